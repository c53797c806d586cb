#pragma once

#include "core/operations/error.h"

#include <QJsonArray>
#include <QString>

#include <functional>

namespace ktrdr::marketdata {

/// `schedules.json` of a data home: one JSON object, replaced as a whole by a side file and a
/// rename, under a lock that the system frees when its holder dies. Any thread; blocks for two
/// seconds at most.
class ScheduleFile
{
public:
    static constexpr int Version = 1;

    struct Content
    {
        QJsonArray entries;
        /// Of the next entry.
        int nextNumber = 1;
        /// Which file was set aside, and where it is now; empty where all was well.
        QString notice{};
    };

    explicit ScheduleFile(const QString &folder);

    [[nodiscard]] const QString &path() const { return m_path; }

    /// A missing file is an empty one; a damaged one is set aside, never overwritten. Errors:
    /// SCHEDULES-NotReadable, SCHEDULES-NewerVersion, SCHEDULES-Locked.
    [[nodiscard]] operations::Result<Content> read() const;
    /// Makes a new content of the one that is there while nobody else can; `renew` says whether
    /// there is something to write. Errors as above, those of `renew`, and SCHEDULES-NotWritten.
    [[nodiscard]] operations::Result<void>
    change(const std::function<operations::Result<bool>(Content &)> &renew) const;

private:
    [[nodiscard]] operations::Result<Content> readLocked() const;
    [[nodiscard]] operations::Result<void> write(const Content &content) const;

    QString m_path;
};

} // namespace ktrdr::marketdata
