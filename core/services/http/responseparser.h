#pragma once

#include "core/services/http/messageparser.h"
#include "core/services/http/responsehead.h"

namespace ktrdr::services {

/// Reads one answer; interim answers (1xx) are skipped.
class ResponseParser final : public MessageParser
{
public:
    enum class To : quint8 { Head, Other };

    /// With a sink the body is handed on instead of collected.
    explicit ResponseParser(To request, const HttpLimits &limits = {}, BodySink sink = {});

    [[nodiscard]] const ResponseHead &head() const { return m_head; }

protected:
    [[nodiscard]] Parsed<void> checkBeginning(QByteArrayView head) const override;
    [[nodiscard]] Parsed<std::optional<Framing>>
    takeHead(const MessageGrammar::Head &head) override;

private:
    const bool m_toHead;
    ResponseHead m_head;
};

} // namespace ktrdr::services
