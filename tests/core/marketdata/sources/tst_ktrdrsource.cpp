#include "core/ktrdr/ktrdrbackend.h"
#include "core/marketdata/barstore.h"
#include "tests/core/marketdata/sources/ktrdrplace.h"
#include "tests/doubles/ktrdrbackenddouble.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ktrdr::remote::ServiceKind;

namespace {

/// Every hour from the first to the last of these days of February 2024, as KTRDR writes them.
QStringList hours(int firstDay, int lastDay)
{
    QStringList dates;
    for (int day = firstDay; day <= lastDay; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            dates << u"2024-02-%1T%2:00:00"_s.arg(day, 2, 10, QLatin1Char('0'))
                         .arg(hour, 2, 10, QLatin1Char('0'));
        }
    }
    return dates;
}

DataLoadRequest daysOf(int firstDay, int lastDay)
{
    const auto date = [](int day) { return u"2024-02-%1"_s.arg(day, 2, 10, QLatin1Char('0')); };
    return KtrdrPlace::request(u"AAPL"_s, u"1h"_s, date(firstDay) + u"T00:00Z"_s,
                               date(lastDay) + u"T23:00Z"_s);
}

const QString Downloads = u"POST /api/v1/data/acquire/download"_s;

QJsonObject lastDownload(const KtrdrBackendDouble &server)
{
    QList<DoubleRequest> requests = server.requests();
    requests.removeIf([](const DoubleRequest &request) { return request.call() != Downloads; });
    return requests.isEmpty() ? QJsonObject() : requests.constLast().json();
}

} // namespace

/// Whole loads from KTRDR's backend over real sockets into a real store.
class TestKtrdrSource : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoredThereIsRead();
    void aHoleThereIsNotTakenForAbsence();
    void barsThatBeginAtHalfPastBelongToTheirHour();
    void whatIsLackingIsDownloadedThereFirst();
    void aDownloadAsksForWhatIsStoredToo();
    void aFalseFailureIsWaitedOut();
    void aCancelCancelsTheDownloadThere();
    void aCancelThereEndsTheWait();
    void aFailedDownloadLeavesWhatIsThere();
    void nothingAtAllIsAFailure();
    void aRefusalIsTold();
    void aBackendThatFailsIsAskedAgain();
};

void TestKtrdrSource::whatIsStoredThereIsRead()
{
    KtrdrBackendDouble server;
    server.setStoredBars(hours(1, 20));
    KtrdrPlace place(ServiceKind::Backend, server);
    const DataLoadRequest request = daysOf(5, 9);
    const OperationRecord record = place.load(request);
    QCOMPARE(saidBy(record), QString());
    QCOMPARE(toString(record.status), u"completed"_s);
    QCOMPARE(place.stored(request).size(), 5 * 24);
    QCOMPARE(place.stored(request).first(), (Bar{*request.start, 100.0, 101.5, 99.5, 101, 1000}));
    QCOMPARE(server.count(Downloads), 0);
    const auto provenance = place.workplace().store().provenance(request.series().constFirst());
    QCOMPARE(provenance->constFirst().provenance.source, u"lab"_s);
}

void TestKtrdrSource::aHoleThereIsNotTakenForAbsence()
{
    KtrdrBackendDouble server;
    QStringList withHole = hours(1, 20);
    withHole.removeIf([](const QString &date) { return date.startsWith(u"2024-02-07T1"_s); });
    server.setStoredBars(withHole);
    KtrdrPlace place(ServiceKind::Backend, server);
    const DataLoadRequest request = daysOf(5, 9);
    const OperationRecord record = place.load(request);
    QCOMPARE(toString(record.status), u"completed_with_warnings"_s);
    QCOMPARE(record.result[u"bars_missing"_s].toInt(), 10);
    QVERIFY(place.workplace().store().confirmedEmpty(request.series().constFirst())->isEmpty());
    // Once the backend has them, the next load gets them.
    server.setStoredBars(hours(1, 20));
    QCOMPARE(toString(place.load(request).status), u"completed"_s);
    QCOMPARE(place.stored(request).size(), 5 * 24);
}

void TestKtrdrSource::barsThatBeginAtHalfPastBelongToTheirHour()
{
    KtrdrBackendDouble server;
    QStringList dates;
    for (const int day : {5, 6, 7}) {
        for (const auto *time : {"14:30", "15:00", "16:00", "17:00", "18:00", "19:00", "20:00"}) {
            dates << u"2024-02-0%1T%2:00"_s.arg(day).arg(QLatin1StringView(time));
        }
    }
    server.setStoredBars(dates);
    KtrdrPlace place(ServiceKind::Backend, server);
    const DataLoadRequest request =
        KtrdrPlace::request(u"AAPL"_s, u"1h"_s, u"2024-02-05T14:00Z"_s, u"2024-02-07T14:00Z"_s);
    QVERIFY(!place.load(request).error);
    QCOMPARE(place.span(request), u"2024-02-05T14:30:00Z – 2024-02-07T14:30:00Z"_s);
    QCOMPARE(server.count(Downloads), 0);
}

void TestKtrdrSource::whatIsLackingIsDownloadedThereFirst()
{
    KtrdrBackendDouble server;
    server.setSegments(10);
    server.setBarsAfterDownload(hours(5, 9));
    KtrdrPlace place(ServiceKind::Backend, server);
    const DataLoadRequest request = daysOf(5, 9);
    const OperationId id = place.start(request);
    QTRY_COMPARE(server.count(Downloads), 1);
    QTRY_VERIFY(place.waits().join(u' ').contains(u"“lab” downloads AAPL/1h"_s));
    QCOMPARE(lastDownload(server)[u"mode"_s].toString(), u"full"_s);
    server.advance(30s);
    const OperationRecord record = place.workplace().endOf(id);
    QCOMPARE(saidBy(record), QString());
    QCOMPARE(toString(record.status), u"completed"_s);
    QCOMPARE(place.stored(request).size(), 5 * 24);
}

void TestKtrdrSource::aDownloadAsksForWhatIsStoredToo()
{
    KtrdrBackendDouble server;
    server.setStoredBars(hours(8, 12));
    server.setBarsAfterDownload(hours(5, 12));
    server.setSegments(2);
    KtrdrPlace place(ServiceKind::Backend, server);
    const DataLoadRequest request = daysOf(5, 9);
    const OperationId id = place.start(request);
    QTRY_COMPARE(server.count(Downloads), 1);
    const QJsonObject asked = lastDownload(server);
    QCOMPARE(asked[u"mode"_s].toString(), u"backfill"_s);
    QCOMPARE(asked[u"start_date"_s].toString(), u"2024-02-05T00:00:00Z"_s);
    QCOMPARE(asked[u"end_date"_s].toString(), u"2024-02-13T00:00:00Z"_s);
    server.advance(10s);
    QCOMPARE(toString(place.workplace().endOf(id).status), u"completed"_s);
    QCOMPARE(place.stored(request).size(), 5 * 24);
}

void TestKtrdrSource::aFalseFailureIsWaitedOut()
{
    KtrdrBackendDouble server;
    server.setBarsAfterDownload(hours(5, 9));
    KtrdrPlace place(ServiceKind::Backend, server);
    const OperationId id = place.start(daysOf(5, 9));
    QTRY_COMPARE(server.count(Downloads), 1);
    // The backend calls it failed, although it goes on.
    server.advance(75s);
    const int looks = static_cast<int>(server.requests().size());
    QVERIFY(server.waitForRequests(looks + 3));
    QVERIFY(!place.workplace().orchestrator().record(id)->isFinal());
    server.advance(60s);
    QCOMPARE(toString(place.workplace().endOf(id).status), u"completed"_s);
}

void TestKtrdrSource::aCancelCancelsTheDownloadThere()
{
    KtrdrBackendDouble server;
    KtrdrPlace place(ServiceKind::Backend, server);
    const OperationId id = place.start(daysOf(5, 9));
    QTRY_VERIFY(!place.waits().isEmpty());
    const QString there = server.operationIds().constFirst();
    QVERIFY(server.isWorking(there));
    place.workplace().orchestrator().cancel(id);
    QCOMPARE(toString(place.workplace().endOf(id).status), u"cancelled"_s);
    QTRY_VERIFY(!server.isWorking(there));
    QCOMPARE(server.count(u"DELETE /api/v1/operations/"_s + there), 1);
}

void TestKtrdrSource::aCancelThereEndsTheWait()
{
    KtrdrBackendDouble server;
    KtrdrPlace place(ServiceKind::Backend, server);
    const OperationId id = place.start(daysOf(5, 9));
    QTRY_VERIFY(!place.waits().isEmpty());
    ktrdr::services::HttpEngine engine;
    ktrdr::services::HostService service(place.service().settings(), engine);
    const auto cancelled = ktrdr::wire::KtrdrBackend(service).cancel(
        *OperationId::parse(server.operationIds().constFirst()), u"enough"_s, {});
    QVERIFY(cancelled);
    const OperationRecord record = place.workplace().endOf(id);
    QCOMPARE(toString(record.status), u"failed"_s);
    QVERIFY2(saidBy(record).contains(u"did not succeed"_s), qPrintable(saidBy(record)));
    QVERIFY2(saidBy(record).contains(u"enough"_s), qPrintable(saidBy(record)));
}

void TestKtrdrSource::aFailedDownloadLeavesWhatIsThere()
{
    KtrdrBackendDouble server;
    server.setStoredBars(hours(8, 12));
    server.setSegments(2);
    server.setAllSegmentsFail(true);
    KtrdrPlace place(ServiceKind::Backend, server);
    const DataLoadRequest request = daysOf(5, 9);
    const OperationId id = place.start(request);
    QTRY_COMPARE(server.count(Downloads), 1);
    server.advance(10s);
    const OperationRecord record = place.workplace().endOf(id);
    QCOMPARE(toString(record.status), u"completed_with_warnings"_s);
    QVERIFY2(saidBy(record).contains(u"not one bar arrived"_s), qPrintable(saidBy(record)));
    QCOMPARE(place.stored(request).size(), 2 * 24);
    // What nobody could tell of is asked for again.
    server.setAllSegmentsFail(false);
    server.setBarsAfterDownload(hours(5, 12));
    const OperationId again = place.start(request);
    QTRY_COMPARE(server.count(Downloads), 2);
    server.advance(10s);
    QCOMPARE(toString(place.workplace().endOf(again).status), u"completed"_s);
    QCOMPARE(place.stored(request).size(), 5 * 24);
}

void TestKtrdrSource::nothingAtAllIsAFailure()
{
    KtrdrBackendDouble server;
    server.setSegments(2);
    KtrdrPlace place(ServiceKind::Backend, server);
    const OperationId id = place.start(daysOf(5, 9));
    QTRY_COMPARE(server.count(Downloads), 1);
    server.advance(10s);
    const OperationRecord record = place.workplace().endOf(id);
    QCOMPARE(toString(record.status), u"failed"_s);
    QVERIFY2(saidBy(record).contains(u"could not get any"_s), qPrintable(saidBy(record)));
    QVERIFY(!record.error->hint.isEmpty());
}

void TestKtrdrSource::aRefusalIsTold()
{
    KtrdrBackendDouble server;
    server.setStoredBars(hours(1, 20));
    KtrdrPlace place(ServiceKind::Backend, server);
    DataLoadRequest request = daysOf(5, 9);
    request.symbols = {*Symbol::parse(u"BROKEN"_s)};
    const OperationRecord record = place.load(request);
    QCOMPARE(toString(record.status), u"failed"_s);
    QVERIFY2(saidBy(record).contains(u"OHLC violation"_s), qPrintable(saidBy(record)));
}

void TestKtrdrSource::aBackendThatFailsIsAskedAgain()
{
    KtrdrBackendDouble server;
    server.setStoredBars(hours(1, 20));
    KtrdrPlace place(ServiceKind::Backend, server);
    server.script({{500, "{\"detail\":\"no database\"}", {}, DoubleReply::Manner::Whole}});
    QCOMPARE(toString(place.load(daysOf(5, 9)).status), u"completed"_s);
}

QTEST_GUILESS_MAIN(TestKtrdrSource)

#include "tst_ktrdrsource.moc"
