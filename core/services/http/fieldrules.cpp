#include "core/services/http/fieldrules.h"

#include <QByteArray>

using namespace Qt::StringLiterals;

namespace ktrdr::services {

namespace {

bool isNamed(QByteArrayView name, QByteArrayView other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

HttpParseError fault(const QString &text)
{
    return {HttpParseError::Kind::Malformed, text};
}

} // namespace

std::optional<HttpParseError> FieldRules::findFault(QByteArrayView head)
{
    if (head.contains('\0'))
        return fault(u"a NUL byte in the head"_s);
    for (qsizetype line = head.indexOf('\n'); line >= 0; line = head.indexOf('\n', line + 1)) {
        if (line == 0 || head[line - 1] != '\r')
            return fault(u"a line feed without a carriage return"_s);
        const bool folded =
            line + 1 < head.size() && (head[line + 1] == ' ' || head[line + 1] == '\t');
        if (folded)
            return fault(u"a folded field line"_s);
    }
    return std::nullopt;
}

std::optional<HttpParseError> FieldRules::take(QByteArrayView name, QByteArrayView value)
{
    if (++m_fields > m_limits.fields) {
        return HttpParseError{HttpParseError::Kind::HeadTooLarge,
                              u"more than %1 fields"_s.arg(m_limits.fields)};
    }
    if (isNamed(name, "host") && ++m_hosts > 1)
        return fault(u"more than one Host"_s);
    if (isNamed(name, "content-length") && (++m_lengths > 1 || value.contains(',')))
        return fault(u"more than one Content-Length"_s);
    if (isNamed(name, "transfer-encoding")) {
        if (m_chunked || !isNamed(value.trimmed(), "chunked")) {
            return HttpParseError{HttpParseError::Kind::Unsupported,
                                  u"Transfer-Encoding other than chunked"_s};
        }
        m_chunked = true;
    }
    return std::nullopt;
}

std::optional<HttpParseError> FieldRules::finish() const
{
    if (m_chunked && m_lengths > 0)
        return fault(u"both Content-Length and Transfer-Encoding"_s);
    return std::nullopt;
}

} // namespace ktrdr::services
