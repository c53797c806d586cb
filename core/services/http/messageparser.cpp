#include "core/services/http/messageparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ktrdr::services {

namespace {

constexpr QByteArrayView HeadEnd("\r\n\r\n");
/// A claimed length is believed this far before bytes have come.
constexpr qint64 BelievedLength = 4LL * 1024 * 1024;

HttpParseError truncated(const QString &where)
{
    return {HttpParseError::Kind::Truncated, where};
}

} // namespace

MessageParser::MessageParser(MessageGrammar::Side side, const HttpLimits &limits, BodySink sink,
                             bool withoutBody)
    : m_side(side)
    , m_limits(limits)
    , m_collects(!sink)
    , m_withoutBody(withoutBody)
    , m_sink(std::move(sink))
    , m_grammar(MessageGrammar::make(side, limits, withoutBody))
{
    if (m_collects)
        m_sink = [this](QByteArrayView piece) { m_body.append(piece); };
}

MessageParser::~MessageParser() = default;

Parsed<qsizetype> MessageParser::feed(QByteArrayView bytes)
{
    qsizetype used = 0;
    while (used < bytes.size() && m_state != State::Done) {
        m_started = true;
        const QByteArrayView rest = bytes.sliced(used);
        const auto taken = m_state == State::Head      ? feedHead(rest)
                           : m_state == State::Chunked ? feedChunks(rest)
                                                       : feedPlain(rest);
        if (!taken)
            return taken;
        used += *taken;
    }
    return used;
}

Parsed<qsizetype> MessageParser::feedHead(QByteArrayView bytes)
{
    const qsizetype before = m_waiting.size();
    m_waiting.append(bytes);
    const qsizetype end = m_waiting.indexOf(HeadEnd, std::max<qsizetype>(0, before - 3));
    const qsizetype size = end < 0 ? m_waiting.size() : end + HeadEnd.size();
    if (size > m_limits.head) {
        return tl::unexpected(HttpParseError{HttpParseError::Kind::HeadTooLarge,
                                             u"more than %1 bytes of head"_s.arg(m_limits.head)});
    }
    if (const auto beginning = checkBeginning(m_waiting); !beginning)
        return tl::unexpected(beginning.error());
    if (end < 0)
        return bytes.size();
    m_waiting.truncate(size);
    if (const auto read = readHead(); !read)
        return tl::unexpected(read.error());
    return size - before;
}

Parsed<void> MessageParser::readHead()
{
    if (const auto read = m_grammar->readHead(m_waiting); !read)
        return read;
    m_waiting.clear();
    const auto framing = takeHead(m_grammar->head());
    if (!framing)
        return tl::unexpected(framing.error());
    if (*framing)
        return beginBody(**framing);
    m_grammar = MessageGrammar::make(m_side, m_limits, m_withoutBody);
    return {};
}

Parsed<void> MessageParser::beginBody(Framing framing)
{
    if (framing == Framing::Sized) {
        m_remaining = m_grammar->head().length.value_or(0);
        if (m_remaining > m_limits.body)
            return tl::unexpected(bodyTooLarge());
        if (m_collects)
            m_body.reserve(std::min(m_remaining, BelievedLength));
        m_state = m_remaining > 0 ? State::Sized : State::Done;
        return {};
    }
    m_state = framing == Framing::Chunked      ? State::Chunked
              : framing == Framing::UntilClose ? State::UntilClose
                                               : State::Done;
    return {};
}

Parsed<qsizetype> MessageParser::feedChunks(QByteArrayView bytes)
{
    const qsizetype before = m_waiting.size();
    m_waiting.append(bytes);
    const auto used = m_grammar->readChunks(m_waiting, m_sink);
    if (!used)
        return used;
    if (m_grammar->areChunksDone()) {
        m_state = State::Done;
        m_waiting.clear();
        return *used - before;
    }
    m_waiting.remove(0, *used);
    return bytes.size();
}

Parsed<qsizetype> MessageParser::feedPlain(QByteArrayView bytes)
{
    if (m_state == State::UntilClose) {
        m_taken += bytes.size();
        if (m_taken > m_limits.body)
            return tl::unexpected(bodyTooLarge());
        m_sink(bytes);
        return bytes.size();
    }
    const qsizetype used = std::min<qint64>(bytes.size(), m_remaining);
    m_sink(bytes.first(used));
    m_remaining -= used;
    if (m_remaining == 0)
        m_state = State::Done;
    return used;
}

Parsed<void> MessageParser::finish()
{
    switch (m_state) {
    case State::Done:
        return {};
    case State::UntilClose:
        m_state = State::Done;
        return {};
    case State::Head:
        return tl::unexpected(truncated(m_started ? u"in the head"_s : u"before the head"_s));
    case State::Sized:
        return tl::unexpected(truncated(u"%1 bytes before the end"_s.arg(m_remaining)));
    case State::Chunked:
        return tl::unexpected(truncated(u"before the last chunk"_s));
    }
    Q_UNREACHABLE();
}

MessageParser::Room MessageParser::directRoom()
{
    if (m_state != State::Sized || !m_collects)
        return {};
    const qsizetype used = m_body.size();
    const qint64 size = std::min(m_remaining, BelievedLength);
    m_body.resize(used + size);
    return {m_body.data() + used, size};
}

void MessageParser::addDirect(qint64 written)
{
    const qint64 size = std::min(m_remaining, BelievedLength);
    m_body.resize(m_body.size() - size + written);
    m_remaining -= written;
    if (m_remaining == 0)
        m_state = State::Done;
}

HttpParseError MessageParser::bodyTooLarge() const
{
    return {HttpParseError::Kind::BodyTooLarge, u"more than %1 bytes"_s.arg(m_limits.body)};
}

} // namespace ktrdr::services
