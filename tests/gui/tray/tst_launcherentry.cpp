#include "ui/tray/launcherentry.h"

#include "core/operations/operationcontext.h"
#include "tests/gui/support/corefixture.h"
#include "tests/support/stricttest.h"
#include "ui/tray/liveoperations.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>

using namespace ktrdr::operations;
using ktrdr::test::CoreFixture;
using ktrdr::ui::LauncherEntry;
using ktrdr::ui::LiveOperations;

/// What a dock on the session bus of the test run hears.
class Dock final : public QObject
{
    Q_OBJECT

public:
    Dock()
        : bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("dock")))
    {
        // Of this program: others may run on the same bus meanwhile.
        bus.connect(QDBusConnection::sessionBus().baseService(), {},
                    QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"),
                    this, SLOT(update(QString, QVariantMap)));
    }
    ~Dock() override { QDBusConnection::disconnectFromBus(QStringLiteral("dock")); }

    [[nodiscard]] QVariant shown(const char *property) const
    {
        return properties.value(QLatin1StringView(property));
    }

    QDBusConnection bus;
    QString uri;
    QVariantMap properties;
    int updates = 0;

private Q_SLOTS:
    void update(const QString &application, const QVariantMap &changed)
    {
        uri = application;
        properties.insert(changed);
        ++updates;
    }
};

class TestLauncherEntry final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void iconShowsCountAndProgressUntilAllEnded();
    void attentionIsAskedForAndTakenBack();
    void leavingTakesTheProgressAway();
    void withoutABusNothingHappens();
    void desktopFileOfTheNameIsThere();
};

void TestLauncherEntry::initTestCase()
{
    QGuiApplication::setDesktopFileName(QStringLiteral("ktrdr-monitor"));
    if (!QDBusConnection::sessionBus().isConnected())
        QSKIP("There is no session bus: run the tests with tests/run.");
}

void TestLauncherEntry::iconShowsCountAndProgressUntilAllEnded()
{
    const Dock dock;
    CoreFixture core;
    const LiveOperations live(*core.board);
    const LauncherEntry entry(live);
    QTRY_COMPARE(dock.shown("count-visible"), QVariant(false));
    QCOMPARE(dock.uri, QStringLiteral("application://ktrdr-monitor.desktop"));

    AsyncOperation half;
    half.type = QStringLiteral("data_load");
    half.name = QStringLiteral("half");
    half.work = [](OperationContext &context) -> Result<OperationOutcome> {
        context.progress().setTotalItems(200);
        context.progress().advance(101);
        while (!context.token().waitFor(std::chrono::minutes(1))) {
        }
        context.token().throwIfCancelled("the wait");
        return OperationOutcome{};
    };
    (void)core.orchestrator->start(std::move(half)).value();
    QTRY_COMPARE(dock.shown("progress").toDouble(), 0.5);
    QCOMPARE(dock.shown("progress-visible"), QVariant(true));
    QCOMPARE(dock.shown("count").toLongLong(), 1);

    const OperationId vague = core.start(QStringLiteral("no total"));
    QTRY_COMPARE(dock.shown("count").toLongLong(), 2);
    core.board->cancelAll();
    QTRY_COMPARE(dock.shown("count-visible"), QVariant(false));
    QCOMPARE(dock.shown("progress-visible"), QVariant(false));
}

void TestLauncherEntry::attentionIsAskedForAndTakenBack()
{
    const Dock dock;
    const CoreFixture core;
    const LiveOperations live(*core.board);
    LauncherEntry entry(live);
    entry.setUrgent(true);
    QTRY_COMPARE(dock.shown("urgent"), QVariant(true));
    entry.setUrgent(false);
    QTRY_COMPARE(dock.shown("urgent"), QVariant(false));
}

void TestLauncherEntry::leavingTakesTheProgressAway()
{
    const Dock dock;
    CoreFixture core;
    const LiveOperations live(*core.board);
    auto entry = std::make_unique<LauncherEntry>(live);
    (void)core.start(QStringLiteral("one"));
    QTRY_COMPARE(dock.shown("count-visible"), QVariant(true));
    entry.reset();
    QTRY_COMPARE(dock.shown("count-visible"), QVariant(false));
}

void TestLauncherEntry::withoutABusNothingHappens()
{
    CoreFixture core;
    const LiveOperations live(*core.board);
    LauncherEntry entry(live, QDBusConnection(QStringLiteral("no such bus")));
    (void)core.start(QStringLiteral("one"));
    entry.setUrgent(true);
    QTRY_COMPARE(live.running(), 1);
}

void TestLauncherEntry::desktopFileOfTheNameIsThere()
{
    QFile file(
        QStringLiteral(KTRDR_DESKTOP_FILES "/%1.desktop").arg(QGuiApplication::desktopFileName()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("[Desktop Entry]\n"));
    QVERIFY(text.contains("\nExec=ktrdr-monitor\n"));
    QVERIFY(text.contains("\nIcon=ktrdr-monitor\n"));
}

QTEST_MAIN(TestLauncherEntry)
#include "tst_launcherentry.moc"
