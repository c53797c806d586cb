#include "core/services/engine/origin.h"

using namespace Qt::StringLiterals;

namespace ktrdr::services {

namespace {

constexpr int HttpPort = 80;
constexpr int HttpsPort = 443;

} // namespace

std::optional<Origin> Origin::fromUrl(const QUrl &url)
{
    const bool secure = url.scheme() == u"https"_s;
    if ((!secure && url.scheme() != u"http"_s) || url.host().isEmpty() || !url.isValid())
        return std::nullopt;
    Origin origin;
    origin.scheme = secure ? Scheme::Https : Scheme::Http;
    origin.host = url.host(QUrl::FullyEncoded);
    origin.port = static_cast<quint16>(url.port(secure ? HttpsPort : HttpPort));
    return origin;
}

QByteArray Origin::authority() const
{
    const bool isNumericV6 = host.contains(u':');
    QByteArray text = isNumericV6 ? '[' + host.toLatin1() + ']' : host.toLatin1();
    if (port != (isSecure() ? HttpsPort : HttpPort))
        text += ':' + QByteArray::number(port);
    return text;
}

} // namespace ktrdr::services
