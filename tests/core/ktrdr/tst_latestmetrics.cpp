#include "core/ktrdr/latestmetrics.h"

#include "tests/core/ktrdr/wireanswers.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ktrdr::wire;
using ktrdr::test::object;

namespace {

QJsonObject latestOf(const char *json)
{
    return latestMetrics(MetricsHistory::fromJson(object(json)));
}

} // namespace

class LatestMetricsTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theLastEpochSpeaksBesideTheBest();
    void whatIsNotKnownIsLeftOut();
    void epochsThatNobodyToldOfAreCounted();
    void withoutAnEpochThereIsNothing();
    void eachFigureHasATitle();
};

void LatestMetricsTest::theLastEpochSpeaksBesideTheBest()
{
    const QJsonObject metrics = latestOf(
        "{'epochs': [{'epoch': 0, 'train_loss': 3, 'val_loss': 2}, {'epoch': 1, 'train_loss': 2, "
        "'train_accuracy': 0.5, 'val_loss': 2.5, 'val_accuracy': 0.4, 'learning_rate': 0.01}]}");
    QCOMPARE(metrics, (QJsonObject{{u"epoch"_s, 2},
                                   {u"train_loss"_s, 2},
                                   {u"train_accuracy"_s, 0.5},
                                   {u"val_loss"_s, 2.5},
                                   {u"val_accuracy"_s, 0.4},
                                   {u"learning_rate"_s, 0.01},
                                   {u"best_epoch"_s, 1},
                                   {u"best_val_loss"_s, 2}}));
}

void LatestMetricsTest::whatIsNotKnownIsLeftOut()
{
    QCOMPARE(latestOf("{'epochs': [{'epoch': 0, 'train_loss': 3, 'val_loss': null}]}"),
             (QJsonObject{{u"epoch"_s, 1}, {u"train_loss"_s, 3}}));
}

void LatestMetricsTest::epochsThatNobodyToldOfAreCounted()
{
    QCOMPARE(latestOf("{'epochs': [{'epoch': 3}]}"),
             (QJsonObject{{u"epoch"_s, 4}, {u"epochs_missing"_s, 3}}));
}

void LatestMetricsTest::withoutAnEpochThereIsNothing()
{
    QVERIFY(latestMetrics({}).isEmpty());
}

void LatestMetricsTest::eachFigureHasATitle()
{
    const QJsonObject metrics =
        latestOf("{'epochs': [{'epoch': 1, 'train_loss': 2, 'train_accuracy': 0.5, 'val_loss': "
                 "2.5, 'val_accuracy': 0.4, 'learning_rate': 0.01}]}");
    QStringList names = metricNames();
    names.sort();
    QCOMPARE(metrics.keys(), names);
    for (const QString &name : metricNames()) {
        QVERIFY(metricTitle(name) != name);
    }
}

QTEST_GUILESS_MAIN(LatestMetricsTest)
#include "tst_latestmetrics.moc"
