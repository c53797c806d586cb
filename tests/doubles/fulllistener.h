#pragma once

#include <QtGlobal>

#include <array>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ktrdr::test {

/// A port whose queue of connections is full: who connects now hangs.
class FullListener
{
public:
    FullListener()
        : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *plain = reinterpret_cast<sockaddr *>(&address);
        ::bind(m_listener, plain, size);
        ::listen(m_listener, 0);
        ::getsockname(m_listener, plain, &size);
        m_port = ntohs(address.sin_port);
        for (int &client : m_clients) {
            client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
            ::connect(client, plain, size);
        }
    }
    ~FullListener()
    {
        for (const int client : m_clients)
            ::close(client);
        ::close(m_listener);
    }
    FullListener(const FullListener &) = delete;
    FullListener &operator=(const FullListener &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    const int m_listener;
    quint16 m_port = 0;
    std::array<int, 3> m_clients{};
};

} // namespace ktrdr::test
