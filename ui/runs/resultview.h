#pragma once

#include "ui/runs/rundetails.h"

#include <QHash>
#include <QScrollArea>

namespace ktrdr::ui {

/// How the selected runs did on the data held back for their test, beside each other.
class ResultView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ResultView(QWidget *parent = nullptr);

    /// `details` by the runs' keys, as far as they have been read. Panels that would be the same
    /// stay, with the place where one reads.
    void showRuns(const QList<Run> &runs, const QHash<QString, RunDetails> &details);

private:
    [[nodiscard]] QWidget *makePanel(const Run &run, const RunDetails *details, int number,
                                     QWidget *parent) const;

    /// What the panels were made of.
    QStringList m_shown;
};

} // namespace ktrdr::ui
