#pragma once

#include "core/services/http/httplimits.h"
#include "core/services/http/httpparseerror.h"

#include <QByteArrayView>

#include <optional>

namespace ktrdr::services {

/// The rules on top of the grammar, field by field: what proxies, servers and clients are known to
/// read differently is refused (RFC 9112, 6.1 and 6.3; RFC 9110, 5.3).
class FieldRules
{
public:
    explicit FieldRules(const HttpLimits &limits)
        : m_limits(limits)
    {}

    /// Start line and fields as they came, before anything is parsed: no folded lines, no NUL.
    [[nodiscard]] static std::optional<HttpParseError> findFault(QByteArrayView head);

    [[nodiscard]] std::optional<HttpParseError> take(QByteArrayView name, QByteArrayView value);
    /// After the last field of the head.
    [[nodiscard]] std::optional<HttpParseError> finish() const;

    [[nodiscard]] bool isChunked() const { return m_chunked; }
    [[nodiscard]] int hosts() const { return m_hosts; }

private:
    HttpLimits m_limits;
    int m_fields = 0;
    int m_hosts = 0;
    int m_lengths = 0;
    bool m_chunked = false;
};

} // namespace ktrdr::services
