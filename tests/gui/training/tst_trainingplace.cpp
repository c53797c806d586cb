#include "tests/doubles/ktrdrbackenddouble.h"
#include "tests/doubles/ktrdrtraininghostdouble.h"
#include "tests/gui/training/trainingdialogfixture.h"
#include "tests/support/stricttest.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QThreadPool>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace Qt::StringLiterals;
using remote::ServiceKind;
using test::TrainingDialogFixture;

namespace {

QStringList places(const TrainingDialogFixture &f)
{
    const auto &field = f.child<QComboBox>("training.place");
    QStringList names;
    for (int i = 0; i < field.count(); ++i)
        names.append(field.itemText(i));
    return names;
}

void chooseLast(const TrainingDialogFixture &f)
{
    auto &field = f.child<QComboBox>("training.place");
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_End);
}

} // namespace

/// Trainings on other computers.
class TestTrainingPlace final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void servicesThatTrainAreOffered();
    void aHostTrainsWithItsOwnBars();
    void whatAServiceDoesNotTakeIsToldBefore();
    void aServiceThatDoesNotAnswerIsToldAndNothingIsLost();
    void closingWhileItIsAskedAsksNoMore();
};

void TestTrainingPlace::servicesThatTrainAreOffered()
{
    TrainingDialogFixture f;
    QCOMPARE(places(f), QStringList{u"This computer"_s});
    f.services.add(u"bars"_s, ServiceKind::Ib, test::refusedUrl());
    f.services.add(u"lab"_s, ServiceKind::TrainingHost, test::refusedUrl());
    // While the dialog is open, too.
    QCOMPARE(places(f), QStringList({u"This computer"_s, u"lab (Training host)"_s}));
}

void TestTrainingPlace::aHostTrainsWithItsOwnBars()
{
    test::TrainingHostDouble server;
    TrainingDialogFixture f;
    f.services.add(u"lab"_s, ServiceKind::TrainingHost, server.url());
    f.show();
    f.choose(u"rsi"_s);
    // Nothing is stored here.
    QVERIFY(!f.start().isEnabled());
    chooseLast(f);
    f.waitForCheck();
    QVERIFY2(f.start().isEnabled(), qPrintable(f.reason()));
    QVERIFY(f.child<QLabel>("fact_samples").text().contains(u"lab"));
    QSignalSpy started(f.dialog.get(), &NewTrainingDialog::trainingStarted);
    QTest::keyClick(f.dialog.get(), Qt::Key_Return);
    QVERIFY(started.wait());
    QVERIFY(!f.dialog->isVisible());
    const QJsonObject sent = server.requests().last().json();
    QCOMPARE(sent["symbols"_L1][0].toString(), u"GOOG"_s);
    QVERIFY(sent["strategy_yaml"_L1].toString().contains(u"zigzag"));
}

void TestTrainingPlace::whatAServiceDoesNotTakeIsToldBefore()
{
    test::KtrdrBackendDouble server;
    TrainingDialogFixture f;
    f.services.add(u"backend"_s, ServiceKind::Backend, server.url());
    f.show();
    f.type("training.seed", u"1"_s);
    f.choose(u"rsi"_s);
    chooseLast(f);
    f.waitForCheck();
    QVERIFY(!f.start().isEnabled());
    QCOMPARE(f.findings().size(), 1);
    QVERIFY2(f.findings().first().contains(u"its own file"), qPrintable(f.findings().first()));
    f.type("training.seed", {});
    f.waitForCheck();
    QVERIFY2(f.start().isEnabled(), qPrintable(f.reason()));
}

void TestTrainingPlace::aServiceThatDoesNotAnswerIsToldAndNothingIsLost()
{
    TrainingDialogFixture f;
    f.services.add(u"lab"_s, ServiceKind::TrainingHost, test::refusedUrl());
    f.show();
    f.type("training.seed", u"5"_s);
    f.choose(u"rsi"_s);
    chooseLast(f);
    f.waitForCheck();
    QVERIFY(f.start().isEnabled());
    QTest::keyClick(f.dialog.get(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!f.reason().isEmpty() && !f.reason().contains(u"Asking"), 30'000);
    QVERIFY2(f.reason().contains(u"lab"), qPrintable(f.reason()));
    QVERIFY(f.dialog->isVisible());
    QCOMPARE(f.child<QLineEdit>("training.seed").text(), u"5"_s);
    QVERIFY(f.child<QLineEdit>("training.seed").isEnabled());
    // It can be tried again.
    QVERIFY2(f.start().isEnabled(),
             qPrintable(f.reason() + u"|" + f.start().toolTip() + u"|" + f.summary()));
}

void TestTrainingPlace::closingWhileItIsAskedAsksNoMore()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    TrainingDialogFixture f;
    f.services.add(u"lab"_s, ServiceKind::TrainingHost,
                   QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort())));
    f.show();
    f.choose(u"rsi"_s);
    chooseLast(f);
    f.waitForCheck();
    QTest::keyClick(f.dialog.get(), Qt::Key_Return);
    QTRY_VERIFY(silent.hasPendingConnections());
    QElapsedTimer time;
    time.start();
    f.dialog.reset();
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
}

QTEST_MAIN(TestTrainingPlace)
#include "tst_trainingplace.moc"
