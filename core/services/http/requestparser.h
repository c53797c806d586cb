#pragma once

#include "core/services/http/messageparser.h"
#include "core/services/http/requesthead.h"

namespace ktrdr::services {

/// Reads one request.
class RequestParser final : public MessageParser
{
public:
    explicit RequestParser(const HttpLimits &limits = {});

    [[nodiscard]] const RequestHead &head() const { return m_head; }
    /// The sender waits for a 100 (Continue) before it sends the body.
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue; }

protected:
    [[nodiscard]] Parsed<void> checkBeginning(QByteArrayView head) const override;
    [[nodiscard]] Parsed<std::optional<Framing>>
    takeHead(const MessageGrammar::Head &head) override;

private:
    RequestHead m_head;
    bool m_expectsContinue = false;
};

} // namespace ktrdr::services
