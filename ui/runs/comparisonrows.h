#pragma once

#include "ui/runs/rundetails.h"

#include <QCoreApplication>
#include <QHash>

namespace ktrdr::ui {

/// One thing that runs are compared by.
struct ComparisonRow
{
    QString title;
    /// One for each run; empty = not known, or not set.
    QStringList values;
    /// The title of the rows below, without values.
    bool isHeading = false;
    /// How well a run did, or where it lies: no two runs have it alike, which tells nothing.
    bool isFigure = false;

    [[nodiscard]] bool differs() const;
};

/// Runs side by side: figures, what was trained on what, and every setting of the strategies.
class ComparisonRows
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonRows)

public:
    /// `details` by the runs' keys, as far as they have been read.
    [[nodiscard]] static QList<ComparisonRow> of(const QList<Run> &runs,
                                                 const QHash<QString, RunDetails> &details);
};

} // namespace ktrdr::ui
