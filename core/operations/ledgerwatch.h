#pragma once

#include "core/operations/cancellationreason.h"
#include "core/operations/operationrecord.h"

#include <functional>

namespace ktrdr::operations {

class LedgerSession;

struct CancelRequest
{
    OperationId id;
    CancelWhy why = CancelWhy::User;
    QString text;
};

/// To pause, or to go on.
struct PauseRequest
{
    OperationId id;
    bool isPaused = true;
};

struct LedgerNews
{
    QList<OperationRecord> changed{};
    QList<OperationId> removed{};
    QList<CancelRequest> requests{};
    QList<PauseRequest> pauses{};

    [[nodiscard]] bool isEmpty() const
    {
        return changed.isEmpty() && removed.isEmpty() && requests.isEmpty() && pauses.isEmpty();
    }
};

/// Sees what other processes wrote. Ledger thread; functions throw LedgerFailure.
class LedgerWatch
{
public:
    /// Changes up to `seen` are old news.
    LedgerWatch(LedgerSession &session, qint64 seen);

    /// The number of the last change in the file.
    [[nodiscard]] static qint64 latestChange(LedgerSession &session);

    /// Costs one small read when nobody else wrote. `mine`: is it an operation that runs here?
    [[nodiscard]] LedgerNews poll(const std::function<bool(const OperationId &)> &mine);
    /// The next poll looks also when nobody else wrote.
    void lookAgain() { m_version = -1; }

private:
    void readChanges(LedgerNews &news);
    void readRemovals(LedgerNews &news);
    void takeRequests(LedgerNews &news, const std::function<bool(const OperationId &)> &mine);

    LedgerSession &m_session;
    qint64 m_version = -1;
    qint64 m_change = 0;
};

} // namespace ktrdr::operations
