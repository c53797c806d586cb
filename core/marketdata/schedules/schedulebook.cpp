#include "core/marketdata/schedules/schedulebook.h"

#include "core/marketdata/text.h"

#include <algorithm>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

Error notFound(const ScheduleId &id)
{
    return {u"SCHEDULES-NotFound"_s,
            Text::tr("There is no schedule “%1”.").arg(id.toString()),
            Text::tr("Run 'ktrdr schedules list' to see which there are."),
            {{u"schedule"_s, id.toString()}},
            {}};
}

ScheduleId idOf(const QJsonValue &entry, qsizetype place)
{
    const auto own = ScheduleId::parse(entry[u"id"_s].toString());
    return own ? *own : *ScheduleId::parse(u"entry-%1"_s.arg(place + 1));
}

qsizetype placeOf(const QJsonArray &entries, const ScheduleId &id)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (idOf(entries.at(i), i) == id) {
            return i;
        }
    }
    return -1;
}

} // namespace

const Schedule *ScheduleBook::Content::find(const ScheduleId &id) const
{
    const auto found = std::find_if(schedules.cbegin(), schedules.cend(),
                                    [&id](const Schedule &schedule) { return schedule.id == id; });
    return found == schedules.cend() ? nullptr : &*found;
}

ScheduleBook::ScheduleBook(const QString &folder)
    : m_file(folder)
{}

Result<ScheduleBook::Content> ScheduleBook::read() const
{
    const Result<ScheduleFile::Content> file = m_file.read();
    if (!file) {
        return failure(file.error());
    }
    Content content{{}, {}, file->notice};
    for (qsizetype i = 0; i < file->entries.size(); ++i) {
        const QJsonValue entry = file->entries.at(i);
        Result<Schedule> schedule = Schedule::fromJson(entry.toObject());
        if (schedule) {
            content.schedules << *std::move(schedule);
        } else {
            content.damaged << DamagedSchedule{idOf(entry, i), schedule.error()};
        }
    }
    return content;
}

Result<Schedule> ScheduleBook::add(const DataLoadRequest &request, const ScheduleRule &rule,
                                   bool catchesUp, qint64 now) const
{
    if (const Result<void> valid = request.validate(); !valid) {
        return failure(valid.error());
    }
    std::optional<Schedule> added;
    const Result<void> changed = m_file.change([&](ScheduleFile::Content &file) -> Result<bool> {
        added = Schedule{
            ScheduleId::fromNumber(file.nextNumber++), rule, request, true, catchesUp, now, now};
        file.entries << added->toJson();
        return true;
    });
    return changed ? Result<Schedule>(*added) : failure(changed.error());
}

Result<void> ScheduleBook::remove(const ScheduleId &id) const
{
    return m_file.change([&id](ScheduleFile::Content &file) -> Result<bool> {
        const qsizetype place = placeOf(file.entries, id);
        if (place < 0) {
            return failure(notFound(id));
        }
        file.entries.removeAt(place);
        return true;
    });
}

Result<Schedule> ScheduleBook::change(const ScheduleId &id, const Change &change) const
{
    std::optional<Schedule> after;
    const Result<void> changed = m_file.change([&](ScheduleFile::Content &file) -> Result<bool> {
        const qsizetype place = placeOf(file.entries, id);
        if (place < 0) {
            return failure(notFound(id));
        }
        Result<Schedule> schedule = Schedule::fromJson(file.entries.at(place).toObject());
        if (!schedule) {
            return failure(schedule.error());
        }
        const bool isChanged = change(*schedule);
        after = *schedule;
        if (isChanged) {
            file.entries.replace(place, schedule->toJson());
        }
        return isChanged;
    });
    return changed ? Result<Schedule>(*after) : failure(changed.error());
}

} // namespace ktrdr::marketdata
