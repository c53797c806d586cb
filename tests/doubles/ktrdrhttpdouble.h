#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace ktrdr::test {

/// A request as the double received it.
struct DoubleRequest
{
    QByteArray method;
    /// Decoded, without the query.
    QString path;
    QUrlQuery query;
    QList<std::pair<QByteArray, QByteArray>> fields;
    QByteArray body;
    /// Which connection brought it, counted from 1.
    int connection = 0;

    /// Of a field, whatever its case; empty where absent.
    [[nodiscard]] QByteArray field(const QByteArray &name) const;
    /// `GET /path`
    [[nodiscard]] QString call() const;
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString parameter(const QString &name) const;
};

/// What the double does about a request.
struct DoubleReply
{
    enum class Manner : quint8 {
        Whole,
        /// Answers, then closes, having said so.
        LastOne,
        /// Closes after half of the body.
        CutOff,
        /// Closes without a byte.
        Hangup,
        /// Says nothing and keeps the connection.
        Silence,
    };

    int status = 200;
    QByteArray body{};
    QList<std::pair<QByteArray, QByteArray>> fields{};
    Manner manner = Manner::Whole;

    [[nodiscard]] static DoubleReply json(const QJsonObject &object, int status = 200);
    /// `{"detail": …}`
    [[nodiscard]] static DoubleReply detail(const QJsonValue &detail, int status);
};

/// A small HTTP server in this process, on a thread and a port of its own, with a grammar of its
/// own: it must not share the mistakes of what it tests. Functions may be called from any thread.
class KtrdrHttpDouble
{
public:
    /// Called on the double's thread.
    using Handler = std::function<DoubleReply(const DoubleRequest &)>;

    explicit KtrdrHttpDouble(Handler handler = {});
    virtual ~KtrdrHttpDouble();
    KtrdrHttpDouble(const KtrdrHttpDouble &) = delete;
    KtrdrHttpDouble &operator=(const KtrdrHttpDouble &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// `http://127.0.0.1:port`
    [[nodiscard]] QUrl url() const;

    /// The next requests get these, in order, before the handler is asked again.
    void script(const QList<DoubleReply> &replies);
    /// How long a connection may be idle, in real time; KTRDR's servers close after 5 s. Zero = for
    /// ever.
    void setIdleTime(std::chrono::milliseconds time);
    /// Closes what is idle now, as if that time were over.
    void closeIdle();

    [[nodiscard]] QList<DoubleRequest> requests() const;
    /// How many of them were `call` (`GET /path`).
    [[nodiscard]] int count(const QString &call) const;
    [[nodiscard]] int openedConnections() const;
    /// The most requests that were unanswered at one time.
    [[nodiscard]] int mostAtOnce() const;
    /// Blocks until as many requests have come in all; false after `patience`.
    [[nodiscard]] bool
    waitForRequests(int number,
                    std::chrono::milliseconds patience = std::chrono::seconds(10)) const;
    /// Blocks until at most so many connections are open; false after `patience`.
    [[nodiscard]] bool
    waitForConnections(int atMost,
                       std::chrono::milliseconds patience = std::chrono::seconds(10)) const;

protected:
    /// Before a derived class's state goes: no handler runs afterwards.
    void stop();

private:
    struct Shared;
    class Server;

    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<QThread> m_thread;
    Server *m_server = nullptr;
    quint16 m_port = 0;
};

} // namespace ktrdr::test
