#include "tests/core/marketdata/sources/exchangeplace.h"
#include "tests/doubles/binancedouble.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ktrdr::remote::ServiceKind;
using Manner = DoubleReply::Manner;

/// Whole loads over real sockets into a real store.
class TestBinanceSource : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void pagesUntilTheRangeIsWhole_data();
    void pagesUntilTheRangeIsWhole();
    void everyBehaviour_data();
    void everyBehaviour();
    void theUnfinishedBarComesOnlyInItsFinalForm();
    void disorderAndDoublesAreRepairedAndTold();
    void microsecondsAreUnderstood();
    void emptinessIsRememberedSilenceIsNot();
    void aSplitAtTheExchangeStoresNothing();
    void revisionsAreCounted();
    void aPlanAsksNobody();
    void withoutAStartAllThereIsIsLoaded();
    void aPlanWithoutAStartSaysWhenItCouldNotAsk();
};

void TestBinanceSource::pagesUntilTheRangeIsWhole_data()
{
    QTest::addColumn<int>("bars");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("requests");
    QTest::newRow("one bar") << 1 << 1000 << 1;
    QTest::newRow("one under the limit") << 999 << 1000 << 1;
    QTest::newRow("the limit") << 1000 << 1000 << 1;
    QTest::newRow("one over the limit") << 1001 << 1000 << 2;
    QTest::newRow("a server that gives less at once") << 1000 << 400 << 3;
}

void TestBinanceSource::pagesUntilTheRangeIsWhole()
{
    QFETCH(int, bars);
    QFETCH(int, page);
    QFETCH(int, requests);
    BinanceDouble server;
    server.setBars(history());
    server.setPage(page);
    ExchangePlace place(ServiceKind::Binance, server);
    DataLoadRequest request = place.request(u"BTCUSDT"_s, u"1h"_s, january(1));
    request.end = FirstBar + (bars - 1) * Hour;
    const OperationRecord end = place.load(request);
    QCOMPARE(saidBy(end), QString());
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(server.barRequests(), requests);
    // Every bit of every number.
    QCOMPARE(place.stored(request), exactly(history().mid(0, bars)));
}

void TestBinanceSource::everyBehaviour_data()
{
    using Replies = QList<DoubleReply>;
    QTest::addColumn<Replies>("replies");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("requests");

    const auto row = [](const char *name, const Replies &replies, const QString &status,
                        const QString &says, int requests) {
        QTest::newRow(name) << replies << status << says << requests;
    };
    const QString failed = u"failed"_s;
    const QString done = u"completed"_s;
    row("as documented", {}, done, {}, 1);
    row("429, then bars", {reply(429, "{}", {{"Retry-After", "1"}})}, done, {}, 2);
    row("418 for a moment", {reply(418, "{}", {{"Retry-After", "1"}})}, done, {}, 2);
    row("418 for hours", {reply(418, "{}", {{"Retry-After", "7200"}})}, failed,
        u"Binance has shut this computer out for 2h: it was asked too often."_s, 1);
    row("451", {reply(451)}, failed,
        u"Binance does not serve the region that this computer is in (status 451)."_s, 1);
    row("403", {reply(403, "<html>")}, failed, u"(status 403)"_s, 1);
    row("unknown symbol", {binanceError(-1121, u"Invalid symbol."_s)}, failed,
        u"Binance does not have BTCUSDT."_s, 1);
    row("unknown symbol in a 200", {binanceError(-1121, u"Invalid symbol."_s, 200)}, failed,
        u"Binance does not have BTCUSDT."_s, 1);
    row("characters that no symbol has", {binanceError(-1100, u"Illegal characters"_s)}, failed,
        u"Binance does not have BTCUSDT."_s, 1);
    row("another refusal", {binanceError(-1127, u"Too long."_s)}, failed,
        u"Binance turned the request down: “Too long. (-1127)”."_s, 1);
    const DoubleReply busy = binanceError(-1008, u"Server is busy."_s, 200);
    row("busy, then bars", {busy, busy}, done, {}, 3);
    row("busy", {busy, busy, busy}, failed, u"Binance cannot answer at the moment"_s, 3);
    row("5xx, then bars", {reply(502), reply(503)}, done, {}, 3);
    row("5xx", {reply(500), reply(500), reply(500)}, failed,
        u"Binance has trouble of its own (status 500)."_s, 3);
    row("404 of another program", {reply(404, "<html>Not found</html>")}, failed,
        u"Binance refused the request (status 404)."_s, 1);
    row("a connection that drops in the middle", {manner(Manner::CutOff)}, done, {}, 2);
    row("a connection that drops at once", {manner(Manner::Hangup)}, done, {}, 2);
    const DoubleReply half = reply(200, "[[1704067200000,\"42283.58000000\",\"4");
    row("half a JSON, then all", {half}, done, {}, 2);
    row("half a JSON", {half, half}, failed,
        u"The answer of Binance breaks off, or is not what was asked for."_s, 2);
    row("nothing at all", {reply(200, ""), reply(200, "")}, failed,
        u"The answer of Binance is empty."_s, 2);
    const QString form = u"The answer of Binance is not of the form that it documents."_s;
    for (const char *body : {"{\"bars\":[]}", "[1]", "[[1704067200000,1,2]]", "17",
                             "[[1704067200000,null,\"1\",\"1\",\"1\",\"1\"]]",
                             "[[1704067200000,\"nan\",\"1\",\"1\",\"1\",\"1\"]]",
                             "[[1704067200000,\"1x\",\"1\",\"1\",\"1\",\"1\"]]",
                             "[[\"1704067200000\",\"1\",\"1\",\"1\",\"1\",\"1\"]]",
                             "[[1704067200500,\"1\",\"1\",\"1\",\"1\",\"1\"]]"}) {
        row(body, {reply(200, body), reply(200, body)}, failed, form, 2);
    }
    const DoubleReply late = reply(200, "[[1704067260000,\"1\",\"1\",\"1\",\"1\",\"1\"]]");
    row("a bar beside the grid", {late}, failed, u"one begins at 2024-01-01T00:01:00Z"_s, 2);
}

void TestBinanceSource::everyBehaviour()
{
    QFETCH(QList<DoubleReply>, replies);
    QFETCH(QString, status);
    QFETCH(QString, says);
    QFETCH(int, requests);
    BinanceDouble server;
    server.setBars(history());
    server.misbehave(replies);
    ExchangePlace place(ServiceKind::Binance, server);
    const DataLoadRequest request = place.request(u"BTCUSDT"_s, u"1h"_s, january(1), january(2));
    const OperationRecord end = place.load(request);
    QCOMPARE(toString(end.status), status);
    QVERIFY2(saidBy(end).contains(says), qPrintable(saidBy(end)));
    QCOMPARE(saidBy(end).isEmpty(), says.isEmpty());
    QVERIFY(!end.error || !end.error->hint.isEmpty());
    QCOMPARE(server.barRequests(), requests);
    QCOMPARE(place.stored(request), end.error ? BarColumns() : exactly(history().mid(0, 25)));
}

void TestBinanceSource::theUnfinishedBarComesOnlyInItsFinalForm()
{
    BinanceDouble server;
    QList<ExchangeBar> bars = history();
    server.setBars(bars);
    ExchangePlace place(ServiceKind::Binance, server);
    // The exchange's clock is behind ours: its bar of 12:00 runs on.
    server.setTime(WorkplaceTime - 60);
    const DataLoadRequest request = place.request(u"BTCUSDT"_s, u"1h"_s, u"2024-02-29T00:00Z"_s);
    QVERIFY(place.load(request).isFinal());
    QCOMPARE(place.stored(request).last().time, WorkplaceTime - 2 * Hour);

    place.workplace().clock().advance(1h);
    server.setTime(WorkplaceTime + Hour);
    bars[AllBars - 2].close = u"42000.5"_s;
    bars[AllBars - 1].close = u"42001.5"_s;
    server.setBars(bars);
    QCOMPARE(toString(place.load(request).status), u"completed"_s);
    QCOMPARE(place.stored(request).last().time, WorkplaceTime);
    QCOMPARE(place.stored(request).last().close, 42001.5);
    QCOMPARE(place.stored(request), exactly(bars.mid(AllBars - 38)));
}

void TestBinanceSource::disorderAndDoublesAreRepairedAndTold()
{
    BinanceDouble server;
    server.setBars(history());
    server.setTwist([](QJsonArray &rows) {
        const QJsonValue third = rows.takeAt(2);
        rows.prepend(third);
        rows.append(rows.last());
        rows.append(rows.last());
    });
    ExchangePlace place(ServiceKind::Binance, server);
    const DataLoadRequest request = place.request(u"BTCUSDT"_s, u"1h"_s, january(1), january(2));
    const OperationRecord end = place.load(request);
    QCOMPARE(toString(end.status), u"completed_with_warnings"_s);
    QCOMPARE(end.warnings,
             (QStringList{u"1 bar(s) of Binance came out of order and have been sorted."_s,
                          u"2 bar(s) of Binance came twice; the later ones were kept."_s}));
    QCOMPARE(place.stored(request), exactly(history().mid(0, 25)));
}

void TestBinanceSource::microsecondsAreUnderstood()
{
    BinanceDouble server;
    server.setBars(history());
    server.setMicrosecondsFrom(FirstBar + 12 * Hour);
    ExchangePlace place(ServiceKind::Binance, server);
    const DataLoadRequest request = place.request(u"BTCUSDT"_s, u"1h"_s, january(1), january(2));
    QCOMPARE(toString(place.load(request).status), u"completed"_s);
    QCOMPARE(place.stored(request), exactly(history().mid(0, 25)));
}

void TestBinanceSource::emptinessIsRememberedSilenceIsNot()
{
    BinanceDouble server;
    ktrdr::services::HttpTimeouts timeouts;
    timeouts.firstByte = 1s;
    ExchangePlace place(ServiceKind::Binance, server, timeouts);
    const DataLoadRequest request = place.request(u"BTCUSDT"_s, u"1h"_s, january(1), january(2));
    const DoubleReply silence = manner(Manner::Silence);
    server.misbehave({silence, silence, silence, silence});
    const OperationRecord silent = place.load(request);
    QCOMPARE(toString(silent.status), u"failed"_s);
    QVERIFY(saidBy(silent).contains(u"did not answer in time"_s));
    QCOMPARE(server.barRequests(), 4);

    const OperationRecord empty = place.load(request);
    QCOMPARE(toString(empty.status), u"completed_with_warnings"_s);
    QCOMPARE(saidBy(empty), u"There are no bars of BTCUSDT 1h in this range."_s);
    QCOMPARE(server.barRequests(), 5);
    QCOMPARE(empty.result[u"confirmed_empty"_s].toInt(), 25);
}

void TestBinanceSource::aSplitAtTheExchangeStoresNothing()
{
    BinanceDouble server;
    server.setBars(history());
    ExchangePlace place(ServiceKind::Binance, server);
    QVERIFY(place.load(place.request(u"BTCUSDT"_s, u"1h"_s, january(1), january(2))).isFinal());
    QList<ExchangeBar> bars = history();
    for (ExchangeBar &bar : bars) {
        for (QString *text : {&bar.open, &bar.high, &bar.low, &bar.close}) {
            *text = QString::number(text->toDouble() / 4, 'f', 8);
        }
    }
    server.setBars(bars);
    const DataLoadRequest more = place.request(u"BTCUSDT"_s, u"1h"_s, january(1), january(3));
    const OperationRecord end = place.load(more);
    QVERIFY2(saidBy(end).contains(u"0.25 times the stored ones"_s), qPrintable(saidBy(end)));
    QCOMPARE(place.stored(more), exactly(history().mid(0, 25)));
}

void TestBinanceSource::revisionsAreCounted()
{
    BinanceDouble server;
    server.setBars(history());
    ExchangePlace place(ServiceKind::Binance, server);
    QVERIFY(place.load(place.request(u"BTCUSDT"_s, u"1h"_s, january(1), january(2))).isFinal());
    QList<ExchangeBar> bars = history();
    bars[23].close = u"42300.00000001"_s;
    server.setBars(bars);
    const DataLoadRequest more = place.request(u"BTCUSDT"_s, u"1h"_s, january(1), january(3));
    const OperationRecord end = place.load(more);
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(end.result[u"revisions"_s].toInt(), 1);
    QCOMPARE(place.stored(more), exactly(bars.mid(0, 49)));
}

void TestBinanceSource::aPlanAsksNobody()
{
    BinanceDouble server;
    ExchangePlace place(ServiceKind::Binance, server);
    const auto plan =
        place.workplace().manager().plan(place.request(u"BTCUSDT"_s, u"1h"_s, u"2023-01-01"_s));
    QVERIFY(plan);
    // 2023-01-01 00:00 to 2024-03-01 12:00, markets of coins never close.
    QCOMPARE(plan->series.constFirst().expectedBars(), (365 + 60) * 24 + 13);
    QCOMPARE(plan->requests(), 11);
    for (const PlannedSegment &segment : plan->series.constFirst().segments) {
        QVERIFY(segment.expectedBars <= 1000);
    }
    QCOMPARE(server.requests().size(), 0);
}

void TestBinanceSource::withoutAStartAllThereIsIsLoaded()
{
    BinanceDouble server;
    server.setBars(history());
    ExchangePlace place(ServiceKind::Binance, server);
    DataLoadRequest request = place.request(u"BTCUSDT"_s, u"1h"_s, january(1));
    request.start.reset();
    QCOMPARE(toString(place.load(request).status), u"completed"_s);
    QCOMPARE(place.stored(request), exactly(history().mid(0, AllBars - 1)));
    // Where it begins, and two of bars.
    QCOMPARE(server.barRequests(), 3);
}

void TestBinanceSource::aPlanWithoutAStartSaysWhenItCouldNotAsk()
{
    BinanceDouble server;
    server.misbehave({manner(Manner::Hangup)});
    ExchangePlace place(ServiceKind::Binance, server);
    DataLoadRequest request = place.request(u"BTCUSDT"_s, u"1h"_s, january(1));
    request.start.reset();
    const auto plan = place.workplace().manager().plan(request);
    QVERIFY(plan);
    QCOMPARE(plan->series.constFirst().notes,
             QStringList{u"Binance could not be asked where the series begins; there may be more "
                         "to load."_s});
    QCOMPARE(plan->requests(), 1);
}

QTEST_GUILESS_MAIN(TestBinanceSource)
#include "tst_binancesource.moc"
