#pragma once

#include "core/operations/timeestimate.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace ktrdr::operations {

/// What durations are kept by: the kind of work, what the domain says matters for it
/// (`source=csv|mode=tail`), and how big it is.
struct TimingKey
{
    QString type;
    QString details;
    QString sizeClass;

    /// `type|details|size:class`, without the empty parts.
    [[nodiscard]] QString toString() const;
    /// `small` below 1,000 items, `medium` below 10,000, else `large`.
    [[nodiscard]] static QString sizeClassOf(quint64 items);
};

/// One completed run.
struct Timing
{
    QString key;
    QString type;
    QDateTime at;
    std::chrono::milliseconds duration{0};
    /// Share of the time that had passed at 1/16, 2/16 ... 15/16 of the progress; empty = unknown.
    std::vector<double> profile;
    /// Active time of each step; empty where the work has none.
    std::vector<std::chrono::milliseconds> steps;
    /// Mean error of the estimates shown during the run, as a share of its duration.
    std::optional<double> error;

    [[nodiscard]] bool operator==(const Timing &) const = default;
};

/// What earlier runs say about the next one.
struct TimingPrior
{
    TimeEstimate duration;
    /// As Timing::profile; empty = even.
    std::vector<double> profile;
};

/// Earlier durations, bounded per key and in keys. A value; not shared between threads.
class TimingHistory
{
public:
    static constexpr qsizetype RunsPerKey = 10;
    static constexpr qsizetype Keys = 500;
    static constexpr qsizetype NeededRuns = 2;

    /// Runs that took no time are ignored; the oldest run of a full key, and the key unused
    /// longest, give way.
    void add(const Timing &timing);

    /// Robust weighted means (recent runs count more, old ones fade) with the spread of the runs;
    /// empty with too few.
    [[nodiscard]] std::optional<TimingPrior> prior(const QString &key, const QDateTime &now) const;
    [[nodiscard]] std::optional<std::vector<double>> stepShares(const QString &key,
                                                                size_t steps) const;
    /// Mean error of the newest measured runs of a type.
    [[nodiscard]] std::optional<double> error(const QString &type) const;
    /// Oldest first.
    [[nodiscard]] QList<Timing> runs(const QString &key) const { return m_runs.value(key); }
    [[nodiscard]] qsizetype keyCount() const { return m_runs.size(); }

private:
    void forgetOldestKey();

    QMap<QString, QList<Timing>> m_runs;
    QHash<QString, QList<double>> m_errors;
};

} // namespace ktrdr::operations
