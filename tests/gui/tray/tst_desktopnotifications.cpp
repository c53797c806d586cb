#include "tests/gui/support/fakedesktop.h"
#include "tests/support/stricttest.h"
#include "ui/tray/desktopnotifications.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using ktrdr::test::FakeTray;
using ktrdr::ui::DesktopNotifications;
using ktrdr::ui::Notification;

/// org.freedesktop.Notifications on a bus of the test's own.
class NotificationServer final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Call
    {
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Call> calls;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        calls.append({summary, body, actions, hints});
        return static_cast<uint>(calls.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

class TestDesktopNotifications final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void serviceShowsWhatIsSent();
    void clickOpensItsOwnOperation();
    void withoutServiceTheTrayShowsIt();

private:
    [[nodiscard]] QDBusConnection connectTo(const char *name) const
    {
        return QDBusConnection::connectToBus(m_address, QLatin1StringView(name));
    }

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

void TestDesktopNotifications::initTestCase()
{
    // A bus that starts no service by itself, whatever notification services are installed here.
    QFile configuration(m_folder.filePath(QStringLiteral("bus.conf")));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                        "<policy context=\"default\"><allow send_destination=\"*\"/>"
                        "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    configuration.close();
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--config-file=") + configuration.fileName(),
                    QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY2(m_daemon.waitForStarted(), "The package dbus-daemon is needed");
    QTRY_VERIFY(m_daemon.canReadLine());
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    QVERIFY(!m_address.isEmpty());
}

void TestDesktopNotifications::cleanupTestCase()
{
    m_daemon.terminate();
    QVERIFY(m_daemon.waitForFinished());
}

void TestDesktopNotifications::serviceShowsWhatIsSent()
{
    NotificationServer server;
    QDBusConnection serverBus = connectTo("server-1");
    QVERIFY(serverBus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &server,
                                     QDBusConnection::ExportAllSlots |
                                         QDBusConnection::ExportAllSignals));
    QVERIFY(serverBus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    FakeTray tray;
    DesktopNotifications notifications(tray, connectTo("client-1"));
    notifications.show(
        {QStringLiteral("AAPL 1h"), QStringLiteral("<b> & 2 gaps"), QStringLiteral("op_1"), true});
    QTRY_COMPARE(server.calls.size(), 1);
    const NotificationServer::Call call = server.calls.first();
    QCOMPARE(call.summary, QStringLiteral("AAPL 1h"));
    QCOMPARE(call.body, QStringLiteral("&lt;b&gt; &amp; 2 gaps"));
    QCOMPARE(call.actions.first(), QStringLiteral("default"));
    QCOMPARE(call.hints.value(QStringLiteral("urgency")).toInt(), 2);
    QVERIFY(tray.messages.isEmpty());
    serverBus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
}

void TestDesktopNotifications::clickOpensItsOwnOperation()
{
    NotificationServer server;
    QDBusConnection serverBus = connectTo("server-2");
    QVERIFY(serverBus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &server,
                                     QDBusConnection::ExportAllSlots |
                                         QDBusConnection::ExportAllSignals));
    QVERIFY(serverBus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    FakeTray tray;
    DesktopNotifications notifications(tray, connectTo("client-2"));
    QSignalSpy activated(&notifications, &DesktopNotifications::activated);
    notifications.show({QStringLiteral("one"), {}, QStringLiteral("op_1"), false});
    notifications.show({QStringLiteral("two"), {}, QStringLiteral("op_2"), false});
    QTRY_COMPARE(server.calls.size(), 2);
    // The click may overtake the answer to Notify; click until it is understood.
    QTRY_VERIFY([&] {
        Q_EMIT server.ActionInvoked(1, QStringLiteral("default"));
        return activated.count() > 0;
    }());
    QCOMPARE(activated.first().first().toString(), QStringLiteral("op_1"));
    serverBus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
}

void TestDesktopNotifications::withoutServiceTheTrayShowsIt()
{
    FakeTray tray;
    DesktopNotifications notifications(tray, connectTo("client-3"));
    QSignalSpy activated(&notifications, &DesktopNotifications::activated);
    notifications.show(
        {QStringLiteral("AAPL 1h"), QStringLiteral("done"), QStringLiteral("op_1"), false});
    QTRY_COMPARE(tray.messages, QStringList{QStringLiteral("AAPL 1h: done")});
    Q_EMIT tray.messageClicked();
    QCOMPARE(activated.first().first().toString(), QStringLiteral("op_1"));
}

QTEST_MAIN(TestDesktopNotifications)
#include "tst_desktopnotifications.moc"
