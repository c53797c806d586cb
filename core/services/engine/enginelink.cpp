#include "core/services/engine/enginelink.h"

namespace ktrdr::services {

bool EngineLink::post(operations::Mailbox::Call call)
{
    const std::lock_guard lock(m_mutex);
    if (!m_mailbox)
        return false;
    m_mailbox->post(std::move(call));
    return true;
}

void EngineLink::open(operations::Mailbox &mailbox)
{
    const std::lock_guard lock(m_mutex);
    m_mailbox = &mailbox;
}

void EngineLink::close()
{
    const std::lock_guard lock(m_mutex);
    m_mailbox = nullptr;
}

} // namespace ktrdr::services
