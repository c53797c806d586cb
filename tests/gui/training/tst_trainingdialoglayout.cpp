#include "tests/gui/fixtures/mnemonics.h"
#include "tests/gui/training/trainingdialogfixture.h"
#include "tests/support/stricttest.h"
#include "translations/translators.h"

#include <QComboBox>
#include <QScrollArea>
#include <QTest>

using namespace ktrdr;
using namespace Qt::StringLiterals;
using test::TrainingDialogFixture;

/// The dialog on a small screen and by the keyboard alone.
class TestTrainingDialogLayout final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void fitsASmallScreen();
    void keyboardAloneReachesEverything();
    void noTwoFieldsShareAKey_data();
    void noTwoFieldsShareAKey();
};

void TestTrainingDialogLayout::fitsASmallScreen()
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

void TestTrainingDialogLayout::keyboardAloneReachesEverything()
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

void TestTrainingDialogLayout::noTwoFieldsShareAKey_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestTrainingDialogLayout::noTwoFieldsShareAKey()
{
    QFETCH(const QString, language);
    translations::install(*QCoreApplication::instance(), language);
    const TrainingDialogFixture f;
    QCOMPARE(test::sharedKeys(*f.dialog), QStringList());
    translations::install(*QCoreApplication::instance(), u"en"_s);
}

QTEST_MAIN(TestTrainingDialogLayout)
#include "tst_trainingdialoglayout.moc"
