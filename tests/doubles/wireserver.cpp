#include "tests/doubles/wireserver.h"

#include <algorithm>
#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ktrdr::test {

namespace {

qsizetype contentLength(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.sliced(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    return 0;
}

bool sendAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto sent =
            ::send(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/// False when one of them has closed.
bool carry(int from, int to)
{
    std::array<char, 64 * 1024> piece;
    const auto size = ::recv(from, piece.data(), piece.size(), 0);
    return size > 0 && sendAll(to, {piece.data(), static_cast<qsizetype>(size)});
}

} // namespace

std::optional<QByteArray> WirePeer::readRequest()
{
    for (;;) {
        const qsizetype headEnd = m_waiting.indexOf("\r\n\r\n");
        if (headEnd >= 0) {
            const qsizetype length = contentLength(m_waiting.first(headEnd));
            const qsizetype size = headEnd + 4 + length;
            if (m_waiting.size() >= size) {
                const QByteArray request = m_waiting.first(size);
                m_waiting.remove(0, size);
                return request;
            }
        }
        const QByteArray more = readSome();
        if (more.isEmpty())
            return std::nullopt;
        m_waiting += more;
    }
}

QByteArray WirePeer::readExactly(qsizetype size)
{
    while (m_waiting.size() < size) {
        const QByteArray more = readSome();
        if (more.isEmpty())
            return {};
        m_waiting += more;
    }
    const QByteArray taken = m_waiting.first(size);
    m_waiting.remove(0, size);
    return taken;
}

QByteArray WirePeer::readSome()
{
    std::array<char, 64 * 1024> piece;
    const auto size = ::recv(m_descriptor, piece.data(), piece.size(), 0);
    return size > 0 ? QByteArray(piece.data(), size) : QByteArray();
}

bool WirePeer::send(QByteArrayView bytes)
{
    return sendAll(m_descriptor, bytes);
}

bool WirePeer::answer(QByteArrayView body, QByteArrayView status, QByteArrayView fields)
{
    QByteArray message("HTTP/1.1 ");
    message.append(status).append("\r\n").append(fields);
    message.append("Content-Length: ").append(QByteArray::number(body.size()));
    message.append("\r\n\r\n").append(body);
    return send(message);
}

std::chrono::steady_clock::time_point WirePeer::waitForClose()
{
    while (!readSome().isEmpty()) {
    }
    return std::chrono::steady_clock::now();
}

bool WirePeer::waitUntilGone(std::chrono::milliseconds limit) const
{
    pollfd watched{m_descriptor, POLLRDHUP, 0};
    return ::poll(&watched, 1, static_cast<int>(limit.count())) > 0;
}

void WirePeer::relayTo(quint16 port, QByteArrayView reached, QByteArrayView refused)
{
    const int other = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    if (::connect(other, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(other);
        send(refused);
        return;
    }
    send(reached);
    const QByteArray early = std::exchange(m_waiting, {});
    bool open = sendAll(other, early);
    while (open) {
        std::array<pollfd, 2> ends{pollfd{m_descriptor, POLLIN, 0}, pollfd{other, POLLIN, 0}};
        ::poll(ends.data(), ends.size(), -1);
        open = (ends[0].revents == 0 || carry(m_descriptor, other)) &&
               (ends[1].revents == 0 || carry(other, m_descriptor));
    }
    ::close(other);
}

void WirePeer::reset()
{
    const linger atOnce{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

WireServer::WireServer(Script script)
    : m_script(std::move(script))
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, plain, size) != 0 || ::listen(m_listener, 1024) != 0)
        qFatal("the test's server cannot listen");
    ::getsockname(m_listener, plain, &size);
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

WireServer::~WireServer()
{
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    ::close(m_listener);
    {
        const std::lock_guard lock(m_mutex);
        for (const int descriptor : m_descriptors)
            ::shutdown(descriptor, SHUT_RDWR);
    }
    for (std::thread &thread : m_threads)
        thread.join();
}

void WireServer::accept()
{
    for (;;) {
        const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0)
            return;
        const int one = 1;
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        const int number = ++m_accepted;
        m_mostOpen = std::max(m_mostOpen.load(), ++m_open);
        const std::lock_guard lock(m_mutex);
        m_descriptors.push_back(descriptor);
        m_threads.emplace_back([this, descriptor, number] {
            WirePeer peer(descriptor, number);
            m_script(peer);
            const std::lock_guard closing(m_mutex);
            --m_open;
            std::erase(m_descriptors, descriptor);
            ::close(descriptor);
        });
    }
}

WireServer::Script WireServer::answering(const QByteArray &body)
{
    return [body](WirePeer &peer) {
        while (peer.readRequest()) {
            if (!peer.answer(body))
                return;
        }
    };
}

} // namespace ktrdr::test
