#include "core/ktrdr/answererror.h"
#include "core/ktrdr/iberror.h"
#include "core/ktrdr/ibhistorical.h"
#include "tests/core/ktrdr/wireanswers.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ktrdr::wire;
using ktrdr::test::object;
using Kind = IbHistoricalAnswer::Kind;

Q_DECLARE_METATYPE(ktrdr::wire::Answer)

namespace {

IbHistoricalRequest requestOf(int days)
{
    const QDateTime end({2026, 1, 20}, {0, 0}, Qt::UTC);
    return {u"AAPL"_s, u"1h"_s, end.addDays(-days), end, {}};
}

/// The host's answer with `bars` (JSON written with single quotes) as the text inside.
Answer hostAnswer(const char *bars, const QJsonValue &rows = {})
{
    const QJsonObject body{{u"success"_s, true},
                           {u"data"_s, QString::fromUtf8(ktrdr::test::json(bars))},
                           {u"error"_s, QJsonValue()},
                           {u"rows"_s, rows}};
    return {200, QJsonDocument(body).toJson(QJsonDocument::Compact), u"lab"_s, u"POST /x"_s};
}

Answer refusal(const char *text)
{
    return ktrdr::test::answer(
        QByteArray("{'success': false, 'data': null, 'rows': null, 'error': '" + QByteArray(text) +
                   "'}")
            .constData());
}

} // namespace

class IbHistoricalTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsWrittenWithZones();
    void wrongRequestsAreNotSent_data();
    void wrongRequestsAreNotSent();
    void barsAreReadFromTheTextInside();
    void volumesMayBeMissing();
    void barsAreOrderedAndUnique();
    void barsWithoutAPriceAreLeftOutAndCounted();
    void theTwoAnswersWithoutDataAreToldApart();
    void errorsOfIbAreClassified();
    void answersThatMakeNoSenseAreNamed_data();
    void answersThatMakeNoSenseAreNamed();
    void anUnaskedFrontIsNoticed();
    void manyBarsAreRead();
};

void IbHistoricalTest::aRequestIsWrittenWithZones()
{
    QCOMPARE(requestOf(1).toJson(),
             object("{'symbol': 'AAPL', 'timeframe': '1h', 'start': '2026-01-19T00:00:00Z', 'end': "
                    "'2026-01-20T00:00:00Z'}"));
    IbHistoricalRequest typed = requestOf(1);
    typed.instrumentType = u"STK"_s;
    QCOMPARE(typed.toJson()[u"instrument_type"_s].toString(), u"STK"_s);
}

void IbHistoricalTest::wrongRequestsAreNotSent_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("timeframe");
    QTest::addColumn<int>("days");
    QTest::newRow("no symbol") << u" "_s << u"1h"_s << 1;
    // The host would answer with daily bars.
    QTest::newRow("unknown timeframe") << u"AAPL"_s << u"7m"_s << 1;
    QTest::newRow("upper case") << u"AAPL"_s << u"1H"_s << 1;
    QTest::newRow("empty range") << u"AAPL"_s << u"1h"_s << 0;
    QTest::newRow("turned round") << u"AAPL"_s << u"1h"_s << -1;
}

void IbHistoricalTest::wrongRequestsAreNotSent()
{
    QFETCH(QString, symbol);
    QFETCH(QString, timeframe);
    QFETCH(int, days);
    IbHistoricalRequest request = requestOf(days);
    request.symbol = symbol;
    request.timeframe = timeframe;
    const auto valid = request.validate();
    QVERIFY(!valid);
    QCOMPARE(valid.error().code, u"KTRDR-InvalidRequest"_s);
    QVERIFY(!valid.error().hint.isEmpty());
    QVERIFY(requestOf(1).validate().has_value());
}

void IbHistoricalTest::barsAreReadFromTheTextInside()
{
    const auto result = IbHistoricalAnswer::fromAnswer(
        hostAnswer("{'2026-01-19T00:00:00.000Z': {'open': 110.5, 'high': 111, 'low': 110.25, "
                   "'close': 110.75, 'volume': 1458}, '2026-01-19T01:00:00.000Z': {'open': 1, "
                   "'high': 2.0, 'low': 0.5, 'close': 1.5, 'volume': 12.5}}",
                   2),
        requestOf(1));
    QVERIFY(result.has_value());
    QCOMPARE(result->kind, Kind::Bars);
    QCOMPARE(result->bars.bars, (QList<WireBar>{{1768780800, 110.5, 111, 110.25, 110.75, 1458},
                                                {1768784400, 1, 2, 0.5, 1.5, 12.5}}));
    QVERIFY(!result->askedOnlyFrom);
}

void IbHistoricalTest::volumesMayBeMissing()
{
    const auto result = IbHistoricalAnswer::fromAnswer(
        hostAnswer(
            "{'2026-01-19T00:00:00Z': {'open': 1, 'high': 1, 'low': 1, 'close': 1, 'volume': "
            "-1}, '2026-01-19T01:00:00Z': {'open': 1, 'high': 1, 'low': 1, 'close': 1, "
            "'volume': -1.0}, '2026-01-19T02:00:00Z': {'open': 1, 'high': 1, 'low': 1, "
            "'close': 1}, '2026-01-19T03:00:00Z': {'open': 1, 'high': 1, 'low': 1, 'close': "
            "1, 'volume': null}, '2026-01-19T04:00:00Z': {'open': 1, 'high': 1, 'low': 1, "
            "'close': 1, 'volume': 0}}"),
        requestOf(1));
    QVERIFY(result.has_value());
    for (qsizetype i = 0; i < 4; ++i) {
        QVERIFY(!result->bars.bars.at(i).volume);
    }
    QCOMPARE(result->bars.bars.at(4).volume, 0.0);
}

void IbHistoricalTest::barsAreOrderedAndUnique()
{
    const auto result = IbHistoricalAnswer::fromAnswer(
        hostAnswer(
            "{'2026-01-19T03:00:00Z': {'open': 3, 'high': 3, 'low': 3, 'close': 3, 'volume': "
            "3}, '2026-01-19T01:00:00Z': {'open': 1, 'high': 1, 'low': 1, 'close': 1, "
            "'volume': 1}, '2026-01-19T03:00:00+00:00': {'open': 4, 'high': 4, 'low': 4, "
            "'close': 4, 'volume': 4}, '2026-01-19 02:00:00': {'open': 2, 'high': 2, 'low': "
            "2, 'close': 2, 'volume': 2}}"),
        requestOf(1));
    QVERIFY(result.has_value());
    QList<double> opens;
    for (const WireBar &bar : result->bars.bars) {
        opens << bar.open;
    }
    QCOMPARE(opens, (QList<double>{1, 2, 4}));
}

void IbHistoricalTest::barsWithoutAPriceAreLeftOutAndCounted()
{
    const auto result = IbHistoricalAnswer::fromAnswer(
        hostAnswer(
            "{'2026-01-19T00:00:00Z': {'open': null, 'high': 1, 'low': 1, 'close': 1, "
            "'volume': 1}, '2026-01-19T01:00:00Z': {'open': 1, 'high': 1, 'low': 1, 'close': "
            "1, 'volume': 1}}",
            2),
        requestOf(1));
    QVERIFY(result.has_value());
    QCOMPARE(result->bars.bars.size(), 1);
    QCOMPARE(result->bars.withoutPrice, 1);
}

void IbHistoricalTest::theTwoAnswersWithoutDataAreToldApart()
{
    const auto inRange = IbHistoricalAnswer::fromAnswer(hostAnswer("{}", 0), requestOf(1));
    QVERIFY(inRange.has_value());
    QCOMPARE(inRange->kind, Kind::NothingInRange);
    const auto atIb =
        IbHistoricalAnswer::fromAnswer(refusal("No data returned for AAPL 1d"), requestOf(1));
    QVERIFY(atIb.has_value());
    QCOMPARE(atIb->kind, Kind::NothingAtIb);
    const auto hmds = IbHistoricalAnswer::fromAnswer(
        refusal("Error 162: HMDS query returned no data: AAPL@SMART"), requestOf(1));
    QVERIFY(hmds.has_value());
    QCOMPARE(hmds->kind, Kind::NothingAtIb);
}

void IbHistoricalTest::errorsOfIbAreClassified()
{
    const auto category = [](const Answer &answer) {
        return ibCategory(IbHistoricalAnswer::fromAnswer(answer, requestOf(1)).error());
    };
    QVERIFY(category(refusal("Error 162: Historical data request pacing violation")) ==
            IbTrouble::Category::Pacing);
    QVERIFY(category(refusal("Symbol validation failed: Symbol NOPE not found")) ==
            IbTrouble::Category::Fatal);
    QVERIFY(category(ktrdr::test::answer("{'success': false}")) == IbTrouble::Category::Retryable);
    const auto malformed = IbHistoricalAnswer::fromAnswer(
        ktrdr::test::answer("{'detail': [{'loc': ['body', 'end'], 'msg': 'Field required'}]}", 422),
        requestOf(1));
    QCOMPARE(answerFailure(malformed.error()), AnswerFailure::Invalid);
    QVERIFY(malformed.error().message.contains(u"body.end: Field required"_s));
}

void IbHistoricalTest::answersThatMakeNoSenseAreNamed_data()
{
    QTest::addColumn<Answer>("answer");
    const char *good = "{'open': 1, 'high': 1, 'low': 1, 'close': 1, 'volume': 1}";
    const auto inside = [](const char *name, const QByteArray &bars) {
        QTest::newRow(name) << hostAnswer(bars.constData());
    };
    inside("cut off inside", "{'2026-01-19T00:00:00Z': {'open': 1, 'hi");
    inside("no time", QByteArray("{'yesterday': ") + good + "}");
    inside("number as key text", QByteArray("{'1768780800000': ") + good + "}");
    inside("NaN", "{'2026-01-19T00:00:00Z': {'open': NaN, 'high': 1, 'low': 1, 'close': 1}}");
    inside("NaN as text",
           "{'2026-01-19T00:00:00Z': {'open': 'NaN', 'high': 1, 'low': 1, 'close': 1}}");
    inside("infinite",
           "{'2026-01-19T00:00:00Z': {'open': 1e999, 'high': 1, 'low': 1, 'close': 1}}");
    inside("a price is missing", "{'2026-01-19T00:00:00Z': {'high': 1, 'low': 1, 'close': 1}}");
    inside("a list of bars", QByteArray("[") + good + "]");
    inside("a bar as number", "{'2026-01-19T00:00:00Z': 5}");
    inside("empty text", "");
    const auto whole = [](const char *name, const char *body) {
        QTest::newRow(name) << ktrdr::test::answer(body);
    };
    whole("cut off", "{'success': true, 'data': '{");
    whole("no success", "{'data': '{}', 'rows': 0}");
    whole("success as text", "{'success': 'yes', 'data': '{}'}");
    whole("no data", "{'success': true, 'rows': 0}");
    whole("null data", "{'success': true, 'data': null}");
    whole("data as object", "{'success': true, 'data': {}}");
    whole("empty", "");
    whole("list", "[]");
    QTest::newRow("fewer than told") << hostAnswer("{}", 3);
    QTest::newRow("not UTF-8") << Answer{
        200, "{\"success\": true, \"data\": \"\xff\xfe\"}", {}, {}};
}

void IbHistoricalTest::answersThatMakeNoSenseAreNamed()
{
    QFETCH(Answer, answer);
    const auto result = IbHistoricalAnswer::fromAnswer(answer, requestOf(1));
    QVERIFY(!result);
    QCOMPARE(answerFailure(result.error()), AnswerFailure::BadAnswer);
    QVERIFY(!result.error().context[u"trouble"_s].toString().isEmpty());
}

void IbHistoricalTest::anUnaskedFrontIsNoticed()
{
    const char *lateBar = "{'2026-01-15T00:00:00Z': {'open': 1, 'high': 1, 'low': 1, 'close': 1}}";
    const char *earlyBar = "{'2026-01-08T00:00:00Z': {'open': 1, 'high': 1, 'low': 1, 'close': 1}}";
    const auto front = [](const char *bars, int days) {
        return IbHistoricalAnswer::fromAnswer(hostAnswer(bars), requestOf(days))->askedOnlyFrom;
    };
    // 13 days become one week.
    QCOMPARE(front(lateBar, 13), QDateTime({2026, 1, 13}, {0, 0}, Qt::UTC));
    QCOMPARE(front("{}", 13), QDateTime({2026, 1, 13}, {0, 0}, Qt::UTC));
    QVERIFY(!front(earlyBar, 13));
    QVERIFY(!front(lateBar, 7));
    QVERIFY(!front(lateBar, 14));
}

void IbHistoricalTest::manyBarsAreRead()
{
    QByteArray bars = "{";
    for (int i = 0; i < 5000; ++i) {
        const QDateTime time = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC).addSecs(60 * i);
        bars += (i == 0 ? "'" : ",'") + time.toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s).toLatin1() +
                "':{'open':" + QByteArray::number(i) +
                ",'high':1e5,'low':0.0001,'close':1,'volume':" + QByteArray::number(i) + "}";
    }
    const auto result =
        IbHistoricalAnswer::fromAnswer(hostAnswer((bars += "}").constData(), 5000), requestOf(1));
    QVERIFY(result.has_value());
    QCOMPARE(result->bars.bars.size(), 5000);
    QCOMPARE(result->bars.bars.constLast().open, 4999.0);
    QCOMPARE(result->bars.bars.constLast().time, 1767225600 + 60 * 4999);
}

QTEST_GUILESS_MAIN(IbHistoricalTest)
#include "tst_ibhistorical.moc"
