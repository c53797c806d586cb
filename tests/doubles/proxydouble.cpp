#include "tests/doubles/proxydouble.h"

#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ktrdr::test {

namespace {

const QByteArray User = "ada";
const QByteArray Password = "s3cret";

quint16 portOf(const QByteArray &target)
{
    return target.sliced(target.lastIndexOf(':') + 1).toUShort();
}

bool hasPassword(const QByteArray &head)
{
    const QByteArray both = User + ':' + Password;
    const QByteArray field = "Proxy-Authorization: Basic " + both.toBase64();
    return head.contains(field);
}

/// The length before a text, then the text.
QByteArray readCounted(WirePeer &peer)
{
    const QByteArray size = peer.readExactly(1);
    return size.isEmpty() ? QByteArray() : peer.readExactly(static_cast<uchar>(size[0]));
}

QByteArray readSocksHost(WirePeer &peer, char kind)
{
    constexpr char Ipv4 = 1;
    constexpr char Name = 3;
    if (kind == Name)
        return readCounted(peer);
    return peer.readExactly(kind == Ipv4 ? 4 : 16).toHex(':');
}

/// Ten bytes: version, reply, reserved, and an address that nobody looks at.
QByteArray socksAnswer(char reply)
{
    return QByteArray("\x05", 1) + reply + QByteArray("\x00\x01\x00\x00\x00\x00\x00\x00", 8);
}

} // namespace

ProxyDouble::ProxyDouble(Manner manner)
    : m_manner(manner)
    , m_server([this](WirePeer &peer) { serve(peer); })
{}

QUrl ProxyDouble::url(const QString &scheme) const
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server.port());
    return url;
}

QStringList ProxyDouble::targets() const
{
    const std::lock_guard lock(m_mutex);
    return m_targets;
}

void ProxyDouble::note(const QByteArray &target)
{
    const std::lock_guard lock(m_mutex);
    m_targets.append(QString::fromLatin1(target));
}

void ProxyDouble::serve(WirePeer &peer)
{
    const QByteArray first = peer.readExactly(1);
    if (m_manner == Manner::Hangs)
        peer.waitForClose();
    else if (first == "C")
        serveConnect(peer);
    else if (first == "\x05")
        serveSocks(peer);
}

void ProxyDouble::serveConnect(WirePeer &peer)
{
    while (auto head = peer.readRequest()) {
        const QByteArray target = head->split(' ').value(1);
        if (m_manner == Manner::AsksForPassword && !hasPassword(*head)) {
            peer.answer("", "407 Proxy Authentication Required",
                        "Proxy-Authenticate: Basic realm=\"tests\"\r\n");
            continue;
        }
        note(target);
        if (m_manner == Manner::Forbids) {
            peer.answer("", "403 Forbidden", "Connection: close\r\n");
            return;
        }
        peer.relayTo(portOf(target), "HTTP/1.1 200 Connection established\r\n\r\n",
                     "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return;
    }
}

bool ProxyDouble::greetSocks(WirePeer &peer) const
{
    constexpr char WithPassword = 2;
    const QByteArray methods = readCounted(peer);
    if (m_manner != Manner::AsksForPassword)
        return peer.send(QByteArrayView("\x05\x00", 2));
    if (!methods.contains(WithPassword)) {
        peer.send(QByteArrayView("\x05\xff", 2));
        return false;
    }
    peer.send(QByteArrayView("\x05\x02", 2));
    (void)peer.readExactly(1);
    const QByteArray user = readCounted(peer);
    const QByteArray password = readCounted(peer);
    const bool right = user == User && password == Password;
    peer.send(right ? QByteArrayView("\x01\x00", 2) : QByteArrayView("\x01\x01", 2));
    return right;
}

void ProxyDouble::serveSocks(WirePeer &peer)
{
    if (!greetSocks(peer))
        return;
    const QByteArray request = peer.readExactly(4);
    if (request.isEmpty())
        return;
    const QByteArray host = readSocksHost(peer, request[3]);
    const QByteArray port = peer.readExactly(2);
    if (port.isEmpty())
        return;
    const auto number = qFromBigEndian<quint16>(port.constData());
    note(host + ':' + QByteArray::number(number));
    constexpr char NotAllowed = 2;
    constexpr char Refused = 5;
    if (m_manner == Manner::Forbids)
        peer.send(socksAnswer(NotAllowed));
    else
        peer.relayTo(number, socksAnswer(0), socksAnswer(Refused));
}

} // namespace ktrdr::test
