#include "tests/gui/support/corefixture.h"
#include "tests/gui/support/fakedesktop.h"
#include "tests/support/stricttest.h"
#include "ui/tray/notifier.h"

#include <QSignalSpy>
#include <QTest>

using namespace ktrdr::operations;
using namespace ktrdr::ui;
using ktrdr::test::CoreFixture;
using ktrdr::test::FakeNotifications;

namespace {

constexpr std::chrono::seconds Long{41};

struct Fixture
{
    CoreFixture core;
    FakeNotifications notifications;
    Notifier notifier{*core.board, notifications};

    /// Runs one operation for so long by the clock of the core.
    OperationId run(const QString &name, std::chrono::milliseconds duration,
                    CoreFixture::End end = CoreFixture::End::Completed)
    {
        const OperationId id = core.start(name, end);
        if (!QTest::qWaitFor([&] { return core.status(id) == OperationStatus::Running; }))
            qFatal("The operation did not start");
        core.clock.shift = core.clock.shift.load() + duration;
        core.finish();
        if (!QTest::qWaitFor([&] { return isFinal(core.status(id)); }))
            qFatal("The operation did not end");
        return id;
    }
};

} // namespace

class TestNotifier final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void longOperationIsTold();
    void shortOperationIsToldInTheBackgroundOnly();
    void switchedOffKindIsNotTold();
    void failureTellsWhatFailed();
    void warningIsTheOutcome();
    void cancelIsNotToldUnlessWanted();
    void burstIsSummedUp();
    void badEndAsksForAttention();
};

void TestNotifier::longOperationIsTold()
{
    Fixture f;
    const OperationId id = f.run(QStringLiteral("AAPL 1h"), Long);
    QTRY_COMPARE(f.notifications.shown.size(), 1);
    const Notification told = f.notifications.shown.first();
    QCOMPARE(told.title, QStringLiteral("AAPL 1h"));
    QCOMPARE(told.operation, id.toString());
    QVERIFY2(told.text.endsWith(QStringLiteral("41 s")), qPrintable(told.text));
    QVERIFY(!told.isUrgent);
}

void TestNotifier::shortOperationIsToldInTheBackgroundOnly()
{
    Fixture f;
    f.run(QStringLiteral("seen"), std::chrono::seconds(1));
    f.notifier.setInBackground(true);
    f.run(QStringLiteral("unseen"), std::chrono::seconds(1));
    QTRY_COMPARE(f.notifications.shown.size(), 1);
    QCOMPARE(f.notifications.shown.first().title, QStringLiteral("unseen"));
}

void TestNotifier::switchedOffKindIsNotTold()
{
    Fixture f;
    f.notifier.setEnabled(NotificationKind::Completed, false);
    f.run(QStringLiteral("quiet"), Long);
    f.run(QStringLiteral("loud"), Long, CoreFixture::End::Failed);
    QTRY_COMPARE(f.notifications.shown.size(), 1);
    QCOMPARE(f.notifications.shown.first().title, QStringLiteral("loud"));
}

void TestNotifier::failureTellsWhatFailed()
{
    Fixture f;
    f.run(QStringLiteral("bad"), Long, CoreFixture::End::Failed);
    QTRY_COMPARE(f.notifications.shown.size(), 1);
    QVERIFY(f.notifications.shown.first().text.startsWith(QStringLiteral("The disk is full.")));
    QVERIFY(f.notifications.shown.first().isUrgent);
}

void TestNotifier::warningIsTheOutcome()
{
    Fixture f;
    f.run(QStringLiteral("so-so"), Long, CoreFixture::End::Warned);
    QTRY_COMPARE(f.notifications.shown.size(), 1);
    QVERIFY(f.notifications.shown.first().text.startsWith(QStringLiteral("2 gaps left.")));
}

void TestNotifier::cancelIsNotToldUnlessWanted()
{
    Fixture f;
    f.notifier.setInBackground(true);
    const OperationId silent = f.core.start(QStringLiteral("silent"));
    f.core.board->cancel({silent});
    QTRY_VERIFY(f.core.status(silent) == OperationStatus::Cancelled);
    f.notifier.setEnabled(NotificationKind::Cancelled, true);
    const OperationId told = f.core.start(QStringLiteral("told"));
    f.core.board->cancel({told});
    QTRY_COMPARE(f.notifications.shown.size(), 1);
    QCOMPARE(f.notifications.shown.first().operation, told.toString());
}

void TestNotifier::burstIsSummedUp()
{
    Fixture f;
    f.notifier.setInBackground(true);
    f.notifier.setEnabled(NotificationKind::Cancelled, true);
    QList<OperationId> ids;
    for (int i = 0; i < 5; ++i)
        ids << f.core.start(QStringLiteral("operation %1").arg(i));
    f.core.board->cancel(ids);
    QTRY_COMPARE(f.notifications.shown.size(), 1);
    const Notification told = f.notifications.shown.first();
    QCOMPARE(told.title, QStringLiteral("5 operations ended"));
    QCOMPARE(told.text, QStringLiteral("5 cancelled"));
    QVERIFY(told.operation.isEmpty());
}

void TestNotifier::badEndAsksForAttention()
{
    Fixture f;
    QSignalSpy attention(&f.notifier, &Notifier::attentionNeeded);
    f.run(QStringLiteral("good"), std::chrono::milliseconds(1));
    QCOMPARE(attention.count(), 0);
    f.run(QStringLiteral("bad"), std::chrono::milliseconds(1), CoreFixture::End::Failed);
    QTRY_COMPARE(attention.count(), 1);
}

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
