#include "core/settings/settings.h"
#include "tests/gui/support/corefixture.h"
#include "tests/support/stricttest.h"
#include "ui/dialogs/newdataloaddialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace ktrdr::ui;
using ktrdr::settings::Settings;
using ktrdr::test::CoreFixture;

namespace {

struct Fixture
{
    CoreFixture core;
    QString file = core.home.filePath(QStringLiteral("settings.json"));
    Settings settings = Settings::open(file);
    NewDataLoadDialog dialog{*core.data, settings};

    explicit Fixture()
    {
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("The dialog did not become active");
    }

    template<typename T>
    static T &childOf(const QWidget &parent, const char *name)
    {
        T *found = parent.findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s", name);
        return *found;
    }
    template<typename T>
    T &child(const char *name) const
    {
        return childOf<T>(dialog, name);
    }

    void fill() const
    {
        QTest::keyClicks(&child<QLineEdit>("load.symbols"), QStringLiteral("GOOG, MSFT"));
        child<QToolButton>("load.timeframe.1h").click();
        child<QRadioButton>("load.mode.full").click();
        child<QCheckBox>("load.hasStart").setChecked(true);
        child<QDateEdit>("load.start").setDate(QDate(2004, 8, 19));
    }

    /// With the keyboard: the button by its key, the name, Enter.
    void keep(const QString &name) const
    {
        QTest::keyClick(&child<QPushButton>("load.preset.save"), Qt::Key_Space);
        auto &question = childOf<QInputDialog>(dialog, "load.preset.name");
        auto *edit = question.findChild<QLineEdit *>();
        edit->clear();
        QTest::keyClicks(edit, name);
        QTest::keyClick(edit, Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return !dialog.findChild<QInputDialog *>(); }))
            qFatal("The question stays");
    }

    QStringList names() const
    {
        const auto &list = child<QComboBox>("load.preset");
        QStringList names;
        for (int i = 0; i < list.count(); ++i)
            names << list.itemText(i);
        return names;
    }
};

} // namespace

class TestLoadPresets final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void keptFormComesBackWhole();
    void sameNameIsReplaced();
    void deletedPresetLeavesTheForm();
    void blankNameKeepsNothing();
};

void TestLoadPresets::keptFormComesBackWhole()
{
    Fixture f;
    const QSignalSpy changed(&f.dialog, &NewDataLoadDialog::presetsChanged);
    f.fill();
    f.keep(QStringLiteral("  Two  giants "));
    QCOMPARE(changed.count(), 1);
    QVERIFY(f.settings.save());

    Settings stored = Settings::open(f.file);
    NewDataLoadDialog next(*f.core.data, stored);
    next.show();
    QVERIFY(QTest::qWaitForWindowActive(&next));
    auto &list = Fixture::childOf<QComboBox>(next, "load.preset");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(list.currentText(), QStringLiteral("Two giants"));
    QCOMPARE(Fixture::childOf<QLineEdit>(next, "load.symbols").text(),
             QStringLiteral("GOOG, MSFT"));
    QVERIFY(Fixture::childOf<QToolButton>(next, "load.timeframe.1h").isChecked());
    QVERIFY(Fixture::childOf<QRadioButton>(next, "load.mode.full").isChecked());
    QVERIFY(Fixture::childOf<QCheckBox>(next, "load.hasStart").isChecked());
    QVERIFY(!Fixture::childOf<QCheckBox>(next, "load.hasEnd").isChecked());
    QCOMPARE(Fixture::childOf<QDateEdit>(next, "load.start").date(), QDate(2004, 8, 19));
    QVERIFY(Fixture::childOf<QPushButton>(next, "newDataLoad.start").isEnabled());
}

void TestLoadPresets::sameNameIsReplaced()
{
    const Fixture f;
    f.fill();
    f.keep(QStringLiteral("mine"));
    f.child<QRadioButton>("load.mode.tail").click();
    f.keep(QStringLiteral("mine"));
    QCOMPARE(f.names().size(), 2);
    const QJsonObject kept = f.settings.value(QStringLiteral("load.presets")).toObject();
    QCOMPARE(kept.value(u"mine").toObject().value(u"mode").toString(), QStringLiteral("tail"));
}

void TestLoadPresets::deletedPresetLeavesTheForm()
{
    const Fixture f;
    auto &remove = f.child<QPushButton>("load.preset.delete");
    QVERIFY(!remove.isEnabled());
    f.fill();
    f.keep(QStringLiteral("mine"));
    QVERIFY(remove.isEnabled());
    QTest::keyClick(&remove, Qt::Key_Space);
    QCOMPARE(f.names().size(), 1);
    QVERIFY(!remove.isEnabled());
    QCOMPARE(f.child<QLineEdit>("load.symbols").text(), QStringLiteral("GOOG, MSFT"));
    QVERIFY(f.settings.value(QStringLiteral("load.presets")).toObject().isEmpty());
}

void TestLoadPresets::blankNameKeepsNothing()
{
    const Fixture f;
    f.keep(QStringLiteral("   "));
    QCOMPARE(f.names().size(), 1);
}

QTEST_MAIN(TestLoadPresets)
#include "tst_loadpresets.moc"
