#include "ui/schedules/schedulespage.h"

#include "ui/commands/commandmenu.h"
#include "ui/pages/emptypage.h"
#include "ui/pages/splittersizes.h"
#include "ui/schedules/scheduledetails.h"
#include "ui/schedules/scheduledialog.h"
#include "ui/schedules/schedulesmodel.h"
#include "ui/schedules/scheduletable.h"
#include "ui/schedules/scheduletext.h"

#include "core/marketdata/schedules/schedulerunner.h"

#include <QJsonArray>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ktrdr::ui {

using marketdata::Schedule;
using marketdata::ScheduleId;
using marketdata::ScheduleRunner;

namespace {

constexpr int TableHeight = 260;
const auto TableKey = QStringLiteral("table");
const auto SizesKey = QStringLiteral("tableAndDetails");

} // namespace

SchedulesPage::SchedulesPage(ScheduleRunner &runner, QWidget *parent)
    : WindowPage(parent)
    , m_runner(runner)
    , m_model(new SchedulesModel(runner, this))
    , m_table(new ScheduleTable(*m_model, this))
    , m_details(new ScheduleDetails(this))
    , m_tableAndDetails(new QSplitter(Qt::Vertical, this))
    , m_empty(makeEmptyPage())
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("schedulesPage"));
    setAccessibleName(tr("Schedules"));
    build();
    connect(m_model, &SchedulesModel::failed, this, &SchedulesPage::failed);
    connect(m_details, &ScheduleDetails::operationRequested, this,
            &SchedulesPage::operationRequested);
    connect(m_table, &ScheduleTable::selectedChanged, this, [this] {
        showSelected();
        Q_EMIT commandsChanged();
    });
    connect(m_table, &QAbstractItemView::activated, this, &SchedulesPage::editSchedule);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SchedulesPage::showContextMenu);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        showSelected();
        Q_EMIT commandsChanged();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &SchedulesPage::updateEmptyState);
    updateEmptyState();
    showSelected();
}

QJsonObject SchedulesPage::saveState() const
{
    return {{TableKey, m_table->saveColumns()}, {SizesKey, sizesOf(*m_tableAndDetails)}};
}

void SchedulesPage::restoreState(const QJsonObject &state)
{
    m_table->restoreColumns(state.value(TableKey).toObject());
    restoreSizes(*m_tableAndDetails, state.value(SizesKey));
}

std::optional<ScheduleId> SchedulesPage::selectedId() const
{
    const QModelIndex row = m_table->selectedRow();
    return row.isValid() ? std::optional(m_model->id(row)) : std::nullopt;
}

void SchedulesPage::showSchedule(const ScheduleId &id)
{
    if (m_table->select(id))
        m_table->setFocus(Qt::OtherFocusReason);
}

void SchedulesPage::editSchedule()
{
    const Schedule *schedule = m_model->schedule(m_table->selectedRow());
    if (!schedule || window()->findChild<ScheduleDialog *>())
        return;
    auto *dialog = new ScheduleDialog(m_runner, *schedule, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SchedulesPage::removeSchedule()
{
    const auto id = selectedId();
    if (!id || findChild<QMessageBox *>())
        return;
    const Schedule *schedule = m_model->schedule(m_table->selectedRow());
    const QString what = schedule ? requestText(schedule->request) : id->toString();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove schedule?"),
                                     tr("“%1” is no longer loaded by itself.").arg(what),
                                     QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("removeSchedule"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("What runs goes on, and what was loaded stays."));
    QPushButton *yes = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("removeSchedule.yes"));
    question->setDefaultButton(question->addButton(tr("&Keep it"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::finished, this, [this, question, yes, id = *id] {
        if (question->clickedButton() == yes)
            takeRemoval(id);
    });
    question->open();
}

void SchedulesPage::switchSchedule()
{
    m_table->switchSelected();
}

void SchedulesPage::runNow()
{
    const auto id = selectedId();
    if (!id)
        return;
    if (const auto started = m_runner.runNow(*id); !started)
        Q_EMIT failed(started.error());
}

void SchedulesPage::build()
{
    m_tableAndDetails->setObjectName(QStringLiteral("schedulesAndDetails"));
    m_tableAndDetails->addWidget(m_table);
    m_tableAndDetails->addWidget(m_details);
    m_tableAndDetails->setStretchFactor(0, 1);
    m_tableAndDetails->setStretchFactor(1, 1);
    m_tableAndDetails->setChildrenCollapsible(false);
    m_details->setMinimumSize(240, 160);
    m_tableAndDetails->setSizes({TableHeight, TableHeight});
    m_stack->addWidget(m_tableAndDetails);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setTabOrder(m_table, m_details);
}

QWidget *SchedulesPage::makeEmptyPage()
{
    auto *page = new EmptyPage(
        {QStringLiteral("noSchedules"),
         tr("Nothing is loaded by itself yet. A schedule does a saved load again and again, for "
            "example every weekday after the close, while this window or “ktrdr serve” runs."),
         QStringLiteral("noSchedules.add"), QStringLiteral("add"), tr("&Add schedule…")},
        this);
    connect(page, &EmptyPage::clicked, this, &SchedulesPage::newScheduleRequested);
    return page;
}

void SchedulesPage::takeRemoval(const ScheduleId &id)
{
    if (const auto removed = m_runner.remove(id); !removed)
        Q_EMIT failed(removed.error());
}

void SchedulesPage::showSelected()
{
    const QModelIndex row = m_table->selectedRow();
    if (const Schedule *schedule = m_model->schedule(row))
        m_details->show(*schedule, m_runner.now());
    else if (const auto *damaged = m_model->damaged(row))
        m_details->show(*damaged, m_runner.book().path());
}

void SchedulesPage::updateEmptyState()
{
    QWidget *wanted = m_model->rowCount() == 0 ? m_empty : m_tableAndDetails;
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(wanted);
    setFocusProxy(wanted == m_empty ? m_empty : m_table);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    Q_EMIT commandsChanged();
}

void SchedulesPage::showContextMenu(const QPoint &position)
{
    if (!m_commands)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("scheduleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, *m_commands, menuCommands());
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace ktrdr::ui
