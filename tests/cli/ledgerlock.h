#pragma once

#include <QSqlDatabase>

namespace ktrdr::test {

class KtrdrHome;

/// Holds the ledger of a home locked for writing, where nobody else does; one at a time.
class LedgerLock
{
public:
    explicit LedgerLock(const KtrdrHome &home);
    LedgerLock(const LedgerLock &) = delete;
    LedgerLock &operator=(const LedgerLock &) = delete;
    ~LedgerLock();

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    QSqlDatabase m_ledger;
    bool m_isHeld = false;
};

} // namespace ktrdr::test
