#pragma once

#include "tests/doubles/wireserver.h"

#include <QStringList>
#include <QUrl>

namespace ktrdr::test {

/// A proxy on 127.0.0.1 that speaks HTTP CONNECT and SOCKS5, told apart by the first byte. Whatever
/// name a client asks for, it leads to the port of that number on 127.0.0.1.
class ProxyDouble
{
public:
    enum class Manner : quint8 {
        Works,
        /// Only for user `ada` with password `s3cret`.
        AsksForPassword,
        /// 403, or the ruleset forbids it.
        Forbids,
        /// Reads and says nothing.
        Hangs,
    };

    explicit ProxyDouble(Manner manner = Manner::Works);

    /// `scheme`: `http` or `socks5`.
    [[nodiscard]] QUrl url(const QString &scheme) const;
    [[nodiscard]] int accepted() const { return m_server.accepted(); }
    [[nodiscard]] int open() const { return m_server.open(); }
    /// What clients asked for, `host:port` each.
    [[nodiscard]] QStringList targets() const;

private:
    void serve(WirePeer &peer);
    void serveConnect(WirePeer &peer);
    void serveSocks(WirePeer &peer);
    [[nodiscard]] bool greetSocks(WirePeer &peer) const;
    void note(const QByteArray &target);

    const Manner m_manner;
    mutable std::mutex m_mutex;
    QStringList m_targets;
    WireServer m_server;
};

} // namespace ktrdr::test
