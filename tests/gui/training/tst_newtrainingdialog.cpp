#include "tests/gui/training/trainingdialogfixture.h"
#include "tests/support/stricttest.h"

#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace Qt::StringLiterals;
using test::TrainingDialogFixture;

namespace {

void drop(QWidget &target, const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

} // namespace

class TestNewTrainingDialog final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChosenIsRefusedWithAReasonButNotMarked();
    void everyErrorOfTheStrategyIsListedWithItsPlace();
    void ignoredKeysAreListedAndDoNotStopIt();
    void aFileThatIsNotThereIsMarkedAtItsField();
    void aCorrectedFileIsReadAgainByItself();
    void aDroppedFileIsTheStrategy();
    void aSampleIsChosenFromTheMenu();
    void whatIsEmptyShowsWhatTheStrategySays();
    void whatItWillWorkOnIsShownBeforeTheStart();
    void missingSeriesAreNamedAndOfferedToLoad();
    void loadedBarsMakeItReady();
    void wrongInputsAreMarkedAtTheirFields_data();
    void wrongInputsAreMarkedAtTheirFields();
    void severalValuesOfAKeyAreASweep();
    void aKeyThatDoesNothingIsRefused();
};

void TestNewTrainingDialog::nothingChosenIsRefusedWithAReasonButNotMarked()
{
    const TrainingDialogFixture f;
    QVERIFY(!f.start().isEnabled());
    QVERIFY(f.reason().contains(u"No strategy is chosen."));
    QVERIFY(f.problem("training.strategy.problem").isEmpty());
    QVERIFY(f.problem("training.symbols.problem").isEmpty());
}

void TestNewTrainingDialog::everyErrorOfTheStrategyIsListedWithItsPlace()
{
    const TrainingDialogFixture f;
    f.storeGoog();
    f.choose(f.strategy("type: rsi\n    period: 14\n    source: close",
                        "type: rssi\n    period: 14\n    sourc: close"));
    QVERIFY(!f.start().isEnabled());
    const QStringList before = f.findings();
    QVERIFY(!before.isEmpty());
    f.choose(f.strategy("batch_size: 32", "batch_size: 0\n  epochs: 0", u"two.yaml"_s));
    const QStringList found = f.findings();
    QVERIFY2(found.size() >= 2, qPrintable(found.join(u'\n')));
    for (const QString &finding : found)
        QVERIFY2(QRegularExpression(u"^Error \\d+ \\d+ .+\\n.+"_s).match(finding).hasMatch(),
                 qPrintable(finding));
    QVERIFY(f.reason().contains(QString::number(found.size())));
}

void TestNewTrainingDialog::ignoredKeysAreListedAndDoNotStopIt()
{
    const TrainingDialogFixture f;
    f.storeGoog();
    f.choose(f.strategy("  epochs: 30", "  epochs: 30\n  epoch_count: 5"));
    QCOMPARE(f.findings().size(), 1);
    QVERIFY2(f.findings().first().startsWith(u"Warning"), qPrintable(f.findings().first()));
    QVERIFY(f.findings().first().contains(u"epoch_count"));
    QVERIFY(f.summary().contains(u"1 warning"));
    QVERIFY(f.start().isEnabled());
}

void TestNewTrainingDialog::aFileThatIsNotThereIsMarkedAtItsField()
{
    const TrainingDialogFixture f;
    f.choose(u"/no/such/file.yaml"_s);
    QVERIFY(f.problem("training.strategy.problem").contains(u"no such file"));
    QVERIFY(!f.start().isEnabled());
    f.choose(u"rsi"_s);
    QVERIFY(f.problem("training.strategy.problem").isEmpty());
}

void TestNewTrainingDialog::aCorrectedFileIsReadAgainByItself()
{
    const TrainingDialogFixture f;
    f.storeGoog();
    f.choose(f.strategy("batch_size: 32", "batch_size: 0"));
    QVERIFY(!f.start().isEnabled());
    static_cast<void>(f.strategy("batch_size: 32", "batch_size: 64"));
    QTRY_VERIFY(f.start().isEnabled() && f.findings().isEmpty());
}

void TestNewTrainingDialog::aDroppedFileIsTheStrategy()
{
    const TrainingDialogFixture f;
    f.storeGoog();
    const QString file = f.strategy("epochs: 30", "epochs: 7");
    drop(*f.dialog, file);
    QCOMPARE(f.child<QLineEdit>("training.strategy").text(), file);
    f.waitForCheck();
    QVERIFY2(f.start().isEnabled(), qPrintable(f.reason()));
    const QString other = f.strategy("epochs: 30", "epochs: 8", u"other.yaml"_s);
    drop(f.child<QLineEdit>("training.strategy"), other);
    QCOMPARE(f.child<QLineEdit>("training.strategy").text(), other);
}

void TestNewTrainingDialog::aSampleIsChosenFromTheMenu()
{
    const TrainingDialogFixture f;
    f.show();
    auto &menu = f.child<QMenu>("training.strategy.menu");
    Q_EMIT menu.aboutToShow();
    const QList<QAction *> actions = menu.actions();
    const auto trend = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text().startsWith(u"trend");
    });
    QVERIFY(trend != actions.end());
    (*trend)->trigger();
    QCOMPARE(f.child<QLineEdit>("training.strategy").text(), u"trend"_s);
    f.waitForCheck();
    QVERIFY(f.child<QLabel>("training.strategy.description").text().contains(u"MACD"));
}

void TestNewTrainingDialog::whatIsEmptyShowsWhatTheStrategySays()
{
    const TrainingDialogFixture f;
    f.choose(f.strategy("epochs: 30", "epochs: 30\n  seed: 4711"));
    const auto meaning = [&f](const char *field) {
        return f.child<QLineEdit>(field).placeholderText();
    };
    QVERIFY(meaning("training.symbols").startsWith(u"GOOG"));
    QVERIFY(meaning("training.split").startsWith(u"0.15"));
    QVERIFY(meaning("training.seed").startsWith(u"4711"));
    QVERIFY(meaning("training.name").startsWith(u"rsi"));
    QVERIFY(f.child<QLabel>("training.timeframes.hint").text().contains(u"1d"));
    // Without one, the computer draws it.
    f.choose(u"rsi"_s);
    QVERIFY(meaning("training.seed").contains(u"drawn"));
}

void TestNewTrainingDialog::whatItWillWorkOnIsShownBeforeTheStart()
{
    const TrainingDialogFixture f;
    f.storeGoog();
    f.choose(u"rsi"_s);
    QCOMPARE(f.child<QLabel>("fact_model").text(), u"MLP"_s);
    QCOMPARE(f.child<QLabel>("fact_features").text(), u"3"_s);
    QCOMPARE(f.child<QLabel>("fact_classes").text(), u"buy, hold, sell"_s);
    QCOMPARE(f.child<QLabel>("fact_samples").text(), u"up to 1,047"_s);
    QCOMPARE(f.child<QLabel>("fact_epochs").text(), u"up to 30"_s);
    QCOMPARE(f.core.orchestrator->liveCount(), 0);
    // A range has fewer.
    f.child<QCheckBox>("training.hasEnd").setChecked(true);
    f.child<QDateEdit>("training.end").setDate(QDate(2006, 12, 31));
    f.waitForCheck();
    QCOMPARE(f.child<QLabel>("fact_samples").text(), u"up to 597"_s);
}

void TestNewTrainingDialog::missingSeriesAreNamedAndOfferedToLoad()
{
    const TrainingDialogFixture f;
    f.show();
    f.type("training.symbols", u"GOOG MSFT"_s);
    f.choose(u"rsi"_s);
    QVERIFY(!f.start().isEnabled());
    const auto &text = f.child<QLabel>("training.missing");
    QVERIFY(text.isVisible());
    QVERIFY(text.text().contains(u"GOOG 1d, MSFT 1d"));
    QVERIFY2(f.findings().isEmpty(), qPrintable(f.findings().join(u'\n')));
    QList<marketdata::SeriesId> asked;
    connect(f.dialog.get(), &NewTrainingDialog::loadRequested, this,
            [&asked](const QList<marketdata::SeriesId> &series) { asked = series; });
    QTest::keyClick(&f.child<QPushButton>("training.loadMissing"), Qt::Key_Space);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.first().toString(), u"GOOG/1d"_s);
}

void TestNewTrainingDialog::loadedBarsMakeItReady()
{
    const TrainingDialogFixture f;
    f.show();
    f.choose(u"rsi"_s);
    QVERIFY(!f.start().isEnabled());
    f.storeGoog();
    f.dialog->checkAgain();
    f.waitForCheck();
    QVERIFY2(f.start().isEnabled(), qPrintable(f.reason()));
    QVERIFY(!f.child<QLabel>("training.missing").isVisible());
}

void TestNewTrainingDialog::wrongInputsAreMarkedAtTheirFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    QTest::newRow("symbol") << u"training.symbols"_s << u"../etc"_s << u"GOOG"_s;
    QTest::newRow("split: too large") << u"training.split"_s << u"0.5"_s << u"0.2"_s;
    QTest::newRow("split: no number") << u"training.split"_s << u"some"_s << u"0,2"_s;
    QTest::newRow("seed: negative") << u"training.seed"_s << u"-1"_s << u"1"_s;
    QTest::newRow("seed: too large")
        << u"training.seed"_s << u"18446744073709551616"_s << u"4294967295"_s;
}

void TestNewTrainingDialog::wrongInputsAreMarkedAtTheirFields()
{
    QFETCH(const QString, field);
    QFETCH(const QString, wrong);
    QFETCH(const QString, right);
    const TrainingDialogFixture f;
    f.storeGoog();
    f.choose(u"rsi"_s);
    const QByteArray name = field.toLatin1();
    const QByteArray problem = name + ".problem";
    f.type(name.constData(), wrong);
    QVERIFY(f.problem(problem.constData()).contains(wrong));
    QVERIFY(!f.start().isEnabled());
    QVERIFY(f.reason().contains(wrong));
    f.waitForCheck();
    QVERIFY(!f.start().isEnabled());
    f.type(name.constData(), right);
    QVERIFY(f.problem(problem.constData()).isEmpty());
    f.waitForCheck();
    QVERIFY2(f.start().isEnabled(), qPrintable(f.reason()));
}

void TestNewTrainingDialog::severalValuesOfAKeyAreASweep()
{
    const TrainingDialogFixture f;
    f.storeGoog();
    auto &values = f.child<QPlainTextEdit>("training.values");
    QTest::keyClicks(&values, u"training.epochs=2"_s);
    QTest::keyClick(&values, Qt::Key_Return);
    QTest::keyClicks(&values, u"training.learning_rate=0.001,0.01,0.1"_s);
    f.choose(u"rsi"_s);
    QVERIFY2(f.start().isEnabled(), qPrintable(f.reason()));
    QCOMPARE(f.child<QLabel>("fact_trainings").text(), u"3"_s);
    QCOMPARE(f.child<QLabel>("fact_epochs").text(), u"up to 2"_s);
    QCOMPARE(f.child<QLabel>("fact_samples").text(), u"up to 1,047"_s);
    values.setPlainText(u"nonsense"_s);
    QVERIFY(f.problem("training.values.problem").contains(u"nonsense"));
    QVERIFY(!f.start().isEnabled());
}

void TestNewTrainingDialog::aKeyThatDoesNothingIsRefused()
{
    const TrainingDialogFixture f;
    f.storeGoog();
    f.child<QPlainTextEdit>("training.values").setPlainText(u"training.epoch_count=5"_s);
    f.choose(u"rsi"_s);
    QVERIFY(!f.start().isEnabled());
    QCOMPARE(f.findings().size(), 1);
    QVERIFY(f.findings().first().contains(u"epoch_count"));
}

QTEST_MAIN(TestNewTrainingDialog)
#include "tst_newtrainingdialog.moc"
