#include "ui/runs/comparisonmodel.h"

#include "core/training/manager/modelcatalogue.h"
#include "tests/gui/runs/keptmodels.h"
#include "tests/support/stricttest.h"
#include "translations/translators.h"
#include "ui/runs/rundetails.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace Qt::StringLiterals;
using test::keepModelOf;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    ComparisonModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QList<Run> runs;
    QHash<QString, RunDetails> details;

    void keep(const test::ModelWish &wish)
    {
        const QString place = keepModelOf(folder.path(), wish);
        const training::ModelCatalogue catalogue(folder.path());
        const auto entry = catalogue.find(place);
        Run run{place, std::make_shared<const training::ModelEntry>(*entry), {}};
        details.insert(run.key, readRunDetails(run));
        runs.append(run);
    }
    /// The row whose title ends so; -1 = none.
    [[nodiscard]] int rowOf(const QString &title) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString().endsWith(title))
                return row;
        }
        return -1;
    }
    [[nodiscard]] QString text(const QString &title, int column) const
    {
        return model.index(rowOf(title), column).data().toString();
    }
};

} // namespace

class TestComparisonModel final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figuresAndSettingsStandSideBySide();
    void whatDiffersIsMarkedInThreeWays();
    void onlyDifferencesHidesTheRest();
    void newFiguresKeepTheRows();
    void oneRunAloneDiffersFromNothing();
    void detailsOfAModelTellItsTest();
    void aDamagedFolderIsToldInTheDetails();
};

void TestComparisonModel::initTestCase()
{
    translations::install(*qApp, u"en"_s);
}

void TestComparisonModel::figuresAndSettingsStandSideBySide()
{
    Fixture f;
    f.keep({.validationLoss = 0.7});
    f.keep({.validationLoss = 0.6, .learningRate = 0.02});
    f.model.setRuns(f.runs, f.details);
    QCOMPARE(f.model.columnCount(), 3);
    QCOMPARE(f.model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"trend/1d_v1"_s);
    QCOMPARE(f.text(u"Best validation loss"_s, 1), u"0.7000"_s);
    QCOMPARE(f.text(u"Best validation loss"_s, 2), u"0.6000"_s);
    QCOMPARE(f.text(u"training.learning_rate"_s, 1), u"0.01"_s);
    QCOMPARE(f.text(u"training.learning_rate"_s, 2), u"0.02"_s);
    QCOMPARE(f.text(u"model.type"_s, 1), u"mlp"_s);
}

void TestComparisonModel::whatDiffersIsMarkedInThreeWays()
{
    Fixture f;
    f.keep({});
    f.keep({.learningRate = 0.02});
    f.model.setRuns(f.runs, f.details);
    QCOMPARE(f.model.differences(), 1);
    const int differs = f.rowOf(u"training.learning_rate"_s);
    const int same = f.rowOf(u"model.type"_s);
    QVERIFY(f.model.index(differs, 0).data().toString().startsWith(u'≠'));
    QVERIFY(f.model.index(differs, 1).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(f.model.index(differs, 1).data(Qt::BackgroundRole).isValid());
    QVERIFY(!f.model.index(same, 0).data().toString().startsWith(u'≠'));
    QVERIFY(!f.model.index(same, 1).data(Qt::BackgroundRole).isValid());
}

void TestComparisonModel::onlyDifferencesHidesTheRest()
{
    Fixture f;
    f.keep({});
    f.keep({.learningRate = 0.02});
    f.model.setRuns(f.runs, f.details);
    f.model.setOnlyDifferences(true);
    QCOMPARE(f.rowOf(u"model.type"_s), -1);
    QCOMPARE(f.rowOf(u"What was trained"_s), -1);
    QVERIFY(f.rowOf(u"training.learning_rate"_s) > 0);
    QVERIFY(f.rowOf(u"Best validation loss"_s) > 0);
    f.model.setOnlyDifferences(false);
    QVERIFY(f.rowOf(u"model.type"_s) > 0);
}

void TestComparisonModel::newFiguresKeepTheRows()
{
    Fixture f;
    f.keep({});
    f.model.setRuns(f.runs, f.details);
    QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
    f.model.setRuns(f.runs, f.details);
    QCOMPARE(resets.size(), 0);
    f.model.setRuns({}, {});
    QCOMPARE(f.model.rowCount(), 0);
}

void TestComparisonModel::oneRunAloneDiffersFromNothing()
{
    Fixture f;
    f.keep({});
    f.model.setOnlyDifferences(true);
    f.model.setRuns(f.runs, f.details);
    QCOMPARE(f.model.differences(), 0);
    QVERIFY(f.rowOf(u"model.type"_s) > 0);
}

void TestComparisonModel::detailsOfAModelTellItsTest()
{
    Fixture f;
    f.keep({});
    const RunDetails &details = *f.details.cbegin();
    QVERIFY(details.test);
    QCOMPARE(details.test->accuracy, std::optional(0.65));
    QCOMPARE(details.test->confusion.size(), 3);
    QCOMPARE(details.test->confusion[1][1], 45);
    QCOMPARE(details.test->classes.size(), 3);
    QCOMPARE(details.test->classNames.size(), 3);
    QVERIFY(details.strategyText.contains(u"\"zigzag\""_s));
    QVERIFY(!details.problem);
}

void TestComparisonModel::aDamagedFolderIsToldInTheDetails()
{
    Fixture f;
    f.keep({});
    QVERIFY(QFile::remove(f.runs.first().folder() + u"/config.json"));
    const RunDetails details = readRunDetails(f.runs.first());
    QVERIFY(details.problem);
    QVERIFY2(details.problem->message.contains(u"config.json"),
             qPrintable(details.problem->message));
    QVERIFY(details.settings.isEmpty());
}

QTEST_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"
