#include "core/services/http/responseparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ktrdr::services {

ResponseParser::ResponseParser(To request, const HttpLimits &limits, BodySink sink)
    : MessageParser(MessageGrammar::Side::Response, limits, std::move(sink), request == To::Head)
    , m_toHead(request == To::Head)
{}

/// Something that is no HTTP server would else keep us waiting for the end of a head.
Parsed<void> ResponseParser::checkBeginning(QByteArrayView head) const
{
    constexpr QByteArrayView Beginning("HTTP/1.");
    const qsizetype size = std::min(head.size(), Beginning.size());
    if (head.first(size) != Beginning.first(size))
        return malformed(u"not an HTTP/1 answer"_s);
    return {};
}

Parsed<std::optional<MessageParser::Framing>>
ResponseParser::takeHead(const MessageGrammar::Head &head)
{
    if (head.status == 101)
        return malformed(u"a change of protocol that was not asked for"_s);
    if (head.status < 200)
        return std::nullopt;
    if (const auto coding = head.fields.value("content-encoding");
        coding && coding->compare("identity", Qt::CaseInsensitive) != 0) {
        return tl::unexpected(HttpParseError{HttpParseError::Kind::Unsupported,
                                             u"a compressed body that was not asked for"_s});
    }
    m_head = {head.status, head.reason, head.fields};
    if (m_toHead || head.status == 204 || head.status == 304)
        return Framing::None;
    if (head.isChunked)
        return Framing::Chunked;
    return head.length ? Framing::Sized : Framing::UntilClose;
}

} // namespace ktrdr::services
