#include "ui/calendars/calendarsdialog.h"

#include "tests/gui/fixtures/appearance.h"
#include "tests/gui/fixtures/mnemonics.h"
#include "tests/support/stricttest.h"
#include "translations/translators.h"
#include "ui/dialogs/fielderror.h"
#include "ui/theme/palettes.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace ktrdr::marketdata;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    std::unique_ptr<CalendarsDialog> dialog;
    std::unique_ptr<QSignalSpy> changes;

    explicit Fixture(const QString &code = {})
    {
        useCalendarFolder(CalendarFolder(folder.path()));
        open(code);
    }
    ~Fixture() { useCalendarFolder(CalendarFolder()); }

    void open(const QString &code = {})
    {
        dialog = std::make_unique<CalendarsDialog>(code);
        changes = std::make_unique<QSignalSpy>(dialog.get(), &CalendarsDialog::changed);
        dialog->show();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("The dialog did not become active");
    }
    template<typename T>
    [[nodiscard]] T &child(const char *name) const
    {
        T *found = dialog->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s", name);
        return *found;
    }
    [[nodiscard]] QPlainTextEdit &text() const { return child<QPlainTextEdit>("calendars.text"); }
    [[nodiscard]] QListWidget &list() const { return child<QListWidget>("calendars.list"); }
    [[nodiscard]] QString problem() const
    {
        return child<FieldError>("calendars.text.problem").problem();
    }
    [[nodiscard]] bool canSave() const { return child<QPushButton>("calendars.save").isEnabled(); }
    /// At the end of the text, as a user types it.
    void append(const QString &line) const
    {
        text().setFocus();
        QTest::keyClick(&text(), Qt::Key_End, Qt::ControlModifier);
        for (const QChar letter : line) {
            if (letter == u'\n')
                QTest::keyClick(&text(), Qt::Key_Return);
            else
                QTest::keyClick(&text(), letter.toLatin1());
        }
    }
    void answer(const char *box, QMessageBox::StandardButton button) const
    {
        child<QMessageBox>(box).button(button)->click();
    }
    /// As the preview writes a special day.
    [[nodiscard]] static QString day(const QDate &date, const QString &what)
    {
        return QLocale().toString(date, QLocale::ShortFormat) + u' ' + what;
    }
    [[nodiscard]] QStringList days() const
    {
        const auto &tree = child<QTreeWidget>("calendars.days");
        QStringList days;
        for (int i = 0; i < tree.topLevelItemCount(); ++i)
            days << tree.topLevelItem(i)->text(0) + u' ' + tree.topLevelItem(i)->text(2);
        return days;
    }
};

} // namespace

class TestCalendarsDialog final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { translations::install(*qApp, u"en"_s); }
    void theChosenCalendarIsShownWithItsYear();
    void whatIsTypedIsJudgedAtOnce();
    void whatIsSavedCounts();
    void unsavedTextsSurviveALookAtOthers();
    void typingBackWhatWasThereIsNoChange();
    void aNewMarketBeginsWithTheTextThatIsShown();
    void codesThatAreNoneAreTold();
    void theProgramsOwnComesBack();
    void nothingUnsavedIsLostUnasked();
    void whatWasNeverSavedIsDiscardedNotRemoved();
    void aSaveThatWorksTakesBackWhatWasSaid();
    void aBrokenFileIsShownToBeRepaired();
    void aFolderThatCannotBeWrittenIsTold();
    void everythingIsReachedByKeys();
    void looksRight_data();
    void looksRight();
};

void TestCalendarsDialog::theChosenCalendarIsShownWithItsYear()
{
    const Fixture f(u"XNYS"_s);
    QCOMPARE(f.list().count(), programMarketCodes().size());
    QCOMPARE(f.list().currentItem()->text(), u"XNYS – New York Stock Exchange"_s);
    QCOMPARE(f.text().toPlainText(), programCalendarText(u"XNYS"_s));
    QVERIFY(!f.canSave());
    QVERIFY(!f.child<QPushButton>("calendars.reset").isEnabled());
    f.child<QSpinBox>("calendars.year").setValue(2012);
    QCOMPARE(f.child<QLabel>("calendars.tradingDays").text(), u"250 trading days"_s);
    QCOMPARE(f.days().size(), 14);
    QVERIFY2(f.days().contains(f.day({2012, 10, 29}, u"Closed for once"_s)),
             qPrintable(f.days().join(u'\n')));
    QVERIFY2(f.days().contains(
                 f.day({2012, 7, 3},
                       u"Closes at "_s + QLocale().toString(QTime(13, 0), QLocale::ShortFormat))),
             qPrintable(f.days().join(u'\n')));
}

void TestCalendarsDialog::whatIsTypedIsJudgedAtOnce()
{
    const Fixture f(u"CRYPTO"_s);
    f.child<QSpinBox>("calendars.year").setValue(2030);
    QVERIFY(f.days().isEmpty());
    f.append(u"\nholiday 2030-01-01"_s);
    QCOMPARE(f.problem(), QString());
    QVERIFY(f.canSave());
    QCOMPARE(f.days(), QStringList{f.day({2030, 1, 1}, u"Holiday"_s)});
    f.append(u"\nholiday Sylvester"_s);
    QVERIFY2(f.problem().contains(u"Sylvester"), qPrintable(f.problem()));
    QVERIFY(!f.canSave());
    QVERIFY(f.days().isEmpty());
}

void TestCalendarsDialog::whatIsSavedCounts()
{
    const Fixture f(u"XNYS"_s);
    f.append(u"\nclosure 2030-05-08"_s);
    QCOMPARE(f.list().currentItem()->text(), u"XNYS – New York Stock Exchange (not saved)"_s);
    QTest::keyClick(&f.text(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.changes->size(), 1);
    QCOMPARE(f.changes->first().first().toString(), u"XNYS"_s);
    QCOMPARE(marketCalendar(u"XNYS"_s).value()->dayKind(QDate(2030, 5, 8)), DayKind::Closure);
    QCOMPARE(f.list().currentItem()->text(), u"XNYS – New York Stock Exchange (changed)"_s);
    QVERIFY(!f.canSave());
}

void TestCalendarsDialog::unsavedTextsSurviveALookAtOthers()
{
    const Fixture f(u"XNYS"_s);
    f.append(u"\nclosure 2030-05-08"_s);
    const QString written = f.text().toPlainText();
    f.list().setFocus();
    QTest::keyClick(&f.list(), Qt::Key_Home);
    QCOMPARE(f.text().toPlainText(), programCalendarText(u"CRYPTO"_s));
    f.list().setCurrentRow(static_cast<int>(programMarketCodes().indexOf(u"XNYS"_s)));
    QCOMPARE(f.text().toPlainText(), written);
    QVERIFY(f.canSave());
}

void TestCalendarsDialog::typingBackWhatWasThereIsNoChange()
{
    const Fixture f(u"XLON"_s);
    f.append(u"x"_s);
    QVERIFY(f.list().currentItem()->text().endsWith(u"(not saved)"));
    QTest::keyClick(&f.text(), Qt::Key_Backspace);
    QVERIFY(!f.list().currentItem()->text().endsWith(u"(not saved)"));
    f.dialog->reject();
    QVERIFY(!f.dialog->isVisible());
}

void TestCalendarsDialog::aNewMarketBeginsWithTheTextThatIsShown()
{
    const Fixture f(u"XLON"_s);
    auto &code = f.child<QLineEdit>("calendars.newCode");
    QTest::keyClicks(&code, u"xpar"_s);
    QTest::keyClick(&code, Qt::Key_Return);
    QCOMPARE(f.list().currentItem()->text(), u"XPAR (not saved)"_s);
    QCOMPARE(f.text().toPlainText(), programCalendarText(u"XLON"_s));
    QVERIFY(!marketCodes().contains(u"XPAR"_s));
    f.child<QPushButton>("calendars.save").click();
    QVERIFY(marketCodes().contains(u"XPAR"_s));
    QVERIFY(f.dialog->isVisible());
}

void TestCalendarsDialog::codesThatAreNoneAreTold()
{
    const Fixture f;
    auto &code = f.child<QLineEdit>("calendars.newCode");
    const auto &problem = f.child<FieldError>("calendars.newCode.problem");
    QTest::keyClicks(&code, u"1"_s);
    QTest::keyClick(&code, Qt::Key_Return);
    QVERIFY(!problem.problem().isEmpty());
    code.clear();
    QTest::keyClicks(&code, u"xnys"_s);
    QCOMPARE(problem.problem(), QString());
    QTest::keyClick(&code, Qt::Key_Return);
    QCOMPARE(problem.problem(), u"There is a calendar XNYS already."_s);
    QCOMPARE(f.list().count(), programMarketCodes().size());
}

void TestCalendarsDialog::theProgramsOwnComesBack()
{
    Fixture f;
    QVERIFY(calendarFolder().save(u"XNYS"_s, programCalendarText(u"XLON"_s)));
    f.open(u"XNYS"_s);
    auto &reset = f.child<QPushButton>("calendars.reset");
    QVERIFY(reset.isEnabled());
    reset.click();
    f.answer("calendars.confirm", QMessageBox::Cancel);
    QCOMPARE(f.text().toPlainText(), programCalendarText(u"XLON"_s));
    reset.click();
    auto &box = f.child<QMessageBox>("calendars.confirm");
    for (QAbstractButton *button : box.buttons()) {
        if (box.buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QCOMPARE(f.text().toPlainText(), programCalendarText(u"XNYS"_s));
    QCOMPARE(f.changes->size(), 1);
    QVERIFY(calendarFolder().codes().isEmpty());
}

void TestCalendarsDialog::nothingUnsavedIsLostUnasked()
{
    const Fixture f(u"XLON"_s);
    f.append(u"\nholiday 05-09"_s);
    QTest::keyClick(f.dialog.get(), Qt::Key_Escape);
    QVERIFY(f.dialog->isVisible());
    QCOMPARE(f.child<QMessageBox>("calendars.discard").text(), u"1 calendar is not saved."_s);
    f.answer("calendars.discard", QMessageBox::Cancel);
    QVERIFY(f.dialog->isVisible());
    QTRY_VERIFY(!f.dialog->findChild<QMessageBox *>(u"calendars.discard"_s));
    f.dialog->close();
    f.answer("calendars.discard", QMessageBox::Discard);
    QVERIFY(!f.dialog->isVisible());
    QVERIFY(calendarFolder().codes().isEmpty());
}

void TestCalendarsDialog::whatWasNeverSavedIsDiscardedNotRemoved()
{
    const Fixture f(u"XLON"_s);
    f.append(u"\nholiday 05-09"_s);
    f.child<QPushButton>("calendars.reset").click();
    QVERIFY(!f.dialog->findChild<QMessageBox *>(u"calendars.confirm"_s));
    f.answer("calendars.discard", QMessageBox::Discard);
    QCOMPARE(f.text().toPlainText(), programCalendarText(u"XLON"_s));
    QVERIFY(f.changes->isEmpty());
    QVERIFY(f.dialog->isVisible());
}

void TestCalendarsDialog::aSaveThatWorksTakesBackWhatWasSaid()
{
    Fixture f;
    QFile file(f.folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    useCalendarFolder(CalendarFolder(f.folder.filePath(u"file/calendars"_s)));
    f.open(u"XLON"_s);
    f.append(u"\nholiday 05-09"_s);
    f.child<QPushButton>("calendars.save").click();
    QVERIFY(!f.problem().isEmpty());
    QVERIFY(file.remove());
    f.child<QPushButton>("calendars.save").click();
    QCOMPARE(f.problem(), QString());
    QCOMPARE(f.changes->size(), 1);
}

void TestCalendarsDialog::aBrokenFileIsShownToBeRepaired()
{
    Fixture f;
    QFile file(calendarFolder().fileOf(u"XPAR"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("zone Europe/Paris\nsession Mon-Fri 09:00-17:30\nhour 9\n");
    file.close();
    f.open(u"XPAR"_s);
    QCOMPARE(f.list().currentItem()->text(), u"XPAR (cannot be used)"_s);
    QVERIFY2(f.problem().contains(u"Line 3"), qPrintable(f.problem()));
    QVERIFY(f.text().toPlainText().contains(u"hour 9"));
}

void TestCalendarsDialog::aFolderThatCannotBeWrittenIsTold()
{
    Fixture f;
    QFile file(f.folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    useCalendarFolder(CalendarFolder(f.folder.filePath(u"file/calendars"_s)));
    f.open(u"XLON"_s);
    f.append(u"\nholiday 05-09"_s);
    f.child<QPushButton>("calendars.save").click();
    QVERIFY2(f.problem().contains(u"cannot be written"), qPrintable(f.problem()));
    QVERIFY(f.changes->isEmpty());
    QVERIFY(f.canSave());
}

void TestCalendarsDialog::everythingIsReachedByKeys()
{
    const Fixture f(u"XLON"_s);
    QCOMPARE(test::sharedKeys(*f.dialog), QStringList());
    f.list().setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 20; ++i) {
        reached << f.dialog->focusWidget();
        QTest::keyClick(f.dialog->focusWidget(), Qt::Key_Tab);
    }
    for (const char *name : {"calendars.list", "calendars.newCode", "calendars.add",
                             "calendars.text", "calendars.year", "calendars.days"})
        QVERIFY2(reached.contains(&f.child<QWidget>(name)), name);
}

void TestCalendarsDialog::looksRight_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QString>("language");
    QTest::newRow("light-en") << false << u"en"_s;
    QTest::newRow("dark-de") << true << u"de"_s;
    QTest::newRow("light-zh") << false << u"zh_CN"_s;
}

void TestCalendarsDialog::looksRight()
{
    QFETCH(bool, isDark);
    QFETCH(QString, language);
    translations::install(*qApp, language);
    test::useAppearance(isDark ? darkPalette() : lightPalette());
    {
        const Fixture f(u"XNYS"_s);
        f.child<QSpinBox>("calendars.year").setValue(2025);
        if (isDark)
            f.append(u"\nholiday Himmelfahrt"_s);
        test::keepPicture(f.dialog->grab().toImage(),
                          u"calendars-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(test::sharedKeys(*f.dialog), QStringList());
        const auto &help = f.child<QLabel>("calendars.help");
        QVERIFY(help.height() >= help.heightForWidth(help.width()));
    }
    translations::install(*qApp, u"en"_s);
    test::useAppearance(lightPalette());
}

QTEST_MAIN(TestCalendarsDialog)

#include "tst_calendarsdialog.moc"
