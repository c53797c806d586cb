#include "app/cli/commandline.h"

#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::cli;
using namespace Qt::StringLiterals;

namespace {

template<typename Options>
Options parsed(const QStringList &arguments)
{
    const auto invocation = parseCommandLine(arguments);
    if (!invocation || !std::holds_alternative<Options>(invocation->command)) {
        QTest::qFail("not understood", __FILE__, __LINE__);
        return {};
    }
    return std::get<Options>(invocation->command);
}

} // namespace

class TestCommandLine : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void loadHasTheDefaultsOfTheContract();
    void loadTakesAllItsOptions();
    void importTakesAllItsOptions();
    void showAndExportTakeRangesAndLimits();
    void datesAreMidnightUtc();
    void strategyCommandsTakeTheirOptions();
    void operationCommandsTakeTheirOptions();
    void globalOptionsStandAnywhere();
    void wrongUsageIsTwoLinesAndExitTwo_data();
    void wrongUsageIsTwoLinesAndExitTwo();
    void aMistypedCommandIsNamedWithWhatIsNear_data();
    void aMistypedCommandIsNamedWithWhatIsNear();
    void helpAndVersionAreOutputAndNoError();
};

void TestCommandLine::loadHasTheDefaultsOfTheContract()
{
    const auto load = parsed<DataLoadOptions>({u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s});
    QCOMPARE(load.symbols, u"GOOG"_s);
    QCOMPARE(load.timeframes, u"1d"_s);
    QCOMPARE(load.mode, u"tail"_s);
    QVERIFY(load.source.isEmpty());
    QVERIFY(!load.planOnly);
    QVERIFY(!load.range.start && !load.range.end);
}

void TestCommandLine::loadTakesAllItsOptions()
{
    const auto load = parsed<DataLoadOptions>({u"data"_s, u"load"_s, u"A,B"_s, u"1d,1h"_s,
                                               u"--mode"_s, u"full"_s, u"--source"_s, u"csv"_s,
                                               u"--plan"_s, u"--start"_s, u"2024-01-01T00:00:00Z"_s,
                                               u"--end"_s, u"2024-01-02T01:00:00+01:00"_s});
    QCOMPARE(load.symbols, u"A,B"_s);
    QCOMPARE(load.timeframes, u"1d,1h"_s);
    QCOMPARE(load.mode, u"full"_s);
    QCOMPARE(load.source, u"csv"_s);
    QVERIFY(load.planOnly);
    QCOMPARE(load.range.start, std::optional<qint64>(1704067200));
    QCOMPARE(load.range.end, std::optional<qint64>(1704153600));
}

void TestCommandLine::importTakesAllItsOptions()
{
    const auto import = parsed<DataImportOptions>(
        {u"data"_s, u"import"_s, u"x.csv"_s, u"--symbol"_s, u"FESX"_s, u"--timeframe"_s, u"1m"_s,
         u"--timezone"_s, u"Europe/Berlin"_s, u"--label"_s, u"end"_s, u"--columns"_s,
         u"time=Date,close=Last"_s, u"--skip-bad"_s});
    QCOMPARE(import.file, u"x.csv"_s);
    QCOMPARE(import.symbol, u"FESX"_s);
    QCOMPARE(import.timeframe, u"1m"_s);
    QCOMPARE(import.timeZone, u"Europe/Berlin"_s);
    QCOMPARE(import.label, u"end"_s);
    QCOMPARE(import.columns, u"time=Date,close=Last"_s);
    QVERIFY(import.skipBad);
    const auto plain = parsed<DataImportOptions>(
        {u"data"_s, u"import"_s, u"x.csv"_s, u"--symbol"_s, u"A"_s, u"--timeframe"_s, u"1d"_s});
    QCOMPARE(plain.timeZone, u"UTC"_s);
    QCOMPARE(plain.label, u"start"_s);
    QVERIFY(!plain.skipBad);
}

void TestCommandLine::showAndExportTakeRangesAndLimits()
{
    const auto show = parsed<DataShowOptions>({u"data"_s, u"show"_s, u"GOOG"_s, u"1d"_s,
                                               u"--limit"_s, u"5"_s, u"--end"_s, u"2005-01-01"_s});
    QCOMPARE(show.limit, 5);
    QVERIFY(show.range.end && !show.range.start);
    const auto exported = parsed<DataExportOptions>(
        {u"data"_s, u"export"_s, u"GOOG"_s, u"1d"_s, u"-o"_s, u"out.csv"_s});
    QCOMPARE(exported.file, u"out.csv"_s);
}

void TestCommandLine::datesAreMidnightUtc()
{
    const auto show = parsed<DataShowOptions>(
        {u"data"_s, u"show"_s, u"GOOG"_s, u"1d"_s, u"--start"_s, u"2004-08-19"_s});
    QCOMPARE(show.range.start, std::optional<qint64>(1092873600));
}

void TestCommandLine::strategyCommandsTakeTheirOptions()
{
    const QStringList validate{u"strategy"_s, u"validate"_s};
    QVERIFY(parsed<StrategyValidateOptions>(validate).files.isEmpty());
    const QStringList files{u"a.yaml"_s, u"b.yaml"_s};
    QCOMPARE(parsed<StrategyValidateOptions>(validate + files).files, files);
    const auto features = parsed<StrategyFeaturesOptions>(
                              {u"strategy"_s, u"features"_s, u"trend"_s, u"GOOG"_s, u"--start"_s,
                               u"1970-01-02"_s, u"--limit"_s, u"5"_s, u"-o"_s, u"f.csv"_s})
                              .table;
    QCOMPARE(features.strategy, u"trend"_s);
    QCOMPARE(features.symbol, u"GOOG"_s);
    QCOMPARE(features.range.start, std::optional<qint64>(86400));
    QVERIFY(!features.range.end);
    QCOMPARE(features.limit, 5);
    QCOMPARE(features.file, u"f.csv"_s);
    const auto labels =
        parsed<StrategyLabelsOptions>({u"strategy"_s, u"labels"_s, u"trend"_s, u"GOOG"_s}).table;
    QCOMPARE(labels.limit, 0);
    QVERIFY(labels.file.isEmpty());
}

void TestCommandLine::operationCommandsTakeTheirOptions()
{
    const auto list =
        parsed<OpsListOptions>({u"ops"_s, u"list"_s, u"--status"_s, u"completed_with_warnings"_s,
                                u"--type"_s, u"data_load"_s, u"--limit"_s, u"3"_s});
    QCOMPARE(list.status, u"completed_with_warnings"_s);
    QCOMPARE(list.type, u"data_load"_s);
    QCOMPARE(list.limit, 3);
    QCOMPARE(parsed<OpsShowOptions>({u"ops"_s, u"show"_s, u"op_1"_s}).id, u"op_1"_s);
    QCOMPARE(parsed<OpsWatchOptions>({u"ops"_s, u"watch"_s, u"op_1"_s}).id, u"op_1"_s);
    QCOMPARE(parsed<OpsRetryOptions>({u"ops"_s, u"retry"_s, u"op_1"_s}).id, u"op_1"_s);
    QVERIFY(!parsed<OpsRetryOptions>({u"ops"_s, u"retry"_s, u"op_1"_s}).failedOnly);
    QVERIFY(
        parsed<OpsRetryOptions>({u"ops"_s, u"retry"_s, u"op_1"_s, u"--failed-only"_s}).failedOnly);
    const auto cancel = parsed<OpsCancelOptions>(
        {u"ops"_s, u"cancel"_s, u"op_1"_s, u"--reason"_s, u"wrong range"_s});
    QCOMPARE(cancel.id, u"op_1"_s);
    QCOMPARE(cancel.reason, u"wrong range"_s);
    QVERIFY(parsed<OpsCancelOptions>({u"ops"_s, u"cancel"_s, u"--all"_s}).all);
    const auto exported = parsed<OpsExportOptions>({u"ops"_s, u"export"_s, u"--format"_s, u"json"_s,
                                                    u"--status"_s, u"failed"_s, u"-o"_s, u"x"_s});
    QCOMPARE(exported.format, u"json"_s);
    QCOMPARE(exported.filter.status, u"failed"_s);
    QCOMPARE(exported.file, u"x"_s);
}

void TestCommandLine::globalOptionsStandAnywhere()
{
    const auto invocation =
        parseCommandLine({u"--home"_s, u"/tmp/h"_s, u"ops"_s, u"--quiet"_s, u"list"_s, u"--json"_s,
                          u"--no-color"_s, u"--log-level"_s, u"debug"_s, u"--config"_s, u"c"_s});
    QVERIFY(invocation.has_value());
    QCOMPARE(invocation->global.home, u"/tmp/h"_s);
    QVERIFY(invocation->global.quiet);
    QVERIFY(invocation->global.json);
    QVERIFY(invocation->global.noColor);
    QCOMPARE(invocation->global.logLevel, u"debug"_s);
    QCOMPARE(invocation->global.configFile, u"c"_s);
}

void TestCommandLine::wrongUsageIsTwoLinesAndExitTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"dance"_s};
    QTest::newRow("group alone") << QStringList{u"data"_s};
    QTest::newRow("unknown option") << QStringList{u"ops"_s, u"list"_s, u"--frob"_s};
    QTest::newRow("missing operand") << QStringList{u"data"_s, u"load"_s, u"GOOG"_s};
    QTest::newRow("too many operands")
        << QStringList{u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s, u"x"_s};
    QTest::newRow("unknown mode") << QStringList{u"data"_s, u"load"_s,   u"GOOG"_s,
                                                 u"1d"_s,   u"--mode"_s, u"sideways"_s};
    QTest::newRow("no time") << QStringList{u"data"_s, u"show"_s,    u"GOOG"_s,
                                            u"1d"_s,   u"--start"_s, u"yesterday"_s};
    QTest::newRow("limit of nothing")
        << QStringList{u"data"_s, u"show"_s, u"GOOG"_s, u"1d"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("limit without number")
        << QStringList{u"ops"_s, u"list"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("unknown status") << QStringList{u"ops"_s, u"list"_s, u"--status"_s, u"done"_s};
    QTest::newRow("cancel nothing") << QStringList{u"ops"_s, u"cancel"_s};
    QTest::newRow("cancel one and all")
        << QStringList{u"ops"_s, u"cancel"_s, u"op_1"_s, u"--all"_s};
    QTest::newRow("import without a file")
        << QStringList{u"data"_s, u"import"_s, u"--timeframe"_s, u"1d"_s};
    QTest::newRow("label in the middle")
        << QStringList{u"data"_s,        u"import"_s, u"x.csv"_s,   u"--symbol"_s, u"A"_s,
                       u"--timeframe"_s, u"1d"_s,     u"--label"_s, u"middle"_s};
}

void TestCommandLine::wrongUsageIsTwoLinesAndExitTwo()
{
    QFETCH(QStringList, arguments);
    const auto invocation = parseCommandLine(arguments);
    QVERIFY(!invocation.has_value());
    const Usage &usage = invocation.error();
    QCOMPARE(usage.exitCode, ExitCode::Usage);
    QVERIFY(usage.output.isEmpty());
    QVERIFY(!usage.problem.isEmpty() && !usage.problem.contains(u'\n'));
    QVERIFY(usage.hint.contains(u"--help") && !usage.hint.contains(u'\n'));
}

void TestCommandLine::aMistypedCommandIsNamedWithWhatIsNear_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("near");
    QTest::newRow("letter missing") << QStringList{u"dta"_s, u"load"_s} << u"dta"_s << u"data"_s;
    QTest::newRow("letters swapped")
        << QStringList{u"data"_s, u"laod"_s, u"GOOG"_s, u"1d"_s} << u"laod"_s << u"load"_s;
    QTest::newRow("after options")
        << QStringList{u"--json"_s, u"--home"_s, u"/tmp/x"_s, u"osp"_s} << u"osp"_s << u"ops"_s;
    QTest::newRow("in upper case") << QStringList{u"ops"_s, u"LIST"_s} << u"LIST"_s << u"list"_s;
    QTest::newRow("nothing near") << QStringList{u"ops"_s, u"xyzzy"_s} << u"xyzzy"_s << QString();
}

void TestCommandLine::aMistypedCommandIsNamedWithWhatIsNear()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, wrong);
    QFETCH(QString, near);
    const auto invocation = parseCommandLine(arguments);
    QVERIFY(!invocation.has_value());
    const Usage &usage = invocation.error();
    QCOMPARE(usage.exitCode, ExitCode::Usage);
    QVERIFY(usage.output.isEmpty());
    QVERIFY2(usage.problem.contains(u"'%1'"_s.arg(wrong)), qPrintable(usage.problem));
    QCOMPARE(usage.hint.contains(u"Did you mean"), !near.isEmpty());
    QVERIFY2(usage.hint.contains(near), qPrintable(usage.hint));
    QVERIFY2(usage.hint.contains(arguments.first() == u"ops" ? u"retry"_s : u"load"_s) ||
                 usage.hint.contains(u"demo"),
             qPrintable(usage.hint));
}

void TestCommandLine::helpAndVersionAreOutputAndNoError()
{
    for (const QStringList &arguments :
         {QStringList{u"--help"_s}, QStringList{u"data"_s, u"load"_s, u"--help"_s},
          QStringList{u"--version"_s}}) {
        const auto invocation = parseCommandLine(arguments);
        QVERIFY(!invocation.has_value());
        QCOMPARE(invocation.error().exitCode, ExitCode::Done);
        QVERIFY(!invocation.error().output.isEmpty());
        QVERIFY(invocation.error().problem.isEmpty());
    }
    const auto load = parseCommandLine({u"data"_s, u"load"_s, u"--help"_s});
    QVERIFY(load.error().output.contains(u"--plan"));
}

QTEST_GUILESS_MAIN(TestCommandLine)

#include "tst_commandline.moc"
