#include "tests/gui/support/corefixture.h"
#include "tests/support/stricttest.h"
#include "ui/tray/liveoperations.h"

#include <QSignalSpy>
#include <QTest>

using namespace ktrdr::operations;
using ktrdr::test::CoreFixture;
using ktrdr::ui::LiveOperations;

namespace {

/// A service that tells what the test says.
class ToldSource final : public OperationSource
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("desk"); }
    void cancel(const OperationId &, const QString &, Answer) override {}
    void retry(const OperationRecord &, Started) override {}

    void tell(const OperationRecord &record) { Q_EMIT recordsChanged({record}); }
};

} // namespace

class TestLiveOperations final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatRunsUntilItEnds();
    void knowsWhatRanBeforeItCame();
    void everyStatusChangeIsTold();
    void whatNobodyHearsOfIsNotCounted();
};

void TestLiveOperations::countsWhatRunsUntilItEnds()
{
    CoreFixture core;
    LiveOperations live(*core.board);
    QCOMPARE(live.count(), 0);
    const OperationId first = core.start(QStringLiteral("first"));
    const OperationId second = core.start(QStringLiteral("second"));
    QTRY_COMPARE(live.running(), 2);
    QCOMPARE(live.records().first().id, first);
    core.board->cancel({first});
    QTRY_COMPARE(live.count(), 1);
    QCOMPARE(live.records().first().id, second);
    core.board->cancelAll();
    QTRY_COMPARE(live.count(), 0);
    QVERIFY(!live.percentage());
}

void TestLiveOperations::knowsWhatRanBeforeItCame()
{
    CoreFixture core;
    const OperationId id = core.start(QStringLiteral("early"));
    QTRY_VERIFY(core.status(id) == OperationStatus::Running);
    const LiveOperations live(*core.board);
    QCOMPARE(live.running(), 1);
}

void TestLiveOperations::everyStatusChangeIsTold()
{
    CoreFixture core;
    LiveOperations live(*core.board);
    QSignalSpy changes(&live, &LiveOperations::statusChanged);
    const OperationId id = core.start(QStringLiteral("told"));
    QTRY_COMPARE(live.running(), 1);
    const auto before = changes.count();
    QVERIFY(before >= 1);
    core.board->cancel({id});
    QTRY_COMPARE(live.count(), 0);
    QVERIFY(changes.count() > before);
}

void TestLiveOperations::whatNobodyHearsOfIsNotCounted()
{
    CoreFixture core;
    ToldSource desk;
    core.board->addSource(desk);
    const LiveOperations live(*core.board);
    const QSignalSpy changes(&live, &LiveOperations::statusChanged);
    OperationRecord record{
        OperationId::create(QStringLiteral("training"), QDateTime::currentDateTimeUtc())};
    record.type = QStringLiteral("training");
    record.status = OperationStatus::Running;
    record.origin = OperationOrigin::Remote;
    record.where = desk.name();
    record.createdAt = QDateTime::currentDateTimeUtc();
    desk.tell(record);
    QCOMPARE(live.running(), 1);
    QCOMPARE(changes.size(), 1);
    record.unheardSince = QDateTime::currentDateTimeUtc();
    desk.tell(record);
    QCOMPARE(live.running(), 0);
    QCOMPARE(changes.size(), 2);
    record.unheardSince.reset();
    desk.tell(record);
    QCOMPARE(live.running(), 1);
    QCOMPARE(changes.size(), 3);
}

QTEST_MAIN(TestLiveOperations)
#include "tst_liveoperations.moc"
