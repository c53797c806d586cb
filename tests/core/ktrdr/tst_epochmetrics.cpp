#include "core/ktrdr/epochmetrics.h"
#include "tests/core/ktrdr/wireanswers.h"
#include "tests/support/stricttest.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ktrdr::wire;
using ktrdr::test::object;

namespace {

/// Of `{"metrics": …}`.
MetricsHistory historyOf(const char *text)
{
    return MetricsHistory::fromJson(object(text)[u"metrics"_s]);
}

QList<int> numbersOf(const MetricsHistory &history)
{
    QList<int> numbers;
    for (const EpochMetrics &metrics : history.epochs) {
        numbers << metrics.epoch;
    }
    return numbers;
}

} // namespace

class EpochMetricsTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfAnEpochIsRead();
    void unknownValuesAreEmpty();
    void everyFormGivesTheSameEpochs_data();
    void everyFormGivesTheSameEpochs();
    void epochsToldTwiceCountOnce();
    void missingEpochsAreCounted();
    void unreadableEntriesAreCounted();
    void theHistoryOfAResultIsRead();
    void partsAreJoined();
    void whatTheNewerDoesNotTellStays();
    void theBestEpochHasTheLowestValidationLoss();
    void whatIsToldOnIsReadAgain();
};

void EpochMetricsTest::everyFieldOfAnEpochIsRead()
{
    const MetricsHistory history =
        historyOf("{'metrics': [{'epoch': 0, 'train_loss': 0.7, 'train_accuracy': 0.5, 'val_loss': "
                  "0.8, 'val_accuracy': 0.4, 'learning_rate': 0.001, 'duration': 2, 'timestamp': "
                  "'2026-01-05T00:00:00Z'}]}");
    QCOMPARE(history.epochs.size(), 1);
    QCOMPARE(history.epochs.constFirst(), (EpochMetrics{0, 0.7, 0.5, 0.8, 0.4, 0.001, 2.0,
                                                        QDateTime({2026, 1, 5}, {0, 0}, Qt::UTC)}));
}

void EpochMetricsTest::unknownValuesAreEmpty()
{
    const MetricsHistory history = historyOf(
        "{'metrics': [{'epoch': 0, 'train_loss': 'NaN', 'val_loss': null, 'val_accuracy': [1]}]}");
    QCOMPARE(history.epochs.constFirst(), (EpochMetrics{0, {}, {}, {}, {}, {}, {}, {}}));
}

void EpochMetricsTest::everyFormGivesTheSameEpochs_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << ktrdr::test::json(text);
    };
    row("flat", "[{'epoch': 0, 'train_loss': 1}, {'epoch': 1, 'train_loss': 2}]");
    row("list and cursor", "[[{'epoch': 0, 'train_loss': 1}, {'epoch': 1, 'train_loss': 2}], 2]");
    row("piled up",
        "[[{'epoch': 0, 'train_loss': 1}], 1, [{'epoch': 0, 'train_loss': 1}, {'epoch': "
        "1, 'train_loss': 2}], 2, [], 2]");
    row("in epochs", "{'epochs': [[{'epoch': 0, 'train_loss': 1}], 1, [{'epoch': 1, 'train_loss': "
                     "2}], 2], 'total': 2}");
    row("in metrics",
        "{'metrics': [[{'epoch': 0, 'train_loss': 1}, {'epoch': 1, 'train_loss': 2}], "
        "2], 'cursor': 0}");
    row("columns", "{'train_loss': [1, 2], 'val_loss': []}");
    row("out of order", "[{'epoch': 1.0, 'train_loss': 2}, {'epoch': 0, 'train_loss': 1.0}]");
}

void EpochMetricsTest::everyFormGivesTheSameEpochs()
{
    QFETCH(QByteArray, text);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const MetricsHistory history = MetricsHistory::fromJson(
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    QCOMPARE(numbersOf(history), (QList<int>{0, 1}));
    QCOMPARE(history.epochs.at(0).trainLoss, 1.0);
    QCOMPARE(history.epochs.at(1).trainLoss, 2.0);
    QCOMPARE(history.missing, 0);
    QCOMPARE(history.unreadable, 0);
}

void EpochMetricsTest::epochsToldTwiceCountOnce()
{
    const MetricsHistory history =
        historyOf("{'metrics': [[{'epoch': 0, 'train_loss': 1}], 1, [{'epoch': 0, 'train_loss': "
                  "0.5}], 1]}");
    QCOMPARE(numbersOf(history), QList<int>{0});
    QCOMPARE(history.epochs.constFirst().trainLoss, 0.5);
}

void EpochMetricsTest::missingEpochsAreCounted()
{
    const MetricsHistory history =
        historyOf("{'metrics': [{'epoch': 2}, {'epoch': 3}, {'epoch': 6}]}");
    QCOMPARE(history.missing, 4);
    QCOMPARE(historyOf("{'metrics': []}").missing, 0);
    QCOMPARE(historyOf("{'metrics': null}"), MetricsHistory());
}

void EpochMetricsTest::unreadableEntriesAreCounted()
{
    const MetricsHistory history = historyOf(
        "{'metrics': [{'epoch': -1}, {'epoch': 'two'}, {'epoch': 1e12}, 'x', {'epoch': 0}, {}]}");
    QCOMPARE(numbersOf(history), QList<int>{0});
    QCOMPARE(history.unreadable, 4);
    QJsonArray deep{5};
    for (int i = 0; i < 100; ++i) {
        deep = QJsonArray{deep};
    }
    QCOMPARE(MetricsHistory::fromJson(deep).unreadable, 1);
}

void EpochMetricsTest::theHistoryOfAResultIsRead()
{
    const MetricsHistory history = MetricsHistory::fromResult(object(
        "{'training_metrics': {'history': {'train_loss': [0.9, 0.8], 'train_accuracy': [0.5, "
        "0.6], 'val_loss': [1.0, null], 'val_accuracy': [0.4]}}}"));
    QCOMPARE(numbersOf(history), (QList<int>{0, 1}));
    QCOMPARE(history.epochs.at(1), (EpochMetrics{1, 0.8, 0.6, {}, {}, {}, {}, {}}));
    QCOMPARE(MetricsHistory::fromResult({}), MetricsHistory());
}

void EpochMetricsTest::partsAreJoined()
{
    const MetricsHistory first =
        historyOf("{'metrics': [{'epoch': 0, 'val_loss': 3}, {'epoch': 3, 'val_loss': 2}]}");
    const MetricsHistory second =
        historyOf("{'metrics': [{'epoch': 1, 'val_loss': 1}, {'epoch': 3, 'val_loss': 5}]}");
    const MetricsHistory joined = first.mergedWith(second);
    QCOMPARE(numbersOf(joined), (QList<int>{0, 1, 3}));
    QCOMPARE(joined.epochs.constLast().valLoss, 5.0);
    QCOMPARE(joined.missing, 1);
}

void EpochMetricsTest::whatTheNewerDoesNotTellStays()
{
    const MetricsHistory known =
        historyOf("{'metrics': [{'epoch': 0, 'train_loss': 3, 'train_accuracy': 0.5}]}");
    const MetricsHistory poorer = historyOf("{'metrics': [{'epoch': 0, 'train_loss': 2}]}");
    const MetricsHistory joined = known.mergedWith(poorer);
    QCOMPARE(joined.epochs.constFirst().trainLoss, 2.0);
    QCOMPARE(joined.epochs.constFirst().trainAccuracy, 0.5);
}

void EpochMetricsTest::theBestEpochHasTheLowestValidationLoss()
{
    QCOMPARE(historyOf("{'metrics': [{'epoch': 0, 'val_loss': 3}, {'epoch': 1, 'val_loss': 1}, "
                       "{'epoch': 2, 'val_loss': 1}, {'epoch': 3}]}")
                 .bestEpoch(),
             1);
    QVERIFY(!historyOf("{'metrics': [{'epoch': 0, 'train_loss': 3}]}").bestEpoch());
}

void EpochMetricsTest::whatIsToldOnIsReadAgain()
{
    const MetricsHistory history = historyOf(
        "{'metrics': [{'epoch': 0, 'train_loss': 3, 'duration': 1.5, 'timestamp': "
        "'2026-03-02T09:00:00.000Z'}, {'epoch': 2, 'val_loss': 1, 'learning_rate': 0.01}]}");
    QCOMPARE(MetricsHistory::fromJson(history.toJson(10)), history);
    QCOMPARE(numbersOf(MetricsHistory::fromJson(history.toJson(1))), QList<int>{2});
}

QTEST_GUILESS_MAIN(EpochMetricsTest)
#include "tst_epochmetrics.moc"
