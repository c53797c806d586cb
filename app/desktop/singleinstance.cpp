#include "app/desktop/singleinstance.h"

#include "core/logging/logging.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

namespace ktrdr::desktop {

namespace {

/// sun_path holds 108 bytes with its closing 0.
constexpr qsizetype LongestSocketName = 100;
constexpr int HandOverTime = 5000;
constexpr int RetryPause = 50;
constexpr qint64 LongestMessage = 64LL * 1024;
const QByteArray Received = QByteArrayLiteral("received\n");

QString socketNameFor(const QString &home)
{
    QString inHome = QDir(home).filePath(QStringLiteral("monitor.socket"));
    if (inHome.toLocal8Bit().size() <= LongestSocketName)
        return inHome;
    const QByteArray hash =
        QCryptographicHash::hash(home.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QDir::temp().filePath(u"ktrdr-monitor-" + QString::fromLatin1(hash));
}

} // namespace

SingleInstance::SingleInstance(const QString &home, QObject *parent)
    : QObject(parent)
    , m_lock(QDir(home).filePath(QStringLiteral("monitor.lock")))
    , m_socketName(socketNameFor(home))
{
    // Only the death of its owner makes the lock free, not its age.
    m_lock.setStaleLockTime(0);
}

bool SingleInstance::acquire()
{
    if (!m_lock.tryLock(0))
        return m_lock.error() != QLockFile::LockFailedError;
    QLocalServer::removeServer(m_socketName);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::greet);
    if (!m_server->listen(m_socketName)) {
        logging::logger("ui")->warn("A second start cannot reach this program: {}",
                                    m_server->errorString().toStdString());
    }
    return true;
}

bool SingleInstance::handOver(const QStringList &arguments)
{
    const QDeadlineTimer deadline(HandOverTime);
    QLocalSocket socket;
    while (!deadline.hasExpired()) {
        socket.connectToServer(m_socketName);
        if (socket.waitForConnected(HandOverTime))
            break;
        // The first one may hold the lock already and listen in a moment.
        socket.abort();
        if (m_lock.tryLock(RetryPause))
            return false;
    }
    if (socket.state() != QLocalSocket::ConnectedState)
        return false;
    socket.write(
        QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine() &&
           socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
    }
    return socket.readLine() == Received;
}

void SingleInstance::greet()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        read(*socket);
    }
}

void SingleInstance::read(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > LongestMessage)
            socket.abort();
        return;
    }
    const QJsonDocument message = QJsonDocument::fromJson(socket.readLine());
    QStringList arguments;
    for (const QJsonValue &argument : message.array())
        arguments.append(argument.toString());
    socket.write(Received);
    socket.flush();
    Q_EMIT startedAgain(arguments);
}

} // namespace ktrdr::desktop
