#include "tests/core/marketdata/planning.h"

#include "core/marketdata/inferredcalendar.h"
#include "core/marketdata/isotime.h"

namespace ktrdr::test {

using namespace marketdata;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

qint64 at(const char *isoTime)
{
    return *fromIsoTime(QString::fromLatin1(isoTime));
}

std::vector<qint64> weekdays(const char *first, const char *last)
{
    std::vector<qint64> days;
    for (qint64 day = at(first); day <= at(last); day += SecondsPerDay) {
        if ((day / SecondsPerDay + 3) % 7 < 5) {
            days.push_back(day);
        }
    }
    return days;
}

PlanInput inputFor(LoadMode mode, const std::vector<qint64> &held, QStringView timeframe)
{
    PlanInput input{{*Symbol::parse(u"AAPL"_s), *Timeframe::parse(timeframe)}};
    input.source = u"ib"_s;
    input.sourceTitle = u"IB"_s;
    input.mode = mode;
    input.now = at("2024-06-14T12:00:00Z");
    input.available = TimeRange{at("2020-01-01"), at("2024-06-13")};
    input.longestSpan = 365 * Day;
    input.usualRequest = 2s;
    input.held = held;
    return input;
}

SeriesPlan planOf(const PlanInput &input)
{
    const InferredCalendar calendar(input.held, input.series.timeframe);
    const auto plan = planSeries(input, calendar);
    if (!plan) {
        qFatal("%s", qPrintable(plan.error().message));
    }
    return *plan;
}

QList<TimeRange> rangesOf(const SeriesPlan &plan)
{
    QList<TimeRange> ranges;
    for (const PlannedSegment &segment : plan.segments) {
        ranges << segment.range;
    }
    return ranges;
}

} // namespace ktrdr::test
