#pragma once

#include "ui/operations/operationtablemodel.h"

#include <QAbstractItemModelTester>

namespace ktrdr::test {

/// A model that is checked for its whole life.
class CheckedModel
{
public:
    ui::OperationTableModel model;

private:
    QAbstractItemModelTester m_tester{&model,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};
};

/// From top to bottom.
inline QStringList namesIn(const ui::OperationTableModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.index(row, 0).data().toString());
    }
    return names;
}

} // namespace ktrdr::test
