#include "core/marketdata/mergebars.h"

namespace ktrdr::marketdata {

MergedBars mergeBars(const BarColumns &stored, const BarColumns &newer)
{
    MergedBars merged;
    merged.bars.reserve(stored.size() + newer.size());
    qsizetype next = 0;
    qsizetype kept = 0;
    const auto keepUntil = [&](qsizetype end) {
        merged.bars.append(stored, kept, end - kept);
        kept = end;
    };
    while (next < newer.size()) {
        const qint64 time = newer.times[static_cast<size_t>(next)];
        if (kept < stored.size() && stored.times[static_cast<size_t>(kept)] < time) {
            keepUntil(stored.lowerBound(time));
        }
        if (kept == stored.size()) {
            merged.outcome.inserted += newer.size() - next;
            merged.bars.append(newer, next, newer.size() - next);
            return merged;
        }
        const Bar bar = newer.at(next++);
        if (stored.times[static_cast<size_t>(kept)] == time) {
            ++(stored.at(kept) == bar ? merged.outcome.identical : merged.outcome.replaced);
            ++kept;
        } else {
            ++merged.outcome.inserted;
        }
        merged.bars.append(bar);
    }
    keepUntil(stored.size());
    return merged;
}

} // namespace ktrdr::marketdata
