#include "core/services/engine/transportfailure.h"

using namespace Qt::StringLiterals;

namespace ktrdr::services {

QString toString(FailureKind kind)
{
    switch (kind) {
    case FailureKind::InvalidRequest:
        return u"invalid_request"_s;
    case FailureKind::Dns:
        return u"dns"_s;
    case FailureKind::Refused:
        return u"refused"_s;
    case FailureKind::Unreachable:
        return u"unreachable"_s;
    case FailureKind::Proxy:
        return u"proxy"_s;
    case FailureKind::ConnectTimeout:
        return u"connect_timeout"_s;
    case FailureKind::Tls:
        return u"tls"_s;
    case FailureKind::PoolTimeout:
        return u"pool_timeout"_s;
    case FailureKind::FirstByteTimeout:
        return u"first_byte_timeout"_s;
    case FailureKind::Inactivity:
        return u"inactivity"_s;
    case FailureKind::Deadline:
        return u"deadline"_s;
    case FailureKind::Closed:
        return u"closed"_s;
    case FailureKind::Protocol:
        return u"protocol"_s;
    case FailureKind::TooLarge:
        return u"too_large"_s;
    case FailureKind::Status:
        return u"status"_s;
    case FailureKind::CircuitOpen:
        return u"circuit_open"_s;
    case FailureKind::Shutdown:
        return u"shutdown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace ktrdr::services
