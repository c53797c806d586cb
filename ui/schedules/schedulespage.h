#pragma once

#include "core/marketdata/schedules/scheduleid.h"
#include "core/operations/error.h"
#include "core/operations/operationid.h"
#include "ui/pages/windowpage.h"

class QSplitter;
class QStackedWidget;

namespace ktrdr::marketdata {
class ScheduleRunner;
}

namespace ktrdr::ui {

class ScheduleDetails;
class SchedulesModel;
class ScheduleTable;

/// The loads that are done by themselves: when each is due next, how the last runs went, and what
/// can be done about it.
class SchedulesPage final : public WindowPage
{
    Q_OBJECT

public:
    /// The runner is borrowed and outlives it.
    explicit SchedulesPage(marketdata::ScheduleRunner &runner, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("schedules"); }
    [[nodiscard]] QString title() const override { return tr("Sche&dules"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("schedules"); }
    void addCommands(CommandRegistry &registry) override;
    [[nodiscard]] QStringList menuCommands() const override;
    [[nodiscard]] QStringList toolBarCommands() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    /// Empty where nothing is selected.
    [[nodiscard]] std::optional<marketdata::ScheduleId> selectedId() const;

public Q_SLOTS:
    /// Selects it; nothing happens where there is no such schedule.
    void showSchedule(const marketdata::ScheduleId &id);
    void editSchedule();
    /// Asks first.
    void removeSchedule();
    void switchSchedule();
    void runNow();

Q_SIGNALS:
    /// The user wants another one: what is to be loaded comes first.
    void newScheduleRequested();
    void operationRequested(const ktrdr::operations::OperationId &id);
    /// Something was not done.
    void failed(const ktrdr::operations::Error &error);

private:
    void build();
    [[nodiscard]] QWidget *makeEmptyPage();
    void takeRemoval(const marketdata::ScheduleId &id);
    void showSelected();
    void updateEmptyState();
    void showContextMenu(const QPoint &position);

    marketdata::ScheduleRunner &m_runner;
    CommandRegistry *m_commands = nullptr;
    SchedulesModel *m_model;
    ScheduleTable *m_table;
    ScheduleDetails *m_details;
    QSplitter *m_tableAndDetails;
    QWidget *m_empty;
    QStackedWidget *m_stack;
};

} // namespace ktrdr::ui
