#include "ui/window/operationactions.h"

#include "ui/commands/commandmenu.h"
#include "ui/operations/operationspage.h"
#include "ui/operations/operationtablemodel.h"
#include "ui/tray/liveoperations.h"

#include "core/marketdata/dataoperationtypes.h"
#include "core/operations/operationboard.h"
#include "core/training/manager/trainingrequest.h"

#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace ktrdr::ui {

using operations::OperationBoard;
using operations::OperationId;
using operations::OperationRecord;
OperationActions::OperationActions(OperationsPage &page, OperationBoard &board,
                                   const LiveOperations &live, const CommandRegistry &commands,
                                   QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_board(board)
    , m_live(live)
    , m_commands(commands)
{
    connect(&page, &OperationsPage::cancelRequested, this,
            [this](const QList<OperationId> &ids) { m_board.cancel(ids); });
    connect(&page, &OperationsPage::cancelAllRequested, this, &OperationActions::cancelAll);
    connect(&page, &OperationsPage::pauseRequested, this, &OperationActions::pause);
    connect(&page, &OperationsPage::resumeRequested, this, &OperationActions::resume);
    connect(&page, &OperationsPage::pauseAllRequested, &board, &OperationBoard::pauseAll);
    connect(&page, &OperationsPage::resumeAllRequested, &board, &OperationBoard::resumeAll);
    connect(&page, &OperationsPage::retryRequested, this, &OperationActions::retry);
    connect(&page, &OperationsPage::removeRequested, this,
            [this](const QList<OperationId> &ids) { m_board.remove(ids); });
    connect(&page, &OperationsPage::contextMenuRequested, this, &OperationActions::showContextMenu);
    connect(&board, &OperationBoard::commandFailed, this, &OperationActions::failed);
    connect(&board, &OperationBoard::recordsAdded, this, [this] {
        if (m_awaited)
            select(OperationId(*m_awaited));
    });
}

void OperationActions::select(const OperationId &id)
{
    m_awaited.reset();
    if (m_page.model().find(id))
        m_page.showOperation(id);
    else
        m_awaited = id;
}

void OperationActions::cancelAll()
{
    const int live = m_live.count();
    if (live <= 1) {
        m_board.cancelAll();
        return;
    }
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Cancel all?"),
        tr("%n operations run or wait, some perhaps in other processes.", nullptr, live),
        QMessageBox::NoButton, m_page.window());
    question->setObjectName(QStringLiteral("cancelAll"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("What they have stored so far is kept."));
    QAbstractButton *yes = question->addButton(tr("&Cancel all"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("cancelAll.yes"));
    question->addButton(tr("&Leave them"), QMessageBox::RejectRole);
    connect(question, &QMessageBox::finished, this, [this, question, yes] {
        if (question->clickedButton() == yes)
            m_board.cancelAll();
    });
    question->open();
}

/// Of a mixed selection, those that can be.
void OperationActions::pause(const QList<OperationId> &ids)
{
    for (const OperationId &id : ids) {
        const auto record = m_board.find(id);
        if (record && canPause(*record))
            m_board.pause({id});
    }
}

void OperationActions::resume(const QList<OperationId> &ids)
{
    for (const OperationId &id : ids) {
        const auto record = m_board.find(id);
        if (record && isPaused(*record))
            m_board.resume({id});
    }
}

void OperationActions::retry(const QList<OperationId> &ids)
{
    const QPointer<OperationActions> self(this);
    const bool isOne = ids.size() == 1;
    for (const OperationId &id : ids) {
        m_board.retry(id, [self, isOne](const operations::Result<OperationId> &answer) {
            if (self.isNull())
                return;
            if (!answer)
                Q_EMIT self->failed(answer.error());
            else if (isOne)
                self->select(*answer);
        });
    }
}

bool OperationActions::canChangeAndRun(const OperationRecord &record)
{
    if (record.type == training::TrainingType)
        return !record.request.value(QStringLiteral("strategy_yaml")).toString().isEmpty();
    return record.type == marketdata::LoadType && !record.request.isEmpty() &&
           record.origin == operations::OperationOrigin::Local;
}

CommandState OperationActions::state() const
{
    CommandState state;
    state.live = m_live.count();
    const QList<OperationRecord> selected = m_page.selectedRecords();
    state.canChangeAndRun = selected.size() == 1 && canChangeAndRun(selected.first());
    for (const OperationRecord &record : selected) {
        ++state.selected;
        if (record.isFinal())
            ++state.selectedEnded;
        else
            ++state.selectedLive;
        state.selectedPausable += canPause(record) ? 1 : 0;
        state.selectedPaused += isPaused(record) ? 1 : 0;
    }
    return state;
}

void OperationActions::showContextMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_page);
    menu->setObjectName(QStringLiteral("contextMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, m_commands, m_page.rowCommands());
    // Rows stay where they are until the menu is gone, and with it this connection.
    connect(menu, &QObject::destroyed, [hold = m_page.model().holdOrder()] {});
    menu->popup(globalPosition);
}

} // namespace ktrdr::ui
