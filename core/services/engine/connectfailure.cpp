#include "core/services/engine/connectfailure.h"

#include "core/services/engine/tlstrust.h"

namespace ktrdr::services {

TransportFailure connectFailure(const QAbstractSocket &socket, const Origin &origin,
                                const QList<QSslError> &tlsErrors)
{
    const QString detail = socket.errorString();
    const bool viaProxy = !origin.proxy.isEmpty();
    switch (socket.error()) {
    case QAbstractSocket::ConnectionRefusedError:
        return {FailureKind::Refused, detail};
    case QAbstractSocket::HostNotFoundError:
        return {viaProxy ? FailureKind::Proxy : FailureKind::Dns, detail};
    case QAbstractSocket::SocketTimeoutError:
        return {FailureKind::ConnectTimeout, detail};
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return {FailureKind::Tls, explain(tlsErrors, detail)};
    case QAbstractSocket::RemoteHostClosedError:
        return {FailureKind::Closed, detail};
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return {FailureKind::Proxy, detail};
    default:
        return {viaProxy ? FailureKind::Proxy : FailureKind::Unreachable, detail};
    }
}

} // namespace ktrdr::services
