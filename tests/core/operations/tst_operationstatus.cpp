#include "core/operations/operationstatus.h"

#include "tests/support/stricttest.h"

#include <QTest>

#include <set>

using namespace ktrdr::operations;
using enum OperationStatus;

namespace {

using Move = std::pair<OperationStatus, OperationStatus>;

const QList<OperationStatus> all{
    Pending, Running,   Waiting,    Paused, Cancelling, Completed, CompletedWithWarnings,
    Failed,  Cancelled, Interrupted};
const QList<OperationStatus> ends{Completed, CompletedWithWarnings, Failed, Cancelled, Interrupted};

} // namespace

class TestOperationStatus : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfStatesIsAllowedOrRefusedAsTheTruthRuleSays();
    void endsNeverChangeForLocalOperations();
    void aRemoteOperationMayBeRequeuedAndReopened();
    void onlyTheFiveEndsAreFinal();
    void namesGoToStorageAndBack();
};

void TestOperationStatus::everyPairOfStatesIsAllowedOrRefusedAsTheTruthRuleSays()
{
    std::set<Move> allowed{
        {Pending, Running},    {Pending, Waiting},    {Pending, Paused},      {Pending, Cancelling},
        {Pending, Cancelled},  {Pending, Failed},     {Pending, Interrupted}, {Running, Waiting},
        {Running, Paused},     {Running, Cancelling}, {Waiting, Running},     {Waiting, Paused},
        {Waiting, Cancelling}, {Paused, Running},     {Paused, Waiting},      {Paused, Cancelling},
    };
    for (const OperationStatus from : {Running, Waiting, Paused, Cancelling}) {
        for (const OperationStatus to : ends) {
            allowed.insert({from, to});
        }
    }
    for (const OperationStatus from : all) {
        for (const OperationStatus to : all) {
            QCOMPARE(isMoveAllowed(from, to), allowed.contains(Move{from, to}));
        }
    }
}

void TestOperationStatus::endsNeverChangeForLocalOperations()
{
    for (const OperationStatus end : ends) {
        for (const OperationStatus to : all) {
            QVERIFY(!isMoveAllowed(end, to));
        }
    }
}

void TestOperationStatus::aRemoteOperationMayBeRequeuedAndReopened()
{
    QVERIFY(isMoveAllowed(Running, Pending, OperationOrigin::Remote));
    QVERIFY(!isMoveAllowed(Running, Pending, OperationOrigin::Local));
    QVERIFY(isMoveAllowed(Failed, Running, OperationOrigin::Remote));
    QVERIFY(isMoveAllowed(Cancelled, Completed, OperationOrigin::Remote));
}

void TestOperationStatus::onlyTheFiveEndsAreFinal()
{
    for (const OperationStatus status : all) {
        QCOMPARE(isFinal(status), ends.contains(status));
    }
}

void TestOperationStatus::namesGoToStorageAndBack()
{
    for (const OperationStatus status : all) {
        QCOMPARE(statusFromString(toString(status)), std::optional(status));
    }
    QCOMPARE(toString(CompletedWithWarnings), QStringLiteral("completed_with_warnings"));
    QVERIFY(!statusFromString(u"done"));
}

QTEST_GUILESS_MAIN(TestOperationStatus)

#include "tst_operationstatus.moc"
