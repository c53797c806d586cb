#include "core/operations/operationboard.h"
#include "core/operations/operationcontext.h"
#include "core/operations/operationproviders.h"
#include "core/operations/orchestrator.h"
#include "core/operations/progressmanager.h"
#include "tests/support/stricttest.h"
#include "ui/operations/operationspage.h"
#include "ui/operations/operationtablemodel.h"
#include "ui/operations/operationtableview.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace ktrdr::operations;
using namespace std::chrono_literals;

namespace {

/// The page over a real board and real workers.
struct LivePage
{
    QTemporaryDir folder;
    OperationProviders providers;
    Orchestrator orchestrator{nullptr, nullptr};
    OperationBoard board{orchestrator, nullptr, providers};
    OperationsPage page{folder.path()};
    QAbstractItemModelTester tester{&page.model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};

    LivePage()
    {
        orchestrator.setPumpInterval(16ms);
        page.follow(board);
        QObject::connect(&page, &OperationsPage::cancelRequested, &board,
                         [this](const QList<OperationId> &ids) { board.cancel(ids); });
        page.resize(1280, 700);
        page.show();
    }

    QString cell(OperationColumn column, int row = 0)
    {
        return page.model().index(row, static_cast<int>(column)).data().toString();
    }
};

/// Gets to 40 percent, says what it kept, and waits to be cancelled.
AsyncOperation makePatientWork()
{
    AsyncOperation operation;
    operation.type = QStringLiteral("data_load");
    operation.name = QStringLiteral("Load GOOG 1d");
    operation.work = [](OperationContext &context) -> Result<OperationOutcome> {
        context.progress().setTotalItems(100);
        context.progress().advance(40);
        context.keep(QStringLiteral("40 items are stored."));
        while (!context.token().waitFor(10ms)) {
            context.progress().advance(0);
        }
        context.token().throwIfCancelled("waiting");
        return OperationOutcome{};
    };
    return operation;
}

} // namespace

class TestLivePage : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theRowShowsWhatTheWorkerDoesAndItsButtonStopsIt();
    void manyWorkersEndInTheTable();
};

void TestLivePage::theRowShowsWhatTheWorkerDoesAndItsButtonStopsIt()
{
    LivePage live;
    const auto id = live.orchestrator.start(makePatientWork());
    QVERIFY(id);
    QTRY_COMPARE(live.cell(OperationColumn::Progress), QStringLiteral("40 %"));
    QCOMPARE(live.cell(OperationColumn::Status), QStringLiteral("Running"));
    QCOMPARE(live.cell(OperationColumn::Items), QStringLiteral("40 of 100"));
    OperationTableView &table = live.page.table();
    const QModelIndex button = live.page.model().indexOf(*id, OperationColumn::Cancel);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(button).center());
    // The click itself is enough: no turn of the event loop is needed to show it.
    QVERIFY(live.cell(OperationColumn::Status) != QStringLiteral("Running"));
    QTRY_COMPARE(live.cell(OperationColumn::Status), QStringLiteral("Cancelled"));
    QCOMPARE(live.cell(OperationColumn::Message), QStringLiteral("40 items are stored."));
    QCOMPARE(live.cell(OperationColumn::Cancel), QString());
}

void TestLivePage::manyWorkersEndInTheTable()
{
    LivePage live;
    live.page.model().sort(static_cast<int>(OperationColumn::Progress), Qt::DescendingOrder);
    for (int i = 0; i < 60; ++i) {
        AsyncOperation operation;
        operation.type = QStringLiteral("data_load");
        operation.name = QStringLiteral("Load %1").arg(i);
        operation.work = [](OperationContext &context) -> Result<OperationOutcome> {
            context.progress().setTotalItems(5000);
            for (int item = 0; item < 5000; ++item) {
                context.progress().advance();
            }
            return OperationOutcome{};
        };
        QVERIFY(live.orchestrator.start(std::move(operation)));
    }
    const auto completed = [&live] {
        return live.page.model().counts().byStatus.at(
            static_cast<size_t>(OperationStatus::Completed));
    };
    QTRY_COMPARE_WITH_TIMEOUT(completed(), 60, 20'000);
    QCOMPARE(live.page.model().rowCount(), 60);
    for (int row = 0; row < 60; ++row) {
        QCOMPARE(live.cell(OperationColumn::Progress, row), QStringLiteral("100 %"));
    }
}

QTEST_MAIN(TestLivePage)

#include "tst_livepage.moc"
