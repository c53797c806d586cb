#include "ui/schedules/scheduledialog.h"

#include "core/marketdata/schedules/schedulerunner.h"
#include "core/marketdata/schedules/zonenames.h"
#include "tests/gui/fixtures/appearance.h"
#include "tests/gui/fixtures/mnemonics.h"
#include "tests/gui/support/corefixture.h"
#include "tests/support/stricttest.h"
#include "ui/theme/palettes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

using namespace ktrdr;
using namespace ktrdr::ui;
using marketdata::Schedule;
using marketdata::ScheduleRule;

namespace {

marketdata::DataLoadRequest someLoad()
{
    marketdata::DataLoadRequest request;
    request.symbols = {*marketdata::Symbol::parse(QStringLiteral("AAPL"))};
    request.timeframes = {*marketdata::Timeframe::parse(u"1d")};
    return request;
}

struct Fixture
{
    test::CoreFixture core;
    marketdata::ScheduleRunner runner{core.home.path(), *core.data, *core.board, core.ledger.get(),
                                      core.clock};
    std::unique_ptr<ScheduleDialog> dialog;

    Fixture()
        : dialog(std::make_unique<ScheduleDialog>(runner, someLoad()))
    {}

    void show()
    {
        dialog->show();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("The dialog did not become active");
    }
    void edit(const Schedule &schedule)
    {
        dialog = std::make_unique<ScheduleDialog>(runner, schedule);
    }
    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return dialog->findChild<T *>(QLatin1StringView(name));
    }
    void choose(int kind) { child<QComboBox>("schedule.kind")->setCurrentIndex(kind); }
    [[nodiscard]] bool canSave() const { return child<QPushButton>("schedule.save")->isEnabled(); }
    void save() { child<QPushButton>("schedule.save")->click(); }
    [[nodiscard]] QString savedRule() const
    {
        const QList<Schedule> &all = runner.content().schedules;
        return all.isEmpty() ? QString() : all.last().rule.toText();
    }
};

enum Kind { EveryDay, Weekdays, ChosenDays, AfterClose };

} // namespace

class TestScheduleDialog final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualScheduleNeedsNothingButSaving();
    void onlyWhatBelongsToTheRuleIsShown();
    void chosenDaysNeedADay();
    void aZoneThatIsNoneIsMarked();
    void theCloseOfAMarketHasADelay();
    void theNextRunsAreShown();
    void editingBeginsWithWhatIs();
    void whatCannotBeSavedIsTold();
    void mnemonicsAreUnique();
    void everyLook_data();
    void everyLook();
};

void TestScheduleDialog::theUsualScheduleNeedsNothingButSaving()
{
    Fixture f;
    f.show();
    QVERIFY(f.child<QLabel>("schedule.load")->text().contains(u"AAPL 1d"));
    QVERIFY(f.canSave());
    QSignalSpy saved(f.dialog.get(), &ScheduleDialog::saved);
    QTest::keyClick(f.dialog.get(), Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    QVERIFY(!f.dialog->isVisible());
    QCOMPARE(f.savedRule(),
             u"every weekday 22:15 " + QString::fromLatin1(marketdata::localZone().id()));
    QVERIFY(f.runner.content().schedules.first().catchesUp);
}

void TestScheduleDialog::onlyWhatBelongsToTheRuleIsShown()
{
    Fixture f;
    f.show();
    const auto isVisible = [&f](const char *name) { return f.child<QWidget>(name)->isVisible(); };
    f.choose(Weekdays);
    QVERIFY(isVisible("schedule.time") && !isVisible("schedule.day.1") &&
            !isVisible("schedule.market"));
    f.choose(ChosenDays);
    QVERIFY(isVisible("schedule.time") && isVisible("schedule.day.7") &&
            !isVisible("schedule.market"));
    f.choose(AfterClose);
    QVERIFY(!isVisible("schedule.time") && !isVisible("schedule.day.1") &&
            isVisible("schedule.market"));
}

void TestScheduleDialog::chosenDaysNeedADay()
{
    Fixture f;
    f.show();
    f.choose(ChosenDays);
    // Those of the rule before are chosen.
    QVERIFY(f.canSave());
    for (int day = 1; day <= 7; ++day)
        f.child<QCheckBox>(qPrintable(u"schedule.day." + QString::number(day)))->setChecked(false);
    QVERIFY(!f.canSave());
    QVERIFY(f.child<QLabel>("schedule.daysError")->isVisible());
    f.child<QCheckBox>("schedule.day.1")->setChecked(true);
    f.child<QCheckBox>("schedule.day.3")->setChecked(true);
    QVERIFY(!f.child<QLabel>("schedule.daysError")->isVisible());
    f.child<QTimeEdit>("schedule.time")->setTime(QTime(9, 30));
    f.child<QComboBox>("schedule.zone")->setCurrentText(QStringLiteral("Berlin"));
    f.save();
    QCOMPARE(f.savedRule(), QStringLiteral("every mon,wed 09:30 Europe/Berlin"));
}

void TestScheduleDialog::aZoneThatIsNoneIsMarked()
{
    Fixture f;
    f.show();
    f.child<QComboBox>("schedule.zone")->setEditText(QStringLiteral("Atlantis"));
    QVERIFY(!f.canSave());
    QVERIFY(f.child<QLabel>("schedule.zoneError")->text().contains(u"Atlantis"));
    f.child<QComboBox>("schedule.zone")->setEditText(QStringLiteral("europe/london"));
    QVERIFY(f.canSave());
    f.save();
    QCOMPARE(f.savedRule(), QStringLiteral("every weekday 22:15 Europe/London"));
}

void TestScheduleDialog::theCloseOfAMarketHasADelay()
{
    Fixture f;
    f.show();
    f.choose(AfterClose);
    f.child<QComboBox>("schedule.market")->setCurrentText(QStringLiteral("XETR"));
    f.child<QSpinBox>("schedule.delay")->setValue(30);
    f.child<QCheckBox>("schedule.catchUp")->setChecked(false);
    f.save();
    QCOMPARE(f.savedRule(), QStringLiteral("30 min after the close XETR"));
    QVERIFY(!f.runner.content().schedules.first().catchesUp);
}

void TestScheduleDialog::theNextRunsAreShown()
{
    Fixture f;
    f.show();
    const auto *moments = f.child<QLabel>("schedule.moments");
    QCOMPARE(moments->text().split(u'\n').size(), 3);
    const QString before = moments->text();
    f.child<QTimeEdit>("schedule.time")->setTime(QTime(3, 7));
    QVERIFY(moments->text() != before);
    QVERIFY(moments->text().contains(u"3:07"));
}

void TestScheduleDialog::editingBeginsWithWhatIs()
{
    Fixture f;
    for (const QString &when :
         {QStringLiteral("every mon,fri 07:05 Asia/Tokyo"), QStringLiteral("every day 00:00 UTC"),
          QStringLiteral("45 min after the close XLON")}) {
        const auto added = f.runner.add(someLoad(), *ScheduleRule::parse(when), false);
        QVERIFY(added);
        f.edit(*added);
        f.show();
        QVERIFY(!f.child<QCheckBox>("schedule.catchUp")->isChecked());
        f.save();
        QCOMPARE(f.runner.content().find(added->id)->rule.toText(), when);
        QVERIFY(!f.runner.content().find(added->id)->catchesUp);
    }
    QCOMPARE(f.runner.content().schedules.size(), 3);
}

void TestScheduleDialog::whatCannotBeSavedIsTold()
{
    Fixture f;
    const auto added =
        f.runner.add(someLoad(), *ScheduleRule::parse(QStringLiteral("every day 1:00")), true);
    f.edit(*added);
    f.show();
    QVERIFY(f.runner.remove(added->id));
    f.save();
    QVERIFY(f.dialog->isVisible());
    QVERIFY(f.child<QLabel>("schedule.problem")->text().contains(added->id.toString()));
}

void TestScheduleDialog::mnemonicsAreUnique()
{
    Fixture f;
    f.show();
    for (const int kind : {EveryDay, Weekdays, ChosenDays, AfterClose}) {
        f.choose(kind);
        QCOMPARE(test::sharedKeys(*f.dialog), QStringList());
    }
}

void TestScheduleDialog::everyLook_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<int>("kind");
    for (const bool isDark : {false, true}) {
        for (const int kind : {Weekdays, ChosenDays, AfterClose})
            QTest::addRow("%s-%d", isDark ? "dark" : "light", kind) << isDark << kind;
    }
}

void TestScheduleDialog::everyLook()
{
    QFETCH(bool, isDark);
    QFETCH(int, kind);
    test::useAppearance(isDark ? darkPalette() : lightPalette());
    {
        Fixture f;
        f.choose(kind);
        f.show();
        const QImage picture = f.dialog->grab().toImage();
        test::keepPicture(picture, QStringLiteral("schedule-dialog-") +
                                       QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(f.dialog->width() <= 720);
    }
    test::useAppearance(lightPalette());
}

QTEST_MAIN(TestScheduleDialog)

#include "tst_scheduledialog.moc"
