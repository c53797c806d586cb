#include "tests/bench/services/benchserver.h"

#include <array>
#include <cstring>
#include <map>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <string_view>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>
#include <unordered_map>
#include <utility>

namespace ktrdr::bench {

namespace {

using Clock = std::chrono::steady_clock;

std::string answerOf(const std::string &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
           std::to_string(body.size()) + "\r\n\r\n" + body;
}

/// Bars in JSON, up to about so many bytes.
std::string barsOf(std::size_t size)
{
    std::string body = R"({"symbol":"BENCH","timeframe":"1m","bars":[)";
    for (int minute = 0; body.size() + 80 < size; ++minute) {
        body += (minute > 0 ? "," : "") + std::string(R"({"t":)") +
                std::to_string(1'262'304'000 + minute * 60) +
                R"(,"o":1.2345,"h":1.2399,"l":1.2301,"c":1.2350,"v":1234})";
    }
    return body + "]}";
}

const std::string Small = answerOf(barsOf(500));
const std::string Large = answerOf(barsOf(1'000'000));
const std::string Taken = answerOf(R"({"success":true})");

std::size_t contentLength(std::string_view head)
{
    constexpr std::string_view Name = "\r\nContent-Length: ";
    const auto at = head.find(Name);
    return at == std::string_view::npos ? 0
                                        : std::stoul(std::string(head.substr(at + Name.size())));
}

struct Client
{
    std::string waiting;
    std::size_t bodyLeft = 0;
    std::string_view answer;
    std::string_view unsent;
    bool isNew = true;
};

} // namespace

struct BenchServer::Loop
{
    ServerPace pace;
    std::atomic<int> &mostOpen;
    int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    int timer = ::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
    int ending = ::eventfd(0, EFD_CLOEXEC);
    std::unordered_map<int, Client> clients{};
    std::multimap<Clock::time_point, int> due{};

    void watch(int descriptor, std::uint32_t events, int how = EPOLL_CTL_ADD) const
    {
        epoll_event event{};
        event.events = events;
        event.data.fd = descriptor;
        ::epoll_ctl(epoll, how, descriptor, &event);
    }

    void run()
    {
        for (const int descriptor : {listener, timer, ending})
            watch(descriptor, EPOLLIN);
        for (;;) {
            std::array<epoll_event, 64> events;
            const int ready = ::epoll_wait(epoll, events.data(), events.size(), -1);
            for (int i = 0; i < ready; ++i) {
                const int descriptor = events[static_cast<std::size_t>(i)].data.fd;
                if (descriptor == ending)
                    return;
                if (descriptor == listener)
                    accept();
                else if (descriptor == timer)
                    answerDue();
                else if ((events[static_cast<std::size_t>(i)].events & EPOLLOUT) != 0)
                    send(descriptor);
                else
                    read(descriptor);
            }
        }
    }

    void accept()
    {
        for (;;) {
            const int client = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
            if (client < 0)
                return;
            const int one = 1;
            ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
            clients[client] = Client{};
            mostOpen = std::max(mostOpen.load(), static_cast<int>(clients.size()));
            watch(client, EPOLLIN);
        }
    }

    void read(int descriptor)
    {
        Client &client = clients.at(descriptor);
        std::array<char, 64 * 1024> piece;
        const auto size = ::recv(descriptor, piece.data(), piece.size(), 0);
        if (size <= 0) {
            if (size == 0 || errno != EAGAIN)
                close(descriptor);
            return;
        }
        std::string_view bytes(piece.data(), static_cast<std::size_t>(size));
        if (client.bodyLeft == 0) {
            client.waiting += bytes;
            const auto headEnd = client.waiting.find("\r\n\r\n");
            if (headEnd == std::string::npos)
                return;
            client.bodyLeft = contentLength(std::string_view(client.waiting).substr(0, headEnd));
            client.answer = client.waiting.starts_with("POST")         ? Taken
                            : client.waiting.starts_with("GET /large") ? Large
                                                                       : Small;
            bytes = bytes.substr(bytes.size() - (client.waiting.size() - headEnd - 4));
            client.waiting.clear();
        }
        client.bodyLeft -= std::min(client.bodyLeft, bytes.size());
        if (client.bodyLeft == 0)
            takeRequest(descriptor, client);
    }

    void takeRequest(int descriptor, Client &client)
    {
        client.unsent = client.answer;
        const auto trips = std::exchange(client.isNew, false) ? 2 : 1;
        const auto wait = pace.serviceTime + trips * pace.roundTrip;
        if (wait.count() == 0) {
            send(descriptor);
            return;
        }
        due.emplace(Clock::now() + wait, descriptor);
        setTimer();
    }

    void setTimer() const
    {
        itimerspec when{};
        if (!due.empty()) {
            const auto left = std::max<std::chrono::nanoseconds>(due.begin()->first - Clock::now(),
                                                                 std::chrono::nanoseconds(1));
            when.it_value.tv_sec = left.count() / 1'000'000'000;
            when.it_value.tv_nsec = left.count() % 1'000'000'000;
        }
        ::timerfd_settime(timer, 0, &when, nullptr);
    }

    void answerDue()
    {
        std::uint64_t expired = 0;
        (void)!::read(timer, &expired, sizeof expired);
        while (!due.empty() && due.begin()->first <= Clock::now()) {
            const int descriptor = due.begin()->second;
            due.erase(due.begin());
            send(descriptor);
        }
        setTimer();
    }

    void send(int descriptor)
    {
        Client &client = clients.at(descriptor);
        const bool wasStuck = client.unsent.size() < client.answer.size();
        while (!client.unsent.empty()) {
            const auto sent =
                ::send(descriptor, client.unsent.data(), client.unsent.size(), MSG_NOSIGNAL);
            if (sent < 0) {
                if (errno != EAGAIN)
                    close(descriptor);
                else if (!wasStuck)
                    watch(descriptor, EPOLLIN | EPOLLOUT, EPOLL_CTL_MOD);
                return;
            }
            client.unsent.remove_prefix(static_cast<std::size_t>(sent));
        }
        if (wasStuck)
            watch(descriptor, EPOLLIN, EPOLL_CTL_MOD);
    }

    void close(int descriptor)
    {
        std::erase_if(due, [descriptor](const auto &entry) { return entry.second == descriptor; });
        clients.erase(descriptor);
        ::close(descriptor);
    }
};

BenchServer::BenchServer(ServerPace pace)
    : m_loop(std::make_unique<Loop>(pace, m_mostOpen))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_loop->listener, plain, size) != 0 || ::listen(m_loop->listener, 1024) != 0)
        std::abort();
    ::getsockname(m_loop->listener, plain, &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { m_loop->run(); });
}

services::Origin BenchServer::origin() const
{
    services::Origin origin;
    origin.host = QStringLiteral("127.0.0.1");
    origin.port = m_port;
    return origin;
}

BenchServer::~BenchServer()
{
    const std::uint64_t one = 1;
    (void)!::write(m_loop->ending, &one, sizeof one);
    m_thread.join();
    for (const auto &[descriptor, client] : m_loop->clients)
        ::close(descriptor);
    for (const int descriptor : {m_loop->listener, m_loop->epoll, m_loop->timer, m_loop->ending})
        ::close(descriptor);
}

} // namespace ktrdr::bench
