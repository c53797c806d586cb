#include "tests/core/settings/secretservice.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

namespace ktrdr::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int Long = 10'000;

/// Without folders of services: nothing is started by a call.
constexpr const char *BusSettings =
    "<busconfig><type>session</type><listen>unix:dir=%1</listen>"
    "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
    "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>";

void start(QProcess &process, const QString &program, const QStringList &arguments)
{
    // It must not outlive a test that crashes.
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(program, arguments);
}

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

} // namespace

SecretService::~SecretService()
{
    endKeyring();
    end(m_bus);
}

bool SecretService::isInstalled()
{
    for (const QString &program : {u"dbus-daemon"_s, u"dbus-send"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            return false;
        }
    }
    return true;
}

QString SecretService::begin()
{
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    if (!startBus()) {
        return u"The session bus did not start: "_s + m_bus.errorString();
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
    if (!startKeyring()) {
        return u"The keyring did not start: "_s +
               QString::fromUtf8(m_keyring.readAllStandardError());
    }
    return {};
}

bool SecretService::startBus()
{
    QFile settings(m_folder.filePath(u"bus.conf"_s));
    if (!settings.open(QIODevice::WriteOnly)) {
        return false;
    }
    settings.write(QString::fromLatin1(BusSettings).arg(m_folder.path()).toUtf8());
    settings.close();
    start(m_bus, u"dbus-daemon"_s,
          {u"--config-file="_s + settings.fileName(), u"--nofork"_s, u"--print-address=1"_s});
    while (!m_bus.canReadLine()) {
        if (!m_bus.waitForReadyRead(Long)) {
            return false;
        }
    }
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    return !m_address.isEmpty();
}

bool SecretService::startKeyring()
{
    start(m_keyring, u"gnome-keyring-daemon"_s,
          {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s,
           u"--control-directory="_s + m_folder.filePath(u"control"_s)});
    // The password of the new keyring: an empty one.
    m_keyring.write("\n");
    m_keyring.closeWriteChannel();
    return QTest::qWaitFor([this] { return isKeyringOnBus(); }, Long);
}

bool SecretService::isKeyringOnBus() const
{
    QProcess ask;
    ask.start(u"dbus-send"_s,
              {u"--bus="_s + m_address, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
               u"/org/freedesktop/secrets/aliases/default"_s,
               u"org.freedesktop.DBus.Properties.Get"_s,
               u"string:org.freedesktop.Secret.Collection"_s, u"string:Locked"_s});
    return ask.waitForFinished() && ask.readAllStandardOutput().contains("boolean false");
}

void SecretService::endKeyring()
{
    end(m_keyring);
}

} // namespace ktrdr::test
