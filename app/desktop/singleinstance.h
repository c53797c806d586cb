#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

class QLocalSocket;

namespace ktrdr::desktop {

/// One program per data home. The first start holds a lock and listens on a local socket; a second
/// one hands its arguments over and ends. What a killed program left behind is in nobody's way.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &home, QObject *parent = nullptr);

    /// Tries to be the first. False = another program has this home; then call handOver().
    [[nodiscard]] bool acquire();

    /// Gives the arguments to the first program and waits, up to five seconds, until it has them.
    /// Blocks; for use before the event loop turns.
    [[nodiscard]] bool handOver(const QStringList &arguments);

    /// Where the first one listens; short enough for a socket's name.
    [[nodiscard]] const QString &socketName() const { return m_socketName; }

Q_SIGNALS:
    /// A second start came with these arguments.
    void startedAgain(const QStringList &arguments);

private:
    void greet();
    void read(QLocalSocket &socket);

    QLockFile m_lock;
    QString m_socketName;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace ktrdr::desktop
