#include "tests/cli/ktrdrprogram.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QTest>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

/// A sample as people would have it in a file of their own.
QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(KTRDR_STRATEGIES "/") + name + u".yaml"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray rsi(const QByteArray &from = {}, const QByteArray &to = {})
{
    QByteArray yaml = sample(u"rsi"_s);
    return from.isEmpty() ? yaml : yaml.replace(from, to);
}

QStringList validate(const QStringList &more)
{
    return QStringList{u"strategy"_s, u"validate"_s} + more;
}

QList<QByteArray> csv(const Run &run)
{
    return run.out.trimmed().split('\n');
}

} // namespace

class TestCliStrategy final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aValidStrategyIsDone();
    void warningsAreExitThree();
    void everyErrorIsToldAtItsPlace();
    void jsonHasALinePerFindingAndASummary();
    void severalFilesAreToldApart();
    void withoutAFileTheSamplesAreListed();
    void whatIsNoStrategyIsRefused_data();
    void whatIsNoStrategyIsRefused();
    void findingsAreTranslated();
    void helpNamesEverything();
    void featuresAreATableByTime();
    void labelsAreATableByTime();
    void weightsAreAColumn();
    void aRangeAndALimitCutTheTable();
    void aTableGoesToAFileWhole();
    void severalTimeframesAreShownTogether();
    void whatIsNotStoredIsNamedWithTheCommandThatLoadsIt();
    void anInvalidStrategyHasNoTable();
};

void TestCliStrategy::aValidStrategyIsDone()
{
    const KtrdrHome home;
    const QString file = home.writeScratch(u"good.yaml"_s, rsi());
    const Run run = home.run(validate({file}));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(QString::fromUtf8(run.out), file + u" is valid.\n"_s);
    QCOMPARE(home.run(validate({file, u"--quiet"_s})).out, QByteArray());
}

void TestCliStrategy::warningsAreExitThree()
{
    const KtrdrHome home;
    const QString file = home.writeScratch(u"warn.yaml"_s, rsi("period: 14", "length: 14"));
    const Run run = home.run(validate({file}));
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains(":20:5: warning: The key 'length' is not known"),
             run.err.constData());
    QVERIFY2(run.err.contains("\n    Did you mean 'period'?\n"), run.err.constData());
    QVERIFY2(run.out.contains("is valid, with 1 warning."), run.out.constData());
}

void TestCliStrategy::everyErrorIsToldAtItsPlace()
{
    const KtrdrHome home;
    const QByteArray yaml =
        rsi("type: rsi", "type: rssi").replace("epochs: 30", "epochs: 0").replace("period", "len");
    const QString file = home.writeScratch(u"bad.yaml"_s, yaml);
    const Run run = home.run(validate({file}));
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    const QString text = QString::fromUtf8(run.err);
    QVERIFY2(text.startsWith(file + u":19:5: error: There is no indicator 'rssi'."_s),
             qPrintable(text));
    QVERIFY2(text.contains(u": error: epochs cannot be 0."_s), qPrintable(text));
    QVERIFY2(text.endsWith(file + u" is not valid: 2 errors.\n"_s), qPrintable(text));
}

void TestCliStrategy::jsonHasALinePerFindingAndASummary()
{
    const KtrdrHome home;
    const QByteArray yaml =
        rsi("type: rsi", "type: rssi").replace("name: rsi", "name: rsi\nhue: 1");
    const Run run = home.run(validate({home.writeScratch(u"bad.yaml"_s, yaml), u"--json"_s}));
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.err, QByteArray());
    const QList<QJsonObject> lines = run.lines();
    QCOMPARE(lines.size(), 3);
    const QStringList fields{u"column"_s,  u"file"_s, u"hint"_s,     u"line"_s,
                             u"message"_s, u"path"_s, u"severity"_s, u"type"_s};
    QCOMPARE(lines[0].keys(), fields);
    QCOMPARE(lines[0][u"type"_s], u"finding"_s);
    QCOMPARE(lines[0][u"severity"_s], u"warning"_s);
    QCOMPARE(lines[0][u"path"_s], u"hue"_s);
    QCOMPARE(lines[0][u"line"_s], 5);
    QCOMPARE(lines[0][u"column"_s], 1);
    QCOMPARE(lines[1][u"severity"_s], u"error"_s);
    QCOMPARE(lines[1][u"path"_s], u"indicators.rsi_14.type"_s);
    QVERIFY(lines[1][u"hint"_s].toString().contains(u"Did you mean 'rsi'?"_s));
    QCOMPARE(lines[2],
             (QJsonObject{{u"type"_s, u"summary"_s}, {u"errors"_s, 1}, {u"warnings"_s, 1}}));
}

void TestCliStrategy::severalFilesAreToldApart()
{
    const KtrdrHome home;
    const QString good = home.writeScratch(u"good.yaml"_s, rsi());
    const QString bad = home.writeScratch(u"bad.yaml"_s, "name: bad\n");
    const Run run = home.run(validate({good, bad, u"trend"_s}));
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.out.contains("good.yaml is valid."), run.out.constData());
    QVERIFY2(run.out.contains("trend is valid."), run.out.constData());
    QVERIFY2(run.err.contains("bad.yaml:1:1: error: 'indicators' is missing."),
             run.err.constData());
}

void TestCliStrategy::withoutAFileTheSamplesAreListed()
{
    const KtrdrHome home;
    const Run run = home.run(validate({}));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    for (const char *name : {"rsi", "trend", "multi_timeframe"}) {
        QVERIFY2(run.out.contains(QByteArray("\n" + QByteArray(name) + " ")), run.out.constData());
    }
    const QList<QJsonObject> lines = home.run(validate({u"--json"_s})).lines();
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0][u"name"_s], u"rsi"_s);
    QCOMPARE(lines[3][u"errors"_s], 0);
    QCOMPARE(lines[3][u"warnings"_s], 0);
}

void TestCliStrategy::whatIsNoStrategyIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("empty") << QByteArray() << QByteArray(": error: The file is empty.");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x01\x01")
                            << QByteArray(":1:1: error: The file is not text");
    QTest::newRow("Latin-1") << QByteArray("name: gr\xfc\xdf\n")
                             << QByteArray(":1:9: error: The file is not UTF-8");
    QTest::newRow("tabs") << QByteArray("name:\n\tx\n")
                          << QByteArray(":2:1: error: The line is indented with a tab.");
    QTest::newRow("JSON, which YAML includes")
        << QByteArray("{\"name\": \"x\"}") << QByteArray("'training_data' is missing");
    QTest::newRow("huge") << QByteArray(300'000, '#') << QByteArray("more than 256 KiB");
}

void TestCliStrategy::whatIsNoStrategyIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, said);
    const KtrdrHome home;
    const Run run = home.run(validate({home.writeScratch(u"x.yaml"_s, bytes)}));
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(said), run.err.constData());
}

void TestCliStrategy::findingsAreTranslated()
{
    const KtrdrHome home;
    const Run run = home.run(validate({u"/no/such/file.yaml"_s}), {u"LANGUAGE=de"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.startsWith("/no/such/file.yaml: Fehler: Es gibt keine solche Datei.\n"),
             run.err.constData());
}

void TestCliStrategy::helpNamesEverything()
{
    const KtrdrHome home;
    const Run all = home.run({u"strategy"_s, u"--help"_s});
    QCOMPARE(all.exitCode, 0);
    for (const char *word : {"validate", "features", "labels"}) {
        QVERIFY2(all.out.contains(word), all.out.constData());
    }
    const Run one = home.run({u"strategy"_s, u"features"_s, u"--help"_s});
    for (const char *word :
         {"FILE", "SYMBOL", "--start", "--end", "--limit", "--output", "sample"}) {
        QVERIFY2(one.out.contains(word), one.out.constData());
    }
}

void TestCliStrategy::featuresAreATableByTime()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s}).exitCode, 0);
    const Run run = home.run({u"strategy"_s, u"features"_s, u"rsi"_s, u"GOOG"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QList<QByteArray> lines = csv(run);
    QCOMPARE(lines.first(),
             QByteArray("timestamp,1d_rsi_level_low,1d_rsi_level_middle,1d_rsi_level_high"));
    // 1,047 bars, the first 14 of which have no RSI yet.
    QCOMPARE(lines.size(), 1 + 1047 - 14);
    for (const QByteArray &line : lines.mid(1)) {
        const QList<QByteArray> fields = line.split(',');
        QCOMPARE(fields.size(), 4);
        for (const QByteArray &field : fields.mid(1)) {
            bool isNumber = false;
            const double value = field.toDouble(&isNumber);
            QVERIFY2(isNumber && value >= 0 && value <= 1, line.constData());
        }
    }
    const QList<QJsonObject> json = home.run({u"strategy"_s, u"features"_s, u"rsi"_s, u"GOOG"_s,
                                              u"--limit"_s, u"2"_s, u"--json"_s})
                                        .lines();
    QCOMPARE(json.size(), 2);
    QCOMPARE(json[1][u"type"_s], u"features"_s);
    QCOMPARE(json[1][u"time"_s].toString().toLatin1(), lines.last().split(',').first());
    QCOMPARE(json[1][u"1d_rsi_level_low"_s].toDouble(), lines.last().split(',')[1].toDouble());
}

void TestCliStrategy::labelsAreATableByTime()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s}).exitCode, 0);
    const Run run = home.run({u"strategy"_s, u"labels"_s, u"rsi"_s, u"GOOG"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QList<QByteArray> lines = csv(run);
    QCOMPARE(lines.first(), QByteArray("timestamp,label"));
    QCOMPARE(lines.size(), 1 + 1047);
    QCOMPARE(lines[1].left(21), QByteArray("2004-08-19T00:00:00Z,"));
    for (const QByteArray &line : lines.mid(1)) {
        QVERIFY2(QByteArrayList({"0", "1", "2"}).contains(line.mid(21)), line.constData());
    }
}

void TestCliStrategy::weightsAreAColumn()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s}).exitCode, 0);
    const QList<QByteArray> lines =
        csv(home.run({u"strategy"_s, u"labels"_s, u"trend"_s, u"GOOG"_s}));
    QCOMPARE(lines.first(), QByteArray("timestamp,label,weight"));
    // The last 20 bars cannot be labelled yet.
    QCOMPARE(lines.size(), 1 + 1047 - 20);
    double weights = 0;
    for (const QByteArray &line : lines.mid(1)) {
        weights += line.split(',')[2].toDouble();
    }
    QVERIFY(qAbs(weights / double(lines.size() - 1) - 1) < 1e-9);
}

void TestCliStrategy::aRangeAndALimitCutTheTable()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s}).exitCode, 0);
    const QStringList labels{u"strategy"_s, u"labels"_s, u"rsi"_s, u"GOOG"_s};
    const QList<QByteArray> year = csv(
        home.run(labels + QStringList{u"--start"_s, u"2005-01-01"_s, u"--end"_s, u"2005-12-31"_s}));
    QCOMPARE(year[1].left(10), QByteArray("2005-01-03"));
    QCOMPARE(year.last().left(10), QByteArray("2005-12-30"));
    const QList<QByteArray> last = csv(home.run(labels + QStringList{u"--limit"_s, u"3"_s}));
    QCOMPARE(last.size(), 4);
    // Where the command line says nothing, the strategy's dates hold.
    const QString file = home.writeScratch(
        u"dated.yaml"_s,
        rsi("history_required: 200", "start_date: \"2006-01-01\"\n  end_date: \"2006-12-31\""));
    const QList<QByteArray> dated = csv(home.run({u"strategy"_s, u"labels"_s, file, u"GOOG"_s}));
    QCOMPARE(dated[1].left(10), QByteArray("2006-01-03"));
    QCOMPARE(dated.last().left(10), QByteArray("2006-12-29"));
}

void TestCliStrategy::aTableGoesToAFileWhole()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s}).exitCode, 0);
    const QString name = home.scratch(u"features.csv"_s);
    const QStringList features{u"strategy"_s, u"features"_s, u"rsi"_s, u"GOOG"_s};
    const Run written = home.run(features + QStringList{u"-o"_s, name});
    QVERIFY2(written.exitCode == 0, written.err.constData());
    QVERIFY2(written.out.contains("1033 rows written to "), written.out.constData());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), home.run(features).out);
    const Run refused = home.run(features + QStringList{u"-o"_s, u"/no/such/folder/x.csv"_s});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.errorLines().size(), 2);
}

void TestCliStrategy::severalTimeframesAreShownTogether()
{
    const KtrdrHome home;
    QCOMPARE(home.run({u"data"_s, u"load"_s, u"GOOG"_s, u"1d,1w"_s}).exitCode, 0);
    const Run run = home.run({u"strategy"_s, u"features"_s, u"multi_timeframe"_s, u"GOOG"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QList<QByteArray> lines = csv(run);
    QCOMPARE(lines.first().split(',').size(), 1 + 3 + 3 + 2);
    QVERIFY(lines.first().contains(",1w_rsi_level_low,"));
    QVERIFY(lines.size() > 900);
}

void TestCliStrategy::whatIsNotStoredIsNamedWithTheCommandThatLoadsIt()
{
    const KtrdrHome home;
    for (const QString &table : {u"features"_s, u"labels"_s}) {
        const Run run = home.run({u"strategy"_s, table, u"multi_timeframe"_s, u"GOOG"_s});
        QCOMPARE(run.exitCode, 4);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.errorLines().size(), 2);
        const QByteArray command =
            table == u"features"_s ? "'ktrdr data load GOOG 1d,1w'" : "'ktrdr data load GOOG 1d'";
        QVERIFY2(run.err.contains(command), run.err.constData());
    }
}

void TestCliStrategy::anInvalidStrategyHasNoTable()
{
    const KtrdrHome home;
    const QString file = home.writeScratch(u"bad.yaml"_s, rsi("type: rsi", "type: rssi"));
    const Run run = home.run({u"strategy"_s, u"features"_s, file, u"GOOG"_s});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.errorLines().size(), 2);
    QVERIFY2(run.err.startsWith("Strategy validation failed: line 19, column 5: There is no "
                                "indicator 'rssi'."),
             run.err.constData());
    QVERIFY2(run.err.contains("ktrdr strategy validate"), run.err.constData());
}

QTEST_GUILESS_MAIN(TestCliStrategy)

#include "tst_clistrategy.moc"
