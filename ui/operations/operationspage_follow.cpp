#include "core/operations/operationboard.h"
#include "ui/operations/operationspage.h"
#include "ui/operations/operationtablemodel.h"

namespace ktrdr::ui {

void OperationsPage::follow(operations::OperationBoard &board)
{
    using operations::OperationBoard;
    connect(&board, &OperationBoard::recordsAdded, m_model, &OperationTableModel::addRecords);
    connect(&board, &OperationBoard::recordsChanged, m_model, &OperationTableModel::updateRecords);
    connect(&board, &OperationBoard::recordsRemoved, m_model, &OperationTableModel::removeRecords);
    m_model->addRecords(board.records());
}

} // namespace ktrdr::ui
