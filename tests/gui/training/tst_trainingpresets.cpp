#include "tests/gui/training/trainingdialogfixture.h"
#include "tests/support/stricttest.h"

#include <QComboBox>
#include <QInputDialog>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace Qt::StringLiterals;
using test::TrainingDialogFixture;

namespace {

void keep(const TrainingDialogFixture &f, const QString &name)
{
    QTest::keyClick(&f.child<QPushButton>("training.preset.save"), Qt::Key_Space);
    auto *edit = f.child<QInputDialog>("training.preset.name").findChild<QLineEdit *>();
    edit->clear();
    QTest::keyClicks(edit, name);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!f.dialog->findChild<QInputDialog *>());
}

} // namespace

/// What the dialog keeps from one training to the next.
class TestTrainingPresets final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aKeptFormComesBackWhole();
    void presetsOfLoadsAreOthers();
    void whatWasStartedLastIsOfferedAgain();
};

void TestTrainingPresets::aKeptFormComesBackWhole()
{
    TrainingDialogFixture f;
    f.show();
    f.choose(u"rsi"_s);
    f.type("training.symbols", u"GOOG"_s);
    f.type("training.split", u"0.2"_s);
    f.type("training.seed", u"7"_s);
    f.type("training.name", u"mine"_s);
    f.child<QToolButton>("training.timeframe.1d").click();
    f.child<QPlainTextEdit>("training.values").setPlainText(u"training.epochs=2,3"_s);
    const QSignalSpy changed(f.dialog.get(), &NewTrainingDialog::settingsChanged);
    keep(f, u"small"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(f.services.settings.save());

    f.reopen();
    f.show();
    QVERIFY(f.child<QLineEdit>("training.seed").text().isEmpty());
    auto &presets = f.child<QComboBox>("training.preset");
    presets.setFocus();
    QTest::keyClick(&presets, Qt::Key_Down);
    QCOMPARE(f.child<QLineEdit>("training.strategy").text(), u"rsi"_s);
    QCOMPARE(f.child<QLineEdit>("training.symbols").text(), u"GOOG"_s);
    QCOMPARE(f.child<QLineEdit>("training.split").text(), u"0.2"_s);
    QCOMPARE(f.child<QLineEdit>("training.seed").text(), u"7"_s);
    QCOMPARE(f.child<QLineEdit>("training.name").text(), u"mine"_s);
    QVERIFY(f.child<QToolButton>("training.timeframe.1d").isChecked());
    QCOMPARE(f.child<QPlainTextEdit>("training.values").toPlainText(), u"training.epochs=2,3"_s);
}

void TestTrainingPresets::presetsOfLoadsAreOthers()
{
    TrainingDialogFixture f;
    f.services.settings.setValue(u"load.presets"_s, QJsonObject{{u"giants"_s, QJsonObject()}});
    f.reopen();
    QCOMPARE(f.child<QComboBox>("training.preset").count(), 1);
}

void TestTrainingPresets::whatWasStartedLastIsOfferedAgain()
{
    TrainingDialogFixture f;
    f.storeGoog();
    f.show();
    const QString file = f.strategy("epochs: 30", "epochs: 2");
    f.choose(file);
    QVERIFY2(f.start().isEnabled(), qPrintable(f.reason()));
    QList<operations::OperationId> started;
    connect(f.dialog.get(), &NewTrainingDialog::trainingStarted, this,
            [&started](const operations::OperationId &id) { started.append(id); });
    QTest::keyClick(f.dialog.get(), Qt::Key_Return);
    QTRY_COMPARE(started.size(), 1);
    QCOMPARE(f.services.settings.value(u"training.recent"_s).toArray(), QJsonArray{file});
    f.reopen();
    QCOMPARE(f.child<QLineEdit>("training.strategy").text(), file);
    QTRY_VERIFY(operations::isFinal(f.core.status(started.first())));
}

QTEST_MAIN(TestTrainingPresets)
#include "tst_trainingpresets.moc"
