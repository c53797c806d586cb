// The operations table against its budgets, and against Qt's own proxy, delegate and bar.

#include "ui/operations/operationdelegate.h"
#include "ui/operations/operationtablemodel.h"
#include "ui/operations/operationtableview.h"
#include "ui/presentation/progressbarpainter.h"
#include "ui/theme/palettes.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QJsonArray>
#include <QPainter>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>
#include <QStyleOptionProgressBar>

#include <benchmark/benchmark.h>
#include <map>

using namespace ktrdr::ui;
using namespace ktrdr::operations;

namespace {

QDateTime momentAt(int number)
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(number);
}

OperationRecord makeRecord(int number, QRandomGenerator &random)
{
    static const std::array symbols{u"AAPL", u"MSFT", u"GOOG", u"AMD", u"NVDA", u"EURUSD", u"FESX"};
    const QString symbol = QString::fromUtf16(symbols.at(random.bounded(quint32(symbols.size()))));
    OperationRecord record{
        .id = OperationId::create(QStringLiteral("data_load"), momentAt(number)),
        .type = QStringLiteral("data_load"),
        .name = QStringLiteral("Load %1 batch %2").arg(symbol).arg(random.bounded(100'000)),
        .status = OperationStatus::Running,
        .createdAt = momentAt(number)};
    record.startedAt = record.createdAt;
    record.message = QStringLiteral("Fetching segment %1 of 500").arg(random.bounded(500));
    record.progress.percentage = random.bounded(100.0);
    record.progress.itemsProcessed = random.bounded(1'000'000U);
    record.progress.totalItems = 1'000'000;
    record.progress.elapsed = std::chrono::seconds(random.bounded(10'000));
    record.context = {{QStringLiteral("symbols"), QJsonArray{symbol}}};
    return record;
}

const QList<OperationRecord> &records(int count)
{
    static std::map<int, QList<OperationRecord>> made;
    QList<OperationRecord> &list = made[count];
    if (list.isEmpty()) {
        QRandomGenerator random(7);
        for (int i = 0; i < count; ++i) {
            list.append(makeRecord(i, random));
        }
    }
    return list;
}

void advance(OperationRecord &record)
{
    record.progress.percentage = std::min(*record.progress.percentage + 0.01, 99.0);
    record.progress.itemsProcessed += 17;
    record.progress.elapsed += std::chrono::milliseconds(100);
}

void sortModel(benchmark::State &state, OperationColumn column)
{
    OperationTableModel model;
    model.addRecords(records(100'000));
    bool isUp = false;
    for (auto _ : state) {
        isUp = !isUp;
        model.sort(-1);
        model.sort(static_cast<int>(column), isUp ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
}

void sortStock(benchmark::State &state, OperationColumn column)
{
    OperationTableModel model;
    model.addRecords(records(100'000));
    QSortFilterProxyModel proxy;
    proxy.setSortRole(SortRole);
    proxy.setSourceModel(&model);
    bool isUp = false;
    for (auto _ : state) {
        isUp = !isUp;
        proxy.sort(-1);
        proxy.sort(static_cast<int>(column), isUp ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
}

void sortByNumber(benchmark::State &state)
{
    sortModel(state, OperationColumn::Items);
}

void sortByNumberStock(benchmark::State &state)
{
    sortStock(state, OperationColumn::Items);
}

void sortByText(benchmark::State &state)
{
    sortModel(state, OperationColumn::Name);
}

void sortByTextStock(benchmark::State &state)
{
    sortStock(state, OperationColumn::Name);
}

/// Narrows to about a seventh, then widens again; half of it is one filter.
void filter(benchmark::State &state)
{
    OperationTableModel model;
    model.addRecords(records(100'000));
    OperationFilter narrow;
    narrow.search = SearchQuery::parse(QStringLiteral("nvda"));
    model.setFilter(narrow);
    bool isNarrow = true;
    for (auto _ : state) {
        isNarrow = !isNarrow;
        model.setFilter(isNarrow ? narrow : OperationFilter());
    }
}

/// The first search of a program's run, with all texts still to be made.
void filterFirstLetter(benchmark::State &state)
{
    OperationFilter narrow;
    narrow.search = SearchQuery::parse(QStringLiteral("n"));
    for (auto _ : state) {
        state.PauseTiming();
        auto model = std::make_unique<OperationTableModel>();
        model->addRecords(records(100'000));
        state.ResumeTiming();
        model->setFilter(narrow);
        state.PauseTiming();
        model.reset();
        state.ResumeTiming();
    }
}

void filterStock(benchmark::State &state)
{
    OperationTableModel model;
    model.addRecords(records(100'000));
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    bool isNarrow = false;
    for (auto _ : state) {
        isNarrow = !isNarrow;
        proxy.setFilterFixedString(isNarrow ? QStringLiteral("nvda") : QString());
    }
}

/// 100 dirty rows of 10,000. Visible: the rows in the window are among them, and the whole window
/// is painted.
void tick(benchmark::State &state, bool isVisible)
{
    OperationTableModel model;
    QList<OperationRecord> all = records(10'000);
    model.addRecords(all);
    OperationTableView view(model);
    view.resize(1400, 900);
    QPixmap screen(view.size());
    QRandomGenerator random(3);
    for (auto _ : state) {
        state.PauseTiming();
        QList<OperationRecord> dirty;
        for (int i = 0; i < 100; ++i) {
            // Newest first: the last records stand in the window.
            const qsizetype at = isVisible && i < 40 ? all.size() - 1 - i : random.bounded(9'000);
            advance(all[at]);
            dirty.append(all.at(at));
        }
        state.ResumeTiming();
        model.updateRecords(dirty);
        if (isVisible) {
            view.viewport()->render(&screen);
        }
    }
}

void tickVisible(benchmark::State &state)
{
    tick(state, true);
}

void tickHidden(benchmark::State &state)
{
    tick(state, false);
}

void addHistory(benchmark::State &state)
{
    const QList<OperationRecord> &all = records(100'000);
    for (auto _ : state) {
        OperationTableModel model;
        for (qsizetype from = 0; from < all.size(); from += 1000) {
            model.addRecords(all.mid(from, 1000));
        }
    }
}

void barOwn(benchmark::State &state)
{
    QImage image(180, 30, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    const OperationRecord &record = records(10'000).first();
    const QPalette palette = QApplication::palette();
    for (auto _ : state) {
        ProgressBarPainter::paint(painter, image.rect(), record, QStringLiteral("42 %"), palette,
                                  Qt::LeftToRight);
    }
}

void barStock(benchmark::State &state)
{
    QImage image(180, 30, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    QStyleOptionProgressBar option;
    option.rect = image.rect();
    option.maximum = 100;
    option.progress = 42;
    option.text = QStringLiteral("42 %");
    option.textVisible = true;
    option.state = QStyle::State_Enabled | QStyle::State_Horizontal;
    for (auto _ : state) {
        QApplication::style()->drawControl(QStyle::CE_ProgressBar, &option, &painter);
    }
}

BENCHMARK(sortByNumber)->Unit(benchmark::kMillisecond);
BENCHMARK(sortByNumberStock)->Unit(benchmark::kMillisecond);
BENCHMARK(sortByText)->Unit(benchmark::kMillisecond);
BENCHMARK(sortByTextStock)->Unit(benchmark::kMillisecond);
BENCHMARK(filter)->Unit(benchmark::kMillisecond);
BENCHMARK(filterFirstLetter)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(filterStock)->Unit(benchmark::kMillisecond);
BENCHMARK(tickVisible)->Unit(benchmark::kMillisecond);
BENCHMARK(tickHidden)->Unit(benchmark::kMillisecond);
BENCHMARK(addHistory)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(barOwn)->Unit(benchmark::kMicrosecond);
BENCHMARK(barStock)->Unit(benchmark::kMicrosecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setStyle(new Style);
    QApplication::setPalette(lightPalette());
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
