#pragma once

#include "core/operations/error.h"
#include "core/operations/operationid.h"
#include "ui/commands/command.h"

#include <QObject>

#include <optional>

namespace ktrdr::operations {
class OperationBoard;
struct OperationRecord;
} // namespace ktrdr::operations

namespace ktrdr::ui {

class CommandRegistry;
class LiveOperations;
class OperationsPage;

/// Does to the board what the user wants on the operations page.
class OperationActions final : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed and outlive it.
    OperationActions(OperationsPage &page, operations::OperationBoard &board,
                     const LiveOperations &live, const CommandRegistry &commands,
                     QObject *parent = nullptr);

    /// Selects the operation and brings it into view, as soon as the table has it: a new one is
    /// there once its start is stored.
    void select(const operations::OperationId &id);
    /// Asks first when more than one operation lives.
    void cancelAll();
    void pause(const QList<operations::OperationId> &ids);
    void resume(const QList<operations::OperationId> &ids);
    void retry(const QList<operations::OperationId> &ids);

    /// What a training or a load was asked for, enough to fill its dialog.
    [[nodiscard]] static bool canChangeAndRun(const operations::OperationRecord &record);

    /// What is selected and what lives.
    [[nodiscard]] CommandState state() const;

Q_SIGNALS:
    void failed(const ktrdr::operations::Error &error);

private:
    void showContextMenu(const QPoint &globalPosition);

    OperationsPage &m_page;
    operations::OperationBoard &m_board;
    const LiveOperations &m_live;
    const CommandRegistry &m_commands;
    std::optional<operations::OperationId> m_awaited;
};

} // namespace ktrdr::ui
