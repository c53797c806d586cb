#include "tests/gui/training/trainingdialogfixture.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QFutureWatcher>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace Qt::StringLiterals;
using test::TrainingDialogFixture;
using training::TrainingRequest;

/// Which draft of a training counts: the newest, and what an earlier training was.
class TestTrainingDrafts final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheNewestDraftIsShown();
    void anEarlierTrainingComesBackWhole();
    void theTextOfAnEarlierTrainingCountsUntilItsFileIsRead();
};

void TestTrainingDrafts::onlyTheNewestDraftIsShown()
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

void TestTrainingDrafts::anEarlierTrainingComesBackWhole()
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

void TestTrainingDrafts::theTextOfAnEarlierTrainingCountsUntilItsFileIsRead()
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

QTEST_MAIN(TestTrainingDrafts)
#include "tst_trainingdrafts.moc"
