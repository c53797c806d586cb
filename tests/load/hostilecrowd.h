#pragma once

#include "tests/load/hostilemanner.h"

#include <map>
#include <memory>
#include <netinet/in.h>
#include <string>
#include <thread>

namespace ktrdr::load {

/// What became of the clients of one manner.
struct HostileTally
{
    int begun = 0;
    int answered = 0;
    int closedByServer = 0;
    int left = 0;
    int notConnected = 0;
    qint64 bytesSent = 0;
    qint64 bytesReceived = 0;
};

/// Keeps so many hostile connections open to one server, from one thread: who is done makes room
/// for another, of a manner drawn by chance, at most 300 a second so that ports do not run out.
class HostileCrowd
{
public:
    HostileCrowd(const sockaddr_in &server, QByteArray fields, int connections, unsigned seed);
    /// All leave.
    ~HostileCrowd();
    HostileCrowd(const HostileCrowd &) = delete;
    HostileCrowd &operator=(const HostileCrowd &) = delete;

    /// Ends the attack; what was done, by manner.
    [[nodiscard]] std::map<std::string, HostileTally> stop();
    /// The most that were open at once; after stop().
    [[nodiscard]] int mostOpen() const { return m_mostOpen; }

private:
    class Client;

    void run(const std::stop_token &stop);
    void fill(std::size_t atMost);
    void turn();

    const sockaddr_in m_server;
    const QByteArray m_fields;
    const std::size_t m_connections;
    std::mt19937 m_random;
    std::map<std::string, HostileTally> m_tallies;
    std::vector<std::unique_ptr<Client>> m_clients;
    int m_mostOpen = 0;
    std::jthread m_thread;
};

} // namespace ktrdr::load
