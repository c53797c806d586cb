#pragma once

#include "ui/operations/operationrow.h"

#include <QStringView>

#include <algorithm>
#include <span>

namespace ktrdr::ui {

/// A row with the text that it is sorted by.
struct TextEntry
{
    /// Of some letters of the text; set by sortTexts().
    quint64 key;
    QStringView text;
    RowSlot slot;
};

/// Sorts by `key` and gives each run of equal ones to `next`, in order.
template<typename Entry, typename Next>
void sortRuns(std::span<Entry> entries, const Next &next)
{
    std::ranges::sort(entries, {}, &Entry::key);
    for (auto run = entries.begin(); run != entries.end();) {
        const auto end = std::find_if(
            run, entries.end(), [key = run->key](const Entry &entry) { return entry.key != key; });
        next(std::span(run, end));
        run = end;
    }
}

constexpr qsizetype KeyLetters = 3;

/// The UTF-16 units from `from` on as a number that orders as they do; the end of a text is before
/// all.
[[nodiscard]] inline quint64 lettersKey(QStringView text, qsizetype from)
{
    constexpr int letterBits = 17;
    quint64 key = 0;
    for (qsizetype i = from; i < from + KeyLetters; ++i) {
        key = key << letterBits | (i < text.size() ? text[i].unicode() + 1U : 0U);
    }
    return key;
}

/// How far all texts are the same, of which the first `from` units are.
[[nodiscard]] inline qsizetype sharedLetters(std::span<const TextEntry> entries, qsizetype from)
{
    const QStringView first = entries.front().text;
    qsizetype shared = first.size();
    for (const TextEntry &entry : entries) {
        const QStringView other = entry.text.first(std::min(entry.text.size(), shared));
        shared = std::mismatch(other.begin() + from, other.end(), first.begin() + from).first -
                 other.begin();
    }
    return shared;
}

/// Sorts at least one text, as QString compares them, and gives each run of equal ones to `next`.
/// Takes some letters at a time, as numbers: faster by far than to compare whole texts, whose
/// beginnings are mostly the same. `from`: units that all have in common.
template<typename Next>
void sortTexts(std::span<TextEntry> entries, Qt::SortOrder order, const Next &next,
               qsizetype from = 0)
{
    from = sharedLetters(entries, from);
    for (TextEntry &entry : entries) {
        const quint64 key = lettersKey(entry.text, from);
        entry.key = order == Qt::AscendingOrder ? key : ~key;
    }
    sortRuns(entries, [from, order, &next](std::span<TextEntry> run) {
        if (run.size() > 1 && run.front().text.size() >= from + KeyLetters) {
            sortTexts(run, order, next, from + KeyLetters);
        } else {
            next(run);
        }
    });
}

} // namespace ktrdr::ui
