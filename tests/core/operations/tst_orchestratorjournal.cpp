#include "core/operations/orchestrator.h"

#include "tests/doubles/fakejournal.h"
#include "tests/doubles/gate.h"
#include "tests/doubles/orchestratorlog.h"
#include "tests/doubles/work.h"
#include "tests/support/stricttest.h"

#include <QSignalSpy>
#include <QTest>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

class TestOrchestratorJournal : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aStartIsShownOnlyOnceItIsStored();
    void progressIsShownOnlyOnceTheStartIsStored();
    void anEndIsShownOnlyOnceItIsStored();
    void everyChangeOfStateIsWrittenInOrder();
    void aJournalThatFailsIsToldAndTheOperationGoesOn();
    void progressIsWrittenInBatchesAlsoWhenTheWindowIsHidden();
    void answersAfterTheOrchestratorIsGoneAreHarmless();
};

void TestOrchestratorJournal::aStartIsShownOnlyOnceItIsStored()
{
    FakeJournal journal;
    Orchestrator orchestrator(&journal, nullptr);
    const OrchestratorLog log(orchestrator);
    Gate done;
    const auto id = orchestrator.start(work(u"load"_s, [&](OperationContext &) {
        done.wait();
        return OperationOutcome{};
    }));
    QTRY_VERIFY(journal.lines().contains(u"change load running"_s));
    QVERIFY(log.lines().isEmpty());
    QVERIFY(!orchestrator.record(*id));
    QVERIFY(orchestrator.records().isEmpty());
    QVERIFY(journal.storeNext());
    QCOMPARE(log.lines(), QStringList{u"added load"_s});
    QCOMPARE(toString(orchestrator.record(*id)->status), u"running"_s);
    done.open();
    journal.answerAtOnce();
    QTRY_COMPARE(log.finished().size(), 1);
}

void TestOrchestratorJournal::progressIsShownOnlyOnceTheStartIsStored()
{
    FakeJournal journal;
    Orchestrator orchestrator(&journal, nullptr);
    orchestrator.setPumpInterval(std::chrono::milliseconds(16));
    const OrchestratorLog log(orchestrator);
    const QSignalSpy changed(&orchestrator, &Orchestrator::operationsChanged);
    Gate done;
    QVERIFY(orchestrator.start(work(u"load"_s, [&](OperationContext &context) {
        context.progress().setTotalItems(10);
        context.progress().advance(4);
        done.wait();
        return OperationOutcome{};
    })));
    // Storing is slower than showing: whoever is stored has been sampled for the screen many times.
    QTRY_VERIFY(journal.progress().size() > 0);
    QVERIFY(changed.isEmpty());
    journal.answerAtOnce();
    journal.storeAll();
    QTRY_VERIFY(changed.size() > 0);
    done.open();
    QTRY_COMPARE(log.finished().size(), 1);
}

void TestOrchestratorJournal::anEndIsShownOnlyOnceItIsStored()
{
    FakeJournal journal;
    Orchestrator orchestrator(&journal, nullptr);
    const OrchestratorLog log(orchestrator);
    const auto id = orchestrator.start(work(u"load"_s, nothing()));
    QTRY_VERIFY(journal.lines().contains(u"end load completed"_s));
    QVERIFY(journal.storeNext());
    QVERIFY(journal.storeNext());
    QVERIFY(!orchestrator.record(*id)->isFinal());
    QVERIFY(log.finished().isEmpty());
    QCOMPARE(orchestrator.liveCount(), 1);
    QCOMPARE(orchestrator.cancel(*id), CancelAnswer::Finished);
    journal.storeAll();
    QCOMPARE(log.finished().size(), 1);
    QCOMPARE(toString(orchestrator.record(*id)->status), u"completed"_s);
    QCOMPARE(orchestrator.liveCount(), 0);
}

void TestOrchestratorJournal::everyChangeOfStateIsWrittenInOrder()
{
    FakeJournal journal;
    journal.answerAtOnce();
    Orchestrator orchestrator(&journal, nullptr);
    const OrchestratorLog log(orchestrator);
    QVERIFY(orchestrator.start(work(u"load"_s, [](OperationContext &context) {
        const WaitingScope scope = context.waiting(u"Another one writes."_s);
        return OperationOutcome{};
    })));
    QTRY_COMPARE(log.finished().size(), 1);
    QCOMPARE(journal.lines(), (QStringList{u"start load pending"_s, u"change load running"_s,
                                           u"change load waiting"_s, u"change load running"_s,
                                           u"end load completed"_s}));
}

void TestOrchestratorJournal::aJournalThatFailsIsToldAndTheOperationGoesOn()
{
    FakeJournal journal;
    journal.answerAtOnce(failure(error(u"The disk is full."_s)));
    Orchestrator orchestrator(&journal, nullptr);
    const OrchestratorLog log(orchestrator);
    const auto id = orchestrator.start(work(u"load"_s, [](OperationContext &context) {
        context.setResult(u"answer"_s, 42);
        return OperationOutcome{};
    }));
    QTRY_COMPARE(log.finished().size(), 1);
    const OperationRecord end = log.finished().first();
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(end.result[u"answer"_s].toInt(), 42);
    QCOMPARE(end.warnings, QStringList{u"The disk is full."_s});
    QVERIFY(!log.journalErrors().isEmpty());
    QCOMPARE(log.journalErrors().first(), error(u"The disk is full."_s));
    QCOMPARE(orchestrator.record(*id)->warnings, end.warnings);
}

void TestOrchestratorJournal::progressIsWrittenInBatchesAlsoWhenTheWindowIsHidden()
{
    FakeJournal journal;
    journal.answerAtOnce();
    Orchestrator orchestrator(&journal, nullptr);
    orchestrator.setPumpInterval(std::chrono::minutes(1));
    const OrchestratorLog log(orchestrator);
    Gate done;
    QList<OperationId> ids;
    for (int i = 0; i < 3; ++i) {
        ids.append(*orchestrator.start(work(u"load"_s, [&](OperationContext &context) {
            context.progress().setTotalItems(10);
            context.progress().advance(4);
            done.wait();
            return OperationOutcome{};
        })));
    }
    const auto isWritten = [&] {
        return std::any_of(journal.progress().begin(), journal.progress().end(),
                           [](const QList<OperationRecord> &records) {
                               return records.size() == 3 &&
                                      records.first().progress.itemsProcessed == 4;
                           });
    };
    QTRY_VERIFY(isWritten());
    done.open();
    QTRY_COMPARE(log.finished().size(), 3);
}

void TestOrchestratorJournal::answersAfterTheOrchestratorIsGoneAreHarmless()
{
    FakeJournal journal;
    {
        Orchestrator orchestrator(&journal, nullptr);
        QVERIFY(orchestrator.start(work(u"load"_s, nothing())));
    }
    journal.storeAll();
    QVERIFY(journal.lines().contains(u"start load pending"_s));
}

QTEST_GUILESS_MAIN(TestOrchestratorJournal)

#include "tst_orchestratorjournal.moc"
