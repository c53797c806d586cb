#pragma once

#include <QString>

namespace ktrdr::operations {

/// Space kept for the moment when the disk is full: a file beside the ledger that is given up so
/// that ends can still be written. One per data home, shared by its processes.
class LedgerReserve
{
public:
    static constexpr qint64 Bytes = 1024LL * 1024;

    explicit LedgerReserve(const QString &ledgerFile);

    /// Makes the file where it is missing and the disk has plenty of room.
    void keep() const;
    /// Gives the space back; false = there is none.
    [[nodiscard]] bool release() const;

private:
    QString m_path;
};

} // namespace ktrdr::operations
