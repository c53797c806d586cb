#include "core/ktrdr/iberror.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ktrdr::wire;
using Category = IbTrouble::Category;
using Kind = IbTrouble::Kind;

Q_DECLARE_METATYPE(ktrdr::wire::IbTrouble)

class IbErrorTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreClassified_data();
    void textsAreClassified();
    void everyListedNumberHasItsCategory_data();
    void everyListedNumberHasItsCategory();
    void categoriesDecideOnRetries();
    void delaysGrowToAMinute();
    void theErrorTellsCategoryAndWait();
    void everyCategoryHasItsCode();
};

void IbErrorTest::textsAreClassified_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<IbTrouble>("trouble");
    const auto row = [](const char *text, Category category, Kind kind, std::optional<int> code,
                        std::chrono::seconds wait) {
        QTest::newRow(text) << QString::fromUtf8(text) << IbTrouble{category, kind, code, wait};
    };
    row("Error 162: Historical Market Data Service error message:Historical data request pacing "
        "violation",
        Category::Pacing, Kind::Other, 162, 60s);
    row("Error 162: Historical Market Data Service error message:HMDS query returned no data: "
        "AAPL@SMART Trades",
        Category::DataUnavailable, Kind::NoData, 162, 0s);
    row("Error 162: Historical Market Data Service error message:No market data permissions for "
        "ISLAND STK",
        Category::Permission, Kind::Other, 162, 0s);
    row("Error 162: Historical Market Data Service error message:Trading TWS session is connected "
        "from a different IP address",
        Category::Connection, Kind::NoConnection, 162, 5s);
    row("Error 162: Historical Market Data Service error message:API historical data query "
        "cancelled: 3",
        Category::Retryable, Kind::Other, 162, 5s);
    row("Error 162: something new", Category::DataUnavailable, Kind::Other, 162, 0s);
    row("Error 200: No security definition has been found", Category::Fatal, Kind::UnknownSymbol,
        200, 0s);
    row("Error 366: No historical data query found for ticker id", Category::DataUnavailable,
        Kind::Other, 366, 0s);
    row("Error 9999: socket is gone", Category::Connection, Kind::NoConnection, 9999, 2s);
    row("Error 9999: what now", Category::Retryable, Kind::Other, 9999, 5s);
    row("Symbol validation failed: Symbol NOPE not found", Category::Fatal, Kind::UnknownSymbol, {},
        0s);
    row("No data returned for AAPL 1d", Category::DataUnavailable, Kind::NoData, {}, 0s);
    row("Data not available before 1980-12-12T00:00:00. Requested start: 1970-01-01T00:00:00. Head "
        "timestamp: 1980-12-12T00:00:00",
        Category::DataUnavailable, Kind::BeforeHistory, {}, 0s);
    row("Request timeout for connection 3", Category::Connection, Kind::GatewaySilent, {}, 5s);
    row("Connection pool exhausted: 5/5 connections", Category::Connection, Kind::NoConnection, {},
        2s);
    row("Failed to create connection after 3 attempts", Category::Connection, Kind::NoConnection,
        {}, 5s);
    row("Connection not connected to IB", Category::Connection, Kind::NoConnection, {}, 5s);
    row("Peer closed: transport CLOSED", Category::Connection, Kind::NoConnection, {}, 2s);
    row("clientId 5 already in use", Category::Connection, Kind::NoConnection, {}, 2s);
    row("Requested market data is not subscribed", Category::Permission, Kind::Other, {}, 0s);
    row("historical data pacing", Category::Pacing, Kind::Other, {}, 60s);
    row("historical data farm asleep", Category::DataUnavailable, Kind::Other, {}, 0s);
    row("", Category::Retryable, Kind::Other, {}, 5s);
    row("Error abc", Category::Retryable, Kind::Other, {}, 5s);
    row("terror 162: no", Category::Retryable, Kind::Other, {}, 5s);
}

void IbErrorTest::textsAreClassified()
{
    QFETCH(QString, text);
    QFETCH(IbTrouble, trouble);
    const IbTrouble found = IbTrouble::of(text);
    QCOMPARE(toString(found.category), toString(trouble.category));
    QCOMPARE(found.kind, trouble.kind);
    QCOMPARE(found, trouble);
}

void IbErrorTest::everyListedNumberHasItsCategory_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("category");
    QTest::addColumn<int>("wait");
    const auto rows = [](std::initializer_list<int> codes, const QString &category, int wait) {
        for (const int code : codes) {
            QTest::addRow("%d", code) << code << category << wait;
        }
    };
    rows({100, 420}, u"pacing"_s, 60);
    rows({1100, 502}, u"connection"_s, 5);
    rows({1101, 1102, 2104, 2106, 2119}, u"connection"_s, 0);
    rows({326, 504, 2103, 2105, 2107, 2108}, u"connection"_s, 2);
    rows({507}, u"connection"_s, 1);
    rows({200, 154, 392}, u"fatal"_s, 0);
    rows({354, 10090, 10197}, u"permission"_s, 0);
    rows({162, 165, 430}, u"data_unavail"_s, 0);
}

void IbErrorTest::everyListedNumberHasItsCategory()
{
    QFETCH(int, code);
    QFETCH(QString, category);
    QFETCH(int, wait);
    // The number decides, whatever the words.
    const IbTrouble trouble = IbTrouble::of(u"Error %1: socket"_s.arg(code));
    QCOMPARE(toString(trouble.category), category);
    QCOMPARE(trouble.wait, std::chrono::seconds(wait));
    QCOMPARE(trouble.code, code);
}

void IbErrorTest::categoriesDecideOnRetries()
{
    const auto with = [](Category category) { return IbTrouble{category, Kind::Other, {}, 0s}; };
    for (const Category category : {Category::Retryable, Category::Pacing, Category::Connection}) {
        QVERIFY(with(category).isRetryable());
        QVERIFY(!with(category).isFatal());
        QVERIFY(with(category).delayAfter(1));
    }
    for (const Category category : {Category::Fatal, Category::Permission}) {
        QVERIFY(!with(category).isRetryable());
        QVERIFY(with(category).isFatal());
        QVERIFY(!with(category).delayAfter(1));
    }
    QVERIFY(!with(Category::DataUnavailable).isRetryable());
    QVERIFY(!with(Category::DataUnavailable).isFatal());
    QVERIFY(!with(Category::DataUnavailable).delayAfter(1));
}

void IbErrorTest::delaysGrowToAMinute()
{
    const IbTrouble connection{Category::Connection, Kind::Other, {}, 0s};
    QCOMPARE(connection.delayAfter(1), 2s);
    QCOMPARE(connection.delayAfter(3), 8s);
    QCOMPARE(connection.delayAfter(6), 60s);
    QCOMPARE(connection.delayAfter(1000), 60s);
    const IbTrouble retryable{Category::Retryable, Kind::Other, {}, 0s};
    QCOMPARE(retryable.delayAfter(1), 5s);
    QCOMPARE(retryable.delayAfter(4), 40s);
    const IbTrouble pacing{Category::Pacing, Kind::Other, {}, 0s};
    QCOMPARE(pacing.delayAfter(1), 60s);
    QCOMPARE(pacing.delayAfter(5), 60s);
}

void IbErrorTest::theErrorTellsCategoryAndWait()
{
    const QString text = u"Error 162: Historical data request pacing violation"_s;
    const auto error = ibError(IbTrouble::of(text), text, {200, {}, u"lab"_s, u"POST /x"_s});
    QCOMPARE(error.code, u"KTRDR-IbPacing"_s);
    QVERIFY(error.message.contains(text));
    QVERIFY(!error.hint.isEmpty());
    QCOMPARE(error.context[u"category"_s].toString(), u"pacing"_s);
    QCOMPARE(error.context[u"ib_code"_s].toInt(), 162);
    QCOMPARE(error.context[u"retry_after_ms"_s].toLongLong(), 60000);
    QCOMPARE(error.context[u"service"_s].toString(), u"lab"_s);
    const auto fatal = ibError(IbTrouble::of(u"Error 200: nope"_s), u"Error 200: nope"_s, {});
    QVERIFY(!fatal.context.contains(u"retry_after_ms"_s));
    QVERIFY(fatal.message.startsWith(u"IB does not know this symbol."_s));
}

void IbErrorTest::everyCategoryHasItsCode()
{
    for (const Category category :
         {Category::Fatal, Category::Retryable, Category::Pacing, Category::DataUnavailable,
          Category::Connection, Category::Permission}) {
        const auto error = ibError({category, Kind::Other, {}, 0s}, u"x"_s, {});
        QVERIFY(ibCategory(error.wrappedBy({u"A"_s, {}, {}, {}, {}})) == category);
    }
    QVERIFY(!ibCategory({u"KTRDR-Busy"_s, {}, {}, {}, {}}));
}

QTEST_GUILESS_MAIN(IbErrorTest)
#include "tst_iberror.moc"
