#pragma once

#include "core/marketdata/schedules/scheduleid.h"
#include "ui/presentation/sortedtable.h"

namespace ktrdr::ui {

class SchedulesModel;

/// The table of schedules. The space bar switches the selected one on and off.
class ScheduleTable final : public SortedTable
{
    Q_OBJECT

public:
    /// The model is borrowed and outlives it.
    explicit ScheduleTable(SchedulesModel &model, QWidget *parent = nullptr);

    /// Of the model; invalid where nothing is selected.
    [[nodiscard]] QModelIndex selectedRow() const;
    /// False where there is no such schedule.
    bool select(const marketdata::ScheduleId &id);
    void switchSelected();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    SchedulesModel &m_schedules;
};

} // namespace ktrdr::ui
