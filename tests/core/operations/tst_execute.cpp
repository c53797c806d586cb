#include "core/operations/execute.h"

#include "core/operations/cancellationsource.h"
#include "core/operations/operationproviders.h"
#include "tests/doubles/work.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestExecute : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theResultOfTheBodyComesBack();
    void aCancelledTokenMeansTheBodyNeverRuns();
    void aCancelledBodyComesBackAsCancelled();
    void anExceptionComesBackInItsOwnWords();
    void progressIsToldAtTheStartAndAtTheEndWithHundred();
    void withoutAnybodyListeningTheWorkRuns();
    void aThrowingCallbackDoesNotStopTheWork();
    void itRetriesAndTimesOut();
    void providersMakeOperationsOfTheirType();
    void anUnknownTypeIsAnErrorThatNamesIt();
};

void TestExecute::theResultOfTheBodyComesBack()
{
    const CancellationSource source;
    const auto result = executeWithCancellation(source.token(), [](const CancellationToken &) {
        return OperationOutcome{{{u"answer"_s, 42}}, {}, {}};
    });
    QVERIFY(result);
    QCOMPARE(result->result[u"answer"_s].toInt(), 42);
}

void TestExecute::aCancelledTokenMeansTheBodyNeverRuns()
{
    const CancellationSource source;
    source.cancel(CancelWhy::User, u"Enough."_s);
    bool entered = false;
    const auto result = executeWithCancellation(source.token(), [&](const CancellationToken &) {
        entered = true;
        return OperationOutcome{};
    });
    QVERIFY(!entered);
    QCOMPARE(result.error().code, u"OPERATION-Cancelled"_s);
    QVERIFY(result.error().message.contains(u"Enough."_s));
}

void TestExecute::aCancelledBodyComesBackAsCancelled()
{
    const CancellationSource source;
    const auto result =
        executeWithCancellation(source.token(), [&](const CancellationToken &token) {
            source.cancel();
            token.throwIfCancelled("the middle");
            return OperationOutcome{};
        });
    QCOMPARE(result.error().code, u"OPERATION-Cancelled"_s);
}

void TestExecute::anExceptionComesBackInItsOwnWords()
{
    const auto result =
        executeWithCancellation({}, [](const CancellationToken &) -> Result<OperationOutcome> {
            throw std::runtime_error("the disk is on fire");
        });
    QCOMPARE(result.error().code, u"OPERATION-Exception"_s);
    QCOMPARE(result.error().message, u"the disk is on fire"_s);
}

void TestExecute::progressIsToldAtTheStartAndAtTheEndWithHundred()
{
    QList<ProgressState> states;
    AsyncOperation operation = work(u"load"_s, [](OperationContext &context) {
        context.progress().startStep(1);
        context.progress().startStep(2);
        context.progress().advance(7);
        return OperationOutcome{};
    });
    operation.steps = {{u"Read"_s, 1}, {u"Write"_s, 3}};
    const auto result = executeWithProgress(
        std::move(operation), [&](const ProgressState &state) { states.append(state); });
    QVERIFY(result);
    QCOMPARE(states.size(), 2);
    QCOMPARE(states.first().currentStep, 0);
    QVERIFY(states.first().percentage.value_or(0) < 100);
    QCOMPARE(states.last().percentage, std::optional(100.0));
    QCOMPARE(states.last().itemsProcessed, quint64(7));
    QCOMPARE(states.last().totalSteps, 2);
}

void TestExecute::withoutAnybodyListeningTheWorkRuns()
{
    const auto result = executeWithProgress(work(u"load"_s, [](OperationContext &context) {
        context.progress().advance(3);
        return OperationOutcome{{{u"rows"_s, 3}}, {}, {}};
    }));
    QVERIFY(result);
    QCOMPARE(result->result, (QJsonObject{{u"rows"_s, 3}}));
}

void TestExecute::aThrowingCallbackDoesNotStopTheWork()
{
    int calls = 0;
    const auto result = executeWithProgress(work(u"load"_s, nothing()), [&](const ProgressState &) {
        ++calls;
        throw std::runtime_error("not now");
    });
    QVERIFY(result);
    QCOMPARE(calls, 2);
}

void TestExecute::itRetriesAndTimesOut()
{
    AsyncOperation operation =
        work(u"load"_s, [](OperationContext &context) -> Result<OperationOutcome> {
            if (context.attempt() < 3) {
                return failure(error(u"Not yet."_s));
            }
            return OperationOutcome{{{u"attempt"_s, context.attempt()}}, {}, {}};
        });
    operation.retry = {3, 1ms, 1, 1ms, {}};
    const auto result = executeWithProgress(operation);
    QVERIFY(result);
    QCOMPARE(result->result[u"attempt"_s].toInt(), 3);

    AsyncOperation endless = work(u"load"_s, untilCancelled());
    endless.timeout = 10ms;
    QCOMPARE(executeWithProgress(std::move(endless)).error().code, u"OPERATION-TimedOut"_s);
}

namespace {

class Provider : public OperationProvider
{
public:
    [[nodiscard]] QString type() const override { return u"work"_s; }
    [[nodiscard]] Result<AsyncOperation> fromRequest(const QJsonObject &request) const override
    {
        return work(request[u"name"_s].toString(), nothing());
    }
};

} // namespace

void TestExecute::providersMakeOperationsOfTheirType()
{
    OperationProviders providers;
    providers.add(std::make_unique<Provider>());
    QVERIFY(providers.canMake(u"work"_s));
    const auto made = providers.make(u"work"_s, {{u"name"_s, u"again"_s}});
    QVERIFY(made);
    QCOMPARE(made->name, u"again"_s);
}

void TestExecute::anUnknownTypeIsAnErrorThatNamesIt()
{
    const OperationProviders providers;
    QVERIFY(!providers.canMake(u"baking"_s));
    const auto made = providers.make(u"baking"_s, {});
    QCOMPARE(made.error().code, u"OPERATION-UnknownType"_s);
    QVERIFY(made.error().message.contains(u"baking"_s));
}

QTEST_GUILESS_MAIN(TestExecute)

#include "tst_execute.moc"
