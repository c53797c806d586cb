#pragma once

#include "core/marketdata/loadplan.h"

#include <QFrame>

class QLabel;
class QTableView;
class QStandardItemModel;

namespace ktrdr::ui {

/// What a load would do, before it is started: for each series its range and requests, and the sum
/// in one sentence.
class PlanPreview final : public QFrame
{
    Q_OBJECT

public:
    explicit PlanPreview(QWidget *parent = nullptr);

    /// Nothing can be said: `why` is shown instead.
    void showNothing(const QString &why);
    void showPending();
    void showPlan(const marketdata::LoadPlan &plan);

    /// The sum in one sentence.
    [[nodiscard]] static QString summary(const marketdata::LoadPlan &plan);

private:
    void addSeries(const marketdata::SeriesPlan &plan);

    QLabel *m_summary;
    QStandardItemModel *m_rows;
    QTableView *m_table;
    QLabel *m_notes;
};

} // namespace ktrdr::ui
