#include "core/marketdata/schedules/schedule.h"

#include "core/marketdata/isotime.h"
#include "core/marketdata/text.h"

#include <QJsonArray>

#include <algorithm>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::Result;

const ScheduledRun *Schedule::goingRun() const
{
    const auto found = std::find_if(runs.cbegin(), runs.cend(),
                                    [](const ScheduledRun &run) { return run.isGoing(); });
    return found == runs.cend() ? nullptr : &*found;
}

ScheduledRun *Schedule::findRun(qint64 due, qint64 at)
{
    const auto found = std::find_if(runs.begin(), runs.end(), [due, at](const ScheduledRun &run) {
        return run.due == due && run.at == at;
    });
    return found == runs.end() ? nullptr : &*found;
}

/// One that goes on is never pushed out: its end is still to be written.
void Schedule::addRun(const ScheduledRun &run)
{
    runs.prepend(run);
    for (qsizetype i = runs.size() - 1; i > 0 && runs.size() > MostRuns; --i) {
        if (!runs.at(i).isGoing()) {
            runs.removeAt(i);
        }
    }
}

std::optional<qint64> Schedule::nextRun(qint64 now) const
{
    return isEnabled ? rule.nextAfter(std::max(now, handledUntil)) : std::nullopt;
}

QJsonObject Schedule::toJson() const
{
    QJsonArray list;
    for (const ScheduledRun &run : runs) {
        list << run.toJson();
    }
    return {{u"id"_s, id.toString()},
            {u"when"_s, rule.toText()},
            {u"load"_s, request.toJson()},
            {u"enabled"_s, isEnabled},
            {u"catch_up"_s, catchesUp},
            {u"created"_s, toIsoTime(createdAt)},
            {u"handled_until"_s, toIsoTime(handledUntil)},
            {u"runs"_s, list}};
}

Result<Schedule> Schedule::fromJson(const QJsonObject &json)
{
    const std::optional<ScheduleId> id = ScheduleId::parse(json[u"id"_s].toString());
    const auto created = fromIsoTime(json[u"created"_s].toString());
    const auto handled = fromIsoTime(json[u"handled_until"_s].toString());
    if (!id || !created || !handled) {
        return failure({u"SCHEDULES-Damaged"_s,
                        Text::tr("The entry has no id, or not its times."),
                        {},
                        {},
                        {}});
    }
    Result<ScheduleRule> rule = ScheduleRule::parse(json[u"when"_s].toString());
    if (!rule) {
        return failure(rule.error());
    }
    Result<DataLoadRequest> request = DataLoadRequest::fromJson(json[u"load"_s].toObject());
    if (!request) {
        return failure(request.error());
    }
    Schedule schedule{*id,
                      *std::move(rule),
                      *std::move(request),
                      json[u"enabled"_s].toBool(true),
                      json[u"catch_up"_s].toBool(true),
                      *created,
                      *handled};
    for (const QJsonValue &value : json[u"runs"_s].toArray()) {
        if (const auto run = ScheduledRun::fromJson(value.toObject())) {
            schedule.runs << *run;
        }
    }
    return schedule;
}

} // namespace ktrdr::marketdata
