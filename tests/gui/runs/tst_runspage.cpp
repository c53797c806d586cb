#include "ui/runs/runspage.h"

#include "core/training/trainer/modelfolder.h"
#include "tests/gui/fixtures/appearance.h"
#include "tests/gui/runs/keptmodels.h"
#include "tests/gui/support/corefixture.h"
#include "tests/support/stricttest.h"
#include "translations/translators.h"
#include "ui/commands/commandids.h"
#include "ui/commands/commandregistry.h"
#include "ui/curves/curvechart.h"
#include "ui/curves/curvelook.h"
#include "ui/runs/confusiontable.h"
#include "ui/runs/runtable.h"
#include "ui/theme/palettes.h"

#include <QAction>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace Qt::StringLiterals;
using test::keepModelOf;

namespace {

/// The page in a window, with its commands, over a real home.
struct Fixture
{
    test::CoreFixture core;
    CommandRegistry commands;
    QMainWindow window;
    RunsPage *page = new RunsPage(core.training->models(), *core.board);
    QSignalSpy failures{page, &RunsPage::failed};
    QSignalSpy operationsAskedFor{page, &RunsPage::operationRequested};

    Fixture()
    {
        page->addCommands(commands);
        window.addActions(commands.actions());
        window.setCentralWidget(page);
        const auto update = [this] { commands.update({}); };
        QObject::connect(page, &WindowPage::commandsChanged, &window, update);
        update();
        window.resize(1200, 760);
    }

    void show()
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window did not become active");
        page->setFocus();
    }
    QString keep(const test::ModelWish &wish) const { return keepModelOf(models(), wish); }
    [[nodiscard]] QString models() const { return core.home.filePath(u"models"_s); }
    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return window.findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] RunTable &table() const { return *child<RunTable>("runTable"); }
    [[nodiscard]] CurveChart &chart() const { return *child<CurveChart>("curveChart"); }
    [[nodiscard]] QTabWidget &tabs() const { return *child<QTabWidget>("selectedRuns.tabs"); }
    [[nodiscard]] QString textOf(const char *name) const
    {
        const auto *label = child<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] bool isEnabled(const QString &command) const
    {
        return commands.action(command)->isEnabled();
    }
    /// Waits until the page lists as many.
    void waitFor(int runs) const { QTRY_COMPARE(table().model()->rowCount(), runs); }
};

void keepThree(const Fixture &f)
{
    f.keep({.validationLoss = 0.71, .epochs = 40});
    f.keep({.validationLoss = 0.64, .epochs = 30, .learningRate = 0.02});
    f.keep({.strategy = u"rsi"_s, .validationLoss = 0.8, .epochs = 25});
}

} // namespace

class TestRunsPage final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEmptyPageSaysWhatWillBeThere();
    void aKeptModelIsListedAndDrawn();
    void severalRunsLieOverEachOther();
    void nineRunsAreToldToBeTooMany();
    void settingsAreComparedByTheKeyboardAlone();
    void theTestIsShownAsAMatrix();
    void searchFindsAndCounts();
    void theFolderIsOpened();
    void aFolderThatIsGoneIsTold();
    void theStrategyIsShown();
    void commandsNeedOneRunOnTheTopPage();
    void aDamagedModelTellsWhy();
    void stateIsKept();
    void everyLook_data();
    void everyLook();
};

void TestRunsPage::initTestCase()
{
    translations::install(*qApp, u"en"_s);
    test::useAppearance(lightPalette());
}

void TestRunsPage::anEmptyPageSaysWhatWillBeThere()
{
    Fixture f;
    f.show();
    QTRY_VERIFY(f.child<QWidget>("noRuns")->isVisible());
    const QSignalSpy asked(f.page, &RunsPage::trainingRequested);
    f.page->setFocus();
    QTest::keyClick(f.page->window()->focusWidget(), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    f.keep({});
    f.page->hide();
    f.page->show();
    f.waitFor(1);
    QVERIFY(f.table().isVisible());
}

void TestRunsPage::aKeptModelIsListedAndDrawn()
{
    Fixture f;
    f.keep({.epochs = 12});
    f.show();
    f.waitFor(1);
    QTRY_COMPARE(f.textOf("selectedRuns.title"), u"trend/1d_v1"_s);
    QCOMPARE(f.chart().runs().size(), 1);
    QCOMPARE(f.chart().runs().front().curve.lastEpoch(), 12);
    QCOMPARE(f.textOf("curves.figures"), u"12 epochs, the best is epoch 8 · learning rate 0.01"_s);
    QTRY_VERIFY(f.chart().graphCount() > 0);
    QVERIFY(f.failures.isEmpty());
}

void TestRunsPage::severalRunsLieOverEachOther()
{
    Fixture f;
    keepThree(f);
    f.show();
    f.waitFor(3);
    QTest::keyClick(&f.table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.page->selectedRuns().size(), 3);
    QCOMPARE(f.chart().runs().size(), 3);
    QCOMPARE(f.textOf("selectedRuns.title"), u"3 runs compared"_s);
    QTRY_VERIFY(f.chart().graphCount() > 15);
    const QImage picture = f.page->grab().toImage();
    for (int i = 0; i < 3; ++i)
        QVERIFY(test::countPixels(picture, CurveLook::colorOf(i, f.page->palette())) > 100);
}

void TestRunsPage::nineRunsAreToldToBeTooMany()
{
    Fixture f;
    for (int i = 0; i < CurveLook::MostRuns + 1; ++i)
        f.keep({});
    f.show();
    f.waitFor(CurveLook::MostRuns + 1);
    f.table().selectAll();
    QCOMPARE(f.textOf("selectedRuns.title"), u"The first 8 of 9 selected runs"_s);
    QCOMPARE(f.chart().runs().size(), 8);
}

void TestRunsPage::settingsAreComparedByTheKeyboardAlone()
{
    Fixture f;
    keepThree(f);
    f.show();
    f.waitFor(3);
    QTest::keyClick(f.window.focusWidget(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(f.window.focusWidget(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(f.window.focusWidget(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(f.page->selectedRuns().size(), 3);
    auto *bar = f.tabs().tabBar();
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Right);
    QCOMPARE(f.tabs().currentIndex(), 1);
    // The strategy, its name in the file, the data, and the learning rate.
    QTRY_COMPARE(f.textOf("comparison.count"), u"4 settings differ, marked with ≠"_s);
    const auto *model = f.child<QTableView>("comparisonTable")->model();
    const int all = model->rowCount();
    auto *only = f.child<QCheckBox>("comparison.onlyDifferences");
    only->setFocus();
    QTest::keyClick(only, Qt::Key_Space);
    QVERIFY(model->rowCount() < all);
}

void TestRunsPage::theTestIsShownAsAMatrix()
{
    Fixture f;
    f.keep({});
    f.show();
    f.waitFor(1);
    f.tabs().setCurrentIndex(2);
    QTRY_VERIFY(f.child<ConfusionTable>("confusionTable"));
    const auto *matrix = f.child<ConfusionTable>("confusionTable");
    QCOMPARE(matrix->rowCount(), 3);
    QCOMPARE(matrix->columnCount(), 7);
    QCOMPARE(matrix->item(1, 1)->text(), u"45 (75.0 %)"_s);
    QCOMPARE(matrix->item(0, 3)->text(), u"70.0 %"_s);
    QCOMPARE(matrix->item(0, 6)->text(), u"40"_s);
    QVERIFY(f.textOf("result.sentence").contains(u"accuracy 65.0 %"_s));
}

void TestRunsPage::searchFindsAndCounts()
{
    Fixture f;
    keepThree(f);
    f.show();
    f.waitFor(3);
    QCOMPARE(f.textOf("runs.count"), u"3 runs"_s);
    f.page->focusSearch();
    QTest::keyClicks(f.window.focusWidget(), u"trend"_s);
    f.waitFor(2);
    QCOMPARE(f.textOf("runs.count"), u"2 of 3 runs"_s);
    QCOMPARE(f.page->selectedRuns().size(), 1);
    QTest::keyClicks(f.window.focusWidget(), u" nothing"_s);
    f.waitFor(0);
    QCOMPARE(f.textOf("selectedRuns.title"), u"No run is selected."_s);
    f.child<QLineEdit>("runs.search")->clear();
    f.waitFor(3);
    QCOMPARE(f.page->selectedRuns().size(), 1);
}

/// Hears of what the program asks the desktop to open.
class Opened final : public QObject
{
    Q_OBJECT

public:
    Opened() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl &url) { urls += url; }
};

void TestRunsPage::theFolderIsOpened()
{
    Fixture f;
    const QString folder = f.keep({});
    f.show();
    f.waitFor(1);
    Opened opened;
    QTRY_VERIFY(f.isEnabled(command::OpenModelFolder));
    QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(opened.urls, QList{QUrl::fromLocalFile(folder)});
}

void TestRunsPage::aFolderThatIsGoneIsTold()
{
    Fixture f;
    const QString folder = f.keep({});
    f.show();
    f.waitFor(1);
    QVERIFY(QDir(folder).removeRecursively());
    f.page->openFolder();
    QCOMPARE(f.failures.size(), 1);
    QTRY_VERIFY(f.child<QWidget>("noRuns")->isVisible());
}

void TestRunsPage::theStrategyIsShown()
{
    Fixture f;
    f.keep({});
    f.show();
    f.waitFor(1);
    QTRY_VERIFY(f.isEnabled(command::ShowStrategy));
    QTest::keyClick(&f.window, Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = f.child<QDialog>("strategyDialog");
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *text = dialog->findChild<QPlainTextEdit *>();
    QVERIFY(text->toPlainText().contains(u"learning_rate"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!f.child<QDialog>("strategyDialog"));
}

void TestRunsPage::commandsNeedOneRunOnTheTopPage()
{
    Fixture f;
    keepThree(f);
    f.show();
    f.waitFor(3);
    QTRY_VERIFY(f.isEnabled(command::ShowStrategy));
    QVERIFY(f.isEnabled(command::OpenModelFolder));
    // The operation of these models is not known.
    QVERIFY(!f.isEnabled(command::ShowOperation));
    QVERIFY(!f.isEnabled(command::TrainAgain));
    f.table().selectAll();
    for (const QString &id : f.page->toolBarCommands())
        QVERIFY2(!f.isEnabled(id), qPrintable(id));
    f.table().QTableView::selectRow(0);
    QTRY_VERIFY(f.isEnabled(command::OpenModelFolder));
    f.page->hide();
    f.commands.update({});
    QVERIFY(!f.isEnabled(command::OpenModelFolder));
}

void TestRunsPage::aDamagedModelTellsWhy()
{
    Fixture f;
    const QString folder = f.keep({});
    QVERIFY(QFile::remove(folder + u"/metrics.json"));
    f.show();
    f.waitFor(1);
    QTRY_VERIFY(f.textOf("selectedRuns.problem").contains(u"metrics.json"_s));
    QCOMPARE(f.textOf("curves.why"), u"The files of this model tell nothing of its epochs."_s);
}

void TestRunsPage::stateIsKept()
{
    Fixture f;
    keepThree(f);
    f.show();
    f.waitFor(3);
    f.table().setColumnWidth(0, 222);
    f.tabs().setCurrentIndex(1);
    f.child<QCheckBox>("curves.training")->setChecked(false);
    RunsPage again(f.core.training->models(), *f.core.board);
    again.restoreState(f.page->saveState());
    QCOMPARE(again.findChild<RunTable *>()->columnWidth(0), 222);
    QCOMPARE(again.findChild<QTabWidget *>(u"selectedRuns.tabs"_s)->currentIndex(), 1);
    QVERIFY(!again.findChild<QCheckBox *>(u"curves.training"_s)->isChecked());
}

void TestRunsPage::everyLook_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << lightPalette() << u"en"_s << Qt::LeftToRight;
    QTest::newRow("dark german") << darkPalette() << u"de"_s << Qt::LeftToRight;
    QTest::newRow("light mirrored") << lightPalette() << u"en"_s << Qt::RightToLeft;
}

void TestRunsPage::everyLook()
{
    QFETCH(const QPalette, palette);
    QFETCH(const QString, language);
    QFETCH(const Qt::LayoutDirection, direction);
    translations::install(*qApp, language);
    test::useAppearance(palette, direction);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    Fixture f;
    f.show();
    QTRY_VERIFY(f.child<QWidget>("noRuns")->isVisible());
    test::keepPicture(f.page->grab().toImage(), u"runs-empty-%1"_s.arg(name));
    keepThree(f);
    f.page->hide();
    f.page->show();
    f.waitFor(3);
    QTRY_VERIFY(f.chart().graphCount() > 0);
    test::keepPicture(f.page->grab().toImage(), u"runs-one-%1"_s.arg(name));
    f.table().selectAll();
    QTRY_VERIFY(f.chart().graphCount() > 20);
    const QImage picture = f.page->grab().toImage();
    test::keepPicture(picture, u"runs-curves-%1"_s.arg(name));
    QVERIFY(test::countPixels(picture, CurveLook::colorOf(0, palette)) > 100);
    f.tabs().setCurrentIndex(1);
    QTRY_VERIFY(f.child<QTableView>("comparisonTable")->model()->rowCount() > 30);
    test::keepPicture(f.page->grab().toImage(), u"runs-comparison-%1"_s.arg(name));
    f.tabs().setCurrentIndex(2);
    QTRY_COMPARE(f.window.findChildren<ConfusionTable *>().size(), 3);
    QCoreApplication::processEvents();
    test::keepPicture(f.page->grab().toImage(), u"runs-test-%1"_s.arg(name));
    translations::install(*qApp, u"en"_s);
    test::useAppearance(lightPalette());
}

QTEST_MAIN(TestRunsPage)
#include "tst_runspage.moc"
