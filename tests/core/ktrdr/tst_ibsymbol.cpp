#include "core/ktrdr/answererror.h"
#include "core/ktrdr/iberror.h"
#include "core/ktrdr/ibsymbol.h"
#include "tests/core/ktrdr/wireanswers.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ktrdr::wire;
using ktrdr::test::answer;
using ktrdr::test::object;

class IbSymbolTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void symbolsAreNormalised();
    void aKnownSymbolIsRead();
    void anUnknownSymbolIsAnAnswerWithASuggestion();
    void nullsAndMissingPartsAreTolerated();
    void refusalsAreClassified();
    void headTimestampsAreRead();
    void requestsAreWritten();
};

void IbSymbolTest::symbolsAreNormalised()
{
    QCOMPARE(normalIbSymbol(u" eur/usd "_s), u"EUR.USD"_s);
    QCOMPARE(normalIbSymbol(u"aapl"_s), u"AAPL"_s);
}

void IbSymbolTest::aKnownSymbolIsRead()
{
    const auto result = IbValidation::fromAnswer(
        answer("{'success': true, 'is_valid': true, 'error_message': null, 'contract_info': "
               "{'symbol': 'AAPL', 'contract': {'secType': 'STK', 'conId': 265598}, 'asset_type': "
               "'STK', 'exchange': 'NASDAQ', 'currency': 'USD', 'description': 'APPLE INC', "
               "'validated_at': 1767571200.75, 'trading_hours': {'timezone': 'America/New_York', "
               "'regular_hours': {'start': '09:30', 'end': '16:00', 'name': 'Regular'}, "
               "'extended_hours': [], 'trading_days': [0, 1, 2, 3, 4, 9, 'x'], 'holidays': []}, "
               "'head_timestamp': null}, 'head_timestamps': {'1h': '2004-01-23T14:30:00+00:00', "
               "'1d': null}, 'error': null}"));
    QVERIFY(result.has_value());
    QVERIFY(result->isValid);
    QCOMPARE(result->contract->assetType, u"STK"_s);
    QCOMPARE(result->contract->exchange, u"NASDAQ"_s);
    QCOMPARE(result->contract->validatedAt, QDateTime({2026, 1, 5}, {0, 0}, Qt::UTC));
    QCOMPARE(result->contract->contract[u"conId"_s].toInt(), 265598);
    QCOMPARE(result->contract->tradingHours->start, u"09:30"_s);
    QCOMPARE(result->contract->tradingHours->tradingDays, (QList<int>{0, 1, 2, 3, 4}));
    QCOMPARE(result->headTimestamps.size(), 1);
    QCOMPARE(result->headTimestamps.value(u"1h"_s), QDateTime({2004, 1, 23}, {14, 30}, Qt::UTC));
}

void IbSymbolTest::anUnknownSymbolIsAnAnswerWithASuggestion()
{
    const auto result = IbValidation::fromAnswer(answer(
        "{'success': true, 'is_valid': false, 'error_message': 'Symbol GBPUSD not found. Did "
        "you mean GBP.USD?', 'contract_info': null, 'head_timestamps': {}, 'error': null}"));
    QVERIFY(result.has_value());
    QVERIFY(!result->isValid);
    QCOMPARE(result->suggestion, u"GBP.USD"_s);
    QVERIFY(result->trouble.startsWith(u"Symbol GBPUSD not found"_s));
    QVERIFY(!result->contract);
    const auto without = IbValidation::fromAnswer(
        answer("{'success': true, 'is_valid': false, 'error_message': 'Symbol X not found'}"));
    QCOMPARE(without->suggestion, QString());
}

void IbSymbolTest::nullsAndMissingPartsAreTolerated()
{
    const auto result = IbValidation::fromAnswer(
        answer("{'success': true, 'is_valid': true, 'contract_info': {'symbol': 'X', "
               "'trading_hours': null, 'validated_at': 'soon'}, 'head_timestamps': null}"));
    QVERIFY(result.has_value());
    QVERIFY(!result->contract->tradingHours);
    QVERIFY(!result->contract->validatedAt);
    QVERIFY(result->headTimestamps.isEmpty());
    const auto empty = IbValidation::fromAnswer(answer("{'success': true, 'is_valid': null}"));
    QCOMPARE(answerFailure(empty.error()), AnswerFailure::BadAnswer);
}

void IbSymbolTest::refusalsAreClassified()
{
    const auto result = IbValidation::fromAnswer(
        answer("{'success': false, 'is_valid': null, 'error': 'Failed to create connection after 3 "
               "attempts'}"));
    QVERIFY(ibCategory(result.error()) == IbTrouble::Category::Connection);
    const auto malformed = IbValidation::fromAnswer(answer("{'detail': 'Not Found'}", 404));
    QCOMPARE(answerFailure(malformed.error()), AnswerFailure::NotFound);
    QVERIFY(!IbValidation::fromAnswer(answer("{'success': tr")));
}

void IbSymbolTest::headTimestampsAreRead()
{
    const auto known =
        readHeadTimestamp(answer("{'success': true, 'timestamp': '1980-12-12T14:30:00', 'error': "
                                 "null}"));
    QCOMPARE(known.value(), QDateTime({1980, 12, 12}, {14, 30}, Qt::UTC));
    const auto unknown =
        readHeadTimestamp(answer("{'success': true, 'timestamp': null, 'error': null}"));
    QVERIFY(unknown.has_value());
    QVERIFY(!*unknown);
    QCOMPARE(answerFailure(
                 readHeadTimestamp(answer("{'success': true, 'timestamp': 'long ago'}")).error()),
             AnswerFailure::BadAnswer);
    QVERIFY(ibCategory(
                readHeadTimestamp(answer("{'success': false, 'error': 'Error 420: x'}")).error()) ==
            IbTrouble::Category::Pacing);
}

void IbSymbolTest::requestsAreWritten()
{
    QCOMPARE(ibValidationRequest(u"AAPL"_s, {u"1h"_s}),
             object("{'symbol': 'AAPL', 'timeframes': ['1h']}"));
    QCOMPARE(ibValidationRequest(u"AAPL"_s, {}), object("{'symbol': 'AAPL'}"));
}

QTEST_GUILESS_MAIN(IbSymbolTest)
#include "tst_ibsymbol.moc"
