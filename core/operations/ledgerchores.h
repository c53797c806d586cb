#pragma once

#include "core/operations/ledgerdesk.h"
#include "core/operations/ledgerreserve.h"

#include <mutex>

namespace ktrdr::operations {

/// What the ledger's thread does without being asked: sees what others wrote, gives signs of life,
/// finds dead owners, keeps the file within its bounds. The ledger's thread, but for the first
/// three functions.
class LedgerChores
{
public:
    struct Retention
    {
        int operations = 100'000;
        std::chrono::days age{365};
    };

    /// `listener` is borrowed.
    LedgerChores(QString file, const LedgerListener &listener);

    // Any thread.
    void setRetention(Retention retention);
    void trimSoon();
    void searchSoon();

    [[nodiscard]] LedgerTask::Moment nextLook() const { return m_nextLook; }
    /// Does what is due.
    void look(LedgerDesk &desk);
    /// Declares what still lives interrupted, and takes leave. Throws LedgerFailure.
    void leave(LedgerDesk &desk);
    enum class Failures { Told, Silent };
    /// Runs a step whose failure leaves the thread at work. What may succeed next time is never
    /// told where others hold it up, and not at all if silent. False = it failed.
    bool guarded(const std::function<void()> &step, Failures failures = Failures::Told);

private:
    void beat(LedgerDesk &desk);
    void interruptDead(LedgerDesk &desk);
    void trim(LedgerDesk &desk);

    const QString m_file;
    const LedgerListener &m_listener;
    const LedgerReserve m_reserve;
    LedgerTask::Moment m_nextLook;
    LedgerTask::Moment m_nextBeat;
    LedgerTask::Moment m_nextSearch;

    std::mutex m_mutex;
    Retention m_retention;
    bool m_isTrimDue = true;
    bool m_isSearchDue = false;
};

} // namespace ktrdr::operations
