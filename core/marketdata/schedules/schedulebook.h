#pragma once

#include "core/marketdata/schedules/schedule.h"
#include "core/marketdata/schedules/schedulefile.h"

namespace ktrdr::marketdata {

/// An entry that this version cannot read. It stays in the file as it is, and never runs.
struct DamagedSchedule
{
    /// Its own, or `entry-N` by its place.
    ScheduleId id;
    operations::Error error;

    [[nodiscard]] bool operator==(const DamagedSchedule &) const = default;
};

/// The schedules of a data home, shared by all processes that use it. Any thread; every call reads
/// or writes the file, for two seconds at most where others hold it.
class ScheduleBook
{
public:
    struct Content
    {
        QList<Schedule> schedules;
        QList<DamagedSchedule> damaged;
        /// A translated sentence where the file had to be set aside.
        QString notice{};

        [[nodiscard]] const Schedule *find(const ScheduleId &id) const;
    };
    /// Changes a schedule, and says whether it did.
    using Change = std::function<bool(Schedule &)>;

    explicit ScheduleBook(const QString &folder);

    [[nodiscard]] const QString &path() const { return m_file.path(); }

    [[nodiscard]] operations::Result<Content> read() const;
    /// Runs that are due after `now` (UTC epoch seconds) will be made. Errors: those of
    /// DataLoadRequest::validate() and of the file.
    [[nodiscard]] operations::Result<Schedule>
    add(const DataLoadRequest &request, const ScheduleRule &rule, bool catchesUp, qint64 now) const;
    /// A damaged one, too. Error: SCHEDULES-NotFound.
    [[nodiscard]] operations::Result<void> remove(const ScheduleId &id) const;
    /// Changes what is in the file now, while nobody else can; returns it as it is then. Errors:
    /// SCHEDULES-NotFound and those of the file.
    [[nodiscard]] operations::Result<Schedule> change(const ScheduleId &id,
                                                      const Change &change) const;

private:
    ScheduleFile m_file;
};

} // namespace ktrdr::marketdata
