#include "ui/operations/operationsorter.h"

#include "ui/operations/keysort.h"
#include "ui/operations/operationcelltext.h"
#include "ui/operations/operationstore.h"

#include <algorithm>
#include <limits>

namespace ktrdr::ui {

using enum OperationColumn;

namespace {

constexpr double Unknown = std::numeric_limits<double>::infinity();

bool isSortedAsNumber(OperationColumn column)
{
    return OperationColumns::isNumber(column) || column == Status;
}

double millisecondsOf(const std::optional<QDateTime> &moment)
{
    return static_cast<double>(moment->toMSecsSinceEpoch());
}

/// Writes a sorted run of `entries` to the rows at its place.
template<typename Entry>
std::span<RowSlot> putBack(std::span<Entry> run, const std::vector<Entry> &entries,
                           std::span<RowSlot> rows)
{
    const auto to = rows.subspan(static_cast<size_t>(run.data() - entries.data()), run.size());
    std::ranges::transform(run, to.begin(), &Entry::slot);
    return to;
}

} // namespace

OperationSorter::OperationSorter(const OperationStore &store, std::vector<ColumnOrder> orders)
    : m_store(store)
    , m_orders(std::move(orders))
{}

void OperationSorter::sort(std::vector<RowSlot> &rows) const
{
    sortFrom(0, rows);
}

void OperationSorter::sortFrom(size_t level, std::span<RowSlot> rows) const
{
    if (rows.size() < 2) {
        return;
    }
    if (level == m_orders.size()) {
        std::sort(rows.begin(), rows.end(), [this](RowSlot a, RowSlot b) {
            const qint64 first = m_store.row(a).createdMs;
            const qint64 second = m_store.row(b).createdMs;
            return first != second ? first > second : a > b;
        });
    } else if (isSortedAsNumber(m_orders[level].column)) {
        sortByNumber(level, rows);
    } else {
        sortByText(level, rows);
    }
}

void OperationSorter::sortByNumber(size_t level, std::span<RowSlot> rows) const
{
    struct Entry
    {
        double key;
        RowSlot slot;
    };
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    for (const RowSlot slot : rows) {
        entries.push_back({numberKey(slot, m_orders[level]), slot});
    }
    sortRuns(std::span(entries),
             [&](std::span<Entry> run) { sortFrom(level + 1, putBack(run, entries, rows)); });
}

void OperationSorter::sortByText(size_t level, std::span<RowSlot> rows) const
{
    std::vector<QString> texts;
    std::vector<TextEntry> entries;
    texts.reserve(rows.size());
    entries.reserve(rows.size());
    for (const RowSlot slot : rows) {
        texts.push_back(textKey(slot, m_orders[level]));
        entries.push_back({0, texts.back(), slot});
    }
    const auto known = std::partition(entries.begin(), entries.end(),
                                      [](const TextEntry &entry) { return !entry.text.isEmpty(); });
    const auto next = [&](std::span<TextEntry> run) {
        sortFrom(level + 1, putBack(run, entries, rows));
    };
    if (known != entries.begin()) {
        sortTexts({entries.begin(), known}, m_orders[level].order, next);
    }
    next({known, entries.end()});
}

bool OperationSorter::isBefore(RowSlot a, RowSlot b) const
{
    for (const ColumnOrder &order : m_orders) {
        if (isSortedAsNumber(order.column)) {
            const double first = numberKey(a, order);
            const double second = numberKey(b, order);
            if (first != second) {
                return first < second;
            }
        } else if (const int compared =
                       compareTexts(textKey(a, order), textKey(b, order), order.order);
                   compared != 0) {
            return compared < 0;
        }
    }
    const qint64 first = m_store.row(a).createdMs;
    const qint64 second = m_store.row(b).createdMs;
    return first != second ? first > second : a > b;
}

std::optional<double> OperationSorter::number(const OperationRow &row, OperationColumn column)
{
    const operations::OperationRecord &record = *row.record;
    const operations::ProgressState &progress = record.progress;
    switch (column) {
    case Status:
        return static_cast<double>(record.status);
    case Progress:
        return progress.percentage;
    case Step:
        return progress.currentStep == 0 ? std::nullopt
                                         : std::optional<double>(progress.currentStep);
    case Items:
        return progress.itemsProcessed == 0 && !progress.totalItems
                   ? std::nullopt
                   : std::optional(static_cast<double>(progress.itemsProcessed));
    case Rate:
        return record.unheardSince ? std::nullopt : progress.rate;
    case Elapsed:
        return record.startedAt || progress.elapsed.count() > 0
                   ? std::optional(static_cast<double>(progress.elapsed.count()))
                   : std::nullopt;
    case Remaining:
        return record.status == operations::OperationStatus::Running && !record.unheardSince &&
                       progress.remaining
                   ? std::optional(static_cast<double>(progress.remaining->mid.count()))
                   : std::nullopt;
    case Priority:
        return record.priority;
    case Started:
        return record.startedAt ? std::optional(millisecondsOf(record.startedAt)) : std::nullopt;
    case Ended:
        return record.endedAt ? std::optional(millisecondsOf(record.endedAt)) : std::nullopt;
    default:
        return std::nullopt;
    }
}

double OperationSorter::numberKey(RowSlot slot, const ColumnOrder &order) const
{
    const auto value = number(m_store.row(slot), order.column);
    if (!value) {
        return Unknown;
    }
    return order.order == Qt::AscendingOrder ? *value : -*value;
}

QString OperationSorter::textKey(RowSlot slot, const ColumnOrder &order) const
{
    return OperationCellText::display(*m_store.row(slot).record, order.column).toCaseFolded();
}

int OperationSorter::compareTexts(const QString &a, const QString &b, Qt::SortOrder order)
{
    if (a.isEmpty() || b.isEmpty()) {
        return static_cast<int>(a.isEmpty()) - static_cast<int>(b.isEmpty());
    }
    const int compared = a.compare(b);
    return order == Qt::AscendingOrder ? compared : -compared;
}

} // namespace ktrdr::ui
