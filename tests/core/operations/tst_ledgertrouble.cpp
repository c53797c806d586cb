#include "core/operations/ledgerconnection.h"
#include "core/operations/ledgerfile.h"
#include "core/operations/ledgerreserve.h"
#include "core/operations/ledgerwriter.h"
#include "core/operations/operationledger.h"

#include "tests/core/operations/ledgerfixture.h"
#include "tests/core/operations/smalldisk.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Many = 40;

/// Another program that keeps the file to itself.
class ForeignLock
{
public:
    explicit ForeignLock(const QString &file)
        : m_connection(file, LedgerConnection::Mode::ReadWrite)
        , m_transaction(std::in_place, m_connection, LedgerTransaction::Kind::Write)
    {}
    void release() { m_transaction.reset(); }

private:
    LedgerConnection m_connection;
    std::optional<LedgerTransaction> m_transaction;
};

/// Counts answers; each writing has one coming.
struct Answers
{
    OperationJournal::Stored next()
    {
        const int number = asked++;
        return [this, number](const Result<void> &stored) {
            ++answers[number];
            (stored ? successes : failures)++;
            if (!stored) {
                code = stored.error().code;
            }
        };
    }
    [[nodiscard]] bool oneEach() const
    {
        return answers.size() == asked &&
               std::all_of(answers.begin(), answers.end(), [](int times) { return times == 1; });
    }

    int asked = 0;
    QHash<int, int> answers;
    int successes = 0;
    int failures = 0;
    QString code;
};

} // namespace

class TestLedgerTrouble : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aLockThatPassesIsWaitedFor();
    void aLockThatStaysIsToldOnceAndWrittenLater();
    void endingUnderALockIsShortAndAnswersEverybody();
    void withoutAFileEverybodyIsAnsweredAndWrittenLater();
    void whatIsNotAnsweredAtTheEndIsAnsweredThen();
    void endsAreWrittenOnAFullDiskFromTheReserve();
    void anEndThatCannotBeWrittenIsWrittenWhenThereIsRoom();
    void theNewestStateIsWhatIsWrittenLater();
    void theReserveLeavesSmallDisksAlone();
    void endingOnAFullDiskIsShort();
};

void TestLedgerTrouble::aLockThatPassesIsWaitedFor()
{
    const QTemporaryDir dir;
    const auto ledger = opened(dir.path());
    ForeignLock lock(ledger->file());
    Answers answers;
    for (int i = 0; i < Many; ++i) {
        const OperationRecord record = fullRecord();
        ledger->writeStart(record, answers.next());
        ledger->writeProgress({running(record)});
    }
    QVERIFY(!ledger->flush(600ms));
    QCOMPARE(answers.answers.size(), 0);
    lock.release();
    QTRY_COMPARE(answers.successes, Many);
    QVERIFY(answers.oneEach());
    QCOMPARE(ledger->count(), Many);
}

void TestLedgerTrouble::aLockThatStaysIsToldOnceAndWrittenLater()
{
    const QTemporaryDir dir;
    const auto ledger = opened(dir.path());
    QSignalSpy caughtUp(ledger.get(), &OperationLedger::caughtUp);
    ForeignLock lock(ledger->file());
    Answers answers;
    QList<OperationId> ids;
    for (int i = 0; i < Many; ++i) {
        const OperationRecord record = fullRecord();
        ids += record.id;
        ledger->writeStart(record, answers.next());
    }
    // All of them together: a wait for each would take minutes.
    QTRY_COMPARE_WITH_TIMEOUT(answers.failures, Many, 20'000);
    QVERIFY(answers.oneEach());
    QCOMPARE(answers.code, u"LEDGER-Busy"_s);
    QVERIFY(caughtUp.isEmpty());
    lock.release();
    QTRY_COMPARE(caughtUp.size(), 1);
    QCOMPARE(ledger->count(), Many);
    QVERIFY(ledger->owed().isEmpty());
    QVERIFY(answers.oneEach());
}

void TestLedgerTrouble::endingUnderALockIsShortAndAnswersEverybody()
{
    const QTemporaryDir dir;
    auto ledger = opened(dir.path());
    ForeignLock lock(ledger->file());
    Answers answers;
    for (int i = 0; i < Many; ++i) {
        const OperationRecord record = running(fullRecord());
        ledger->writeStart(record, answers.next());
        ledger->writeProgress({record});
        ledger->writeEnd(ended(record, OperationStatus::Completed), answers.next());
    }
    QElapsedTimer time;
    time.start();
    ledger.reset();
    QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(answers.oneEach());
    QCOMPARE(answers.failures, 2 * Many);
}

void TestLedgerTrouble::withoutAFileEverybodyIsAnsweredAndWrittenLater()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"home"_s);
    std::atomic<int> caughtUp{0};
    std::mutex mutex;
    QList<Result<void>> outcomes;
    LedgerListener listener;
    listener.stored = [&](const auto &answered) {
        const std::lock_guard lock(mutex);
        for (const auto &[stored, result] : answered) {
            outcomes += result;
        }
    };
    listener.news = [](const LedgerNews &) {};
    listener.failed = [](const Error &) {};
    listener.caughtUp = [&] { ++caughtUp; };
    listener.isOwn = [](const OperationId &) { return true; };
    const auto answered = [&] {
        const std::lock_guard lock(mutex);
        return outcomes.size();
    };
    const OperationRecord record = fullRecord();
    LedgerWriter writer(folder + u"/operations.db"_s, 0, listener);
    writer.writeProgress({running(record)});
    writer.writeRecord(record, [](const Result<void> &) {});
    QTRY_COMPARE(answered(), 1);
    QCOMPARE(outcomes.first().error().code, u"LEDGER-CannotOpen"_s);
    QVERIFY(prepareLedgerFile(folder));
    QTRY_COMPARE(caughtUp.load(), 1);
    QVERIFY(opened(folder)->find(record.id));
    QCOMPARE(answered(), 1);
}

void TestLedgerTrouble::whatIsNotAnsweredAtTheEndIsAnsweredThen()
{
    const QTemporaryDir dir;
    auto ledger = opened(dir.path());
    Answers answers;
    for (int i = 0; i < Many; ++i) {
        ledger->writeStart(fullRecord(), answers.next());
    }
    ledger.reset();
    QVERIFY(answers.oneEach());
    QCOMPARE(answers.successes, Many);
}

void TestLedgerTrouble::endsAreWrittenOnAFullDiskFromTheReserve()
{
    const SmallDisk disk("size=16m");
    if (!disk.isMounted()) {
        QSKIP("A small disk needs root.");
    }
    const auto ledger = opened(disk.folder());
    QList<OperationRecord> records;
    for (int i = 0; i < 10; ++i) {
        records += running(fullRecord());
        store(*ledger, records.last());
    }
    QTRY_VERIFY(QFile::exists(disk.folder() + u"/operations.reserve"_s));
    disk.fill();
    for (const OperationRecord &record : records) {
        store(*ledger, ended(record, OperationStatus::Completed));
    }
    for (const OperationRecord &record : records) {
        QVERIFY(ledger->find(record.id)->status == OperationStatus::Completed);
    }
    disk.free();
    QTRY_VERIFY(QFile::exists(disk.folder() + u"/operations.reserve"_s));
}

void TestLedgerTrouble::anEndThatCannotBeWrittenIsWrittenWhenThereIsRoom()
{
    const SmallDisk disk("size=2m");
    if (!disk.isMounted()) {
        QSKIP("A small disk needs root.");
    }
    const auto ledger = opened(disk.folder());
    QSignalSpy caughtUp(ledger.get(), &OperationLedger::caughtUp);
    const OperationRecord record = running(fullRecord());
    store(*ledger, record);
    disk.fill();
    OperationRecord end = ended(record, OperationStatus::Completed);
    end.kept = QString(200'000, u'x');
    const Result<void> refused =
        outcome([&](OperationJournal::Stored stored) { ledger->writeEnd(end, std::move(stored)); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"LEDGER-DiskFull"_s);
    QVERIFY(refused.error().message.contains(record.name));
    QTRY_COMPARE(ledger->owed(), QList{record.id});
    QVERIFY(!ledger->flush(0ms));
    QVERIFY(ledger->find(record.id)->status == OperationStatus::Running);
    disk.free();
    QTRY_COMPARE(caughtUp.size(), 1);
    QVERIFY(*ledger->find(record.id) == end);
    QVERIFY(ledger->owed().isEmpty());
    QVERIFY(ledger->flush(10s));
}

void TestLedgerTrouble::theNewestStateIsWhatIsWrittenLater()
{
    const SmallDisk disk("size=2m");
    if (!disk.isMounted()) {
        QSKIP("A small disk needs root.");
    }
    const auto ledger = opened(disk.folder());
    QSignalSpy caughtUp(ledger.get(), &OperationLedger::caughtUp);
    disk.fill();
    OperationRecord record = fullRecord();
    record.kept = QString(200'000, u'x');
    Answers answers;
    ledger->writeStart(record, answers.next());
    QTRY_COMPARE(answers.failures, 1);
    record = running(record);
    record.progress.itemsProcessed = 7;
    ledger->writeProgress({record});
    QVERIFY(!ledger->flush(700ms));
    disk.free();
    QTRY_COMPARE(caughtUp.size(), 1);
    QVERIFY(ledger->find(record.id)->status == OperationStatus::Running);
    QCOMPARE(ledger->find(record.id)->progress.itemsProcessed, 7U);
    QVERIFY(answers.oneEach());
}

void TestLedgerTrouble::theReserveLeavesSmallDisksAlone()
{
    const SmallDisk disk("size=4m");
    if (!disk.isMounted()) {
        QSKIP("A small disk needs root.");
    }
    const LedgerReserve reserve(disk.folder() + u"/operations.db"_s);
    reserve.keep();
    QVERIFY(!QFile::exists(disk.folder() + u"/operations.reserve"_s));
    QVERIFY(!reserve.release());
}

void TestLedgerTrouble::endingOnAFullDiskIsShort()
{
    const SmallDisk disk("size=2m");
    if (!disk.isMounted()) {
        QSKIP("A small disk needs root.");
    }
    auto ledger = opened(disk.folder());
    const OperationRecord record = running(fullRecord());
    store(*ledger, record);
    disk.fill();
    OperationRecord end = ended(record, OperationStatus::Completed);
    end.kept = QString(200'000, u'x');
    Answers answers;
    ledger->writeEnd(end, answers.next());
    QElapsedTimer time;
    time.start();
    ledger.reset();
    QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(answers.oneEach());
}

QTEST_GUILESS_MAIN(TestLedgerTrouble)

#include "tst_ledgertrouble.moc"
