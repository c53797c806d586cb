#include "core/services/http/requestparser.h"

#include "core/services/http/httptext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ktrdr::services {

RequestParser::RequestParser(const HttpLimits &limits)
    : MessageParser(MessageGrammar::Side::Request, limits, {})
{}

/// The method must be a token from its first byte on: what speaks TLS to us is told apart at once.
Parsed<void> RequestParser::checkBeginning(QByteArrayView head) const
{
    constexpr qsizetype LongestMethod = 32;
    const qsizetype space = head.indexOf(' ');
    const QByteArrayView method = head.first(space < 0 ? head.size() : space);
    if (!isHttpToken(method) || method.size() > LongestMethod)
        return malformed(u"not an HTTP request"_s);
    return {};
}

Parsed<std::optional<MessageParser::Framing>>
RequestParser::takeHead(const MessageGrammar::Head &head)
{
    if (!isHttpTarget(head.target))
        return malformed(u"the target is no path"_s);
    if (!head.fields.contains("host"))
        return malformed(u"no Host"_s);
    m_head = {head.method, head.target, head.fields};
    m_expectsContinue = head.fields.lists("expect", "100-continue");
    if (head.isChunked)
        return Framing::Chunked;
    return head.length ? Framing::Sized : Framing::None;
}

} // namespace ktrdr::services
