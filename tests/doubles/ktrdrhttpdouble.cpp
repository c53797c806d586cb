#include "tests/doubles/ktrdrhttpdouble.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <condition_variable>
#include <mutex>

namespace ktrdr::test {

using namespace Qt::StringLiterals;
using Fields = QList<std::pair<QByteArray, QByteArray>>;

namespace {

QByteArray fieldIn(const Fields &fields, const QByteArray &name)
{
    for (const auto &[key, value] : fields) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

/// Empty until head and body are complete; then they are taken from `buffer`.
std::optional<DoubleRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return std::nullopt;
    }
    QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> start = lines.takeFirst().trimmed().split(' ');
    DoubleRequest request;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.fields.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.field("Content-Length").toLongLong();
    if (buffer.size() < headEnd + 4 + length) {
        return std::nullopt;
    }
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    request.method = start.value(0);
    const QUrl target = QUrl::fromEncoded(start.value(1));
    request.path = target.path(QUrl::FullyDecoded);
    request.query = QUrlQuery(target);
    return request;
}

QByteArray wireForm(const DoubleReply &reply)
{
    QByteArray wire = "HTTP/1.1 " + QByteArray::number(reply.status) + " Answer\r\n";
    if (fieldIn(reply.fields, "Content-Type").isEmpty()) {
        wire += "content-type: application/json\r\n";
    }
    for (const auto &[name, value] : reply.fields) {
        wire += name + ": " + value + "\r\n";
    }
    if (reply.manner == DoubleReply::Manner::LastOne) {
        wire += "connection: close\r\n";
    }
    wire += "content-length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n";
    return wire + reply.body;
}

} // namespace

QByteArray DoubleRequest::field(const QByteArray &name) const
{
    return fieldIn(fields, name);
}

QString DoubleRequest::call() const
{
    return QString::fromLatin1(method) + u' ' + path;
}

QJsonObject DoubleRequest::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString DoubleRequest::parameter(const QString &name) const
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

DoubleReply DoubleReply::json(const QJsonObject &object, int status)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

DoubleReply DoubleReply::detail(const QJsonValue &detail, int status)
{
    return json({{u"detail"_s, detail}}, status);
}

/// What both threads see.
struct KtrdrHttpDouble::Shared
{
    Handler handler;
    mutable std::mutex mutex;
    std::condition_variable changed;
    QList<DoubleReply> script;
    QList<DoubleRequest> requests;
    int openedConnections = 0;
    int openConnections = 0;
    int unanswered = 0;
    int mostAtOnce = 0;
    std::chrono::milliseconds idleTime{5000};
};

/// Lives on the double's thread.
class KtrdrHttpDouble::Server : public QTcpServer
{
public:
    explicit Server(std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                take(socket);
            }
        });
    }

    ~Server() override
    {
        for (const ClientPointer &client : m_clients) {
            client->socket->disconnect(this);
            client->socket->abort();
        }
    }

    void closeIdle()
    {
        const QList<ClientPointer> clients = m_clients;
        for (const ClientPointer &client : clients) {
            if (!client->isBusy && client->buffer.isEmpty()) {
                client->socket->disconnectFromHost();
            }
        }
    }

private:
    struct Client
    {
        QTcpSocket *socket;
        QTimer *idle;
        int number;
        QByteArray buffer{};
        /// Has a request that is not answered.
        bool isBusy = false;
    };
    using ClientPointer = std::shared_ptr<Client>;

    void take(QTcpSocket *socket)
    {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto *idle = new QTimer(socket);
        idle->setSingleShot(true);
        const auto client = std::make_shared<Client>(Client{socket, idle, 0});
        {
            const std::lock_guard lock(m_shared->mutex);
            client->number = ++m_shared->openedConnections;
            ++m_shared->openConnections;
        }
        m_clients << client;
        connect(idle, &QTimer::timeout, socket, &QTcpSocket::disconnectFromHost);
        connect(socket, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(socket, &QTcpSocket::disconnected, this, [this, client] { drop(client); });
        waitForNext(*client);
    }

    void drop(const ClientPointer &client)
    {
        m_clients.removeOne(client);
        client->socket->deleteLater();
        const std::lock_guard lock(m_shared->mutex);
        --m_shared->openConnections;
        m_shared->unanswered -= client->isBusy ? 1 : 0;
        m_shared->changed.notify_all();
    }

    void waitForNext(Client &client)
    {
        const std::lock_guard lock(m_shared->mutex);
        if (m_shared->idleTime.count() > 0) {
            client.idle->start(m_shared->idleTime);
        }
    }

    /// Holds the client: an answer may close its connection.
    void read(const ClientPointer client) // NOLINT(performance-unnecessary-value-param)
    {
        client->buffer += client->socket->readAll();
        while (!client->isBusy && client->socket->state() == QAbstractSocket::ConnectedState) {
            std::optional<DoubleRequest> request = takeRequest(client->buffer);
            if (!request) {
                return;
            }
            request->connection = client->number;
            client->idle->stop();
            answer(*client, *request);
        }
    }

    DoubleReply replyTo(const DoubleRequest &request)
    {
        {
            const std::lock_guard lock(m_shared->mutex);
            m_shared->requests << request;
            m_shared->mostAtOnce = std::max(m_shared->mostAtOnce, ++m_shared->unanswered);
            m_shared->changed.notify_all();
            if (!m_shared->script.isEmpty()) {
                return m_shared->script.takeFirst();
            }
        }
        return m_shared->handler ? m_shared->handler(request)
                                 : DoubleReply::detail(u"Not Found"_s, 404);
    }

    void answer(Client &client, const DoubleRequest &request)
    {
        client.isBusy = true;
        const DoubleReply reply = replyTo(request);
        const bool isSilent = reply.manner == DoubleReply::Manner::Silence;
        {
            const std::lock_guard lock(m_shared->mutex);
            m_shared->unanswered -= isSilent ? 0 : 1;
        }
        if (isSilent) {
            return;
        }
        client.isBusy = false;
        if (reply.manner == DoubleReply::Manner::Hangup) {
            client.socket->abort();
            return;
        }
        QByteArray wire = wireForm(reply);
        if (reply.manner == DoubleReply::Manner::CutOff) {
            wire.chop((reply.body.size() + 1) / 2);
        }
        client.socket->write(wire);
        if (reply.manner == DoubleReply::Manner::Whole) {
            waitForNext(client);
        } else {
            client.socket->disconnectFromHost();
        }
    }

    std::shared_ptr<Shared> m_shared;
    QList<ClientPointer> m_clients;
};

KtrdrHttpDouble::KtrdrHttpDouble(Handler handler)
    : m_shared(std::make_shared<Shared>())
    , m_thread(std::make_unique<QThread>())
{
    m_shared->handler = std::move(handler);
    m_server = new Server(m_shared);
    if (!m_server->listen(QHostAddress::LocalHost, 0)) {
        qFatal("the double cannot listen: %s", qPrintable(m_server->errorString()));
    }
    m_port = m_server->serverPort();
    m_server->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, m_server, &QObject::deleteLater);
    m_thread->start();
}

KtrdrHttpDouble::~KtrdrHttpDouble()
{
    stop();
}

void KtrdrHttpDouble::stop()
{
    m_thread->quit();
    m_thread->wait();
    // The sanitizer does not see that a QThread has ended: the last one to hold it is done.
    const std::lock_guard lock(m_shared->mutex);
}

QUrl KtrdrHttpDouble::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void KtrdrHttpDouble::script(const QList<DoubleReply> &replies)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->script << replies;
}

void KtrdrHttpDouble::setIdleTime(std::chrono::milliseconds time)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->idleTime = time;
}

void KtrdrHttpDouble::closeIdle()
{
    QMetaObject::invokeMethod(
        m_server, [server = m_server] { server->closeIdle(); }, Qt::BlockingQueuedConnection);
}

QList<DoubleRequest> KtrdrHttpDouble::requests() const
{
    const std::lock_guard lock(m_shared->mutex);
    // A copy of its own: the double's thread goes on appending.
    QList<DoubleRequest> all = m_shared->requests;
    all.detach();
    return all;
}

int KtrdrHttpDouble::count(const QString &call) const
{
    const QList<DoubleRequest> all = requests();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(),
                      [&](const DoubleRequest &request) { return request.call() == call; }));
}

int KtrdrHttpDouble::openedConnections() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->openedConnections;
}

int KtrdrHttpDouble::mostAtOnce() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->mostAtOnce;
}

bool KtrdrHttpDouble::waitForRequests(int number, std::chrono::milliseconds patience) const
{
    std::unique_lock lock(m_shared->mutex);
    return m_shared->changed.wait_for(lock, patience,
                                      [&] { return m_shared->requests.size() >= number; });
}

bool KtrdrHttpDouble::waitForConnections(int atMost, std::chrono::milliseconds patience) const
{
    std::unique_lock lock(m_shared->mutex);
    return m_shared->changed.wait_for(lock, patience,
                                      [&] { return m_shared->openConnections <= atMost; });
}

} // namespace ktrdr::test
