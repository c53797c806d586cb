#include "core/training/strategy/samplestrategies.h"
#include "tests/gui/fixtures/appearance.h"
#include "tests/gui/support/corefixture.h"
#include "tests/support/stricttest.h"
#include "translations/translators.h"
#include "ui/commands/commandids.h"
#include "ui/commands/commandregistry.h"
#include "ui/curves/curvechart.h"
#include "ui/details/detailspane.h"
#include "ui/details/trainingcurvestab.h"
#include "ui/runs/confusiontable.h"
#include "ui/runs/runcolumn.h"
#include "ui/runs/runspage.h"
#include "ui/runs/runtable.h"
#include "ui/theme/palettes.h"

#include <QAction>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace Qt::StringLiterals;
using operations::OperationId;
using operations::OperationRecord;
using operations::OperationStatus;

namespace {

/// Long enough to be seen at work.
constexpr int Epochs = 120;

training::TrainingRequest rsiOnGoog(int epochs)
{
    training::TrainingRequest request;
    request.strategyFile = u"rsi"_s;
    QFile file(training::strategyFileFor(request.strategyFile));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample strategy is not there");
    request.strategy = QString::fromUtf8(file.readAll());
    request.overrides = {{u"training.epochs"_s, QString::number(epochs)}};
    request.seed = 7;
    return request;
}

/// Details pane and runs page over a real core with the bundled bars of GOOG.
struct Fixture
{
    test::CoreFixture core;
    CommandRegistry commands;
    QMainWindow window;
    RunsPage *page = new RunsPage(core.training->models(), *core.board);
    DetailsPane pane{core.home.path()};
    std::optional<OperationId> followed;

    Fixture()
    {
        marketdata::DataLoadRequest load;
        load.symbols = {marketdata::Symbol::parse(u"GOOG"_s).value()};
        load.timeframes = {marketdata::Timeframe::parse(u"1d").value()};
        load.mode = marketdata::LoadMode::Full;
        load.source = u"sample"_s;
        const auto loaded = core.data->loadData(load);
        if (!loaded || !waitForEnd(*loaded))
            qFatal("The sample was not loaded");
        page->addCommands(commands);
        window.addActions(commands.actions());
        window.setCentralWidget(page);
        QObject::connect(page, &WindowPage::commandsChanged, &window,
                         [this] { commands.update({}); });
        QObject::connect(core.board.get(), &operations::OperationBoard::recordsChanged, &pane,
                         [this](const QList<OperationRecord> &records) { follow(records); });
        window.resize(1200, 760);
        pane.resize(900, 320);
        core.orchestrator->setPumpInterval(std::chrono::milliseconds(50));
    }

    void follow(const QList<OperationRecord> &records)
    {
        for (const OperationRecord &record : records) {
            if (record.id == followed)
                pane.showRecord(record);
        }
    }
    [[nodiscard]] OperationId start(const training::TrainingRequest &request)
    {
        const auto id = core.training->trainMultiSymbolStrategy(request);
        if (!id)
            qFatal("%s", qPrintable(id.error().message));
        if (!QTest::qWaitFor([&] { return core.board->find(*id).has_value(); }))
            qFatal("The board does not know the training");
        followed = *id;
        pane.showRecord(*core.board->find(*id));
        return *id;
    }
    [[nodiscard]] bool waitForEnd(const OperationId &id) const
    {
        return QTest::qWaitFor(
            [&] { return core.board->find(id) && core.board->find(id)->isFinal(); }, 120'000);
    }
    [[nodiscard]] int epochsInPane() const
    {
        return pane.findChild<TrainingCurvesTab *>()->curve().lastEpoch();
    }
    [[nodiscard]] CurveChart &chartOf(const QWidget &parent) const
    {
        return *parent.findChild<CurveChart *>();
    }
    [[nodiscard]] RunTable &table() const { return *page->findChild<RunTable *>(); }
    [[nodiscard]] QString cell(RunColumn column) const
    {
        return table().model()->index(0, static_cast<int>(column)).data().toString();
    }
};

} // namespace

/// Curves and runs while the real engine trains a sample strategy on real bars.
class TestLiveTraining final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCurveGrowsWhileItTrains();
    void aRunThatGoesOnGoesOnWithItsCurve();
    void theRunsPageFollowsItToItsModel();
};

void TestLiveTraining::initTestCase()
{
    translations::install(*qApp, u"en"_s);
    test::useAppearance(lightPalette());
}

void TestLiveTraining::theCurveGrowsWhileItTrains()
{
    Fixture f;
    f.pane.show();
    f.pane.setCurrentTab(3);
    const OperationId id = f.start(rsiOnGoog(Epochs));
    auto *why = f.pane.findChild<QLabel *>(u"curves.why"_s);
    QVERIFY(!why->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(f.epochsInPane() > 0, 60'000);
    const int first = f.epochsInPane();
    QTRY_VERIFY_WITH_TIMEOUT(f.epochsInPane() > first || f.core.board->find(id)->isFinal(), 60'000);
    test::keepPicture(f.pane.grab().toImage(), u"details-live"_s);
    QVERIFY(f.waitForEnd(id));
    QTRY_COMPARE(f.epochsInPane(), Epochs);
    const EpochCurve &curve = f.pane.findChild<TrainingCurvesTab *>()->curve();
    QCOMPARE(curve.epochs.size(), Epochs);
    QCOMPARE(curve.bestEpoch, f.core.board->find(id)->result[u"best_epoch"].toInt());
    QTRY_VERIFY(f.chartOf(f.pane).graphCount() > 0);
    test::keepPicture(f.pane.grab().toImage(), u"details-ended"_s);
}

void TestLiveTraining::aRunThatGoesOnGoesOnWithItsCurve()
{
    Fixture f;
    f.pane.show();
    f.pane.setCurrentTab(3);
    const OperationId id = f.start(rsiOnGoog(4'000));
    QTRY_VERIFY_WITH_TIMEOUT(f.epochsInPane() >= 5, 60'000);
    f.core.board->cancel({id});
    QVERIFY(f.waitForEnd(id));
    QCOMPARE(toString(f.core.status(id)), toString(OperationStatus::Cancelled));
    QTRY_VERIFY(f.core.board->find(id)->result[u"metrics"].toArray().size() == f.epochsInPane());
    const EpochCurve before = f.pane.findChild<TrainingCurvesTab *>()->curve();
    std::optional<OperationId> again;
    f.core.board->retry(id, [&again](const operations::Result<OperationId> &answer) {
        if (answer)
            again = *answer;
    });
    QVERIFY(again);
    QTRY_VERIFY(f.core.board->find(*again));
    f.followed = *again;
    f.pane.showRecord(*f.core.board->find(*again));
    QTRY_VERIFY_WITH_TIMEOUT(f.epochsInPane() > before.lastEpoch(), 60'000);
    const EpochCurve &curve = f.pane.findChild<TrainingCurvesTab *>()->curve();
    for (const EpochFigures &epoch : before.epochs)
        QCOMPARE(curve.find(epoch.epoch)->validationLoss, epoch.validationLoss);
    f.core.board->cancel({*again});
    QVERIFY(f.waitForEnd(*again));
}

void TestLiveTraining::theRunsPageFollowsItToItsModel()
{
    Fixture f;
    f.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    const OperationId id = f.start(rsiOnGoog(Epochs));
    QTRY_COMPARE(f.table().model()->rowCount(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!f.cell(RunColumn::Epochs).isEmpty(), 60'000);
    QCOMPARE(f.chartOf(*f.page).runs().size(), 1);
    QVERIFY(f.waitForEnd(id));
    QTRY_COMPARE(f.cell(RunColumn::Name), u"rsi/1d_v1"_s);
    QCOMPARE(f.cell(RunColumn::State),
             f.core.status(id) == OperationStatus::Completed ? u"Completed"_s : u"With warnings"_s);
    QCOMPARE(f.cell(RunColumn::Epochs), QString::number(Epochs));
    QVERIFY(!f.cell(RunColumn::ValidationLoss).isEmpty());
    QVERIFY(!f.cell(RunColumn::TestAccuracy).isEmpty());
    QCOMPARE(f.table().model()->rowCount(), 1);
    QTRY_COMPARE(f.chartOf(*f.page).runs().front().curve.lastEpoch(), Epochs);
    f.page->findChild<QTabWidget *>(u"selectedRuns.tabs"_s)->setCurrentIndex(2);
    QTRY_VERIFY(f.page->findChild<ConfusionTable *>());
    QTRY_VERIFY(f.commands.action(command::ShowStrategy)->isEnabled());
    QVERIFY(f.commands.action(command::TrainAgain)->isEnabled());
    f.page->showStrategy();
    QVERIFY(f.page->findChild<QPlainTextEdit *>(u"strategy.text"_s)
                ->toPlainText()
                .contains(u"epochs: %1"_s.arg(Epochs)));
    f.page->trainAgain();
    QTRY_COMPARE(f.table().model()->rowCount(), 2);
    f.core.board->cancelAll();
    QTRY_COMPARE(f.core.board->liveCount(), 0);
}

QTEST_MAIN(TestLiveTraining)
#include "tst_livetraining.moc"
