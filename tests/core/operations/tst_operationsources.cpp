#include "core/operations/operationsource.h"

#include "core/operations/operationboard.h"
#include "core/operations/operationproviders.h"
#include "core/operations/orchestrator.h"
#include "tests/core/operations/ledgerfixture.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A service that says what the test wants and notes what it is asked.
class ToldSource final : public OperationSource
{
public:
    explicit ToldSource(QString name)
        : m_name(std::move(name))
    {}

    [[nodiscard]] QString name() const override { return m_name; }
    void cancel(const OperationId &id, const QString &, Answer answer) override
    {
        cancelled += id;
        answer(refusal ? Result<void>(failure(*refusal)) : Result<void>());
    }
    void retry(const OperationRecord &record, Started answer) override
    {
        retried += record.id;
        answer(OperationId::create(u"again"_s, QDateTime::currentDateTimeUtc()));
    }

    void tell(const OperationRecord &record) { Q_EMIT recordsChanged({record}); }
    /// A running operation of this service.
    [[nodiscard]] OperationRecord operation() const
    {
        OperationRecord record = running(fullRecord(u"remote"_s));
        record.origin = OperationOrigin::Remote;
        record.where = m_name;
        return record;
    }

    QList<OperationId> cancelled;
    QList<OperationId> retried;
    std::optional<Error> refusal;

private:
    QString m_name;
};

OperationRecord completed(OperationRecord record)
{
    record.status = OperationStatus::Completed;
    record.endedAt = QDateTime::currentDateTimeUtc();
    return record;
}

struct Program
{
    explicit Program(const QString &folder)
        : ledger(opened(folder))
        , orchestrator(ledger.get(), nullptr)
        , board(orchestrator, ledger.get(), providers)
        , finished(&board, &OperationBoard::recordFinished)
        , failed(&board, &OperationBoard::commandFailed)
    {}

    OperationProviders providers;
    std::unique_ptr<OperationLedger> ledger;
    Orchestrator orchestrator;
    OperationBoard board;
    QSignalSpy finished;
    QSignalSpy failed;
};

} // namespace

class TestOperationSources final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void whatAServiceTellsIsShownAndKept();
    void anEndIsToldOnceAndMayReopen();
    void afterARestartItIsToldAsItWasLastHeardOf();
    void theDeathOfTheWatcherInterruptsNothing();
    void cancelAndRetryGoToTheService();
    void aRefusedCancelIsTold();
    void withoutItsServiceACommandIsRefusedWithAReason();
    void withoutItsServiceWhatRanIsNotShownAsRunning();
    void cancelAllLeavesServicesAlone();
    void twoServicesWithTheSameOperationShowItOnce();
    void ourOwnOperationIsNotReplacedByWhatAServiceTellsOfIt();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestOperationSources::whatAServiceTellsIsShownAndKept()
{
    Program program(m_dir->path());
    ToldSource source(u"lab"_s);
    program.board.addSource(source);
    OperationRecord record = source.operation();
    source.tell(record);
    QCOMPARE(program.board.liveCount(), 1);
    record.progress.percentage = 61;
    source.tell(record);
    QVERIFY(program.board.find(record.id) == record);
    QVERIFY(program.ledger->flush(5s));
    QCOMPARE(program.ledger->find(record.id)->progress.percentage, std::optional(61.0));
    QCOMPARE(program.ledger->find(record.id)->where, u"lab"_s);
}

void TestOperationSources::anEndIsToldOnceAndMayReopen()
{
    Program program(m_dir->path());
    ToldSource source(u"lab"_s);
    program.board.addSource(source);
    const OperationRecord record = source.operation();
    source.tell(record);
    source.tell(completed(record));
    source.tell(completed(record));
    QCOMPARE(program.finished.size(), 1);
    source.tell(record);
    QVERIFY(program.board.find(record.id)->status == OperationStatus::Running);
    QCOMPARE(program.board.liveCount(), 1);
    QVERIFY(program.ledger->flush(5s));
    QVERIFY(program.ledger->find(record.id)->status == OperationStatus::Running);
    QCOMPARE(program.ledger->stateChanges(record.id).size(), 3);
}

void TestOperationSources::afterARestartItIsToldAsItWasLastHeardOf()
{
    std::optional<OperationRecord> record;
    {
        Program program(m_dir->path());
        ToldSource source(u"lab"_s);
        program.board.addSource(source);
        record = source.operation();
        record->progress.remaining = TimeEstimate{1s, 2s, 3s};
        source.tell(*record);
    }
    Program program(m_dir->path());
    QSignalSpy loaded(&program.board, &OperationBoard::historyLoaded);
    program.board.loadHistory(10);
    QVERIFY(loaded.wait());
    const auto shown = program.board.find(record->id);
    QVERIFY(shown->status == OperationStatus::Running);
    QVERIFY(shown->unheardSince);
    QVERIFY(std::abs(shown->unheardSince->secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(!shown->progress.remaining);
    ToldSource source(u"lab"_s);
    program.board.addSource(source);
    source.tell(*record);
    QVERIFY(!program.board.find(record->id)->unheardSince);
}

void TestOperationSources::theDeathOfTheWatcherInterruptsNothing()
{
    std::optional<OperationId> id;
    {
        Program program(m_dir->path());
        ToldSource source(u"lab"_s);
        program.board.addSource(source);
        id = source.operation().id;
        OperationRecord record = source.operation();
        id = record.id;
        source.tell(record);
    }
    const auto ledger = opened(m_dir->path());
    QVERIFY(ledger->find(*id)->status == OperationStatus::Running);
}

void TestOperationSources::cancelAndRetryGoToTheService()
{
    Program program(m_dir->path());
    ToldSource source(u"lab"_s);
    program.board.addSource(source);
    const OperationRecord record = source.operation();
    source.tell(record);
    program.board.cancel({record.id});
    QCOMPARE(source.cancelled, QList{record.id});
    QVERIFY(program.failed.isEmpty());
    source.tell(completed(record));
    std::optional<Result<OperationId>> started;
    program.board.retry(record.id, [&](const Result<OperationId> &answer) { started = answer; });
    QCOMPARE(source.retried, QList{record.id});
    QVERIFY(started && *started);
}

void TestOperationSources::aRefusedCancelIsTold()
{
    Program program(m_dir->path());
    ToldSource source(u"lab"_s);
    source.refusal = Error{u"SERVICE-Unreachable"_s, u"No answer."_s, u"Start it."_s, {}, {}};
    program.board.addSource(source);
    const OperationRecord record = source.operation();
    source.tell(record);
    program.board.cancel({record.id});
    QCOMPARE(program.failed.size(), 1);
    QCOMPARE(program.failed.first().first().value<Error>().code, u"SERVICE-Unreachable"_s);
}

void TestOperationSources::withoutItsServiceACommandIsRefusedWithAReason()
{
    Program program(m_dir->path());
    std::optional<OperationRecord> record;
    {
        ToldSource source(u"lab"_s);
        program.board.addSource(source);
        record = source.operation();
        source.tell(*record);
    }
    program.board.cancel({record->id});
    QCOMPARE(program.failed.size(), 1);
    const Error error = program.failed.first().first().value<Error>();
    QCOMPARE(error.code, u"OPERATION-ServiceNotWatched"_s);
    QVERIFY(error.message.contains(u"lab"_s));
    ToldSource back(u"lab"_s);
    program.board.addSource(back);
    program.board.cancel({record->id});
    QCOMPARE(back.cancelled.size(), 1);
}

void TestOperationSources::withoutItsServiceWhatRanIsNotShownAsRunning()
{
    Program program(m_dir->path());
    auto source = std::make_unique<ToldSource>(u"lab"_s);
    ToldSource other(u"other"_s);
    program.board.addSource(*source);
    program.board.addSource(other);
    OperationRecord record = source->operation();
    record.progress.remaining = TimeEstimate{1s, 2s, 3s};
    const OperationRecord elsewhere = other.operation();
    source->tell(record);
    other.tell(elsewhere);
    source.reset();
    QVERIFY(program.board.find(record.id)->unheardSince);
    QVERIFY(!program.board.find(record.id)->progress.remaining);
    QVERIFY(!program.board.find(elsewhere.id)->unheardSince);
}

void TestOperationSources::cancelAllLeavesServicesAlone()
{
    Program program(m_dir->path());
    ToldSource source(u"lab"_s);
    program.board.addSource(source);
    source.tell(source.operation());
    program.board.cancelAll();
    QVERIFY(source.cancelled.isEmpty());
    QVERIFY(program.failed.isEmpty());
}

void TestOperationSources::twoServicesWithTheSameOperationShowItOnce()
{
    Program program(m_dir->path());
    ToldSource first(u"first"_s);
    ToldSource second(u"second"_s);
    program.board.addSource(first);
    program.board.addSource(second);
    OperationRecord record = first.operation();
    first.tell(record);
    record.where = second.name();
    second.tell(record);
    QCOMPARE(program.board.records().size(), 1);
    QCOMPARE(program.board.find(record.id)->where, u"first"_s);
}

void TestOperationSources::ourOwnOperationIsNotReplacedByWhatAServiceTellsOfIt()
{
    Program program(m_dir->path());
    ToldSource source(u"lab"_s);
    program.board.addSource(source);
    const auto other = opened(m_dir->path());
    OperationRecord own = running(fullRecord(u"own"_s));
    store(*other, own);
    QTRY_COMPARE(program.board.liveCount(), 1);
    own.origin = OperationOrigin::Remote;
    own.where = u"lab"_s;
    source.tell(own);
    QVERIFY(program.board.find(own.id)->origin == OperationOrigin::Local);
}

QTEST_GUILESS_MAIN(TestOperationSources)

#include "tst_operationsources.moc"
