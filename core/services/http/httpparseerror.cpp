#include "core/services/http/httpparseerror.h"

namespace ktrdr::services {

tl::unexpected<HttpParseError> malformed(const QString &text)
{
    return tl::unexpected(HttpParseError{HttpParseError::Kind::Malformed, text});
}

} // namespace ktrdr::services
