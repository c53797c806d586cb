#include "ui/catalogue/cataloguepage.h"

#include "tests/gui/fixtures/appearance.h"
#include "tests/gui/support/corefixture.h"
#include "tests/support/stricttest.h"
#include "translations/translators.h"
#include "ui/catalogue/cataloguetable.h"
#include "ui/catalogue/coveragestrip.h"
#include "ui/commands/commandids.h"
#include "ui/commands/commandregistry.h"
#include "ui/theme/palettes.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace Qt::StringLiterals;
using marketdata::SeriesId;
using marketdata::Symbol;
using marketdata::Timeframe;
using operations::OperationId;
using operations::Result;

namespace {

/// Hourly bars around the clock from 2024-01-01, with a hole of five.
QByteArray hoursWithAHole()
{
    QByteArray csv = "timestamp,open,high,low,close,volume\n";
    const QDateTime begin(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
    for (int hour = 0; hour < 100; ++hour) {
        if (hour < 40 || hour >= 45)
            csv += begin.addSecs(hour * 3600LL).toString(Qt::ISODate).toLatin1() +
                   ",10,11,9,10.5,100\n";
    }
    return csv;
}

const SeriesId Hours{Symbol::parse(u"BTCUSD"_s).value(), Timeframe::parse(u"1h").value()};
const SeriesId Days{Symbol::parse(u"GOOG"_s).value(), Timeframe::parse(u"1d").value()};

/// The page in a window, with its commands, over a real store.
struct Fixture
{
    test::CoreFixture core;
    CommandRegistry commands;
    QMainWindow window;
    CataloguePage *page = new CataloguePage(*core.data, *core.board);
    QSignalSpy failures{page, &CataloguePage::failed};
    QSignalSpy sentences{page, &CataloguePage::done};

    Fixture()
    {
        page->addCommands(commands);
        commands.add({command::LoadData, u"Load"_s, u"Loads."_s, u"load"_s, u"Data"_s},
                     [this] { ++loadsAskedFor; });
        commands.add({command::ImportCsv, u"Import"_s, u"Imports."_s, u"load"_s, u"Data"_s}, [] {});
        window.addActions(commands.actions());
        window.setCentralWidget(page);
        const auto update = [this] { commands.update({}); };
        QObject::connect(page, &WindowPage::commandsChanged, &window, update);
        update();
        window.resize(1000, 700);
        QObject::connect(
            core.board.get(), &operations::OperationBoard::recordFinished, page,
            [this](const operations::OperationRecord &record) { ended.append(record); });
    }

    void show()
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window did not become active");
        page->setFocus();
    }
    void finish(const Result<OperationId> &id) const
    {
        QVERIFY(id);
        QTRY_VERIFY(core.board->find(*id) && core.board->find(*id)->isFinal());
    }
    /// Stores the hours under the calendar of a market that never closes.
    void importHours() const
    {
        const QString path = core.home.filePath(u"hours.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(hoursWithAHole());
        file.close();
        finish(core.data->importFile({path, Hours, {}, u"CRYPTO"_s}));
    }
    void loadDays() const
    {
        marketdata::DataLoadRequest request;
        request.symbols = {Days.symbol};
        request.timeframes = {Days.timeframe};
        request.mode = marketdata::LoadMode::Full;
        request.source = u"sample"_s;
        finish(core.data->loadData(request));
    }
    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return window.findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] CatalogueTable &table() const { return *child<CatalogueTable>("catalogueTable"); }
    [[nodiscard]] QString textOf(const char *name) const
    {
        const auto *label = child<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] bool isEnabled(const QString &command) const
    {
        return commands.action(command)->isEnabled();
    }

    int loadsAskedFor = 0;
    QList<operations::OperationRecord> ended;
};

} // namespace

class TestCataloguePage final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyPageSaysWhatToDo();
    void detailsTellCoverageGapsAndQuality();
    void aHoleIsSeenHoweverShort();
    void whatIsStoredMeanwhileAppearsByItself();
    void enterLoadsWhatIsMissing();
    void whatCannotBeLoadedIsToldByTheOperation();
    void exportWritesTheSeries();
    void exportThatFailsIsTold();
    void theCalendarIsChosen();
    void aBusyStoreDoesNotHoldUpThePage();
    void severalSeriesAreCounted();
    void commandsNeedASelectedSeriesOnTheTopPage();
    void stateIsKept();
    void everyLook_data();
    void everyLook();
};

void TestCataloguePage::initTestCase()
{
    translations::install(*qApp, u"en"_s);
}

void TestCataloguePage::emptyPageSaysWhatToDo()
{
    Fixture f;
    f.show();
    QTRY_VERIFY(f.child<QWidget>("emptyCatalogue")->isVisible());
    QTRY_VERIFY(f.child<QPushButton>("emptyCatalogue.load")->hasFocus());
    QTest::keyClick(f.window.focusWidget(), Qt::Key_Return);
    QCOMPARE(f.loadsAskedFor, 1);
}

void TestCataloguePage::detailsTellCoverageGapsAndQuality()
{
    Fixture f;
    f.importHours();
    f.show();
    QTRY_COMPARE(f.textOf("seriesDetails.title"), u"BTCUSD 1h"_s);
    QTRY_COMPARE(f.textOf("seriesDetails.coverage"),
                 u"95 of 100 expected bars are stored. 5 bars missing."_s);
    QCOMPARE(f.textOf("fact_calendar"), u"CRYPTO"_s);
    QCOMPARE(f.textOf("fact_first"), u"2024-01-01 00:00"_s);
    QCOMPARE(f.textOf("seriesDetails.gapsTitle"), u"1 gap"_s);
    const auto *gaps = f.child<QTableView>("seriesDetails.gaps")->model();
    QCOMPARE(gaps->index(0, 0).data().toString(), u"2024-01-02 16:00"_s);
    QCOMPARE(gaps->index(0, 1).data().toString(), u"2024-01-02 20:00"_s);
    QCOMPARE(gaps->index(0, 2).data().toString(), u"5"_s);
    QCOMPARE(gaps->index(0, 3).data().toString(), u"Missing"_s);
    QVERIFY(!f.textOf("seriesDetails.quality").isEmpty());
}

void TestCataloguePage::aHoleIsSeenHoweverShort()
{
    Fixture f;
    f.importHours();
    f.show();
    QTRY_VERIFY(f.textOf("seriesDetails.coverage").startsWith(u"95 of 100"_s));
    auto *strip = f.child<CoverageStrip>("coverageStrip");
    strip->setFixedWidth(10);
    const QColor missing = CoverageStrip::colorOf(marketdata::GapClass::Missing, strip->palette());
    QVERIFY(test::countPixels(strip->grab().toImage(), missing) >= strip->height());
    strip->setFixedWidth(500);
    const auto gap = strip->gapAt(212);
    QVERIFY(gap);
    QCOMPARE(gap->bars, 5);
    QVERIFY(!strip->gapAt(100));
}

void TestCataloguePage::whatIsStoredMeanwhileAppearsByItself()
{
    Fixture f;
    f.show();
    QTRY_VERIFY(f.child<QWidget>("emptyCatalogue")->isVisible());
    f.loadDays();
    QTRY_COMPARE(f.page->selectedSeries(), QList<SeriesId>{Days});
    QVERIFY(f.table().isVisible());
    QVERIFY(f.table().hasFocus());
}

void TestCataloguePage::enterLoadsWhatIsMissing()
{
    Fixture f;
    f.loadDays();
    f.show();
    QTRY_COMPARE(f.page->selectedSeries(), QList<SeriesId>{Days});
    f.ended.clear();
    QTest::keyClick(&f.table(), Qt::Key_Return);
    QCOMPARE(f.sentences.size(), 1);
    QCOMPARE(f.sentences.first().first().toString(), u"Loading what is missing of 1 series."_s);
    QTRY_COMPARE(f.ended.size(), 1);
    QCOMPARE(f.ended.first().type, u"data_load"_s);
    QVERIFY(f.ended.first().name.contains(u"GOOG"_s));
}

void TestCataloguePage::whatCannotBeLoadedIsToldByTheOperation()
{
    Fixture f;
    f.importHours();
    f.show();
    QTRY_COMPARE(f.page->selectedSeries(), QList<SeriesId>{Hours});
    f.ended.clear();
    f.commands.action(command::LoadMissing)->trigger();
    QTRY_COMPARE(f.ended.size(), 1);
    QVERIFY(f.ended.first().status == operations::OperationStatus::Failed);
    QVERIFY(f.ended.first().error);
}

void TestCataloguePage::exportWritesTheSeries()
{
    Fixture f;
    f.importHours();
    f.show();
    QTRY_COMPARE(f.page->selectedSeries(), QList<SeriesId>{Hours});
    f.commands.action(command::ExportSeries)->trigger();
    auto *dialog = f.child<QFileDialog>("exportSeries");
    QVERIFY(dialog);
    const QString path = f.core.home.filePath(u"out.csv"_s);
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(f.sentences.size(), 1);
    QCOMPARE(f.sentences.first().first().toString(),
             u"BTCUSD 1h: 95 bars written to %1."_s.arg(path));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count('\n'), 96);
    QVERIFY(f.failures.isEmpty());
}

void TestCataloguePage::exportThatFailsIsTold()
{
    Fixture f;
    f.importHours();
    f.show();
    QTRY_COMPARE(f.page->selectedSeries(), QList<SeriesId>{Hours});
    f.commands.action(command::ExportSeries)->trigger();
    // The folder goes while the dialog is open.
    auto *dialog = f.child<QFileDialog>("exportSeries");
    Q_EMIT dialog->fileSelected(f.core.home.filePath(u"gone/out.csv"_s));
    dialog->close();
    QTRY_COMPARE(f.failures.size(), 1);
    QVERIFY(f.sentences.isEmpty());
}

void TestCataloguePage::theCalendarIsChosen()
{
    Fixture f;
    f.loadDays();
    f.show();
    QTRY_VERIFY(!f.textOf("seriesDetails.coverage").isEmpty());
    QTRY_COMPARE(f.textOf("fact_calendar"), u"inferred from the bars"_s);
    f.commands.action(command::ChooseCalendar)->trigger();
    auto *dialog = f.child<QInputDialog>("chooseCalendar");
    QVERIFY(dialog);
    dialog->findChild<QComboBox *>()->setCurrentText(u"XNAS"_s);
    dialog->accept();
    QTRY_COMPARE(f.textOf("fact_calendar"), u"XNAS"_s);
    QCOMPARE(f.core.data->catalogue()->first().summary.calendar, u"XNAS"_s);
}

void TestCataloguePage::aBusyStoreDoesNotHoldUpThePage()
{
    Fixture f;
    f.loadDays();
    f.show();
    QTRY_COMPARE(f.page->selectedSeries(), QList<SeriesId>{Days});
    f.commands.action(command::ChooseCalendar)->trigger();
    auto *dialog = f.child<QInputDialog>("chooseCalendar");
    QVERIFY(dialog);
    dialog->findChild<QComboBox *>()->setCurrentText(u"XNAS"_s);
    const QString name = u"busy"_s;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        other.setDatabaseName(f.core.store->fileName());
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
        // Who waited here would wait until the store gives up.
        dialog->accept();
        QVERIFY(query.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(name);
    QTRY_COMPARE(f.textOf("fact_calendar"), u"XNAS"_s);
    QVERIFY(f.failures.isEmpty());
}

void TestCataloguePage::severalSeriesAreCounted()
{
    Fixture f;
    f.importHours();
    f.loadDays();
    f.show();
    QTRY_COMPARE(f.table().model()->rowCount(), 2);
    QTest::keyClick(&f.table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.page->selectedSeries().size(), 2);
    QCOMPARE(f.textOf("seriesDetails.title"), u"2 series selected"_s);
    QVERIFY(f.isEnabled(command::LoadMissing));
    QVERIFY(!f.isEnabled(command::ExportSeries));
}

void TestCataloguePage::commandsNeedASelectedSeriesOnTheTopPage()
{
    Fixture f;
    f.show();
    QTRY_VERIFY(f.child<QWidget>("emptyCatalogue")->isVisible());
    QVERIFY(!f.isEnabled(command::LoadMissing));
    f.loadDays();
    QTRY_COMPARE(f.page->selectedSeries(), QList<SeriesId>{Days});
    for (const QString &id : f.page->toolBarCommands())
        QVERIFY2(f.isEnabled(id), qPrintable(id));
    f.page->hide();
    f.commands.update({});
    QVERIFY(!f.isEnabled(command::CheckSeries));
}

void TestCataloguePage::stateIsKept()
{
    Fixture f;
    f.importHours();
    f.loadDays();
    f.show();
    QTRY_COMPARE(f.table().model()->rowCount(), 2);
    f.table().setColumnWidth(0, 222);
    f.table().sortByColumn(0, Qt::DescendingOrder);
    CataloguePage again(*f.core.data, *f.core.board);
    again.restoreState(f.page->saveState());
    const auto *restored = again.findChild<CatalogueTable *>();
    QCOMPARE(restored->columnWidth(0), 222);
    QCOMPARE(restored->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestCataloguePage::everyLook_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << lightPalette() << Qt::LeftToRight;
    QTest::newRow("dark") << darkPalette() << Qt::LeftToRight;
    QTest::newRow("light mirrored") << lightPalette() << Qt::RightToLeft;
}

void TestCataloguePage::everyLook()
{
    QFETCH(const QPalette, palette);
    QFETCH(const Qt::LayoutDirection, direction);
    test::useAppearance(palette, direction);
    Fixture f;
    f.importHours();
    f.loadDays();
    f.show();
    QTRY_COMPARE(f.table().model()->rowCount(), 2);
    QVERIFY(f.page->showSeries(Hours));
    QTRY_VERIFY(f.textOf("seriesDetails.coverage").startsWith(u"95 of 100"_s));
    const QImage picture = f.page->grab().toImage();
    test::keepPicture(
        picture, QStringLiteral("catalogue-%1").arg(QLatin1StringView(QTest::currentDataTag())));
    QVERIFY(test::countPixels(picture, CoverageStrip::heldColor(palette)) > 1'000);
    QVERIFY(test::countPixels(picture, colourOf(Meaning::Bad, palette)) > 100);
    test::useAppearance(lightPalette());
}

QTEST_MAIN(TestCataloguePage)
#include "tst_cataloguepage.moc"
