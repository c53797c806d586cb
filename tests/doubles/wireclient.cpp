#include "tests/doubles/wireclient.h"

#include <QList>

#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ktrdr::test {

using Clock = std::chrono::steady_clock;

namespace {

/// One piece; empty at the end or after the time, which `atEnd` tells apart.
QByteArray receive(int descriptor, Clock::time_point until, bool &atEnd)
{
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
    pollfd waiting{descriptor, POLLIN, 0};
    atEnd = false;
    if (left <= 0 || ::poll(&waiting, 1, static_cast<int>(left)) <= 0)
        return {};
    std::array<char, 64 * 1024> piece;
    const auto size = ::recv(descriptor, piece.data(), piece.size(), 0);
    atEnd = size <= 0;
    return size > 0 ? QByteArray(piece.data(), size) : QByteArray();
}

} // namespace

WireClient::WireClient(quint16 port)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    ::connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address);
}

WireClient::~WireClient()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool WireClient::send(QByteArrayView bytes) const
{
    while (!bytes.isEmpty()) {
        const auto sent = ::send(m_descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()),
                                 MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

void WireClient::finishSending() const
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void WireClient::reset()
{
    const linger atOnce{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    ::close(std::exchange(m_descriptor, -1));
}

QByteArray WireClient::read(qsizetype size, std::chrono::milliseconds limit)
{
    const auto until = Clock::now() + limit;
    while (m_waiting.size() < size) {
        bool atEnd = false;
        const QByteArray piece = receive(m_descriptor, until, atEnd);
        if (piece.isEmpty())
            break;
        m_waiting += piece;
    }
    const QByteArray taken = m_waiting.first(std::min(size, m_waiting.size()));
    m_waiting.remove(0, taken.size());
    return taken;
}

QByteArray WireClient::readToEnd(std::chrono::milliseconds limit)
{
    const auto until = Clock::now() + limit;
    for (;;) {
        bool atEnd = false;
        const QByteArray piece = receive(m_descriptor, until, atEnd);
        if (piece.isEmpty())
            return atEnd ? (m_waiting.isNull() ? QByteArray("") : std::exchange(m_waiting, {}))
                         : QByteArray();
        m_waiting += piece;
    }
}

QByteArray WireClient::readAnswer()
{
    QByteArray head;
    while (!head.endsWith("\r\n\r\n")) {
        const QByteArray byte = read(1);
        if (byte.isEmpty())
            return head;
        head += byte;
    }
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return head + read(line.sliced(15).trimmed().toLongLong());
    }
    return head;
}

} // namespace ktrdr::test
