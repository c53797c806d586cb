#include "app/cli/schedulelines.h"

#include "app/cli/jsonlines.h"
#include "app/cli/text.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/schedules/zonenames.h"

#include <QDateTime>
#include <QJsonArray>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::DamagedSchedule;
using marketdata::Schedule;
using marketdata::ScheduledRun;

namespace {

template<typename T>
QJsonArray namesOf(const QList<T> &list)
{
    QJsonArray names;
    for (const T &item : list) {
        names << item.toString();
    }
    return names;
}

QJsonValue isoOrNull(const std::optional<qint64> &time)
{
    return time ? QJsonValue(marketdata::toIsoTime(*time)) : QJsonValue();
}

QJsonValue runJson(const Schedule &schedule)
{
    if (schedule.runs.isEmpty()) {
        return {};
    }
    const ScheduledRun &run = schedule.runs.first();
    return QJsonObject{
        {u"due"_s, marketdata::toIsoTime(run.due)},
        {u"at"_s, marketdata::toIsoTime(run.at)},
        {u"outcome"_s, toString(run.outcome)},
        {u"operation_id"_s, run.operation ? QJsonValue(run.operation->toString()) : QJsonValue()},
        {u"missed"_s, run.missed},
        {u"note"_s, run.note}};
}

} // namespace

QJsonObject scheduleJson(const Schedule &schedule, qint64 now)
{
    const marketdata::DataLoadRequest &request = schedule.request;
    return {{u"type"_s, u"schedule"_s},
            {u"id"_s, schedule.id.toString()},
            {u"when"_s, schedule.rule.toText()},
            {u"zone"_s, QString::fromLatin1(schedule.rule.zone().id())},
            {u"symbols"_s, namesOf(request.symbols)},
            {u"timeframes"_s, namesOf(request.timeframes)},
            {u"mode"_s, toString(request.mode)},
            {u"start"_s, isoOrNull(request.start)},
            {u"end"_s, isoOrNull(request.end)},
            {u"source"_s, request.source.isEmpty() ? QJsonValue() : QJsonValue(request.source)},
            {u"reload"_s, request.reload},
            {u"enabled"_s, schedule.isEnabled},
            {u"catch_up"_s, schedule.catchesUp},
            {u"next"_s, isoOrNull(schedule.nextRun(now))},
            {u"last"_s, runJson(schedule)},
            {u"error"_s, QJsonValue()}};
}

QJsonObject scheduleJson(const DamagedSchedule &damaged)
{
    QJsonObject line{{u"type"_s, u"schedule"_s},
                     {u"id"_s, damaged.id.toString()},
                     {u"enabled"_s, false},
                     {u"error"_s, errorJson(damaged.error)}};
    for (const QString &key :
         {u"when"_s, u"zone"_s, u"symbols"_s, u"timeframes"_s, u"mode"_s, u"start"_s, u"end"_s,
          u"source"_s, u"reload"_s, u"catch_up"_s, u"next"_s, u"last"_s}) {
        line.insert(key, QJsonValue());
    }
    return line;
}

QString nextRunText(const Schedule &schedule, qint64 now, const QTimeZone &zone)
{
    if (!schedule.isEnabled) {
        return Text::tr("switched off");
    }
    const std::optional<qint64> next = schedule.nextRun(now);
    if (!next) {
        return Text::tr("none");
    }
    return QDateTime::fromSecsSinceEpoch(*next, zone).toString(u"yyyy-MM-dd HH:mm"_s) + u' ' +
           marketdata::zoneName(zone);
}

} // namespace ktrdr::cli
