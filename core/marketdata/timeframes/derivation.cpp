#include "core/marketdata/timeframes/derivation.h"

#include <algorithm>

namespace ktrdr::marketdata {

using namespace std::chrono_literals;

bool canDerive(Timeframe fine, Timeframe coarse)
{
    if (fine >= coarse) {
        return false;
    }
    if (coarse.isIntraday()) {
        return coarse.duration() % fine.duration() == 0s;
    }
    return fine.isIntraday() || fine.unit() == Timeframe::Unit::Day;
}

std::optional<Timeframe> finerFor(Timeframe coarse, const QList<Timeframe> &offered)
{
    QList<Timeframe> fitting = offered;
    fitting.removeIf([coarse](Timeframe fine) { return !canDerive(fine, coarse); });
    if (fitting.isEmpty()) {
        return std::nullopt;
    }
    std::ranges::sort(fitting);
    const Timeframe longest = fitting.last();
    if (coarse.isIntraday() || !longest.isIntraday()) {
        return longest;
    }
    const auto aboveAnHour =
        std::ranges::find_if(fitting, [](Timeframe fine) { return fine.duration() > 1h; });
    return aboveAnHour == fitting.begin() ? *aboveAnHour : *(aboveAnHour - 1);
}

} // namespace ktrdr::marketdata
