#include "app/cli/ownerwait.h"

#include "core/operations/operationledger.h"

namespace ktrdr::cli {

namespace {

constexpr std::chrono::seconds LongestWait{10};
constexpr std::chrono::seconds OwnerCheckInterval{1};

} // namespace

void OwnerWait::start(operations::OperationLedger &ledger, std::function<void()> giveUp)
{
    QObject::connect(&m_deadline, &QTimer::timeout, &m_deadline,
                     [this, giveUp = std::move(giveUp)] {
                         m_ownerCheck.stop();
                         giveUp();
                     });
    m_deadline.setSingleShot(true);
    m_deadline.start(LongestWait);
    QObject::connect(&m_ownerCheck, &QTimer::timeout, &ledger,
                     &operations::OperationLedger::reconcile);
    m_ownerCheck.start(OwnerCheckInterval);
}

void OwnerWait::stop()
{
    m_deadline.stop();
    m_ownerCheck.stop();
}

} // namespace ktrdr::cli
