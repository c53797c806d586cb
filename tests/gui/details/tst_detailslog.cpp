#include "tests/gui/details/detailspanefixture.h"
#include "tests/gui/fixtures/records.h"
#include "tests/support/stricttest.h"
#include "ui/details/logmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace ktrdr;
using namespace ktrdr::ui;
using operations::OperationRecord;
using operations::OperationStatus;
using Pane = test::DetailsPaneFixture;

/// The log of the operation on show.
class TestDetailsLog : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void logShowsTheOperationsOwnLines();
    void logFollowsARunningOperation();
    void logIsFilteredSearchedAndCopied();
    void hiddenLogReadsNothing();
};

void TestDetailsLog::logShowsTheOperationsOwnLines()
{
    Pane pane;
    const OperationRecord first = test::makeRecord(1, OperationStatus::Completed, {});
    const OperationRecord second = test::makeRecord(2, OperationStatus::Completed, {});
    pane.log(first, "Loading GOOG");
    pane.log(second, "Loading MSFT");
    pane.pane.setCurrentTab(1);
    pane.pane.showRecord(first);
    QTRY_COMPARE(pane.lines().rowCount(), 1);
    QCOMPARE(pane.lines().index(0, LogModel::TextColumn).data().toString(),
             QStringLiteral("Loading GOOG"));
    pane.pane.showRecord(second);
    QCOMPARE(pane.lines().rowCount(), 0);
    QTRY_COMPARE(pane.lines().rowCount(), 1);
    QCOMPARE(pane.lines().index(0, LogModel::TextColumn).data().toString(),
             QStringLiteral("Loading MSFT"));
}

void TestDetailsLog::logFollowsARunningOperation()
{
    Pane pane;
    const OperationRecord record = test::atPercent(test::makeRecord(1), 10);
    pane.log(record, "One");
    pane.pane.setCurrentTab(1);
    pane.pane.showRecord(record);
    QTRY_COMPARE(pane.lines().rowCount(), 1);
    pane.log(record, "Two");
    QTRY_COMPARE(pane.lines().rowCount(), 2);
    OperationRecord ended = record;
    ended.status = OperationStatus::Completed;
    pane.log(record, "Done");
    pane.pane.showRecord(ended);
    QTRY_COMPARE(pane.lines().rowCount(), 3);
}

void TestDetailsLog::logIsFilteredSearchedAndCopied()
{
    Pane pane;
    const OperationRecord record = test::makeRecord(1, OperationStatus::Failed, {});
    pane.log(record, "Reading the file");
    pane.log(record, "Line 7 is odd", spdlog::level::warn);
    pane.log(record, "Cannot go on", spdlog::level::err);
    pane.pane.setCurrentTab(1);
    pane.pane.showRecord(record);
    QTRY_COMPARE(pane.lines().rowCount(), 3);
    auto *level = pane.pane.findChild<QComboBox *>(QStringLiteral("logLevel"));
    level->setCurrentIndex(level->findData(static_cast<int>(spdlog::level::warn)));
    QCOMPARE(pane.lines().rowCount(), 2);
    QTest::keyClicks(pane.pane.findChild<QLineEdit *>(QStringLiteral("logSearch")),
                     QStringLiteral("ODD"));
    QCOMPARE(pane.lines().rowCount(), 1);
    pane.pane.findChild<QToolButton *>(QStringLiteral("logCopy"))->click();
    QVERIFY(QApplication::clipboard()->text().endsWith(QStringLiteral("Warning\tLine 7 is odd")));
}

void TestDetailsLog::hiddenLogReadsNothing()
{
    Pane pane;
    const OperationRecord record = test::makeRecord(1, OperationStatus::Completed, {});
    pane.log(record, "One");
    pane.pane.showRecord(record);
    QCOMPARE(pane.lines().rowCount(), 0);
    pane.pane.setCurrentTab(1);
    QTRY_COMPARE(pane.lines().rowCount(), 1);
}

QTEST_MAIN(TestDetailsLog)

#include "tst_detailslog.moc"
