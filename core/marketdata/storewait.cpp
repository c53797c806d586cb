#include "core/marketdata/storewait.h"

#include "core/operations/operationcontext.h"

namespace ktrdr::marketdata {

StoreWait::StoreWait(operations::CancellationToken token, Announce announce)
    : m_token(std::move(token))
    , m_announce(std::move(announce))
{}

StoreWait StoreWait::of(operations::OperationContext &context)
{
    return {context.token(), [&context](const QString &reason) {
                return std::make_shared<operations::WaitingScope>(context.waiting(reason));
            }};
}

std::shared_ptr<void> StoreWait::show(const QString &reason) const
{
    return m_announce ? m_announce(reason) : nullptr;
}

} // namespace ktrdr::marketdata
