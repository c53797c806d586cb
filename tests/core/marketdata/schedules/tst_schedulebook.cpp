#include "core/marketdata/isotime.h"
#include "core/marketdata/schedules/duerun.h"
#include "core/marketdata/schedules/schedulebook.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace ktrdr::marketdata;
using namespace Qt::StringLiterals;

namespace {

const qint64 Now = *fromIsoTime(u"2024-03-01T13:00:00Z");

DataLoadRequest someLoad()
{
    DataLoadRequest request;
    request.symbols = {*Symbol::parse(u"AAPL"_s), *Symbol::parse(u"MSFT"_s)};
    request.timeframes = {*Timeframe::parse(u"1d")};
    request.source = u"sample"_s;
    return request;
}

ScheduleRule everyEvening()
{
    return *ScheduleRule::parse(u"every weekday 22:15 New York"_s);
}

struct Fixture
{
    QTemporaryDir folder;
    ScheduleBook book{folder.path()};

    [[nodiscard]] Schedule add() const
    {
        const auto added = book.add(someLoad(), everyEvening(), true, Now);
        if (!added) {
            qFatal("%s", qPrintable(added.error().message));
        }
        return *added;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(book.path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(book.path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("%s", qPrintable(file.errorString()));
        }
    }
};

ScheduleId id(const char *text)
{
    return *ScheduleId::parse(QString::fromLatin1(text));
}

} // namespace

class TestScheduleBook final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileThereAreNoSchedules();
    void whatIsAddedIsThereForEverybody();
    void idsAreNeverUsedAgain();
    void everythingOfAScheduleIsKept();
    void theLatestRunsAreRemembered();
    void aRunThatGoesOnIsNotForgotten();
    void changesOfSeveralAreAllKept();
    void removingWhatIsNotThereSaysSo();
    void aTornFileIsSetAside();
    void anEntryThatCannotBeReadStaysAndIsTold();
    void aDamagedEntryCanBeRemoved();
    void aNewerFileIsLeftAlone();
    void aFileThatOthersHoldIsToldAfterAWhile();
    void aFolderThatCannotBeWrittenIsTold();
    void nothingIsDueBeforeItsTime();
    void howeverManyMomentsPassedOneRunIsDue();
    void whatIsSwitchedOffIsNeverDue();
    void aTimeToComeIsFoundOut();
};

void TestScheduleBook::withoutAFileThereAreNoSchedules()
{
    const Fixture f;
    const auto content = f.book.read();
    QVERIFY(content);
    QVERIFY(content->schedules.isEmpty());
    QVERIFY(content->notice.isEmpty());
    QVERIFY(!QFile::exists(f.book.path()));
}

void TestScheduleBook::whatIsAddedIsThereForEverybody()
{
    const Fixture f;
    const Schedule added = f.add();
    QCOMPARE(added.id, id("s1"));
    QVERIFY(added.isEnabled);
    const auto other = ScheduleBook(f.folder.path()).read();
    QCOMPARE(other->schedules, QList<Schedule>{added});
    QCOMPARE(QString::fromUtf8(f.bytes()).count(u"every weekday 22:15 America/New_York"), 1);
}

void TestScheduleBook::idsAreNeverUsedAgain()
{
    const Fixture f;
    const Schedule first = f.add();
    const Schedule second = f.add();
    QVERIFY(f.book.remove(second.id));
    QCOMPARE(f.add().id, id("s3"));
    QVERIFY(f.book.read()->find(first.id));
    QVERIFY(!f.book.read()->find(second.id));
}

void TestScheduleBook::everythingOfAScheduleIsKept()
{
    const Fixture f;
    const ScheduledRun run{Now,
                           Now + 3,
                           RunOutcome::Failed,
                           ktrdr::operations::OperationId::parse(u"op_1"_s),
                           u"It failed."_s,
                           2};
    const auto changed = f.book.change(f.add().id, [&run](Schedule &schedule) {
        schedule.isEnabled = false;
        schedule.catchesUp = false;
        schedule.handledUntil = Now + 5;
        schedule.addRun(run);
        return true;
    });
    QVERIFY(changed);
    const Schedule read = *f.book.read()->find(id("s1"));
    QCOMPARE(read, *changed);
    QCOMPARE(read.runs, QList<ScheduledRun>{run});
    QCOMPARE(read.request, someLoad());
}

void TestScheduleBook::theLatestRunsAreRemembered()
{
    const Fixture f;
    Schedule schedule = f.add();
    for (int i = 0; i < 25; ++i) {
        schedule.addRun({Now + i, Now + i, RunOutcome::Completed});
    }
    QCOMPARE(schedule.runs.size(), Schedule::MostRuns);
    QCOMPARE(schedule.runs.first().due, Now + 24);
}

void TestScheduleBook::aRunThatGoesOnIsNotForgotten()
{
    const Fixture f;
    Schedule schedule = f.add();
    schedule.addRun({Now, Now, RunOutcome::Running});
    for (int i = 1; i < 25; ++i) {
        schedule.addRun({Now + i, Now + i, RunOutcome::Skipped});
    }
    QVERIFY(schedule.goingRun());
    QCOMPARE(schedule.goingRun()->due, Now);
    QCOMPARE(schedule.runs.size(), Schedule::MostRuns);
}

void TestScheduleBook::changesOfSeveralAreAllKept()
{
    const Fixture f;
    const Schedule schedule = f.add();
    constexpr int Writers = 4;
    constexpr int Times = 50;
    // Who finds it locked for too long is refused, and told so.
    std::atomic<int> done = 0;
    std::vector<std::thread> writers;
    for (int i = 0; i < Writers; ++i) {
        writers.emplace_back([&] {
            const ScheduleBook own(f.folder.path());
            for (int j = 0; j < Times; ++j) {
                const auto changed = own.change(schedule.id, [](Schedule &fresh) {
                    ++fresh.handledUntil;
                    return true;
                });
                done += changed ? 1 : 0;
            }
        });
    }
    for (std::thread &writer : writers) {
        writer.join();
    }
    QCOMPARE(f.book.read()->find(schedule.id)->handledUntil, Now + done);
    QVERIFY(done >= Times);
}

void TestScheduleBook::removingWhatIsNotThereSaysSo()
{
    const Fixture f;
    const auto removed = f.book.remove(id("s7"));
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, u"SCHEDULES-NotFound"_s);
    QVERIFY(removed.error().message.contains(u"s7"));
}

void TestScheduleBook::aTornFileIsSetAside()
{
    const Fixture f;
    static_cast<void>(f.add());
    const QByteArray torn = f.bytes().left(100);
    f.write(torn);
    const auto content = f.book.read();
    QVERIFY(content);
    QVERIFY(content->schedules.isEmpty());
    const QStringList aside =
        QDir(f.folder.path()).entryList({u"schedules.json.damaged-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QVERIFY(content->notice.contains(aside.first()));
    QFile file(f.folder.filePath(aside.first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), torn);
    QVERIFY(f.book.read()->notice.isEmpty());
    QCOMPARE(f.add().id, id("s1"));
}

void TestScheduleBook::anEntryThatCannotBeReadStaysAndIsTold()
{
    const Fixture f;
    static_cast<void>(f.add());
    static_cast<void>(f.add());
    f.write(f.bytes()
                .replace("\"s1\"", "\"s1\", \"mine\": 5")
                .replace("every weekday 22:15 America/New_York", "every blue moon"));
    const QByteArray damagedEntry = "\"mine\": 5";
    QVERIFY(f.bytes().contains(damagedEntry));
    auto content = f.book.read();
    QVERIFY(content);
    QCOMPARE(content->damaged.size(), 2);
    QCOMPARE(content->damaged.first().id, id("s1"));
    QCOMPARE(content->damaged.first().error.code, u"SCHEDULES-InvalidRule"_s);

    // Others are written around it.
    static_cast<void>(f.add());
    content = f.book.read();
    QCOMPARE(content->schedules.size(), 1);
    QCOMPARE(content->damaged.size(), 2);
    QVERIFY(f.bytes().contains(damagedEntry));
    QCOMPARE(f.bytes().count("every blue moon"), 2);
}

void TestScheduleBook::aDamagedEntryCanBeRemoved()
{
    const Fixture f;
    static_cast<void>(f.add());
    f.write("{\"version\": 1, \"next\": 3, \"schedules\": [7, {\"id\": \"s2\"}]}");
    const auto content = f.book.read();
    QCOMPARE(content->damaged.size(), 2);
    QCOMPARE(content->damaged.at(0).id, id("entry-1"));
    QCOMPARE(content->damaged.at(1).id, id("s2"));
    QVERIFY(f.book.remove(id("s2")));
    QVERIFY(f.book.remove(id("entry-1")));
    QVERIFY(f.book.read()->damaged.isEmpty());
}

void TestScheduleBook::aNewerFileIsLeftAlone()
{
    const Fixture f;
    const QByteArray newer = "{\"version\": 2, \"plans\": []}";
    f.write(newer);
    QCOMPARE(f.book.read().error().code, u"SCHEDULES-NewerVersion"_s);
    QCOMPARE(f.book.add(someLoad(), everyEvening(), true, Now).error().code,
             u"SCHEDULES-NewerVersion"_s);
    QCOMPARE(f.bytes(), newer);
}

void TestScheduleBook::aFileThatOthersHoldIsToldAfterAWhile()
{
    const Fixture f;
    QLockFile others(f.book.path() + u".lock"_s);
    QVERIFY(others.tryLock());
    const auto added = f.book.add(someLoad(), everyEvening(), true, Now);
    QVERIFY(!added);
    QCOMPARE(added.error().code, u"SCHEDULES-Locked"_s);
    others.unlock();
    QVERIFY(f.book.add(someLoad(), everyEvening(), true, Now));
}

void TestScheduleBook::aFolderThatCannotBeWrittenIsTold()
{
    const QTemporaryDir folder;
    const auto added =
        ScheduleBook(folder.filePath(u"missing"_s)).add(someLoad(), everyEvening(), true, Now);
    QVERIFY(!added);
    QCOMPARE(added.error().code, u"SCHEDULES-NotWritten"_s);
}

void TestScheduleBook::nothingIsDueBeforeItsTime()
{
    const Fixture f;
    const Schedule schedule = f.add();
    const qint64 due = *schedule.nextRun(Now);
    QCOMPARE(toIsoTime(due), u"2024-03-02T03:15:00Z"_s);
    QVERIFY(!dueRun(schedule, due - 1));
    QCOMPARE(dueRun(schedule, due), (DueRun{due, 0, false}));
    QCOMPARE(dueRun(schedule, due + 299), (DueRun{due, 0, false}));
    QCOMPARE(dueRun(schedule, due + 301), (DueRun{due, 0, true}));
}

void TestScheduleBook::howeverManyMomentsPassedOneRunIsDue()
{
    const Fixture f;
    Schedule schedule = f.add();
    const auto due = dueRun(schedule, *fromIsoTime(u"2024-03-11T12:00:00Z"));
    QVERIFY(due);
    QCOMPARE(toIsoTime(due->due), u"2024-03-09T03:15:00Z"_s);
    QCOMPARE(due->missed, 5);
    QVERIFY(due->isLate);
    schedule.handledUntil = due->due;
    QVERIFY(!dueRun(schedule, *fromIsoTime(u"2024-03-11T12:00:00Z")));
}

void TestScheduleBook::whatIsSwitchedOffIsNeverDue()
{
    const Fixture f;
    Schedule schedule = f.add();
    schedule.isEnabled = false;
    QVERIFY(!dueRun(schedule, Now + 10 * SecondsPerDay));
    QVERIFY(!schedule.nextRun(Now));
}

void TestScheduleBook::aTimeToComeIsFoundOut()
{
    const Fixture f;
    Schedule schedule = f.add();
    QVERIFY(!isAheadOfClock(schedule, Now));
    QVERIFY(!isAheadOfClock(schedule, Now - SecondsPerDay));
    QVERIFY(isAheadOfClock(schedule, Now - 2 * SecondsPerDay));
}

QTEST_GUILESS_MAIN(TestScheduleBook)

#include "tst_schedulebook.moc"
