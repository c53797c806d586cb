#include "core/operations/orchestrator.h"

#include "tests/doubles/gate.h"
#include "tests/doubles/orchestratorlog.h"
#include "tests/doubles/pausing.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A parent with two children that work until they are cancelled.
OperationId startPair(Orchestrator &orchestrator, Units &units)
{
    AsyncOperation parent = pausable(u"parent"_s, {});
    parent.children.push_back(pausable(u"a"_s, units.endless()));
    parent.children.push_back(pausable(u"b"_s, units.endless()));
    return *orchestrator.start(std::move(parent));
}

/// One of them.
OperationId childOf(const Orchestrator &orchestrator, const OperationId &parent)
{
    for (const OperationRecord &record : orchestrator.records()) {
        if (record.parentId == parent) {
            return record.id;
        }
    }
    return parent;
}

} // namespace

/// A parent and its children are paused together or one by one.
class TestPausedParents final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aParentPausesWithItsChildren();
    void aParentIsPausedWhenItsChildrenAre();
    void aChildGoesOnWithoutItsSiblings();
    void aParentPausesTheChildThatWentOnAlone();
    void theParentsOwnWorkIsHeld();
    void aPausedParentIsCancelledWithItsChildren();
};

void TestPausedParents::aParentPausesWithItsChildren()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    Units units;
    AsyncOperation parent = pausable(u"parent"_s, {});
    for (int i = 0; i < 3; ++i) {
        AsyncOperation child = pausable(u"child %1"_s.arg(i), units.endless());
        // Two run, one is queued.
        child.resources = {{u"source"_s, 2}};
        parent.children.push_back(std::move(child));
    }
    const auto id = orchestrator.start(std::move(parent));
    QTRY_VERIFY(units.done > 4);
    QCOMPARE(orchestrator.pause(*id), PauseAnswer::Requested);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    for (const OperationRecord &record : orchestrator.records()) {
        QCOMPARE(toString(record.status), u"paused"_s);
    }
    const int stood = units.done;
    QTest::qWait(30);
    QCOMPARE(units.done.load(), stood);
    QCOMPARE(orchestrator.resume(*id), PauseAnswer::Requested);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"running"_s);
    QTRY_VERIFY(units.done > stood + 4);
    orchestrator.cancel(*id);
    QTRY_COMPARE(log.finished().size(), 4);
}

void TestPausedParents::aParentIsPausedWhenItsChildrenAre()
{
    Orchestrator orchestrator(nullptr, nullptr);
    Units units;
    AsyncOperation parent = pausable(u"parent"_s, {});
    parent.children.push_back(pausable(u"a"_s, units.endless()));
    parent.children.push_back(pausable(u"b"_s, units.endless()));
    const auto id = orchestrator.start(std::move(parent));
    QTRY_VERIFY(units.done > 4);
    QList<OperationId> children;
    for (const OperationRecord &record : orchestrator.records()) {
        if (record.parentId) {
            children << record.id;
        }
    }
    orchestrator.pause(children.at(0));
    QTRY_COMPARE(statusOf(orchestrator, children.at(0)), u"paused"_s);
    QCOMPARE(statusOf(orchestrator, *id), u"running"_s);
    orchestrator.pause(children.at(1));
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    // The parent takes all of them along.
    QCOMPARE(orchestrator.resume(*id), PauseAnswer::Requested);
    QTRY_COMPARE(statusOf(orchestrator, children.at(0)), u"running"_s);
    QTRY_COMPARE(statusOf(orchestrator, children.at(1)), u"running"_s);
    QCOMPARE(statusOf(orchestrator, *id), u"running"_s);
    orchestrator.cancelAll();
    QTRY_COMPARE(orchestrator.liveCount(), 0);
}

void TestPausedParents::aChildGoesOnWithoutItsSiblings()
{
    Orchestrator orchestrator(nullptr, nullptr);
    Units units;
    const OperationId id = startPair(orchestrator, units);
    QTRY_VERIFY(units.done > 2);
    orchestrator.pause(id);
    QTRY_COMPARE(statusOf(orchestrator, id), u"paused"_s);
    const OperationId child = childOf(orchestrator, id);
    orchestrator.resume(child);
    QTRY_COMPARE(statusOf(orchestrator, child), u"running"_s);
    QCOMPARE(statusOf(orchestrator, id), u"running"_s);
    orchestrator.cancel(child);
    // Its sibling is still paused, and so are both.
    QTRY_COMPARE(statusOf(orchestrator, id), u"paused"_s);
    orchestrator.cancel(id);
    QTRY_COMPARE(orchestrator.liveCount(), 0);
}

void TestPausedParents::aParentPausesTheChildThatWentOnAlone()
{
    Orchestrator orchestrator(nullptr, nullptr);
    Units units;
    const OperationId id = startPair(orchestrator, units);
    QTRY_VERIFY(units.done > 2);
    orchestrator.pause(id);
    QTRY_COMPARE(statusOf(orchestrator, id), u"paused"_s);
    const OperationId child = childOf(orchestrator, id);
    orchestrator.resume(child);
    QTRY_COMPARE(statusOf(orchestrator, child), u"running"_s);
    QCOMPARE(orchestrator.pause(id), PauseAnswer::Requested);
    QTRY_COMPARE(statusOf(orchestrator, child), u"paused"_s);
    QTRY_COMPARE(statusOf(orchestrator, id), u"paused"_s);
    orchestrator.cancel(id);
    QTRY_COMPARE(orchestrator.liveCount(), 0);
}

void TestPausedParents::theParentsOwnWorkIsHeld()
{
    Orchestrator orchestrator(nullptr, nullptr);
    Gate lastUnit;
    std::atomic<bool> hasRun{false};
    AsyncOperation parent = pausable(u"parent"_s, [&hasRun](OperationContext &) {
        hasRun = true;
        return OperationOutcome{};
    });
    parent.children.push_back(pausable(u"child"_s, [&lastUnit](OperationContext &) {
        lastUnit.wait();
        return OperationOutcome{};
    }));
    const auto id = orchestrator.start(std::move(parent));
    QTRY_COMPARE(statusOf(orchestrator, *id), u"running"_s);
    orchestrator.pause(*id);
    // The child comes by no more pause points.
    lastUnit.open();
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    QVERIFY(!hasRun);
    orchestrator.resume(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"completed"_s);
    QVERIFY(hasRun);
}

void TestPausedParents::aPausedParentIsCancelledWithItsChildren()
{
    Orchestrator orchestrator(nullptr, nullptr);
    const OrchestratorLog log(orchestrator);
    Units units;
    AsyncOperation parent = pausable(u"parent"_s, nothing());
    for (int i = 0; i < 4; ++i) {
        AsyncOperation child = pausable(u"child"_s, units.endless());
        child.resources = {{u"source"_s, 2}};
        parent.children.push_back(std::move(child));
    }
    const auto id = orchestrator.start(std::move(parent));
    QTRY_VERIFY(units.done > 2);
    orchestrator.pause(*id);
    QTRY_COMPARE(statusOf(orchestrator, *id), u"paused"_s);
    QCOMPARE(orchestrator.cancel(*id), CancelAnswer::Requested);
    QTRY_COMPARE(log.finished().size(), 5);
    for (const OperationRecord &record : log.finished()) {
        QCOMPARE(toString(record.status), u"cancelled"_s);
    }
}

QTEST_GUILESS_MAIN(TestPausedParents)

#include "tst_pausedparents.moc"
