#include "core/marketdata/writerlease.h"

#include "core/marketdata/leasereturns.h"

namespace ktrdr::marketdata {

WriterLease::WriterLease(std::shared_ptr<LeaseReturns> returns, SeriesId id, QString token)
    : m_returns(std::move(returns))
    , m_id(std::move(id))
    , m_token(std::move(token))
{}

WriterLease::~WriterLease()
{
    release();
}

WriterLease::WriterLease(WriterLease &&other) noexcept = default;

WriterLease &WriterLease::operator=(WriterLease &&other) noexcept
{
    if (this != &other) {
        release();
        m_returns = std::move(other.m_returns);
        m_id = std::move(other.m_id);
        m_token = std::move(other.m_token);
    }
    return *this;
}

void WriterLease::release()
{
    if (!m_returns) {
        return;
    }
    m_returns->giveBack(m_id, m_token);
    m_returns.reset();
}

} // namespace ktrdr::marketdata
