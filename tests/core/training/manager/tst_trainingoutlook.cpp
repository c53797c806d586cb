#include "core/operations/cancellationsource.h"
#include "core/operations/operationcancelled.h"
#include "core/training/manager/trainingadapter.h"
#include "core/training/manager/trainingoutlook.h"
#include "tests/core/training/manager/trainingworkplace.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

/// What is known of a training before it starts, here and elsewhere. An engine is there as far as
/// these tests go.
class TestTrainingOutlook : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itTellsWhatTheTrainingWillBe();
    void ofASweepItTellsHowManyTrainings();
    void thereIsNoneOfWhatCannotStart();
    void anotherComputerNeedsNoBarsHere();
    void whatAServiceDoesNotTakeIsKnownBefore();
    void aCheckStopsWhenItIsCancelled();
    void theOperationIsOfTheSameKindAsItsOutlook();

private:
    QTemporaryDir m_folder;
};

void TestTrainingOutlook::initTestCase()
{
    QFile engine(m_folder.filePath(u"engine.so"_s));
    QVERIFY(engine.open(QIODevice::WriteOnly));
    qputenv("KTRDR_TRAINING_ENGINE", engine.fileName().toUtf8());
}

void TestTrainingOutlook::itTellsWhatTheTrainingWillBe()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 300);
    const TrainingRequest request = requestFor(rsiStrategy(5));
    const auto outlook = TrainingOutlook::of(place.manager().check(request), request);
    QVERIFY(outlook);
    QCOMPARE(outlook->model, u"mlp"_s);
    QCOMPARE(outlook->samples, 300);
    QCOMPARE(outlook->epochs, 5);
    QCOMPARE(outlook->classes.size(), 3);
    QVERIFY(outlook->features > 0);
    QCOMPARE(outlook->trainings, 1);
    // Nothing was learned.
    QVERIFY(!place.manager().expected(*outlook));
}

void TestTrainingOutlook::ofASweepItTellsHowManyTrainings()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 300);
    TrainingRequest request = requestFor(rsiStrategy());
    request.sweep = {{u"training.epochs"_s, {u"2"_s, u"3"_s}},
                     {u"training.batch_size"_s, {u"8"_s, u"16"_s, u"32"_s}}};
    const auto outlook = TrainingOutlook::of(place.manager().check(request), request);
    QVERIFY(outlook);
    QCOMPARE(outlook->trainings, 6);
    QCOMPARE(outlook->samples, 300);
}

void TestTrainingOutlook::thereIsNoneOfWhatCannotStart()
{
    TrainingWorkplace place;
    const TrainingRequest request = requestFor(rsiStrategy());
    QVERIFY(!TrainingOutlook::of(place.manager().check(request), request));
}

void TestTrainingOutlook::anotherComputerNeedsNoBarsHere()
{
    const TrainingRequest request = requestFor(rsiStrategy());
    const TrainingCheck check = TrainingAdapter::check(TrainingHostKind::Host, request, {});
    QVERIFY2(check.isReady(), qPrintable(check.toError({}).message));
    QVERIFY(check.missing.isEmpty());
    QVERIFY(TrainingOutlook::of(check, request));
}

void TestTrainingOutlook::whatAServiceDoesNotTakeIsKnownBefore()
{
    TrainingRequest request = requestFor(rsiStrategy());
    request.sweep = {{u"training.epochs"_s, {u"2"_s, u"3"_s}}};
    const TrainingCheck host = TrainingAdapter::check(TrainingHostKind::Host, request, {});
    QCOMPARE(host.problems.size(), 1);
    QCOMPARE(host.problems.first().code, u"TRAINING-NotThere"_s);
    QVERIFY(TrainingAdapter::check(TrainingHostKind::Serve, request, {}).isReady());
}

void TestTrainingOutlook::aCheckStopsWhenItIsCancelled()
{
    TrainingWorkplace place;
    const CancellationSource source;
    source.cancel();
    const TrainingRequest request = requestFor(rsiStrategy());
    QVERIFY_THROWS_EXCEPTION(OperationCancelled,
                             static_cast<void>(place.manager().check(request, source.token())));
}

void TestTrainingOutlook::theOperationIsOfTheSameKindAsItsOutlook()
{
    TrainingWorkplace place;
    place.storeBars(u"AAA"_s, u"1h"_s, 300);
    const TrainingRequest request = requestFor(rsiStrategy());
    const auto outlook = TrainingOutlook::of(place.manager().check(request), request);
    const auto operation = place.manager().prepare(request);
    QVERIFY(outlook && operation);
    QCOMPARE(operation->type, outlook->timing.type);
    QCOMPARE(operation->estimateKey, outlook->timing.details);
    QCOMPARE(operation->sizeClass, outlook->timing.sizeClass);
}

QTEST_GUILESS_MAIN(TestTrainingOutlook)
#include "tst_trainingoutlook.moc"
