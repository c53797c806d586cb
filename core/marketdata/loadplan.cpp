#include "core/marketdata/loadplan.h"

#include "core/marketdata/isotime.h"

#include <QJsonArray>

#include <numeric>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

qint64 SeriesPlan::expectedBars() const
{
    return std::accumulate(
        segments.begin(), segments.end(), qint64(0),
        [](qint64 sum, const PlannedSegment &segment) { return sum + segment.expectedBars; });
}

int LoadPlan::requests() const
{
    return std::accumulate(series.begin(), series.end(), 0, [](int sum, const SeriesPlan &plan) {
        return sum + static_cast<int>(plan.segments.size());
    });
}

qint64 LoadPlan::expectedBars() const
{
    return std::accumulate(
        series.begin(), series.end(), qint64(0),
        [](qint64 sum, const SeriesPlan &plan) { return sum + plan.expectedBars(); });
}

std::optional<milliseconds> LoadPlan::expected() const
{
    milliseconds sum{0};
    for (const SeriesPlan &plan : series) {
        if (!plan.expected) {
            return std::nullopt;
        }
        sum += *plan.expected;
    }
    return sum;
}

std::optional<TimeBasis> LoadPlan::basis() const
{
    std::optional<TimeBasis> common;
    if (!expected()) {
        return common;
    }
    for (const SeriesPlan &plan : series) {
        if (!plan.segments.isEmpty()) {
            common = common.value_or(plan.basis) == plan.basis ? plan.basis : TimeBasis::Both;
        }
    }
    return common;
}

QJsonObject LoadPlan::toJson() const
{
    QJsonArray segments;
    QJsonArray notes;
    QJsonArray derived;
    for (const SeriesPlan &plan : series) {
        for (const PlannedSegment &segment : plan.segments) {
            segments << QJsonObject{
                {u"symbol"_s, plan.series.symbol.toString()},
                {u"timeframe"_s, plan.derivedFrom.value_or(plan.series.timeframe).toString()},
                {u"start"_s, toIsoTime(segment.range.start)},
                {u"end"_s, toIsoTime(segment.range.end)}};
        }
        if (plan.derivedFrom) {
            derived << QJsonObject{{u"symbol"_s, plan.series.symbol.toString()},
                                   {u"timeframe"_s, plan.series.timeframe.toString()},
                                   {u"from"_s, plan.derivedFrom->toString()}};
        }
        for (const QString &note : plan.notes) {
            notes << note;
        }
    }
    const std::optional<milliseconds> time = expected();
    return {
        {u"type"_s, u"plan"_s},
        {u"segments"_s, segments},
        {u"requests"_s, requests()},
        {u"expected_s"_s,
         time ? QJsonValue(static_cast<double>(time->count()) / 1000) : QJsonValue()},
        {u"notes"_s, notes},
        {u"derived"_s, derived},
    };
}

} // namespace ktrdr::marketdata
