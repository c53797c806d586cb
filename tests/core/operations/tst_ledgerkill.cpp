#include "core/operations/operationledger.h"

#include "tests/core/operations/ledgerfixture.h"
#include "tests/core/operations/workerprocess.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <random>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 20;
/// Progress may be lost for the batching of 250 ms and the time the machine takes to write it.
constexpr qint64 MayBeLost = 250;
constexpr qint64 WritingTime = 1000;

/// What a reader of the screen knew of an operation when the process died.
struct Seen
{
    bool finished = false;
    OperationStatus status = OperationStatus::Pending;
    quint64 safeItems = 0;
};

QHash<OperationId, Seen> seenIn(const QList<WorkerLine> &lines)
{
    QHash<OperationId, Seen> seen;
    const qint64 death = lines.isEmpty() ? 0 : lines.last().at;
    for (const WorkerLine &line : lines) {
        Seen &of = seen[line.id];
        of.status = line.status;
        of.finished = of.finished || line.what == "finished"_L1;
        if (line.at < death - MayBeLost - WritingTime) {
            of.safeItems = line.items;
        }
    }
    return seen;
}

} // namespace

class TestLedgerKill : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void killLosesNoStartNoEndAndLittleProgress();
    void whatIsSaidToBeKeptIsTheLeastThatIs();
};

void TestLedgerKill::killLosesNoStartNoEndAndLittleProgress()
{
    const QTemporaryDir dir;
    std::mt19937 random(std::random_device{}());
    int ends = 0;
    int interrupted = 0;
    QHash<OperationId, OperationStatus> history;
    for (int round = 0; round < Kills; ++round) {
        WorkerProcess worker(dir.path(), u"churn"_s);
        QVERIFY(worker.waitFor(u"added"_s));
        QTimer moment;
        moment.setSingleShot(true);
        moment.start(static_cast<int>(random() % (round % 5 == 4 ? 2500 : 400)));
        QTRY_VERIFY(!moment.isActive());
        worker.signal(SIGKILL);

        const auto ledger = opened(dir.path());
        QVERIFY(ledger->notices().isEmpty());
        const QHash<OperationId, Seen> seen = seenIn(worker.lines());
        QVERIFY(!seen.isEmpty());
        for (auto it = seen.begin(); it != seen.end(); ++it) {
            const std::optional<OperationRecord> record = ledger->find(it.key());
            QVERIFY2(record, "a start that was shown is lost");
            QVERIFY2(!it->finished || record->status == it->status,
                     "an end that was shown is lost");
            QVERIFY2(record->isFinal(), "something still runs in a dead process");
            QVERIFY2(record->progress.itemsProcessed >= it->safeItems, "old progress is lost");
            history.insert(it.key(), record->status);
            ends += it->finished ? 1 : 0;
            interrupted += record->status == OperationStatus::Interrupted ? 1 : 0;
        }
    }
    const auto ledger = opened(dir.path());
    for (auto it = history.begin(); it != history.end(); ++it) {
        QVERIFY(ledger->find(it.key())->status == it.value());
    }
    qInfo("%d kills: %d ends kept, %d interrupted", Kills, ends, interrupted);
    QVERIFY(ends > 0 && interrupted >= Kills);
}

void TestLedgerKill::whatIsSaidToBeKeptIsTheLeastThatIs()
{
    std::mt19937 random(std::random_device{}());
    int told = 0;
    for (int round = 0; round < Kills; ++round) {
        const QTemporaryDir dir;
        WorkerProcess worker(dir.path(), u"keep"_s);
        const std::optional<WorkerLine> added = worker.waitFor(u"added"_s);
        QVERIFY(added);
        QTimer moment;
        moment.setSingleShot(true);
        moment.start(static_cast<int>(random() % 300));
        QTRY_VERIFY(!moment.isActive());
        worker.signal(SIGKILL);

        QFile store(dir.filePath(u"store"_s));
        const qint64 kept = store.open(QIODevice::ReadOnly) ? store.readAll().count('\n') : 0;
        const OperationRecord record = *opened(dir.path())->find(added->id);
        QVERIFY(record.status == OperationStatus::Interrupted);
        if (const auto match = QRegularExpression(u"^At least: (\\d+)$"_s).match(record.kept);
            match.hasMatch()) {
            QVERIFY(match.captured(1).toLongLong() <= kept);
            ++told;
        } else {
            QCOMPARE(record.kept, record.startedAt ? u"What it kept is not known."_s : QString());
        }
    }
    QVERIFY(told > 0);
}

QTEST_GUILESS_MAIN(TestLedgerKill)

#include "tst_ledgerkill.moc"
