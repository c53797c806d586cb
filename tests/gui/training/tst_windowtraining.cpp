#include "tests/gui/window/windowfixture.h"
#include "tests/support/stricttest.h"
#include "ui/commands/commandids.h"
#include "ui/commands/commandregistry.h"
#include "ui/dialogs/newdataloaddialog.h"
#include "ui/operations/operationspage.h"
#include "ui/training/newtrainingdialog.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace Qt::StringLiterals;
using operations::OperationRecord;
using operations::OperationStatus;
using test::WindowFixture;

namespace {

template<typename T>
T &childOf(const QWidget &dialog, const char *name)
{
    T *found = dialog.findChild<T *>(QLatin1StringView(name));
    if (!found)
        qFatal("There is no %s", name);
    return *found;
}

std::optional<OperationRecord> ended(const WindowFixture &f, const QString &type)
{
    for (const OperationRecord &record : f.core.board->records()) {
        if (record.type == type && record.isFinal())
            return record;
    }
    return {};
}

qsizetype countOf(const WindowFixture &f, const QString &type)
{
    qsizetype count = 0;
    for (const OperationRecord &record : f.core.board->records())
        count += record.type == type ? 1 : 0;
    return count;
}

NewTrainingDialog &openByKey(const WindowFixture &f)
{
    QTest::keyClick(f.window.get(), Qt::Key_T, Qt::ControlModifier);
    auto *dialog = f.window->findChild<NewTrainingDialog *>();
    if (!dialog || !QTest::qWaitForWindowActive(dialog))
        qFatal("The dialog did not open");
    return *dialog;
}

} // namespace

/// Trainings from the window, with the keyboard, the real engine and the bundled bars.
class TestWindowTraining final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void missingBarsAreLoadedAndTheTrainingCompletes();
    void anEndedTrainingRunsAgainWithChanges();
    void anEndedLoadRunsAgainWithChanges();
    void aSecondKeyOpensNoSecondDialog();
};

void TestWindowTraining::missingBarsAreLoadedAndTheTrainingCompletes()
{
    WindowFixture f;
    f.show();
    NewTrainingDialog &dialog = openByKey(f);
    QTest::keyClicks(&childOf<QLineEdit>(dialog, "training.strategy"), u"rsi"_s);
    auto &load = childOf<QPushButton>(dialog, "training.loadMissing");
    QTRY_VERIFY(load.isVisible());
    QVERIFY(!childOf<QPushButton>(dialog, "newTraining.start").isEnabled());

    QTest::keyClick(&load, Qt::Key_Space);
    auto *loading = f.window->findChild<NewDataLoadDialog *>();
    QVERIFY(loading && QTest::qWaitForWindowActive(loading));
    QCOMPARE(childOf<QLineEdit>(*loading, "load.symbols").text(), u"GOOG"_s);
    QVERIFY(childOf<QRadioButton>(*loading, "load.mode.full").isChecked());
    QTest::keyClick(&childOf<QLineEdit>(*loading, "load.symbols"), Qt::Key_Return);
    QTRY_VERIFY(ended(f, u"data_load"_s));
    QTRY_VERIFY(childOf<QPushButton>(dialog, "newTraining.start").isEnabled());

    QTest::keyClicks(&childOf<QLineEdit>(dialog, "training.seed"), u"1"_s);
    // At once: the check is waited for.
    QTest::keyClick(&childOf<QLineEdit>(dialog, "training.seed"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(ended(f, u"training"_s), 120'000);
    const OperationRecord training = *ended(f, u"training"_s);
    QVERIFY2(training.status == OperationStatus::Completed, qPrintable(training.message));
    QCOMPARE(training.progress.percentage, std::optional(100.0));
    QCOMPARE(training.request.value(u"seed"_s).toString(), u"1"_s);
    QVERIFY(!QDir(f.core.home.filePath(u"models"_s))
                 .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                 .isEmpty());
    QCOMPARE(f.window->page().selectedIds(), QList<operations::OperationId>{training.id});
    QTRY_VERIFY(!f.window->findChild<NewTrainingDialog *>());
}

void TestWindowTraining::anEndedTrainingRunsAgainWithChanges()
{
    WindowFixture f;
    f.show();
    f.window->trySample();
    QTRY_VERIFY_WITH_TIMEOUT(ended(f, u"training"_s), 120'000);
    const OperationRecord first = *ended(f, u"training"_s);
    QVERIFY2(first.status == OperationStatus::Completed, qPrintable(first.message));
    f.window->openOperation(first.id);
    QTRY_VERIFY(f.window->commands().action(command::RunAgain)->isEnabled());
    QTest::keyClick(f.window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = f.window->findChild<NewTrainingDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto &seed = childOf<QLineEdit>(*dialog, "training.seed");
    QCOMPARE(seed.text(), first.request.value(u"seed"_s).toString());
    seed.selectAll();
    QTest::keyClicks(&seed, u"99"_s);
    QTest::keyClick(&seed, Qt::Key_Return);
    QTRY_COMPARE(countOf(f, u"training"_s), 2);
    const QList<OperationRecord> records = f.core.board->records();
    const auto again = std::ranges::find_if(records, [&first](const OperationRecord &record) {
        return record.type == u"training" && record.id != first.id;
    });
    QCOMPARE(again->request.value(u"seed"_s).toString(), u"99"_s);
    QCOMPARE(again->request.value(u"strategy_yaml"_s), first.request.value(u"strategy_yaml"_s));
    // A run of its own: nothing goes on from the first one's checkpoint.
    QVERIFY(again->request.value(u"run"_s) != first.request.value(u"run"_s));
    const operations::OperationId id = again->id;
    QTRY_VERIFY_WITH_TIMEOUT(operations::isFinal(f.core.status(id)), 120'000);
}

void TestWindowTraining::anEndedLoadRunsAgainWithChanges()
{
    WindowFixture f;
    f.show();
    f.window->loadSample();
    QTRY_VERIFY(ended(f, u"data_load"_s));
    f.window->openOperation(ended(f, u"data_load"_s)->id);
    QTRY_VERIFY(f.window->commands().action(command::RunAgain)->isEnabled());
    QVERIFY(f.trigger(command::RunAgain));
    auto *dialog = f.window->findChild<NewDataLoadDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(childOf<QLineEdit>(*dialog, "load.symbols").text(), u"GOOG"_s);
    QVERIFY(childOf<QRadioButton>(*dialog, "load.mode.full").isChecked());
}

void TestWindowTraining::aSecondKeyOpensNoSecondDialog()
{
    WindowFixture f;
    f.show();
    openByKey(f);
    QVERIFY(f.trigger(command::Train));
    QCOMPARE(f.window->findChildren<NewTrainingDialog *>().size(), 1);
}

QTEST_MAIN(TestWindowTraining)
#include "tst_windowtraining.moc"
