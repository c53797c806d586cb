#include "core/ktrdr/iblimits.h"

#include <algorithm>
#include <array>

namespace ktrdr::wire {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::seconds;
using std::chrono::weeks;

namespace {

struct Row
{
    QLatin1StringView timeframe;
    days longestSpan;
};

constexpr std::array Rows{
    Row{QLatin1StringView("1m"), days(1)},    Row{QLatin1StringView("5m"), days(7)},
    Row{QLatin1StringView("15m"), days(14)},  Row{QLatin1StringView("30m"), days(30)},
    Row{QLatin1StringView("1h"), days(30)},   Row{QLatin1StringView("2h"), days(60)},
    Row{QLatin1StringView("3h"), days(90)},   Row{QLatin1StringView("4h"), days(120)},
    Row{QLatin1StringView("1d"), days(365)},  Row{QLatin1StringView("1w"), days(730)},
    Row{QLatin1StringView("1M"), days(3650)},
};

constexpr days LongestInDays(7);
constexpr days LongestInWeeks(365);
constexpr days IbYear(365);

template<typename Unit>
seconds wholeOf(seconds span)
{
    return std::chrono::floor<Unit>(span);
}

} // namespace

const QStringList &ibTimeframes()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Row &row : Rows) {
            list << QString(row.timeframe);
        }
        return list;
    }();
    return names;
}

std::optional<seconds> longestIbSpan(const QString &timeframe)
{
    const auto *row = std::find_if(Rows.begin(), Rows.end(), [&](const Row &candidate) {
        return timeframe == candidate.timeframe;
    });
    return row == Rows.end() ? std::nullopt : std::optional<seconds>(row->longestSpan);
}

seconds askedIbSpan(seconds span)
{
    if (span < days(1)) {
        return days(1);
    }
    if (span < LongestInDays + days(1)) {
        return wholeOf<days>(span);
    }
    if (span < LongestInWeeks + days(1)) {
        return wholeOf<weeks>(span);
    }
    return span / seconds(IbYear) * seconds(IbYear);
}

seconds safeIbSpan(seconds wanted)
{
    // A single year is rounded down once more, to 52 weeks.
    const seconds asked = askedIbSpan(wanted);
    return wanted <= asked ? wanted : askedIbSpan(asked);
}

seconds fullIbSpan(seconds needed)
{
    if (needed <= LongestInDays) {
        return std::max<seconds>(std::chrono::ceil<days>(needed), days(1));
    }
    const seconds inWeeks = std::chrono::ceil<weeks>(needed);
    if (inWeeks <= LongestInWeeks) {
        return inWeeks;
    }
    // One year would be asked for in weeks, and be a day short.
    constexpr qint64 FewestYears = 2;
    const qint64 years = (needed + IbYear - seconds(1)) / seconds(IbYear);
    return std::max(years, FewestYears) * seconds(IbYear);
}

const std::vector<IbPacingRule> &ibPacingRules()
{
    using enum IbPacingRule::Scope;
    static const std::vector<IbPacingRule> rules{
        {All, 1, 2s},
        {All, 60, 10min},
        {Identical, 1, 15s},
        // "Six or more" within two seconds is the violation that IB speaks of; one in two seconds,
        // above, keeps it anyway.
        {Contract, 6, 2s},
    };
    return rules;
}

} // namespace ktrdr::wire
