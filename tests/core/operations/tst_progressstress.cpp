#include "core/operations/operationblock.h"
#include "core/operations/operationcancelled.h"

#include "tests/support/stricttest.h"

#include <QTest>

#include <thread>

using namespace ktrdr::operations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Updates = 100'000;

OperationBlock makeBlock()
{
    return OperationBlock(OperationId::parse(u"op_test"_s).value());
}

} // namespace

class TestProgressStress : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void readersNeverSeeATornState();
    void readersNeverSeeATornLongText();
    void itemsBelongToTheStateTheyAreReadWith();
    void shownValuesNeverGoBackUnderFullSpeed();
    void parallelWorkersAreSummed();
    void cancelStopsAWorkerAtFullSpeed();
};

void TestProgressStress::readersNeverSeeATornState()
{
    ProgressCell cell;
    std::atomic<bool> done = false;
    std::atomic<int> torn = 0;
    std::atomic<int> reads = 0;
    std::vector<std::jthread> readers;
    for (int i = 0; i < 3; ++i) {
        readers.emplace_back([&] {
            ProgressSnapshot now;
            while (!done) {
                if (!cell.read(now)) {
                    continue;
                }
                ++reads;
                // One update sets phase, all arguments; the text is of the same or the former one.
                const qint64 number = now.phaseArguments[0];
                const bool whole =
                    now.phase == PhaseId(number % 1000) &&
                    now.phaseArguments == PhaseArguments{number, number, number, number};
                const int text = now.text.isEmpty() ? 0 : now.text.left(6).toInt();
                const bool near = text == number || text + 1 == number;
                const QByteArray expected = QByteArray::number(text).rightJustified(6, '0');
                const bool wholeText = now.text.isEmpty() || now.text == expected.repeated(7);
                torn += whole && near && wholeText ? 0 : 1;
            }
        });
    }
    for (int i = 1; i <= Updates; ++i) {
        const std::string text =
            QByteArray::number(i).rightJustified(6, '0').repeated(7).toStdString();
        cell.setPhase(PhaseId(i % 1000), {i, i, i, i});
        cell.setText(text);
    }
    done = true;
    readers.clear();
    QCOMPARE(torn.load(), 0);
    QVERIFY(reads > 0);
}

void TestProgressStress::readersNeverSeeATornLongText()
{
    ProgressCell cell;
    std::atomic<bool> done = false;
    int torn = 0;
    std::jthread reader([&] {
        ProgressSnapshot now;
        while (!done) {
            if (cell.read(now) && !now.text.isEmpty()) {
                const auto isFirst = [&](char c) { return c == now.text.front(); };
                const bool whole = std::all_of(now.text.begin(), now.text.end(), isFirst);
                const qsizetype length = now.text.front() == 'l' ? 300 : 20;
                torn += whole && now.text.size() == length ? 0 : 1;
            }
        }
    });
    const std::string longText(300, 'l');
    const std::string shortText(20, 's');
    for (int i = 0; i < Updates / 2; ++i) {
        cell.setText(longText);
        cell.setText(shortText);
    }
    done = true;
    reader.join();
    QCOMPARE(torn, 0);
}

void TestProgressStress::itemsBelongToTheStateTheyAreReadWith()
{
    ProgressCell cell;
    std::atomic<bool> done = false;
    int impossible = 0;
    std::jthread reader([&] {
        ProgressSnapshot now;
        while (!done) {
            if (cell.read(now)) {
                // The writer counts an item, then a unit: never more units than items.
                const bool possible =
                    now.items == now.stepCurrent || now.items == now.stepCurrent + 1;
                impossible += possible ? 0 : 1;
            }
        }
    });
    for (int i = 0; i < Updates * 5; ++i) {
        cell.advance(1);
        cell.advanceStep(1);
    }
    done = true;
    reader.join();
    QCOMPARE(impossible, 0);
}

void TestProgressStress::shownValuesNeverGoBackUnderFullSpeed()
{
    const OperationBlock block = makeBlock();
    ProgressSampler sampler = block.sampler();
    std::atomic<bool> done = false;
    std::jthread worker([&, progress = block.progress()]() mutable {
        progress.setTotalItems(Updates);
        for (int i = 0; i < Updates; ++i) {
            progress.advance();
            if (i % 3 == 0) {
                progress.setTotalItems(Updates + quint64(i % 7) * 1000);
            }
        }
        done = true;
    });
    double highest = 0;
    quint64 items = 0;
    int wentBack = 0;
    while (!done) {
        const ProgressState &state = sampler.sample();
        const double shown = state.percentage.value_or(highest);
        wentBack += shown < highest || state.itemsProcessed < items || shown >= 100 ? 1 : 0;
        highest = shown;
        items = state.itemsProcessed;
    }
    worker.join();
    QCOMPARE(wentBack, 0);
    QCOMPARE(sampler.finish(true).itemsProcessed, quint64(Updates));
}

void TestProgressStress::parallelWorkersAreSummed()
{
    constexpr int WorkerCount = 5;
    const OperationBlock block = makeBlock();
    ProgressManager progress = block.progress();
    ProgressSampler sampler = block.sampler();
    progress.startStep(1, quint64(WorkerCount) * 10);
    std::atomic<int> running = WorkerCount;
    std::vector<std::jthread> workers;
    for (int i = 0; i < WorkerCount; ++i) {
        workers.emplace_back([&, child = progress.child(1)]() mutable {
            for (int unit = 0; unit < 10; ++unit) {
                for (int item = 0; item < 500; ++item) {
                    child.advance();
                }
                child.advanceStep();
            }
            [[maybe_unused]] const ProgressManager ended = std::move(child);
            --running;
        });
    }
    quint64 last = 0;
    int wentBack = 0;
    while (running > 0) {
        const quint64 items = sampler.sample().itemsProcessed;
        wentBack += items < last ? 1 : 0;
        last = items;
    }
    workers.clear();
    QCOMPARE(wentBack, 0);
    QCOMPARE(sampler.sample().stepCurrent, quint64(WorkerCount) * 10);
    QCOMPARE(sampler.state().itemsProcessed, quint64(WorkerCount) * 5000);
}

void TestProgressStress::cancelStopsAWorkerAtFullSpeed()
{
    const OperationBlock block = makeBlock();
    std::atomic<bool> started = false;
    bool unwound = false;
    std::jthread worker([&, progress = block.progress()]() mutable {
        try {
            for (;;) {
                progress.advance();
                progress.setText("working");
                started = true;
            }
        } catch (const OperationCancelled &) {
            unwound = true;
        }
    });
    while (!started) {
        std::this_thread::yield();
    }
    block.source().cancel();
    worker.join();
    QVERIFY(unwound);
    ProgressSampler sampler = block.sampler();
    QCOMPARE(sampler.finish(false).message, u"working"_s);
    QVERIFY(sampler.state().itemsProcessed > 0);
}

QTEST_GUILESS_MAIN(TestProgressStress)

#include "tst_progressstress.moc"
