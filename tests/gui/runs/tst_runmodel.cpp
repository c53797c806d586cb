#include "ui/runs/runmodel.h"

#include "core/training/manager/modelcatalogue.h"
#include "tests/gui/fixtures/records.h"
#include "tests/gui/runs/keptmodels.h"
#include "tests/support/stricttest.h"
#include "translations/translators.h"
#include "ui/runs/runbook.h"
#include "ui/runs/runtable.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace Qt::StringLiterals;
using operations::OperationRecord;
using operations::OperationStatus;
using test::keepModelOf;
using training::ModelCatalogue;

namespace {

OperationRecord trainingRecord(int number, OperationStatus status)
{
    OperationRecord record =
        test::makeRecord(number, status, u"Train trend on GOOG, run %1"_s.arg(number));
    record.type = u"training"_s;
    record.context.insert(u"strategy"_s, u"trend"_s);
    record.context.insert(u"model_type"_s, u"lstm"_s);
    return record;
}

void tellEpochs(OperationRecord &record, int epochs)
{
    QJsonArray all;
    for (int i = 0; i < epochs; ++i) {
        all.append(QJsonObject{
            {u"epoch"_s, i}, {u"val_loss"_s, 1.0 - 0.1 * i}, {u"val_accuracy"_s, 0.5 + 0.01 * i}});
    }
    record.result.insert(u"metrics"_s, all);
    record.context.insert(u"metrics"_s, QJsonObject{{u"epoch"_s, epochs},
                                                    {u"best_epoch"_s, epochs},
                                                    {u"best_val_loss"_s, 1.1 - 0.1 * epochs}});
}

/// Model and table, the model and the table's proxy checked for their whole lives.
struct Fixture
{
    RunModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    RunTable table{model};
    QAbstractItemModelTester proxyTester{table.model(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal};

    [[nodiscard]] QString text(const QString &key, RunColumn column) const
    {
        return model.indexOf(key).siblingAtColumn(static_cast<int>(column)).data().toString();
    }
    [[nodiscard]] QStringList shown(RunColumn column = RunColumn::Name) const
    {
        QStringList texts;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            texts += table.model()->index(row, static_cast<int>(column)).data().toString();
        return texts;
    }
};

} // namespace

class TestRunModel final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aModelAndItsOperationAreOneRun();
    void aModelOfUnknownOriginIsCompleted();
    void sweepsAndOtherOperationsAreLeftOut();
    void aLiveRunTellsWhatItKnows();
    void aDamagedModelSaysSo();
    void aSelectionSurvivesANewList();
    void runsAreSortedByNumbersAndFilteredByWords();
    void marksNumberTheSelectedRuns();
    void fiveHundredRunsListQuickly();
};

void TestRunModel::initTestCase()
{
    translations::install(*qApp, u"en"_s);
}

void TestRunModel::aModelAndItsOperationAreOneRun()
{
    const QTemporaryDir folder;
    OperationRecord record = trainingRecord(1, OperationStatus::CompletedWithWarnings);
    keepModelOf(folder.path(), {.operation = record.id.toString()});
    RunBook book;
    book.setModels(ModelCatalogue(folder.path()).models());
    QVERIFY(book.take(record));
    QCOMPARE(book.runs().size(), 1);
    Fixture f;
    f.model.setRuns(book.runs());
    const QString key = record.id.toString();
    QCOMPARE(f.text(key, RunColumn::Name), u"trend/1d_v1"_s);
    QCOMPARE(f.text(key, RunColumn::State), u"With warnings"_s);
    QCOMPARE(f.text(key, RunColumn::Strategy), u"trend"_s);
    QCOMPARE(f.text(key, RunColumn::Symbols), u"GOOG"_s);
    QCOMPARE(f.text(key, RunColumn::Timeframes), u"1d"_s);
    QCOMPARE(f.text(key, RunColumn::Network), u"mlp"_s);
    QCOMPARE(f.text(key, RunColumn::Epochs), u"20"_s);
    QCOMPARE(f.text(key, RunColumn::BestEpoch), u"13"_s);
    QCOMPARE(f.text(key, RunColumn::ValidationLoss), u"0.7000"_s);
    QCOMPARE(f.text(key, RunColumn::ValidationAccuracy), u"62.0 %"_s);
    QCOMPARE(f.text(key, RunColumn::TestAccuracy), u"65.0 %"_s);
    QCOMPARE(f.text(key, RunColumn::Duration), u"1 min 15 s"_s);
    QCOMPARE(f.text(key, RunColumn::Where), u"This computer"_s);
    book.remove(record.id);
    QCOMPARE(book.runs().size(), 1);
}

void TestRunModel::aModelOfUnknownOriginIsCompleted()
{
    const QTemporaryDir folder;
    const QString place = keepModelOf(folder.path(), {});
    RunBook book;
    book.setModels(ModelCatalogue(folder.path()).models());
    Fixture f;
    f.model.setRuns(book.runs());
    QCOMPARE(f.text(place, RunColumn::State), u"Completed"_s);
    const EpochCurve curve = f.model.run(f.model.index(0, 0)).curve();
    QCOMPARE(curve.epochs.size(), 20);
    QCOMPARE(curve.bestEpoch, 13);
}

void TestRunModel::sweepsAndOtherOperationsAreLeftOut()
{
    RunBook book;
    QVERIFY(!book.take(test::makeRecord(1)));
    OperationRecord sweep = trainingRecord(2, OperationStatus::Running);
    sweep.request.insert(u"sweep"_s, QJsonArray{QJsonObject{{u"key"_s, u"seed"_s}}});
    QVERIFY(!book.take(sweep));
    QVERIFY(book.runs().isEmpty());
}

void TestRunModel::aLiveRunTellsWhatItKnows()
{
    OperationRecord record = trainingRecord(1, OperationStatus::Running);
    RunBook book;
    book.take(record);
    Fixture f;
    f.model.setRuns(book.runs());
    const QString key = record.id.toString();
    QCOMPARE(f.text(key, RunColumn::Name), record.name);
    QCOMPARE(f.text(key, RunColumn::State), u"Running"_s);
    QCOMPARE(f.text(key, RunColumn::Network), u"lstm"_s);
    QCOMPARE(f.text(key, RunColumn::Epochs), QString());
    QCOMPARE(f.text(key, RunColumn::ValidationLoss), QString());
    tellEpochs(record, 3);
    book.take(record);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.model.put(*book.find(key));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.text(key, RunColumn::Epochs), u"3"_s);
    QCOMPARE(f.text(key, RunColumn::ValidationLoss), u"0.8000"_s);
    QCOMPARE(f.text(key, RunColumn::ValidationAccuracy), u"52.0 %"_s);
    f.model.remove(key);
    QCOMPARE(f.model.rowCount(), 0);
}

void TestRunModel::aDamagedModelSaysSo()
{
    const QTemporaryDir folder;
    const QString place = keepModelOf(folder.path(), {});
    QFile metrics(place + u"/metrics.json");
    QVERIFY(metrics.open(QIODevice::WriteOnly));
    metrics.write("{");
    metrics.close();
    RunBook book;
    book.setModels(ModelCatalogue(folder.path()).models());
    Fixture f;
    f.model.setRuns(book.runs());
    QCOMPARE(f.text(place, RunColumn::State), u"Damaged"_s);
    const QModelIndex state = f.model.index(0, static_cast<int>(RunColumn::State));
    QVERIFY(state.data(Qt::ToolTipRole).toString().contains(u"metrics.json"_s));
}

void TestRunModel::aSelectionSurvivesANewList()
{
    RunBook book;
    for (int i = 1; i <= 5; ++i)
        book.take(trainingRecord(i, OperationStatus::Completed));
    Fixture f;
    f.model.setRuns(book.runs());
    const QString key = trainingRecord(3, OperationStatus::Completed).id.toString();
    QVERIFY(f.table.select(key));
    book.take(trainingRecord(6, OperationStatus::Running));
    book.remove(trainingRecord(1, OperationStatus::Completed).id);
    f.model.setRuns(book.runs());
    QCOMPARE(f.model.rowCount(), 5);
    QCOMPARE(f.table.selectedKeys(), QStringList{key});
}

void TestRunModel::runsAreSortedByNumbersAndFilteredByWords()
{
    const QTemporaryDir folder;
    const auto day = [](int number) {
        return QDateTime(QDate(2026, 3, number), QTime(9, 0), Qt::UTC);
    };
    keepModelOf(folder.path(), {.strategy = u"rsi"_s, .validationLoss = 0.9, .createdAt = day(1)});
    keepModelOf(folder.path(),
                {.strategy = u"trend"_s, .validationLoss = 0.11, .createdAt = day(3)});
    keepModelOf(
        folder.path(),
        {.strategy = u"trend"_s, .timeframe = u"1h"_s, .validationLoss = 0.5, .createdAt = day(2)});
    RunBook book;
    book.setModels(ModelCatalogue(folder.path()).models());
    Fixture f;
    f.model.setRuns(book.runs());
    // The newest comes first.
    QCOMPARE(f.shown(), (QStringList{u"trend/1d_v1"_s, u"trend/1h_v1"_s, u"rsi/1d_v1"_s}));
    f.table.sortByColumn(static_cast<int>(RunColumn::ValidationLoss), Qt::AscendingOrder);
    QCOMPARE(f.shown(RunColumn::ValidationLoss),
             (QStringList{u"0.1100"_s, u"0.5000"_s, u"0.9000"_s}));
    f.table.search(u"1D goog"_s);
    QCOMPARE(f.shown(), (QStringList{u"trend/1d_v1"_s, u"rsi/1d_v1"_s}));
    f.table.search(u"lstm"_s);
    QVERIFY(f.shown().isEmpty());
    f.table.search(u"["_s);
    QVERIFY(f.shown().isEmpty());
    f.table.search({});
    QCOMPARE(f.shown().size(), 3);
}

void TestRunModel::marksNumberTheSelectedRuns()
{
    RunBook book;
    for (int i = 1; i <= 3; ++i)
        book.take(trainingRecord(i, OperationStatus::Completed));
    Fixture f;
    f.model.setRuns(book.runs());
    const QString first = f.model.run(f.model.index(0, 0)).key;
    const QString last = f.model.run(f.model.index(2, 0)).key;
    f.model.setMarks({last, first});
    QCOMPARE(f.model.index(2, 0).data(RunMarkRole).toInt(), 0);
    QCOMPARE(f.model.index(0, 0).data(RunMarkRole).toInt(), 1);
    QVERIFY(!f.model.index(1, 0).data(RunMarkRole).isValid());
    f.model.setMarks({last});
    QVERIFY(!f.model.index(2, 0).data(RunMarkRole).isValid());
}

void TestRunModel::fiveHundredRunsListQuickly()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 500; ++i) {
        keepModelOf(folder.path(), {.strategy = u"strategy %1"_s.arg(i % 20), .epochs = 60});
    }
    QElapsedTimer watch;
    watch.start();
    RunBook book;
    book.setModels(ModelCatalogue(folder.path()).models());
    const qint64 read = watch.restart();
    Fixture f;
    f.model.setRuns(book.runs());
    const qint64 listed = watch.elapsed();
    qInfo("500 runs: read in %lld ms, listed in %lld ms", read, listed);
    QCOMPARE(f.model.rowCount(), 500);
    // Reading is a worker's; listing is the window's own.
    QVERIFY2(read < 5'000, qPrintable(QString::number(read)));
    QVERIFY2(listed < 500, qPrintable(QString::number(listed)));
}

QTEST_MAIN(TestRunModel)
#include "tst_runmodel.moc"
