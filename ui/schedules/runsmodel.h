#pragma once

#include "core/marketdata/schedules/scheduledrun.h"
#include "ui/schedules/schedulecolumn.h"

#include <QAbstractTableModel>

namespace ktrdr::ui {

/// The latest runs of one schedule, newest first.
class RunsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Due, Result, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(const QList<marketdata::ScheduledRun> &runs);
    [[nodiscard]] const marketdata::ScheduledRun &run(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<marketdata::ScheduledRun> m_runs;
};

} // namespace ktrdr::ui
