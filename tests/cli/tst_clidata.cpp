#include "tests/cli/contractfields.h"
#include "tests/cli/ktrdrprogram.h"
#include "tests/cli/shownbars.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int MsftBars = 65;

} // namespace

class TestCliData : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void loadTellsTheRunAsTheContractSays();
    void aSecondLoadFindsNothingNew();
    void severalSeriesAreOneParentWithAChildEach();
    void symbolsComeFromAFile();
    void thePlanStartsNothing();
    void localModeAsksNobody();
    void showPrintsBarsAscending();
    void showTakesInclusiveRanges();
    void listPrintsTheCatalogue();
    void unknownSeriesAreNotFound_data();
    void unknownSeriesAreNotFound();
    void settingsNameTheFolderOfFiles();
    void longerBarsAreMadeOfShorterOnes();
    void theDemoNeedsNoHomeAndLeavesNoTrace();
    void theDemoKeepsTheGivenHome();
};

void TestCliData::loadTellsTheRunAsTheContractSays()
{
    const KtrdrHome home;
    const Run run = home.run({u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s, u"--json"_s});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitCode, 0);
    const QList<QJsonObject> lines = run.lines();
    QCOMPARE(checkRun(lines), QString());
    const QJsonObject end = lines.last();
    QCOMPARE(end[u"type"_s], u"completed"_s);
    QCOMPARE(end[u"status"_s], u"completed"_s);
    QCOMPARE(end[u"operation_type"_s], u"data_load"_s);
    QCOMPARE(end[u"percentage"_s], 100.0);
    QCOMPARE(end[u"context"_s][u"symbols"_s].toArray(), QJsonArray{u"GOOG"_s});
    QCOMPARE(shown(home, u"GOOG"_s, u"1d"_s).size(), GoogBars);
}

void TestCliData::aSecondLoadFindsNothingNew()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"MSFT"_s, u"1d"_s}).exitCode, 0);
    const Run again =
        home.run({u"data"_s, u"load"_s, u"MSFT"_s, u"1d"_s, u"--mode"_s, u"full"_s, u"--json"_s});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(shown(home, u"MSFT"_s, u"1d"_s).size(), MsftBars);
}

void TestCliData::severalSeriesAreOneParentWithAChildEach()
{
    const KtrdrHome home;
    const Run run = home.run({u"data"_s, u"load"_s, u"GOOG,MSFT"_s, u"1d"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    const QList<QJsonObject> lines = run.lines();
    QCOMPARE(checkRun(lines), QString());
    const QJsonValue parent = lines.last()[u"operation_id"_s];
    int children = 0;
    for (const QJsonObject &line : home.run({u"ops"_s, u"list"_s, u"--json"_s}).lines()) {
        QCOMPARE(checkOperationLine(line), QString());
        children += line[u"parent_id"_s] == parent ? 1 : 0;
    }
    QCOMPARE(children, 2);
    QCOMPARE(home.run({u"data"_s, u"list"_s, u"--json"_s}).lines().size(), 2);
}

void TestCliData::symbolsComeFromAFile()
{
    const KtrdrHome home;
    const QString list = home.writeScratch(u"symbols"_s, "GOOG # the first\n\nMSFT\n");
    const Run run = home.run({u"data"_s, u"load"_s, u'@' + list, u"1d"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(home.run({u"data"_s, u"list"_s, u"--json"_s}).lines().size(), 2);
}

void TestCliData::thePlanStartsNothing()
{
    const KtrdrHome home;
    const Run run = home.run({u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s, u"--plan"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    const QList<QJsonObject> lines = run.lines();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first()[u"type"_s], u"plan"_s);
    QVERIFY(lines.first()[u"requests"_s].toInt() >= 1);
    QVERIFY(lines.first().contains(u"expected_s"_s));
    const QJsonArray segments = lines.first()[u"segments"_s].toArray();
    QCOMPARE(segments.size(), lines.first()[u"requests"_s].toInt());
    QVERIFY(segments.first()[u"start"_s].toString().endsWith(u'Z'));
    QVERIFY(segments.first()[u"start"_s].toString() <= segments.first()[u"end"_s].toString());
    QVERIFY(home.run({u"ops"_s, u"list"_s, u"--json"_s}).lines().isEmpty());
    QVERIFY(home.run({u"data"_s, u"list"_s, u"--json"_s}).lines().isEmpty());
}

void TestCliData::localModeAsksNobody()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"MSFT"_s, u"1d"_s}).exitCode, 0);
    const Run run =
        home.run({u"data"_s, u"load"_s, u"MSFT"_s, u"1d"_s, u"--mode"_s, u"local"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(checkRun(run.lines()), QString());
}

void TestCliData::showPrintsBarsAscending()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s}).exitCode, 0);
    const auto bars = shown(home, u"GOOG"_s, u"1d"_s);
    QCOMPARE(bars.size(), GoogBars);
    const QJsonObject first{{u"type"_s, u"bar"_s},  {u"time"_s, u"2004-08-19T00:00:00Z"_s},
                            {u"open"_s, 100},       {u"high"_s, 104.06},
                            {u"low"_s, 95.96},      {u"close"_s, 100.34},
                            {u"volume"_s, 22351900}};
    QCOMPARE(bars.first(), first);
    QCOMPARE(bars.last()[u"time"_s], u"2008-10-14T00:00:00Z"_s);
    for (qsizetype i = 1; i < bars.size(); ++i) {
        QVERIFY(bars[i - 1][u"time"_s].toString() < bars[i][u"time"_s].toString());
    }
    const Run plain = home.run({u"data"_s, u"show"_s, u"GOOG"_s, u"1d"_s, u"--limit"_s, u"2"_s});
    QCOMPARE(plain.out.split('\n').size(), 1 + 2 + 1);
    QVERIFY(plain.out.contains("2008-10-14T00:00:00Z"));
}

void TestCliData::showTakesInclusiveRanges()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s}).exitCode, 0);
    const QStringList show{u"data"_s, u"show"_s, u"GOOG"_s, u"1d"_s, u"--json"_s};
    const auto week =
        home.run(show + QStringList{u"--start"_s, u"2004-08-20"_s, u"--end"_s, u"2004-08-24"_s})
            .lines();
    QCOMPARE(week.size(), 3);
    QCOMPARE(week.first()[u"time"_s], u"2004-08-20T00:00:00Z"_s);
    QCOMPARE(week.last()[u"time"_s], u"2004-08-24T00:00:00Z"_s);
    const auto lastTwo =
        home.run(show + QStringList{u"--end"_s, u"2004-08-24"_s, u"--limit"_s, u"2"_s}).lines();
    QCOMPARE(lastTwo.size(), 2);
    QCOMPARE(lastTwo.last()[u"time"_s], u"2004-08-24T00:00:00Z"_s);
    const Run turned =
        home.run(show + QStringList{u"--start"_s, u"2005-01-01"_s, u"--end"_s, u"2004-01-01"_s});
    QCOMPARE(turned.exitCode, 2);
    QCOMPARE(turned.out, QByteArray());
    QCOMPARE(turned.errorLines().size(), 2);
}

void TestCliData::listPrintsTheCatalogue()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s}).exitCode, 0);
    const auto lines = home.run({u"data"_s, u"list"_s, u"--json"_s}).lines();
    QCOMPARE(lines.size(), 1);
    const QJsonObject series = lines.first();
    QCOMPARE(series.keys(),
             (QStringList{u"bars"_s, u"first"_s, u"last"_s, u"missing"_s, u"size_bytes"_s,
                          u"source"_s, u"symbol"_s, u"timeframe"_s, u"type"_s, u"updated"_s}));
    QCOMPARE(series[u"type"_s], u"series"_s);
    QCOMPARE(series[u"symbol"_s], u"GOOG"_s);
    QCOMPARE(series[u"timeframe"_s], u"1d"_s);
    QCOMPARE(series[u"source"_s], u"sample"_s);
    QCOMPARE(series[u"first"_s], u"2004-08-19T00:00:00Z"_s);
    QCOMPARE(series[u"last"_s], u"2008-10-14T00:00:00Z"_s);
    QCOMPARE(series[u"bars"_s], GoogBars);
    QVERIFY(series[u"missing"_s].isDouble());
    QVERIFY(series[u"size_bytes"_s].toInteger() >= GoogBars * 48);
    QVERIFY(series[u"updated"_s].toString().endsWith(u'Z'));
    QVERIFY(home.run({u"data"_s, u"list"_s}).out.contains("GOOG"));
}

void TestCliData::unknownSeriesAreNotFound_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("show") << QStringList{u"data"_s, u"show"_s, u"NONE"_s, u"1d"_s};
    QTest::newRow("export") << QStringList{u"data"_s, u"export"_s, u"NONE"_s,
                                           u"1d"_s,   u"-o"_s,     u"/tmp/never.csv"_s};
}

void TestCliData::unknownSeriesAreNotFound()
{
    QFETCH(QStringList, arguments);
    const KtrdrHome home;
    for (const QStringList &format : {QStringList(), QStringList{u"--json"_s}}) {
        const Run run = home.run(arguments + format);
        QCOMPARE(run.exitCode, 4);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.errorLines().size(), 2);
    }
    QVERIFY(!QFile::exists(u"/tmp/never.csv"_s));
}

void TestCliData::settingsNameTheFolderOfFiles()
{
    const KtrdrHome home;
    static_cast<void>(home.writeScratch(u"OWN_1d.csv"_s,
                                        "date,open,high,low,close,volume\n2004-08-19,1,2,1,2,5\n"));
    const QByteArray folder = home.scratch(QString()).toUtf8();
    const QString settings = home.writeScratch(
        u"settings.json"_s, R"({"sources.csvFolder":")" + folder + R"(","sources.default":"csv"})");
    const Run run = home.run({u"data"_s, u"load"_s, u"OWN"_s, u"1d"_s, u"--config"_s, settings});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const auto lines = home.run({u"data"_s, u"list"_s, u"--json"_s}).lines();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first()[u"source"_s], u"csv"_s);
}

void TestCliData::longerBarsAreMadeOfShorterOnes()
{
    const KtrdrHome home;
    const QStringList load{u"data"_s, u"load"_s, u"GOOG"_s, u"1d,1w,1M"_s, u"--mode"_s, u"full"_s};
    const Run plan = home.run(load + QStringList{u"--plan"_s, u"--json"_s});
    QCOMPARE(plan.exitCode, 0);
    const QJsonArray derived = plan.lines().first()[u"derived"_s].toArray();
    QCOMPARE(derived.size(), 2);
    QCOMPARE(derived[0].toObject()[u"from"_s].toString(), u"1d"_s);
    QVERIFY(home.run(load + QStringList{u"--plan"_s}).out.contains("GOOG/1w made of 1d"));
    const Run run = home.run(load + QStringList{u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.lines().last()[u"result"_s].toObject()[u"summary"_s].toString(),
             u"3 series: 1,312 bars, no gaps left"_s);
    QCOMPARE(shown(home, u"GOOG"_s, u"1M"_s).size(), 49);
    QCOMPARE(shown(home, u"GOOG"_s, u"1w"_s).first()[u"time"_s].toString(),
             u"2004-08-23T00:00:00Z"_s);
}

void TestCliData::theDemoNeedsNoHomeAndLeavesNoTrace()
{
    const KtrdrHome home;
    const Run run =
        runProgram(ktrdrProgram(), {u"demo"_s, u"--json"_s}, {u"KTRDR_HOME="_s + home.folder()});
    QCOMPARE(run.exitCode, 0);
    QList<QJsonObject> lines = run.lines();
    int bars = 0;
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        if (lines[i][u"type"_s] == u"coverage"_s) {
            bars += lines[i][u"held"_s].toInt();
            lines.removeAt(i);
        }
    }
    QCOMPARE(bars, GoogBars + MsftBars);
    // A load that ends with its state, then a training with its model before the end.
    const auto isTraining = [](const QJsonObject &line) {
        return line[u"operation_type"_s] == u"training"_s;
    };
    const auto first = std::find_if(lines.begin(), lines.end(), isTraining);
    QVERIFY(first != lines.end());
    QCOMPARE(std::prev(first)->value(u"status"_s), u"completed"_s);
    lines.erase(lines.begin(), first);
    const QJsonObject model = lines.takeAt(lines.size() - 2);
    QCOMPARE(model[u"type"_s], u"model"_s);
    QCOMPARE(model[u"name"_s], u"trend/1d_v1"_s);
    QCOMPARE(checkRun(lines), QString());
    QCOMPARE(lines.last()[u"type"_s], u"completed"_s);
    QVERIFY(!QFile::exists(home.folder() + u"/market.db"));
}

void TestCliData::theDemoKeepsTheGivenHome()
{
    const KtrdrHome home;
    const Run run = home.run({u"demo"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("1,047"));
    QVERIFY2(run.out.contains("Model trend/1d_v1"), run.out.constData());
    const auto lines = home.run({u"data"_s, u"list"_s, u"--json"_s}).lines();
    QCOMPARE(lines.size(), 2);
    for (const QJsonObject &line : lines) {
        QCOMPARE(line[u"source"_s], u"sample"_s);
    }
}

QTEST_GUILESS_MAIN(TestCliData)

#include "tst_clidata.moc"
