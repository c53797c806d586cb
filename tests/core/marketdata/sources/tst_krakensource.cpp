#include "tests/core/marketdata/sources/exchangeplace.h"
#include "tests/doubles/krakendouble.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;
using ktrdr::remote::ServiceKind;

namespace {

/// Of the newest 720, the last one is not over.
constexpr int FinalBars = 719;

} // namespace

/// Whole loads over real sockets into a real store.
class TestKrakenSource : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheNewestBarsCanBeHad();
    void whatMovedOutOfReachIsNotConfirmedEmpty();
    void aTailGoesOnWhereTheStoreEnds();
    void aYoungMarketIsCompleteWithFewerBars();
    void everyBehaviour_data();
    void everyBehaviour();
    void weeksThatBeginOnAnotherDayAreRefused();
};

void TestKrakenSource::onlyTheNewestBarsCanBeHad()
{
    KrakenDouble server;
    server.setBars(history());
    ExchangePlace place(ServiceKind::Kraken, server);
    const DataLoadRequest request = place.request(u"XBTUSD"_s, u"1h"_s, u"2024-01-01"_s);
    const auto plan = place.workplace().manager().plan(request);
    QVERIFY(plan);
    QCOMPARE(plan->series.constFirst().notes,
             QStringList{u"Kraken has bars from 2024-01-31 to 2024-03-01 only."_s});
    QCOMPARE(server.requests().size(), 0);

    const OperationRecord end = place.load(request);
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(server.barRequests(), 1);
    QCOMPARE(place.stored(request), exactly(history().mid(AllBars - 1 - FinalBars, FinalBars)));
}

void TestKrakenSource::whatMovedOutOfReachIsNotConfirmedEmpty()
{
    KrakenDouble server;
    server.setBars(exchangeBars(FirstBar, Hour, AllBars + 10));
    ExchangePlace place(ServiceKind::Kraken, server);
    // Ten hours later than we believe.
    server.setTime(WorkplaceTime + 10 * Hour);
    const DataLoadRequest request = place.request(u"XBTUSD"_s, u"1h"_s, u"2024-01-01"_s);
    const OperationRecord end = place.load(request);
    QCOMPARE(toString(end.status), u"completed_with_warnings"_s);
    QVERIFY2(
        saidBy(end).contains(
            u"Kraken keeps the newest 720 bars only: there are none before 2024-02-01 00:00."_s),
        qPrintable(saidBy(end)));
    QCOMPARE(end.result[u"confirmed_empty"_s].toInt(), 0);
    QCOMPARE(place.stored(request).size(), FinalBars - 10);
}

void TestKrakenSource::aTailGoesOnWhereTheStoreEnds()
{
    KrakenDouble server;
    server.setBars(exchangeBars(FirstBar, Hour, AllBars + 1));
    ExchangePlace place(ServiceKind::Kraken, server);
    DataLoadRequest request = place.request(u"XBTUSD"_s, u"1h"_s, u"2024-02-29"_s);
    QVERIFY(place.load(request).isFinal());
    place.workplace().clock().advance(std::chrono::hours(1));
    server.setTime(WorkplaceTime + Hour);
    request.mode = LoadMode::Tail;
    request.start.reset();
    QCOMPARE(toString(place.load(request).status), u"completed"_s);
    QCOMPARE(server.barRequests(), 2);
    QCOMPARE(place.stored(request), exactly(history().mid(AllBars - 38)));
}

void TestKrakenSource::aYoungMarketIsCompleteWithFewerBars()
{
    KrakenDouble server;
    server.setBars(history().mid(AllBars - 100));
    ExchangePlace place(ServiceKind::Kraken, server);
    const DataLoadRequest request = place.request(u"XBTUSD"_s, u"1h"_s, u"2024-02-10"_s);
    const OperationRecord end = place.load(request);
    QCOMPARE(toString(end.status), u"completed"_s);
    QVERIFY(end.result[u"confirmed_empty"_s].toInt() > 0);
    QCOMPARE(place.stored(request).size(), 99);
}

void TestKrakenSource::everyBehaviour_data()
{
    using Replies = QList<DoubleReply>;
    QTest::addColumn<Replies>("replies");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("says");
    const QString failed = u"failed"_s;
    const QString done = u"completed"_s;
    const auto row = [](const char *name, const Replies &replies, const QString &status,
                        const QString &says) { QTest::newRow(name) << replies << status << says; };
    row("unknown pair", {krakenError(u"EQuery:Unknown asset pair"_s)}, failed,
        u"Kraken does not have XBTUSD."_s);
    row("throttled till a moment",
        {krakenError(u"EService: Throttled: %1"_s.arg(WorkplaceTime + 1))}, done, {});
    row("throttled for hours", {krakenError(u"EService:Throttled: %1"_s.arg(WorkplaceTime + 7200))},
        failed, u"Kraken has shut this computer out for 2h"_s);
    const DoubleReply unavailable = krakenError(u"EService:Unavailable"_s);
    row("unavailable, then bars", {unavailable, unavailable}, done, {});
    row("unavailable", {unavailable, unavailable, unavailable}, failed,
        u"Kraken cannot answer at the moment: “EService:Unavailable”."_s);
    row("a refusal", {krakenError(u"EGeneral:Invalid arguments"_s)}, failed,
        u"Kraken turned the request down: “EGeneral:Invalid arguments”."_s);
    const DoubleReply empty{200, R"({"error":[],"result":{"XXBTZUSD":[],"last":0}})"};
    row("no bar at all", {empty}, failed, u"Kraken sent no bar, not even the present one."_s);
    const DoubleReply other{200, R"({"error":[],"result":{"last":0}})"};
    row("another form", {other, other}, failed, u"is not of the form that it documents"_s);
}

void TestKrakenSource::everyBehaviour()
{
    QFETCH(QList<DoubleReply>, replies);
    QFETCH(QString, status);
    QFETCH(QString, says);
    KrakenDouble server;
    server.setBars(history());
    server.misbehave(replies);
    ExchangePlace place(ServiceKind::Kraken, server);
    const DataLoadRequest request = place.request(u"XBTUSD"_s, u"1h"_s, u"2024-02-29"_s);
    const OperationRecord end = place.load(request);
    QCOMPARE(toString(end.status), status);
    QVERIFY2(saidBy(end).contains(says), qPrintable(saidBy(end)));
    QCOMPARE(place.stored(request),
             end.error ? BarColumns() : exactly(history().mid(AllBars - 38, 37)));
}

void TestKrakenSource::weeksThatBeginOnAnotherDayAreRefused()
{
    KrakenDouble server;
    constexpr qint64 Thursday = 1'704'326'400; // 2024-01-04
    server.setBars(exchangeBars(Thursday, 7 * 24 * Hour, 9));
    ExchangePlace place(ServiceKind::Kraken, server);
    const DataLoadRequest request = place.request(u"XBTUSD"_s, u"1w"_s, u"2024-01-01"_s);
    const OperationRecord end = place.load(request);
    QVERIFY2(saidBy(end).contains(u"The 1w bars of Kraken begin at other times than here"_s),
             qPrintable(saidBy(end)));
    QVERIFY(place.stored(request).isEmpty());
}

QTEST_GUILESS_MAIN(TestKrakenSource)
#include "tst_krakensource.moc"
