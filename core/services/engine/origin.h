#pragma once

#include <QHash>
#include <QString>
#include <QUrl>

#include <optional>

namespace ktrdr::services {

/// Where connections lead and what they must fulfil: calls with equal origins share a pool. A
/// comparable value.
struct Origin
{
    enum class Scheme : quint8 { Http, Https };

    Scheme scheme = Scheme::Http;
    QString host{};
    quint16 port = 80;
    /// PEM file of the only certificate authorities to be believed; empty = the system's.
    QString caFile{};
    /// `http://host:port` (CONNECT) or `socks5://host:port`, credentials allowed; empty = direct.
    QUrl proxy{};

    /// Empty where the URL is not absolute, not http or https, or has no host.
    [[nodiscard]] static std::optional<Origin> fromUrl(const QUrl &url);

    /// For the Host field: without the port where it is the scheme's own.
    [[nodiscard]] QByteArray authority() const;
    [[nodiscard]] bool isSecure() const { return scheme == Scheme::Https; }

    [[nodiscard]] bool operator==(const Origin &) const = default;
    [[nodiscard]] friend size_t qHash(const Origin &origin, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(origin.scheme), origin.host, origin.port,
                          origin.caFile, origin.proxy);
    }
};

struct OriginHash
{
    [[nodiscard]] std::size_t operator()(const Origin &origin) const { return qHash(origin); }
};

} // namespace ktrdr::services
