#include "core/settings/settings.h"
#include "tests/gui/fixtures/mnemonics.h"
#include "tests/gui/support/corefixture.h"
#include "tests/support/stricttest.h"
#include "translations/translators.h"
#include "ui/dialogs/fielderror.h"
#include "ui/dialogs/newdataloaddialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace ktrdr::operations;
using namespace ktrdr::ui;
using ktrdr::settings::Settings;
using ktrdr::test::CoreFixture;

namespace {

struct Fixture
{
    CoreFixture core;
    Settings settings = Settings::open(core.home.filePath(QStringLiteral("settings.json")));
    NewDataLoadDialog dialog{*core.data, settings};

    template<typename T>
    T &child(const char *name) const
    {
        T *found = dialog.findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s", name);
        return *found;
    }
    QPushButton &start() const { return child<QPushButton>("newDataLoad.start"); }
    QString problem(const char *field) const { return child<FieldError>(field).problem(); }
    void type(const QString &symbols) const
    {
        auto &field = child<QLineEdit>("load.symbols");
        field.clear();
        QTest::keyClicks(&field, symbols);
    }
};

} // namespace

class TestNewDataLoadDialog final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingTypedIsRefusedWithAReasonButNotMarked();
    void badSymbolIsMarkedAtItsField();
    void noTimeframeIsMarked();
    void datesInWrongOrderAreMarked();
    void planIsShownBeforeTheStart();
    void onlyTheNewestPlanIsShown();
    void aDialogMayGoWhileItsPlanIsWorkedOut();
    void unknownSeriesIsRefusedWithTheSourcesReason();
    void enterStartsTheLoad();
    void severalSymbolsAndTimeframesBecomeOneParent();
    void choicesAreOfferedAgain();
    void fitsASmallScreenWithItsPlan();
    void keyboardAloneReachesEverything();
    void noTwoFieldsShareAKey_data();
    void noTwoFieldsShareAKey();
};

void TestNewDataLoadDialog::nothingTypedIsRefusedWithAReasonButNotMarked()
{
    const Fixture f;
    QVERIFY(!f.start().isEnabled());
    QVERIFY(!f.child<QLabel>("newDataLoad.reason").text().isEmpty());
    QVERIFY(f.problem("load.symbols.problem").isEmpty());
}

void TestNewDataLoadDialog::badSymbolIsMarkedAtItsField()
{
    const Fixture f;
    f.type(QStringLiteral("../etc"));
    QVERIFY(f.problem("load.symbols.problem").contains(QStringLiteral("../etc")));
    QVERIFY(!f.start().isEnabled());
    f.type(QStringLiteral("GOOG"));
    QVERIFY(f.problem("load.symbols.problem").isEmpty());
    QVERIFY(f.start().isEnabled());
}

void TestNewDataLoadDialog::noTimeframeIsMarked()
{
    const Fixture f;
    f.type(QStringLiteral("GOOG"));
    f.child<QToolButton>("load.timeframe.1d").click();
    QVERIFY(!f.problem("load.timeframes.problem").isEmpty());
    QVERIFY(!f.start().isEnabled());
}

void TestNewDataLoadDialog::datesInWrongOrderAreMarked()
{
    const Fixture f;
    f.type(QStringLiteral("GOOG"));
    f.child<QCheckBox>("load.hasStart").setChecked(true);
    f.child<QCheckBox>("load.hasEnd").setChecked(true);
    f.child<QDateEdit>("load.start").setDate(QDate(2008, 1, 2));
    f.child<QDateEdit>("load.end").setDate(QDate(2008, 1, 1));
    QVERIFY(!f.problem("load.start.problem").isEmpty());
    QVERIFY(!f.start().isEnabled());
    f.child<QDateEdit>("load.end").setDate(QDate(2008, 1, 3));
    QVERIFY(f.problem("load.start.problem").isEmpty());
}

void TestNewDataLoadDialog::planIsShownBeforeTheStart()
{
    const Fixture f;
    const QSignalSpy shown(&f.dialog, &NewDataLoadDialog::planShown);
    f.child<QRadioButton>("load.mode.full").click();
    f.type(QStringLiteral("GOOG"));
    const auto &table = f.child<QTableView>("load.plan.table");
    QTRY_COMPARE(table.model()->rowCount(), 1);
    QCOMPARE(table.model()->index(0, 0).data().toString(), QStringLiteral("GOOG 1d"));
    QCOMPARE(table.model()->index(0, 2).data().toString(), QStringLiteral("2004-08-19"));
    const QString summary = f.child<QLabel>("load.plan.summary").text();
    QVERIFY(summary.contains(QStringLiteral("request")));
    QVERIFY(summary.contains(QStringLiteral("at the source's usual pace")));
    QCOMPARE(f.core.orchestrator->liveCount(), 0);
}

void TestNewDataLoadDialog::onlyTheNewestPlanIsShown()
{
    const Fixture f;
    f.child<QRadioButton>("load.mode.full").click();
    const auto &table = f.child<QTableView>("load.plan.table");
    f.type(QStringLiteral("GOOG"));
    f.type(QStringLiteral("MSFT"));
    QTRY_COMPARE(table.model()->rowCount(), 1);
    QCOMPARE(table.model()->index(0, 0).data().toString(), QStringLiteral("MSFT 1d"));
}

void TestNewDataLoadDialog::aDialogMayGoWhileItsPlanIsWorkedOut()
{
    const CoreFixture core;
    Settings settings = Settings::open(core.home.filePath(QStringLiteral("settings.json")));
    QThreadPool &pool = *QThreadPool::globalInstance();
    const int threads = pool.maxThreadCount();
    QSemaphore gate;
    pool.setMaxThreadCount(1);
    pool.start([&gate] { gate.acquire(); });
    {
        NewDataLoadDialog dialog(*core.data, settings);
        auto *symbols = dialog.findChild<QLineEdit *>(QStringLiteral("load.symbols"));
        QTest::keyClicks(symbols, QStringLiteral("GOOG"));
        // The plan waits for the busy thread.
        QTRY_VERIFY(!dialog.findChildren<QFutureWatcherBase *>().isEmpty());
    }
    gate.release();
    pool.waitForDone();
    pool.setMaxThreadCount(threads);
    QCoreApplication::processEvents();
}

void TestNewDataLoadDialog::unknownSeriesIsRefusedWithTheSourcesReason()
{
    const Fixture f;
    f.type(QStringLiteral("NOSUCH"));
    QTRY_VERIFY(!f.start().isEnabled());
    const QString reason = f.child<QLabel>("newDataLoad.reason").text();
    QVERIFY2(reason.contains(QStringLiteral("NOSUCH")), qPrintable(reason));
}

void TestNewDataLoadDialog::enterStartsTheLoad()
{
    Fixture f;
    f.dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.dialog));
    QList<OperationId> started;
    connect(&f.dialog, &NewDataLoadDialog::loadStarted, this,
            [&started](const OperationId &id) { started << id; });
    f.child<QRadioButton>("load.mode.full").click();
    f.type(QStringLiteral("GOOG"));
    QTest::keyClick(&f.child<QLineEdit>("load.symbols"), Qt::Key_Return);
    QCOMPARE(started.size(), 1);
    QVERIFY(!f.dialog.isVisible());
    const OperationId id = started.first();
    QTRY_VERIFY(isFinal(f.core.status(id)));
    QVERIFY(f.core.status(id) == OperationStatus::Completed);
}

void TestNewDataLoadDialog::severalSymbolsAndTimeframesBecomeOneParent()
{
    Fixture f;
    QList<OperationId> started;
    connect(&f.dialog, &NewDataLoadDialog::loadStarted, this,
            [&started](const OperationId &id) { started << id; });
    f.child<QRadioButton>("load.mode.full").click();
    f.type(QStringLiteral("GOOG MSFT"));
    f.start().click();
    QCOMPARE(started.size(), 1);
    const OperationId parent = started.first();
    const auto children = [&] {
        int count = 0;
        for (const OperationRecord &record : f.core.board->records())
            count += record.parentId == parent ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(children(), 2);
    QTRY_VERIFY(isFinal(f.core.status(parent)));
}

void TestNewDataLoadDialog::choicesAreOfferedAgain()
{
    Fixture f;
    f.child<QRadioButton>("load.mode.backfill").click();
    f.child<QToolButton>("load.timeframe.1h").click();
    NewDataLoadDialog next(*f.core.data, f.settings);
    next.restoreState(f.dialog.saveState());
    QVERIFY(next.findChild<QRadioButton *>(QStringLiteral("load.mode.backfill"))->isChecked());
    QVERIFY(next.findChild<QToolButton *>(QStringLiteral("load.timeframe.1h"))->isChecked());
    QVERIFY(next.findChild<QToolButton *>(QStringLiteral("load.timeframe.1d"))->isChecked());
}

void TestNewDataLoadDialog::fitsASmallScreenWithItsPlan()
{
    Fixture f;
    const QSize available(900, 620);
    f.dialog.fitInto(available);
    f.dialog.show();
    const QSignalSpy shown(&f.dialog, &NewDataLoadDialog::planShown);
    f.type(QStringLiteral("GOOG"));
    const auto &table = f.child<QTableView>("load.plan.table");
    QTRY_COMPARE(table.model()->rowCount(), 1);
    QVERIFY2(f.dialog.height() < available.height(),
             qPrintable(QString::number(f.dialog.height())));
    QVERIFY(f.dialog.width() < available.width());
    QVERIFY(f.dialog.rect().contains(
        f.start().geometry().translated(f.start().parentWidget()->mapTo(&f.dialog, QPoint()))));
    // The plan gives way, not the fields.
    for (const QRadioButton *mode : f.dialog.findChildren<QRadioButton *>()) {
        const int row = mode->geometry().center().y();
        QVERIFY2(mode->height() >= mode->sizeHint().height(), qPrintable(mode->text()));
        for (const QLabel *text : mode->parentWidget()->findChildren<QLabel *>())
            QVERIFY2(text->height() >= text->heightForWidth(text->width()),
                     qPrintable(QStringLiteral("%1 %2").arg(row).arg(text->text())));
    }
    // Where there is room, it takes its usual size.
    f.dialog.fitInto({1920, 1080});
    QCOMPARE(f.dialog.size(), QSize(720, 680));
}

void TestNewDataLoadDialog::keyboardAloneReachesEverything()
{
    Fixture f;
    f.dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.dialog));
    f.type(QStringLiteral("GOOG"));
    f.child<QLineEdit>("load.symbols").setFocus();
    QStringList order;
    for (int step = 0; step < 40 && !order.contains(QStringLiteral("newDataLoad.start")); ++step) {
        QWidget *focus = f.dialog.focusWidget();
        QVERIFY(focus);
        order << focus->objectName();
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    for (const char *name : {"load.symbols", "load.timeframe.1m", "load.mode.tail", "load.hasStart",
                             "load.source", "load.plan.table", "newDataLoad.start"}) {
        QVERIFY2(order.contains(QLatin1StringView(name)),
                 qPrintable(order.join(QStringLiteral(", "))));
    }
    QVERIFY(order.indexOf(QStringLiteral("load.symbols")) <
            order.indexOf(QStringLiteral("load.mode.tail")));
}

void TestNewDataLoadDialog::noTwoFieldsShareAKey_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestNewDataLoadDialog::noTwoFieldsShareAKey()
{
    QFETCH(const QString, language);
    ktrdr::translations::install(*QCoreApplication::instance(), language);
    const Fixture f;
    QCOMPARE(ktrdr::test::sharedKeys(f.dialog), QStringList());
    ktrdr::translations::install(*QCoreApplication::instance(), QStringLiteral("en"));
}

QTEST_MAIN(TestNewDataLoadDialog)
#include "tst_newdataloaddialog.moc"
