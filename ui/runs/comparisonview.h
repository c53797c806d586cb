#pragma once

#include "ui/runs/rundetails.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLabel;
class QTableView;

namespace ktrdr::ui {

class ComparisonModel;

/// Figures and settings of the selected runs side by side.
class ComparisonView final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    /// `details` by the runs' keys, as far as they have been read.
    void showRuns(const QList<Run> &runs, const QHash<QString, RunDetails> &details);
    [[nodiscard]] bool showsOnlyDifferences() const;
    void setOnlyDifferences(bool onlyDifferences);

private:
    void fitColumns(qsizetype runs);

    ComparisonModel *m_model;
    QTableView *m_table;
    QCheckBox *m_onlyDifferences;
    QLabel *m_count;
    qsizetype m_fitted = -1;
};

} // namespace ktrdr::ui
