#include "core/services/http/messagegrammar.h"

#include "core/services/http/fieldrules.h"

#include <boost/beast/http/basic_parser.hpp>

using namespace Qt::StringLiterals;

namespace ktrdr::services {

namespace {

namespace http = boost::beast::http;
using ErrorCode = boost::beast::error_code;
using Text = boost::beast::string_view;

QByteArray bytes(Text text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// `0 CR LF CR LF`
constexpr qsizetype ShortestEnd = 5;

/// Told through the fault that is kept beside it.
ErrorCode refusal()
{
    return http::make_error_code(http::error::bad_field);
}

template<bool isRequest>
class Grammar final : public MessageGrammar, private http::basic_parser<isRequest>
{
    using Parser = http::basic_parser<isRequest>;

public:
    Grammar(const HttpLimits &limits, bool withoutBody)
        : m_limits(limits)
        , m_rules(limits)
    {
        this->header_limit(static_cast<std::uint32_t>(limits.head));
        this->body_limit(static_cast<std::uint64_t>(limits.body));
        this->skip(withoutBody);
    }

    Parsed<void> readHead(QByteArrayView head) override
    {
        if (const auto fault = FieldRules::findFault(head))
            return tl::unexpected(*fault);
        ErrorCode error;
        this->put({head.data(), static_cast<std::size_t>(head.size())}, error);
        if (const auto fault = explain(error))
            return tl::unexpected(*fault);
        if (!this->is_header_done())
            return malformed(u"an empty line before the end of the head"_s);
        if (const auto fault = m_rules.finish())
            return tl::unexpected(*fault);
        m_head.isChunked = this->chunked();
        m_head.keepsAlive = this->keep_alive();
        if (const auto length = this->content_length())
            m_head.length = static_cast<qint64>(*length);
        return {};
    }

    Parsed<qsizetype> readChunks(QByteArrayView given, const BodySink &sink) override
    {
        m_sink = &sink;
        qsizetype used = 0;
        ErrorCode error;
        while (!this->is_done() && !error) {
            const QByteArrayView rest = given.sliced(used);
            // Beast asserts that what ends a body is looked at whole.
            if (rest.isEmpty() || (m_chunkLeft == 0 && rest.size() < ShortestEnd))
                break;
            used += static_cast<qsizetype>(
                this->put({rest.data(), static_cast<std::size_t>(rest.size())}, error));
        }
        if (const auto fault = explain(error))
            return tl::unexpected(*fault);
        if (given.size() - used > m_limits.chunkLine)
            return malformed(u"an endless line between chunks"_s);
        return used;
    }

    bool areChunksDone() const override { return this->is_done(); }

private:
    std::optional<HttpParseError> explain(const ErrorCode &error) const
    {
        if (m_fault)
            return m_fault;
        if (!error || error == http::error::need_more)
            return std::nullopt;
        if (error == http::error::body_limit)
            return bodyTooLarge();
        const bool tooLong = error == http::error::header_limit;
        return HttpParseError{tooLong ? HttpParseError::Kind::HeadTooLarge
                                      : HttpParseError::Kind::Malformed,
                              QString::fromStdString(error.message())};
    }

    HttpParseError bodyTooLarge() const
    {
        return {HttpParseError::Kind::BodyTooLarge, u"more than %1 bytes"_s.arg(m_limits.body)};
    }

    void refuse(const HttpParseError &fault, ErrorCode &error)
    {
        m_fault = fault;
        error = refusal();
    }

    void on_request_impl(http::verb, Text method, Text target, int, ErrorCode &) override
    {
        m_head.method = bytes(method);
        m_head.target = bytes(target);
    }

    void on_response_impl(int status, Text reason, int, ErrorCode &error) override
    {
        if (status < 100 || status > 599) {
            refuse({HttpParseError::Kind::Malformed, u"status %1"_s.arg(status)}, error);
            return;
        }
        m_head.status = status;
        m_head.reason = bytes(reason);
    }

    /// Fields of the trailer come this way too; they are counted, and never become the head's.
    void on_field_impl(http::field, Text name, Text value, ErrorCode &error) override
    {
        if (this->is_header_done()) {
            if (++m_trailers > m_limits.fields)
                refuse({HttpParseError::Kind::HeadTooLarge, u"an endless trailer"_s}, error);
            return;
        }
        const QByteArray nameBytes = bytes(name);
        const QByteArray valueBytes = bytes(value);
        if (const auto fault = m_rules.take(nameBytes, valueBytes))
            refuse(*fault, error);
        else
            m_head.fields.add(nameBytes, valueBytes);
    }

    void on_header_impl(ErrorCode &) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t> &, ErrorCode &) override {}
    std::size_t on_body_impl(Text, ErrorCode &) override { return 0; }

    void on_chunk_header_impl(std::uint64_t size, Text extensions, ErrorCode &error) override
    {
        m_chunkLeft = size;
        if (static_cast<qsizetype>(extensions.size()) > m_limits.chunkLine)
            refuse({HttpParseError::Kind::Malformed, u"a long chunk extension"_s}, error);
    }

    std::size_t on_chunk_body_impl(std::uint64_t, Text body, ErrorCode &error) override
    {
        m_bodySize += static_cast<qint64>(body.size());
        if (m_bodySize > m_limits.body) {
            refuse(bodyTooLarge(), error);
            return 0;
        }
        m_chunkLeft -= body.size();
        (*m_sink)({body.data(), static_cast<qsizetype>(body.size())});
        return body.size();
    }

    void on_finish_impl(ErrorCode &) override {}

    const HttpLimits m_limits;
    FieldRules m_rules;
    std::optional<HttpParseError> m_fault;
    const BodySink *m_sink = nullptr;
    std::uint64_t m_chunkLeft = 0;
    qint64 m_bodySize = 0;
    int m_trailers = 0;
};

} // namespace

std::unique_ptr<MessageGrammar> MessageGrammar::make(Side side, const HttpLimits &limits,
                                                     bool withoutBody)
{
    if (side == Side::Request)
        return std::make_unique<Grammar<true>>(limits, withoutBody);
    return std::make_unique<Grammar<false>>(limits, withoutBody);
}

} // namespace ktrdr::services
