#pragma once

#include "core/operations/ledgerconnection.h"

#include <chrono>

namespace ktrdr::operations {

/// What the writing side of one process shares: the connection, the numbering of changes, and the
/// process's own row. Ledger thread only; functions throw LedgerFailure.
class LedgerSession
{
public:
    /// `patience`: how long one statement waits for the writers of other processes.
    explicit LedgerSession(const QString &file,
                           std::chrono::milliseconds patience = std::chrono::seconds(5));

    [[nodiscard]] LedgerConnection &connection() { return m_connection; }

    /// Runs `write` in one transaction. `lasting`: it survives a power cut too.
    template<typename F>
    void inTransaction(bool lasting, F write)
    {
        begin(lasting);
        try {
            LedgerTransaction transaction(m_connection, LedgerTransaction::Kind::Write);
            write();
            transaction.commit();
            committed();
        } catch (...) {
            rolledBack();
            throw;
        }
    }

    /// The number of the next change; inside a transaction.
    [[nodiscard]] qint64 nextChange();
    /// This process's number among the owners; its row is made at first use, inside a transaction.
    [[nodiscard]] qint64 owner();
    /// The same, without making one; 0 = none.
    [[nodiscard]] qint64 knownOwner() const { return m_owner; }

    /// Renews the sign of life. False = others took this process for dead and its row is gone.
    [[nodiscard]] bool beat();
    /// Takes the row away; the process is about to end.
    void leave();

private:
    void begin(bool lasting);
    void committed();
    void rolledBack();

    LedgerConnection m_connection;
    bool m_lasting = false;
    qint64 m_change = 0;
    qint64 m_owner = 0;
    qint64 m_committedOwner = 0;
};

} // namespace ktrdr::operations
