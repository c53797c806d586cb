#pragma once

#include "core/operations/mailbox.h"

#include <mutex>

namespace ktrdr::services {

/// The way into the network thread for whoever may outlive it: callbacks of tokens, readers of
/// streams, a name look-up that hangs.
class EngineLink
{
public:
    /// Runs the call on the network thread; false once it is closed. Any thread.
    bool post(operations::Mailbox::Call call);

    /// Network thread, at its beginning and its end.
    void open(operations::Mailbox &mailbox);
    void close();

private:
    std::mutex m_mutex;
    operations::Mailbox *m_mailbox = nullptr;
};

} // namespace ktrdr::services
