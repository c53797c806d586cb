#pragma once

#include "core/operations/operationrecord.h"

#include <QList>

namespace ktrdr::operations {

/// One record of a list. Whoever keeps it keeps the list, and needs no copy of his own while
/// nobody changes it: a long history lies in memory once.
class SharedRecord
{
public:
    SharedRecord(OperationRecord record)
        : m_list{std::move(record)}
    {}
    SharedRecord(QList<OperationRecord> list, qsizetype index)
        : m_list(std::move(list))
        , m_index(index)
    {}

    /// Valid until the next assignment.
    [[nodiscard]] const OperationRecord &operator*() const { return m_list.at(m_index); }
    [[nodiscard]] const OperationRecord *operator->() const { return &m_list.at(m_index); }

    SharedRecord &operator=(OperationRecord record)
    {
        if (m_list.size() == 1 && m_list.isDetached()) {
            m_list.first() = std::move(record);
        } else {
            m_list = {std::move(record)};
            m_index = 0;
        }
        return *this;
    }

private:
    QList<OperationRecord> m_list;
    qsizetype m_index = 0;
};

} // namespace ktrdr::operations
