#include "core/ktrdr/answererror.h"
#include "core/ktrdr/healthanswer.h"
#include "core/ktrdr/iberror.h"
#include "core/ktrdr/ibhistorical.h"
#include "core/ktrdr/ibsymbol.h"
#include "core/ktrdr/servicepaths.h"
#include "tests/core/ktrdr/plainclient.h"
#include "tests/doubles/ktrdribhostdouble.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ktrdr::test;
using namespace ktrdr::wire;

class IbHostDoubleTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void ibHostAnswersTheDocumentedWays();
    void ibHostRoundsSpansDown();
    void ibHostKnowsSymbols();
};

void IbHostDoubleTest::ibHostAnswersTheDocumentedWays()
{
    IbHostDouble host;
    PlainClient client(host.port());
    const QDateTime end({2025, 6, 20}, {0, 0}, Qt::UTC);
    const auto ask = [&](const QString &symbol, const QString &timeframe, const QDateTime &from) {
        const IbHistoricalRequest request{symbol, timeframe, from, end, {}};
        return IbHistoricalAnswer::fromAnswer(
            client.call("POST", u"/data/historical"_s, request.toJson()), request);
    };
    const auto bars = ask(u"AAPL"_s, u"1h"_s, end.addDays(-1));
    QCOMPARE(bars->bars.bars.size(), 25);
    QCOMPARE(bars->bars.bars.constFirst().volume, 1458.0);
    QVERIFY(!ask(u"eur/usd"_s, u"1h"_s, end.addDays(-1))->bars.bars.constFirst().volume);
    // An unknown timeframe means daily bars, without a word.
    QCOMPARE(ask(u"AAPL"_s, u"7m"_s, end.addDays(-1))->bars.bars.size(), 2);
    host.failNext({u"Error 162: Historical data request pacing violation"_s});
    QVERIFY(ibCategory(ask(u"AAPL"_s, u"1h"_s, end.addDays(-1)).error()) ==
            IbTrouble::Category::Pacing);
    QVERIFY(ibCategory(ask(u"NOPE"_s, u"1h"_s, end.addDays(-1)).error()) ==
            IbTrouble::Category::Fatal);
    host.setGatewayEmpty(true);
    QCOMPARE(ask(u"AAPL"_s, u"1h"_s, end.addDays(-1))->kind, IbHistoricalAnswer::Kind::NothingAtIb);
    const auto malformed =
        IbHistoricalAnswer::fromAnswer(client.call("POST", u"/data/historical"_s), {});
    QCOMPARE(answerFailure(malformed.error()), AnswerFailure::Invalid);
    QVERIFY(HealthAnswer::fromAnswer(client.call("GET", u"/health"_s))->isHealthy);
}

void IbHostDoubleTest::ibHostRoundsSpansDown()
{
    IbHostDouble host;
    PlainClient client(host.port());
    const QDateTime end({2025, 6, 20}, {0, 0}, Qt::UTC);
    const auto ask = [&](int days) {
        const IbHistoricalRequest request{u"AAPL"_s, u"1d"_s, end.addDays(-days), end, {}};
        return IbHistoricalAnswer::fromAnswer(
            client.call("POST", u"/data/historical"_s, request.toJson()), request);
    };
    QCOMPARE(ask(13)->bars.bars.size(), 8);
    QCOMPARE(ask(13)->askedOnlyFrom, end.addDays(-7));
    QCOMPARE(ask(14)->bars.bars.size(), 15);
    QVERIFY(!ask(14)->askedOnlyFrom);
}

void IbHostDoubleTest::ibHostKnowsSymbols()
{
    IbHostDouble host;
    PlainClient client(host.port());
    const auto known = IbValidation::fromAnswer(client.call(
        "POST", u"/data/validate"_s, ibValidationRequest(u"aapl"_s, {u"1h"_s, u"1d"_s})));
    QVERIFY(known->isValid);
    QCOMPARE(known->contract->assetType, u"STK"_s);
    QCOMPARE(known->headTimestamps.size(), 2);
    const auto meant = IbValidation::fromAnswer(client.call("GET", ibSymbolInfoPath(u"EURUSD"_s)));
    QVERIFY(!meant->isValid);
    QCOMPARE(meant->suggestion, u"EUR.USD"_s);
    const auto head = [&client](const QString &symbol) {
        return *readHeadTimestamp(client.call("GET", ibHeadTimestampPath(symbol, u"1h"_s, {})));
    };
    QCOMPARE(head(u"AAPL"_s), QDateTime({2004, 1, 23}, {14, 30}, Qt::UTC));
    QVERIFY(!head(u"NOPE"_s));
}

QTEST_GUILESS_MAIN(IbHostDoubleTest)
#include "tst_ibhostdouble.moc"
