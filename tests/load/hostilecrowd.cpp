#include "tests/load/hostilecrowd.h"

#include <algorithm>
#include <array>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace ktrdr::load {

using Clock = std::chrono::steady_clock;

/// One connection that follows its plan.
class HostileCrowd::Client
{
public:
    Client(const sockaddr_in &server, HostilePlan plan, HostileTally &tally)
        : m_plan(std::move(plan))
        , m_tally(tally)
        , m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
        , m_leavesAt(Clock::now() + m_plan.leavesAfter)
        , m_dripsAt(Clock::now() + m_plan.pace)
        , m_unsent(m_plan.opening)
    {
        ++m_tally.begun;
        ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&server), sizeof server);
    }
    ~Client()
    {
        const linger atOnce{1, 0};
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        ::close(m_descriptor);
    }
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    [[nodiscard]] pollfd watched() const
    {
        int events = m_plan.reads ? POLLIN : 0;
        if (!m_unsent.isEmpty() || !m_connected)
            events |= POLLOUT;
        return {m_descriptor, static_cast<short>(events), 0};
    }

    /// False when it is done.
    bool act(short ready, Clock::time_point now)
    {
        if ((ready & POLLIN) != 0 && !read())
            return false;
        if ((ready & (POLLERR | POLLHUP)) != 0 && (ready & POLLIN) == 0) {
            ++(m_connected ? m_tally.closedByServer : m_tally.notConnected);
            return false;
        }
        if ((ready & POLLOUT) != 0)
            m_connected = true;
        if (now >= m_leavesAt) {
            ++m_tally.left;
            return false;
        }
        if (m_connected)
            write(now);
        return true;
    }

private:
    bool read()
    {
        std::array<char, 64 * 1024> piece;
        const auto size = ::recv(m_descriptor, piece.data(), piece.size(), 0);
        if (size > 0) {
            if (!std::exchange(m_answered, true))
                ++m_tally.answered;
            m_tally.bytesReceived += size;
            return true;
        }
        if (size < 0 && errno == EAGAIN)
            return true;
        ++m_tally.closedByServer;
        return false;
    }

    void write(Clock::time_point now)
    {
        if (m_unsent.isEmpty() && !m_plan.drip.isEmpty() && now >= m_dripsAt) {
            m_unsent = m_plan.drip;
            m_dripsAt = now + m_plan.pace;
        }
        if (!m_unsent.isEmpty()) {
            const auto sent =
                ::send(m_descriptor, m_unsent.constData(),
                       static_cast<std::size_t>(m_unsent.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (sent <= 0)
                return;
            m_tally.bytesSent += sent;
            m_unsent.remove(0, sent);
        }
        if (m_unsent.isEmpty() && m_plan.halfCloses && !std::exchange(m_saidSo, true))
            ::shutdown(m_descriptor, SHUT_WR);
    }

    const HostilePlan m_plan;
    HostileTally &m_tally;
    const int m_descriptor;
    const Clock::time_point m_leavesAt;
    Clock::time_point m_dripsAt;
    QByteArray m_unsent;
    bool m_connected = false;
    bool m_answered = false;
    bool m_saidSo = false;
};

HostileCrowd::HostileCrowd(const sockaddr_in &server, QByteArray fields, int connections,
                           unsigned seed)
    : m_server(server)
    , m_fields(std::move(fields))
    , m_connections(static_cast<std::size_t>(connections))
    , m_random(seed)
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{}

HostileCrowd::~HostileCrowd() = default;

std::map<std::string, HostileTally> HostileCrowd::stop()
{
    m_thread.request_stop();
    m_thread.join();
    return m_tallies;
}

void HostileCrowd::run(const std::stop_token &stop)
{
    constexpr auto Pace = 10ms;
    constexpr std::size_t PerPace = 3;
    fill(m_connections);
    auto nextFill = Clock::now() + Pace;
    while (!stop.stop_requested()) {
        turn();
        if (Clock::now() >= nextFill) {
            fill(PerPace);
            nextFill = Clock::now() + Pace;
        }
    }
    m_clients.clear();
}

void HostileCrowd::fill(std::size_t atMost)
{
    const auto &manners = hostileManners();
    while (atMost-- > 0 && m_clients.size() < m_connections) {
        const auto drawn =
            std::uniform_int_distribution<std::size_t>(0, manners.size() - 1)(m_random);
        const HostileManner &manner = manners[drawn];
        m_clients.push_back(std::make_unique<Client>(m_server, manner.plan(m_random, m_fields),
                                                     m_tallies[manner.name]));
    }
    m_mostOpen = std::max(m_mostOpen, static_cast<int>(m_clients.size()));
}

void HostileCrowd::turn()
{
    constexpr int TurnMilliseconds = 5;
    std::vector<pollfd> watched;
    watched.reserve(m_clients.size());
    for (const auto &client : m_clients)
        watched.push_back(client->watched());
    ::poll(watched.data(), watched.size(), TurnMilliseconds);
    const auto now = Clock::now();
    for (std::size_t i = m_clients.size(); i-- > 0;) {
        if (!m_clients[i]->act(watched[i].revents, now))
            m_clients.erase(m_clients.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

} // namespace ktrdr::load
