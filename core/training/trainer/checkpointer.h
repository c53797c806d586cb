#pragma once

#include "core/operations/clock.h"
#include "core/training/trainer/runstate.h"
#include "core/training/trainer/trainer.h"

namespace ktrdr::training {

/// Puts a run's state down when it is time, and tells.
class Checkpointer
{
public:
    Checkpointer(CheckpointPlace place, CheckpointIntervals intervals, TrainingObserver &observer,
                 const operations::Clock &clock);

    [[nodiscard]] const QString &file() const { return m_place.file; }
    [[nodiscard]] bool isWanted() const { return !m_place.file.isEmpty(); }
    [[nodiscard]] bool isDueAfterEpoch(int epochs) const;
    [[nodiscard]] bool isDueByTime() const;
    /// What the file holds, where the run shall go on from it; empty = starts anew. Throws
    /// TrainingFailure.
    [[nodiscard]] std::optional<QByteArray> load() const;
    void write(const QByteArray &content, const RunState &state, CheckpointWhy why);
    /// Empty until the first one.
    [[nodiscard]] const QString &writtenFile() const { return m_written; }

private:
    [[nodiscard]] bool hasInterval() const { return m_intervals.time.count() > 0; }

    CheckpointPlace m_place;
    CheckpointIntervals m_intervals;
    TrainingObserver &m_observer;
    const operations::Clock &m_clock;
    operations::Clock::TimePoint m_lastAt;
    QString m_written;
};

} // namespace ktrdr::training
