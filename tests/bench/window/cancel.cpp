// From the click on a row's Cancel button to what the row shows, with a full history around it.

#include "core/operations/operationcontext.h"
#include "tests/bench/window/guithread.h"
#include "tests/bench/window/openprogram.h"
#include "ui/operations/operationspage.h"
#include "ui/operations/operationtablemodel.h"
#include "ui/operations/operationtableview.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QTest>

#include <benchmark/benchmark.h>

using namespace ktrdr::operations;
using namespace ktrdr::ui;

namespace {

constexpr int Clicks = 100;

/// Calls back with each picture of the table.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget &watched) { watched.installEventFilter(this); }

    std::function<void()> painted = [] {};

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted();
        return false;
    }
};

OperationId startOne(OpenProgram &program)
{
    AsyncOperation operation;
    operation.type = QStringLiteral("data_load");
    operation.name = QStringLiteral("Load to be cancelled");
    operation.work = [](OperationContext &context) -> Result<OperationOutcome> {
        while (!context.token().waitFor(std::chrono::minutes(1))) {
        }
        context.token().throwIfCancelled("the wait");
        return OperationOutcome{};
    };
    return program.core().orchestrator().start(std::move(operation)).value();
}

void waitUntil(const std::function<bool()> &isSo, const char *what)
{
    QElapsedTimer clock;
    clock.start();
    while (!isSo()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (clock.hasExpired(20'000))
            qFatal("never: %s", what);
    }
}

void cancelByClick(benchmark::State &state)
{
    OpenProgram program(homeWith(10'000));
    program.start();
    OperationsPage &page = program.window().page();
    waitUntil([&] { return page.model().rowCount() >= 10'000; }, "rows");
    OperationTableView &table = page.table();
    PaintWatch watch(*table.viewport());
    std::vector<double> shown;
    std::vector<double> cancelled;
    for (auto _ : state) {
        for (int i = 0; i < Clicks; ++i) {
            const OperationId id = startOne(program);
            const auto status = [&] {
                const OperationRecord *record = page.model().find(id);
                return record ? record->status : OperationStatus::Pending;
            };
            waitUntil([&] { return status() == OperationStatus::Running; }, "running");
            const QModelIndex cell =
                page.model().indexOf(id).siblingAtColumn(static_cast<int>(OperationColumn::Cancel));
            table.scrollTo(cell);
            const QPoint place = table.visualRect(cell).center();
            bool isShown = false;
            watch.painted = [&] { isShown = isShown || status() != OperationStatus::Running; };
            QElapsedTimer clock;
            clock.start();
            QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place);
            waitUntil([&] { return isShown; }, "painted");
            shown.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            waitUntil([&] { return isFinal(status()); }, "cancelled");
            const double end = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            if (status() != OperationStatus::Cancelled)
                qFatal("not cancelled");
            cancelled.push_back(end);
            watch.painted = [] {};
        }
    }
    state.counters["shown_p50_ms"] = quantileOf(shown, 0.5);
    state.counters["shown_p99_ms"] = quantileOf(shown, 0.99);
    state.counters["cancelled_p50_ms"] = quantileOf(cancelled, 0.5);
    state.counters["cancelled_p99_ms"] = quantileOf(cancelled, 0.99);
}

BENCHMARK(cancelByClick)->Iterations(1)->UseRealTime();

} // namespace
