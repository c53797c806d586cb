#include "tests/core/training/strategy/spoiltplaces.h"
#include "tests/core/training/strategy/strategytexts.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

/// What a strategy may say (ktrdr.md 5.1) of itself, its data and its use: each row spoils one
/// thing.
class TestStrategyRules final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void thePlainStrategyHasNoFindings();
    void thisIsAnError_data();
    void thisIsAnError();
    void thisIsAWarning_data();
    void thisIsAWarning();
    void everythingIsToldAtOnce();
    void aHopelessFileIsToldInPart();
};

void TestStrategyRules::thePlainStrategyHasNoFindings()
{
    const StrategyReading reading = readStrategy(plainStrategy());
    QVERIFY2(reading.findings.isEmpty(), qPrintable(told(reading.findings)));
    QVERIFY(reading.strategy.has_value());
}

void TestStrategyRules::thisIsAnError_data()
{
    addColumns();
    // Identity
    row("no name", "name: plain\n", "", "description", u"name"_s, u"'name' is missing"_s,
        u"name: my_first"_s);
    row("a name that is a path", "name: plain", "name: ../plain", "name:", u"name"_s,
        u"'../plain' is no name"_s, u"letters, digits"_s);
    row("a name with blanks", "name: plain", "name: my plain one", "name:", u"name"_s,
        u"is no name"_s, u"letters, digits"_s);
    row("a key without value", "description: Has every section.", "description:", "description",
        u"description"_s, u"'description' has no value"_s, u"remove the key"_s);
    // Training data
    row("no training data",
        R"(training_data:
  symbols:
    mode: multi_symbol
    list: [AAPL, MSFT]
  timeframes:
    mode: multi_timeframe
    list: [1h, 4h]
    base_timeframe: 1h
  history_required: 100
  start_date: "2020-01-01"
  end_date: "2024-01-01"
)",
        "", "name:", u"training_data"_s, u"'training_data' is missing"_s, u"symbols"_s);
    row("unknown mode of symbols", "mode: multi_symbol", "mode: multi", "mode: multi\n",
        u"training_data.symbols.mode"_s, u"'mode' cannot be 'multi'"_s,
        u"Did you mean 'multi_symbol'?"_s);
    row("single without a symbol", "mode: multi_symbol\n    list: [AAPL, MSFT]", "mode: single",
        "symbols:", u"training_data.symbols.symbol"_s, u"is missing"_s, u"symbol: EURUSD"_s);
    row("several without a list", "    list: [AAPL, MSFT]\n", "",
        "symbols:", u"training_data.symbols.list"_s, u"is missing"_s, u"list: [EURUSD"_s);
    row("no symbol", "[AAPL, MSFT]", "[AAPL, a/b]", "a/b", u"training_data.symbols.list"_s,
        u"\"a/b\" is not a symbol"_s, u"letters, digits"_s);
    row("a symbol twice", "[AAPL, MSFT]", "[AAPL, AAPL]", "AAPL]", u"training_data.symbols.list"_s,
        u"'AAPL' is listed twice"_s, u"Remove"_s);
    row("symbols that are no map", "  symbols:\n    mode: multi_symbol\n    list: [AAPL, MSFT]",
        "  symbols: [AAPL, MSFT]", "symbols:", u"training_data.symbols"_s,
        u"'symbols' has to be a map"_s, u"below it"_s);
    row("unknown timeframe of the data", "list: [1h, 4h]\n    base", "list: [1h, 3h]\n    base",
        "3h]", u"training_data.timeframes.list"_s, u"\"3h\" is not a timeframe"_s, u"1m, 5m"_s);
    row("base timeframe not in the list", "base_timeframe: 1h", "base_timeframe: 1d",
        "base_timeframe", u"training_data.timeframes.base_timeframe"_s,
        u"'1d' is not one of the listed"_s, u"Add it to the list"_s);
    row("no list of timeframes", "    list: [1h, 4h]\n    base_timeframe: 1h",
        "    base_timeframe: 1h", "timeframes:", u"training_data.timeframes.list"_s,
        u"is missing"_s, u"at least two"_s);
    row("too little history", "history_required: 100", "history_required: 49", "history_required",
        u"training_data.history_required"_s, u"history_required cannot be 49"_s, u"from 50"_s);
    row("a date that is none", "\"2020-01-01\"", "\"2020-13-01\"", "start_date",
        u"training_data.start_date"_s, u"'2020-13-01' is not a time"_s, u"2024-01-31"_s);
    row("an end before the start", "\"2024-01-01\"", "\"2019-01-01\"", "end_date",
        u"training_data.end_date"_s, u"not after the start"_s, u"Exchange"_s);
    // Deployment
    row("unknown mode of deployment", "group_restricted", "group_limited", "mode: group_limited",
        u"deployment.target_symbols.mode"_s, u"cannot be 'group_limited'"_s, u"universal"_s);
}

void TestStrategyRules::thisIsAnError()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    checkOnly(FindingSeverity::Error, edited(from, to));
}

void TestStrategyRules::thisIsAWarning_data()
{
    addColumns();
    row("a key that nobody knows", "description:", "colour: red\ndescription:", "colour",
        u"colour"_s, u"'colour' is not known"_s, u"Remove it"_s);
    row("a key that is misspelt", "description: Has", "descripton: Has", "descripton",
        u"descripton"_s, u"'descripton' is not known"_s, u"Did you mean 'description'?"_s);
    row("a key that belongs elsewhere", "  history_required: 100",
        "  history_required: 100\n  epochs: 5", "epochs: 5", u"training_data.epochs"_s,
        u"'epochs' is not known"_s, u"It belongs to 'training.epochs'"_s);
    row("a symbol beside a list", "    list: [AAPL, MSFT]\n",
        "    list: [AAPL, MSFT]\n    symbol: AAPL\n", "symbol: AAPL",
        u"training_data.symbols.symbol"_s, u"'symbol' has no effect"_s, u"mode: single"_s);
    row("a list beside a symbol", "mode: multi_symbol\n", "mode: single\n    symbol: AAPL\n",
        "list: [AAPL", u"training_data.symbols.list"_s, u"'list' has no effect"_s,
        u"multi_symbol"_s);
    row("date_range", "  start_date: \"2020-01-01\"\n  end_date: \"2024-01-01\"\n",
        "  date_range: {start: \"2020-01-01\", end: \"2024-01-01\"}\n", "date_range",
        u"training_data.date_range"_s, u"'date_range' has no effect"_s, u"start_date"_s);
    row("a scope as in version 2", "description:", "scope: universal\ndescription:", "scope",
        u"scope"_s, u"'scope' has no effect"_s, u"no scope"_s);
}

void TestStrategyRules::thisIsAWarning()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    checkOnly(FindingSeverity::Warning, edited(from, to));
}

void TestStrategyRules::everythingIsToldAtOnce()
{
    QByteArray yaml = plainStrategy();
    yaml.replace("type: rsi", "type: rssi")
        .replace("fast_period: 12", "fast: 12")
        .replace("[0, 20, 45]", "[30, 20, 45]")
        .replace("type: mlp", "type: mpl")
        .replace("epochs: 50", "epochs: 0")
        .replace("timeframes: [4h]", "timeframes: [1d]");
    const StrategyReading reading = readStrategy(yaml);
    QVERIFY2(reading.findings.size() == 6, qPrintable(told(reading.findings)));
    QCOMPARE(reading.errorCount(), 5);
    QCOMPARE(reading.warningCount(), 1);
    QVERIFY(!reading.strategy);
    for (qsizetype i = 1; i < reading.findings.size(); ++i) {
        QVERIFY(reading.findings[i - 1].at < reading.findings[i].at);
    }
    const ktrdr::operations::Error error = reading.toError(u"x.yaml"_s);
    QCOMPARE(error.code, u"TRAINING-InvalidStrategy"_s);
    QVERIFY(error.message.startsWith(u"Strategy validation failed:"_s));
    QVERIFY(error.message.contains(u"There is no indicator 'rssi'"_s));
    QVERIFY(error.message.contains(u"epochs cannot be 0"_s));
}

void TestStrategyRules::aHopelessFileIsToldInPart()
{
    QByteArray yaml = plainStrategy();
    for (int i = 0; i < 5000; ++i) {
        yaml += "unknown_" + QByteArray::number(i) + ": 1\n";
    }
    const StrategyReading reading = readStrategy(yaml);
    QCOMPARE(reading.findings.size(), Findings::MostKept + 1);
    QCOMPARE(reading.findings.last().message, u"There are 4500 more findings."_s);
}

QTEST_GUILESS_MAIN(TestStrategyRules)

#include "tst_strategyrules.moc"
