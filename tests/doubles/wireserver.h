#pragma once

#include <QByteArray>
#include <QList>

#include <atomic>
#include <chrono>
#include <functional>
#include <list>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace ktrdr::test {

/// One connection that a client opened to a WireServer; used by the script that serves it.
class WirePeer
{
public:
    WirePeer(int descriptor, int number)
        : m_descriptor(descriptor)
        , m_number(number)
    {}

    /// Counted from 1, in the order of arrival.
    [[nodiscard]] int number() const { return m_number; }
    /// Head and body (by Content-Length) of the next request; empty when the client is gone.
    [[nodiscard]] std::optional<QByteArray> readRequest();
    /// So many bytes; empty when the client is gone before.
    [[nodiscard]] QByteArray readExactly(qsizetype size);
    /// The next bytes, whatever they are; empty when the client is gone.
    [[nodiscard]] QByteArray readSome();
    /// False when the client is gone.
    bool send(QByteArrayView bytes);
    /// An answer with Content-Length.
    bool answer(QByteArrayView body, QByteArrayView status = "200 OK", QByteArrayView fields = {});
    /// Reads and drops until the client closes or resets; the moment of that.
    std::chrono::steady_clock::time_point waitForClose();
    /// Reads nothing; true when the client closed or reset within the time.
    [[nodiscard]] bool waitUntilGone(std::chrono::milliseconds limit) const;
    /// Sends `reached` and carries bytes both ways between the client and a port of 127.0.0.1 until
    /// one side closes; sends `refused` where nothing listens there.
    void relayTo(quint16 port, QByteArrayView reached, QByteArrayView refused);
    void reset();

private:
    const int m_descriptor;
    const int m_number;
    QByteArray m_waiting;
};

/// A server on 127.0.0.1 that does on the wire exactly what its script says, right or wrong: plain
/// sockets, a thread per connection, nothing shared with the code under test. When the script
/// returns, the connection is closed.
class WireServer
{
public:
    using Script = std::function<void(WirePeer &)>;

    explicit WireServer(Script script);
    /// Resets what is open and joins.
    ~WireServer();
    WireServer(const WireServer &) = delete;
    WireServer &operator=(const WireServer &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int accepted() const { return m_accepted; }
    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] int mostOpen() const { return m_mostOpen; }

    /// Answers every request with this body, for as long as the client likes.
    [[nodiscard]] static Script answering(const QByteArray &body);

private:
    void accept();

    const Script m_script;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<int> m_accepted{0};
    std::atomic<int> m_open{0};
    std::atomic<int> m_mostOpen{0};
    std::mutex m_mutex;
    std::vector<int> m_descriptors;
    std::list<std::thread> m_threads;
    std::thread m_acceptor;
};

} // namespace ktrdr::test
