#pragma once

#include "core/marketdata/schedules/schedulebook.h"
#include "ui/schedules/schedulecolumn.h"

#include <QAbstractTableModel>

#include <variant>

namespace ktrdr::marketdata {
class ScheduleRunner;
}

namespace ktrdr::ui {

/// The schedules of the data home as rows, those that cannot be read among them. The first column
/// switches a schedule on and off.
class SchedulesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The runner is borrowed and outlives it.
    explicit SchedulesModel(marketdata::ScheduleRunner &runner, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] marketdata::ScheduleId id(const QModelIndex &index) const;
    /// Null for one that cannot be read.
    [[nodiscard]] const marketdata::Schedule *schedule(const QModelIndex &index) const;
    [[nodiscard]] const marketdata::DamagedSchedule *damaged(const QModelIndex &index) const;
    /// Invalid where there is no such schedule.
    [[nodiscard]] QModelIndex indexOf(const marketdata::ScheduleId &id) const;

Q_SIGNALS:
    void failed(const ktrdr::operations::Error &error);

private:
    using Row = std::variant<marketdata::Schedule, marketdata::DamagedSchedule>;

    void takeContent();
    [[nodiscard]] QVariant textOf(const Row &row, ScheduleColumn column) const;
    [[nodiscard]] QVariant sortValueOf(const Row &row, ScheduleColumn column) const;
    [[nodiscard]] QString toolTipOf(const Row &row, ScheduleColumn column) const;

    marketdata::ScheduleRunner &m_runner;
    QList<Row> m_rows;
};

} // namespace ktrdr::ui
