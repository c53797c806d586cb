#include "core/marketdata/isotime.h"
#include "core/marketdata/schedules/schedulebook.h"
#include "tests/cli/ktrdrprogram.h"
#include "tests/support/stricttest.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace ktrdr::test;
using namespace ktrdr::marketdata;
using namespace Qt::StringLiterals;

namespace {

DataLoadRequest googleLoad()
{
    DataLoadRequest request;
    request.symbols = {*Symbol::parse(u"GOOG"_s)};
    request.timeframes = {*Timeframe::parse(u"1d")};
    request.mode = LoadMode::Full;
    request.source = u"sample"_s;
    return request;
}

/// A schedule whose last run was due an hour ago, when no program ran.
ScheduleId addOverdue(const KtrdrHome &home, const DataLoadRequest &request = googleLoad(),
                      bool catchesUp = true)
{
    const ScheduleBook book(home.folder());
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QTime anHourAgo = QDateTime::fromSecsSinceEpoch(now - 3600, Qt::UTC).time();
    const auto rule = ScheduleRule::daily(
        {AllWeekdays, QTime(anHourAgo.hour(), anHourAgo.minute()), QTimeZone("UTC")});
    // In one writing, so that a program that watches takes it as it is meant.
    const auto added = book.add(request, *rule, catchesUp, now - 7200);
    if (!added) {
        qFatal("%s", qPrintable(added.error().message));
    }
    return added->id;
}

QList<QJsonObject> loads(const KtrdrHome &home)
{
    return home.run({u"ops"_s, u"list"_s, u"--type"_s, u"data_load"_s, u"--json"_s}).lines();
}

QJsonObject lastRun(const KtrdrHome &home)
{
    return home.run({u"schedules"_s, u"list"_s, u"--json"_s})
        .lines()
        .value(0)[u"last"_s]
        .toObject();
}

bool isServing(const QJsonObject &line)
{
    return line[u"type"_s] == u"serving"_s;
}

QStringList serve()
{
    return {u"serve"_s, u"--port"_s, u"0"_s, u"--json"_s};
}

} // namespace

/// `ktrdr schedules`, and the programs that start what is due, as processes.
class TestCliSchedules final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedIsListedAndRemoved();
    void peopleReadWhenItIsDueHereAndThere();
    void theThreePartsSayTheSameAsOnePiece();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void aScheduleThatIsNotThereIsNotFound();
    void anEntryThatCannotBeReadIsTold();
    void aTornFileIsToldAndSetAside();
    void aServingProgramMakesUpForAMissedRun();
    void whatDoesNotCatchUpIsTold();
    void ofSeveralProgramsOneMakesTheRun();
    void aRunOfAKilledProgramIsInterrupted();
};

void TestCliSchedules::whatIsAddedIsListedAndRemoved()
{
    const KtrdrHome home;
    const Run added =
        home.run({u"schedules"_s, u"add"_s, u"GOOG,MSFT"_s, u"1d"_s, u"--mode"_s, u"full"_s,
                  u"--source"_s, u"sample"_s, u"--when"_s, u"every weekday 22:15 New York"_s,
                  u"--no-catch-up"_s, u"--json"_s});
    QCOMPARE(added.exitCode, 0);
    QCOMPARE(added.lines().size(), 1);
    const QJsonObject line = added.lines().first();
    QStringList keys = line.keys();
    QCOMPARE(keys,
             (QStringList{u"catch_up"_s, u"enabled"_s, u"end"_s, u"error"_s, u"id"_s, u"last"_s,
                          u"mode"_s, u"next"_s, u"reload"_s, u"source"_s, u"start"_s, u"symbols"_s,
                          u"timeframes"_s, u"type"_s, u"when"_s, u"zone"_s}));
    QCOMPARE(line[u"type"_s].toString(), u"schedule"_s);
    QCOMPARE(line[u"id"_s].toString(), u"s1"_s);
    QCOMPARE(line[u"when"_s].toString(), u"every weekday 22:15 America/New_York"_s);
    QCOMPARE(line[u"zone"_s].toString(), u"America/New_York"_s);
    QCOMPARE(line[u"catch_up"_s].toBool(true), false);
    QVERIFY(line[u"last"_s].isNull());
    const auto next = fromIsoTime(line[u"next"_s].toString());
    QVERIFY(next);
    QCOMPARE(QDateTime::fromSecsSinceEpoch(*next, QTimeZone("America/New_York")).time(),
             QTime(22, 15));

    const Run listed = home.run({u"schedules"_s, u"list"_s, u"--json"_s});
    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(listed.lines(), QList<QJsonObject>{line});
    QCOMPARE(home.run({u"schedules"_s, u"remove"_s, u"s1"_s}).exitCode, 0);
    QVERIFY(home.run({u"schedules"_s, u"list"_s, u"--json"_s}).lines().isEmpty());
    QVERIFY(loads(home).isEmpty());
}

void TestCliSchedules::peopleReadWhenItIsDueHereAndThere()
{
    const KtrdrHome home;
    const Run added = home.run({u"schedules"_s, u"add"_s, u"GOOG"_s, u"1d"_s, u"--when"_s,
                                u"30 min after the close XTKS"_s},
                               {u"TZ=Europe/Berlin"_s});
    QCOMPARE(added.exitCode, 0);
    const QString text = QString::fromUtf8(added.out);
    QVERIFY2(text.contains(u"Added s1: GOOG 1d. 30 minutes after the close of XTKS."),
             added.out.constData());
    QVERIFY2(text.contains(u"Berlin, which is ") && text.contains(u"Tokyo"), added.out.constData());
    const QString list =
        QString::fromUtf8(home.run({u"schedules"_s, u"list"_s}, {u"TZ=Europe/Berlin"_s}).out);
    QVERIFY2(list.contains(u"Berlin") && list.contains(u"Tokyo"), qPrintable(list));
}

void TestCliSchedules::theThreePartsSayTheSameAsOnePiece()
{
    const KtrdrHome home;
    const QStringList load{u"schedules"_s, u"add"_s, u"GOOG"_s, u"1d"_s, u"--json"_s};
    const auto when = [&home, &load](const QStringList &more) {
        return home.run(load + more).lines().value(0)[u"when"_s].toString();
    };
    QCOMPARE(when({u"--every"_s, u"mon,wed"_s, u"--at"_s, u"9:30"_s, u"--zone"_s, u"Berlin"_s}),
             u"every mon,wed 09:30 Europe/Berlin"_s);
    QCOMPARE(when({u"--at"_s, u"06:00"_s, u"--zone"_s, u"UTC"_s}), u"every day 06:00 UTC"_s);
}

void TestCliSchedules::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("problem");
    const QStringList load{u"GOOG"_s, u"1d"_s};
    QTest::newRow("not when") << load << u"It is not said when."_s;
    QTest::newRow("a day that is none") << load + QStringList{u"--when"_s, u"every funday 10:00"_s}
                                        << u"“funday” is no day of the week."_s;
    QTest::newRow("no time") << load + QStringList{u"--every"_s, u"mon"_s}
                             << u"“every mon” names no time of the day."_s;
    QTest::newRow("a source that is none")
        << load + QStringList{u"--at"_s, u"10:00"_s, u"--source"_s, u"nasdoq"_s}
        << u"There is no data source “nasdoq”."_s;
    QTest::newRow("a timeframe that is none")
        << QStringList{u"GOOG"_s, u"3d"_s, u"--at"_s, u"10:00"_s} << u"3d"_s;
    QTest::newRow("both ways to say when")
        << load + QStringList{u"--when"_s, u"every day 10:00"_s, u"--at"_s, u"11:00"_s}
        << u"--at"_s;
}

void TestCliSchedules::whatIsWrongIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, problem);
    const KtrdrHome home;
    const Run run = home.run(QStringList{u"schedules"_s, u"add"_s} + arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(run.errorLines().size(), 2);
    QVERIFY2(run.errorLines().first().contains(problem), run.err.constData());
    QVERIFY(home.run({u"schedules"_s, u"list"_s, u"--json"_s}).lines().isEmpty());
}

void TestCliSchedules::aScheduleThatIsNotThereIsNotFound()
{
    const KtrdrHome home;
    const Run run = home.run({u"schedules"_s, u"remove"_s, u"s7"_s});
    QCOMPARE(run.exitCode, 4);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.errorLines().value(0).contains(u"s7"));
}

void TestCliSchedules::anEntryThatCannotBeReadIsTold()
{
    const KtrdrHome home;
    static_cast<void>(addOverdue(home));
    static_cast<void>(addOverdue(home));
    QFile file(ScheduleBook(home.folder()).path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    bytes.replace(bytes.indexOf("every day"), 9, "every eon");
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const Run run = home.run({u"schedules"_s, u"list"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.lines().size(), 2);
    const QJsonObject damaged = run.lines().last();
    QCOMPARE(damaged[u"id"_s].toString(), u"s1"_s);
    QCOMPARE(damaged[u"error"_s].toObject()[u"code"_s].toString(), u"SCHEDULES-InvalidRule"_s);
    QVERIFY(run.errorLines().value(0).contains(u"s1"));
    QCOMPARE(home.run({u"schedules"_s, u"remove"_s, u"s1"_s}).exitCode, 0);
    QCOMPARE(home.run({u"schedules"_s, u"list"_s, u"--json"_s}).lines().size(), 1);
}

void TestCliSchedules::aTornFileIsToldAndSetAside()
{
    const KtrdrHome home;
    QFile file(ScheduleBook(home.folder()).path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("{\"version\": 1, \"sched") > 0);
    file.close();
    const Run run = home.run({u"schedules"_s, u"list"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.errorLines().value(0).contains(u"schedules.json.damaged-"), run.err.constData());
    QVERIFY(home.run({u"schedules"_s, u"list"_s}).err.isEmpty());
}

void TestCliSchedules::aServingProgramMakesUpForAMissedRun()
{
    const KtrdrHome home;
    static_cast<void>(addOverdue(home));
    const auto serving = home.start(serve());
    QVERIFY(serving->waitForLine(isServing));
    QTRY_COMPARE_WITH_TIMEOUT(lastRun(home)[u"outcome"_s].toString(), u"completed"_s, 30'000);
    QCOMPARE(loads(home).size(), 1);
    QCOMPARE(loads(home).first()[u"operation_id"_s], lastRun(home)[u"operation_id"_s]);
    serving->signal(SIGTERM);
    const Run run = serving->end();
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.err.contains("no program ran"), run.err.constData());
    // Once made up for, the next program has nothing to do.
    const auto again = home.start(serve());
    QVERIFY(again->waitForLine(isServing));
    again->signal(SIGTERM);
    QCOMPARE(again->end().exitCode, 0);
    QCOMPARE(loads(home).size(), 1);
}

void TestCliSchedules::whatDoesNotCatchUpIsTold()
{
    const KtrdrHome home;
    static_cast<void>(addOverdue(home, googleLoad(), false));
    const auto serving = home.start(serve());
    QVERIFY(serving->waitForLine(isServing));
    QTRY_COMPARE_WITH_TIMEOUT(lastRun(home)[u"outcome"_s].toString(), u"missed"_s, 30'000);
    serving->signal(SIGTERM);
    QVERIFY(serving->end().err.contains("was missed"));
    QVERIFY(loads(home).isEmpty());
}

/// All of them see the schedule at the same moment, as overdue.
void TestCliSchedules::ofSeveralProgramsOneMakesTheRun()
{
    const KtrdrHome home;
    std::vector<std::unique_ptr<LiveProgram>> programs;
    for (int i = 0; i < 4; ++i) {
        programs.push_back(home.start(serve()));
    }
    for (const auto &program : programs) {
        QVERIFY(program->waitForLine(isServing));
    }
    constexpr int Schedules = 5;
    for (int i = 0; i < Schedules; ++i) {
        DataLoadRequest request = googleLoad();
        request.start = *fromIsoTime(u"2005-01-01") + i * SecondsPerDay;
        static_cast<void>(addOverdue(home, request));
    }
    const auto allHaveEnded = [&home] {
        const auto lines = home.run({u"schedules"_s, u"list"_s, u"--json"_s}).lines();
        return lines.size() == Schedules && std::ranges::all_of(lines, [](const QJsonObject &line) {
                   const QString outcome = line[u"last"_s].toObject()[u"outcome"_s].toString();
                   return !outcome.isEmpty() && outcome != u"starting"_s && outcome != u"running"_s;
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allHaveEnded(), 60'000);
    QByteArray told;
    for (const auto &program : programs) {
        program->signal(SIGTERM);
        told += program->end().err;
    }
    // Each schedule was taken once: by a load, or by one refusal where its series was being
    // written.
    QCOMPARE(told.count("made up for"), Schedules);
    QCOMPARE(loads(home).size() + told.count("was not started"), Schedules);
    QVERIFY(!loads(home).isEmpty());
}

void TestCliSchedules::aRunOfAKilledProgramIsInterrupted()
{
    const KtrdrHome home;
    DataLoadRequest request;
    request.symbols = {*Symbol::parse(u"LONG"_s)};
    request.timeframes = {*Timeframe::parse(u"1m")};
    request.mode = LoadMode::Full;
    request.source = u"csv"_s;
    static_cast<void>(addOverdue(home, request));
    const QStringList environment{u"KTRDR_DATA_DIR="_s +
                                  QFileInfo(longImportFile()).absolutePath()};
    LiveProgram serving(ktrdrProgram(), QStringList{u"--home"_s, home.folder()} + serve(),
                        environment);
    QVERIFY(serving.waitForLine(isServing));
    QTRY_COMPARE_WITH_TIMEOUT(lastRun(home)[u"outcome"_s].toString(), u"running"_s, 30'000);
    serving.signal(SIGKILL);
    static_cast<void>(serving.end());
    QTRY_COMPARE_WITH_TIMEOUT(lastRun(home)[u"outcome"_s].toString(), u"interrupted"_s, 30'000);
    // The next program writes down how it ended, and is not kept from the next run.
    const auto next = home.start(serve());
    QVERIFY(next->waitForLine(isServing));
    const auto isSettled = [&home] {
        const auto content = ScheduleBook(home.folder()).read();
        return content->schedules.first().runs.first().outcome == RunOutcome::Interrupted;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 30'000);
    next->signal(SIGTERM);
    QCOMPARE(next->end().exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCliSchedules)

#include "tst_clischedules.moc"
