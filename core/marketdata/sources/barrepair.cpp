#include "core/marketdata/sources/barrepair.h"

#include "core/marketdata/text.h"

#include <algorithm>

namespace ktrdr::marketdata {

QStringList RepairedBars::warnings(const QString &exchange) const
{
    QStringList sentences;
    if (outOfOrder > 0) {
        sentences << Text::tr("%n bar(s) of %1 came out of order and have been sorted.", nullptr,
                              static_cast<int>(outOfOrder))
                         .arg(exchange);
    }
    if (doubled > 0) {
        sentences << Text::tr("%n bar(s) of %1 came twice; the later ones were kept.", nullptr,
                              static_cast<int>(doubled))
                         .arg(exchange);
    }
    return sentences;
}

RepairedBars repaired(std::vector<Bar> bars)
{
    RepairedBars result;
    for (std::size_t i = 1; i < bars.size(); ++i) {
        result.outOfOrder += bars[i].time < bars[i - 1].time ? 1 : 0;
    }
    std::ranges::stable_sort(bars, {}, &Bar::time);
    result.bars.reserve(std::ssize(bars));
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (i + 1 < bars.size() && bars[i + 1].time == bars[i].time) {
            ++result.doubled;
        } else {
            result.bars.append(bars[i]);
        }
    }
    return result;
}

} // namespace ktrdr::marketdata
