#include "tests/gui/fixtures/mnemonics.h"
#include "tests/gui/training/trainingdialogfixture.h"
#include "tests/support/stricttest.h"
#include "translations/translators.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFutureWatcher>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>
#include <QUrl>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace Qt::StringLiterals;
using test::TrainingDialogFixture;
using training::TrainingRequest;

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
    void onlyTheNewestDraftIsShown();
    void anEarlierTrainingComesBackWhole();
    void theTextOfAnEarlierTrainingCountsUntilItsFileIsRead();
    void fitsASmallScreen();
    void keyboardAloneReachesEverything();
    void noTwoFieldsShareAKey_data();
    void noTwoFieldsShareAKey();
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

void TestNewTrainingDialog::onlyTheNewestDraftIsShown()
{
    const TrainingDialogFixture f;
    f.storeGoog();
    QThreadPool &pool = *QThreadPool::globalInstance();
    const int threads = pool.maxThreadCount();
    QSemaphore gate;
    pool.setMaxThreadCount(1);
    pool.start([&gate] { gate.acquire(); });
    const QSignalSpy shown(f.dialog.get(), &NewTrainingDialog::checkShown);
    auto &edit = f.child<QLineEdit>("training.strategy");
    edit.setText(u"rsi"_s);
    // Its check waits for the busy thread.
    QTRY_VERIFY(!f.dialog->findChildren<QFutureWatcherBase *>().isEmpty());
    edit.setText(u"trend"_s);
    gate.release();
    QTRY_VERIFY(f.child<QLabel>("training.strategy.description").text().contains(u"MACD"));
    QCOMPARE(shown.count(), 1);
    QVERIFY2(f.start().isEnabled(), qPrintable(f.reason()));
    pool.setMaxThreadCount(threads);
}

void TestNewTrainingDialog::anEarlierTrainingComesBackWhole()
{
    const TrainingDialogFixture f;
    TrainingRequest request;
    QFile sample(u":/strategies/rsi.yaml"_s);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    request.strategy = QString::fromUtf8(sample.readAll());
    request.strategyFile = u"/gone/rsi.yaml"_s;
    request.symbols = {*marketdata::Symbol::parse(u"GOOG"_s)};
    request.timeframes = {*marketdata::Timeframe::parse(u"1d")};
    request.start = 1'136'073'600;
    request.end = 1'199'145'599 - 3600;
    request.validationSplit = 0.123456789;
    request.seed = 4'294'967'295;
    request.name = u"again"_s;
    request.overrides = {{u"model.architecture.hidden_layers"_s, u"[8, 4]"_s}};
    request.sweep = {{u"training.epochs"_s, {u"2"_s, u"3"_s}}};
    f.storeGoog();
    f.show();
    f.dialog->setRequest(request, {});
    f.waitForCheck();
    QVERIFY2(f.start().isEnabled(), qPrintable(f.reason()));
    QVERIFY(f.child<QLabel>("training.strategy.kept").isVisible());
    QList<operations::OperationId> started;
    connect(f.dialog.get(), &NewTrainingDialog::trainingStarted, this,
            [&started](const operations::OperationId &id) { started.append(id); });
    QTest::keyClick(f.dialog.get(), Qt::Key_Return);
    QTRY_COMPARE(started.size(), 1);
    QTRY_VERIFY(f.core.board->find(started.first()));
    const auto again =
        TrainingRequest::fromJson(f.core.board->find(started.first())->request).value();
    TrainingRequest expected = request;
    expected.run = again.run;
    QCOMPARE(again.toJson(), expected.toJson());
    QTRY_VERIFY(operations::isFinal(f.core.status(started.first())));
}

void TestNewTrainingDialog::theTextOfAnEarlierTrainingCountsUntilItsFileIsRead()
{
    const TrainingDialogFixture f;
    f.storeGoog();
    f.show();
    TrainingRequest request;
    request.strategyFile = f.strategy("epochs: 30", "epochs: 7");
    QFile sample(u":/strategies/rsi.yaml"_s);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    request.strategy = QString::fromUtf8(sample.readAll());
    f.dialog->setRequest(request, {});
    f.waitForCheck();
    QCOMPARE(f.child<QLabel>("fact_epochs").text(), u"up to 30"_s);
    QTest::keyClick(&f.child<QPushButton>("training.strategy.readAgain"), Qt::Key_Space);
    f.waitForCheck();
    QCOMPARE(f.child<QLabel>("fact_epochs").text(), u"up to 7"_s);
    QVERIFY(!f.child<QLabel>("training.strategy.kept").isVisible());
}

void TestNewTrainingDialog::fitsASmallScreen()
{
    const TrainingDialogFixture f;
    const QSize available(900, 620);
    f.dialog->fitInto(available);
    f.show();
    f.choose(f.strategy("batch_size: 32", "batch_size: 0"));
    QVERIFY2(f.dialog->height() < available.height(),
             qPrintable(QString::number(f.dialog->height())));
    QVERIFY2(f.dialog->width() < available.width(), qPrintable(QString::number(f.dialog->width())));
    for (const QWidget *shown : {static_cast<QWidget *>(&f.start()),
                                 static_cast<QWidget *>(&f.child<QTableView>("training.findings"))})
        QVERIFY2(
            f.dialog->rect().contains(QRect(shown->mapTo(f.dialog.get(), QPoint()), shown->size())),
            qPrintable(shown->objectName()));
    // What is below scrolls into view with the focus.
    auto &place = f.child<QComboBox>("training.place");
    place.setFocus(Qt::TabFocusReason);
    const auto &inputs = f.child<QScrollArea>("newTraining.inputs");
    QVERIFY(inputs.viewport()->rect().contains(place.mapTo(inputs.viewport(), QPoint(1, 1))));
    f.dialog->fitInto({1920, 1080});
    QCOMPARE(f.dialog->size(), QSize(1180, 660));
}

void TestNewTrainingDialog::keyboardAloneReachesEverything()
{
    const TrainingDialogFixture f;
    f.show();
    f.choose(f.strategy("batch_size: 32", "batch_size: 33\n  epoch_count: 2"));
    f.storeGoog();
    f.dialog->checkAgain();
    f.waitForCheck();
    f.child<QLineEdit>("training.strategy").setFocus();
    QStringList order;
    for (int step = 0; step < 50 && !order.contains(u"newTraining.start"_s); ++step) {
        QWidget *focus = f.dialog->focusWidget();
        QVERIFY(focus);
        order << focus->objectName();
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    for (const char *name : {"training.strategy", "training.strategy.choose", "training.symbols",
                             "training.timeframe.1m", "training.hasStart", "training.split",
                             "training.seed", "training.values", "training.name", "training.place",
                             "training.findings", "newTraining.start"}) {
        QVERIFY2(order.contains(QLatin1StringView(name)), qPrintable(order.join(u", "_s)));
    }
    QVERIFY(order.indexOf(u"training.symbols"_s) < order.indexOf(u"training.split"_s));
}

void TestNewTrainingDialog::noTwoFieldsShareAKey_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestNewTrainingDialog::noTwoFieldsShareAKey()
{
    QFETCH(const QString, language);
    translations::install(*QCoreApplication::instance(), language);
    const TrainingDialogFixture f;
    QCOMPARE(test::sharedKeys(*f.dialog), QStringList());
    translations::install(*QCoreApplication::instance(), u"en"_s);
}

QTEST_MAIN(TestNewTrainingDialog)
#include "tst_newtrainingdialog.moc"
