#include "core/training/trainer/checkpointer.h"

#include "core/logging/logging.h"
#include "core/training/trainer/atomicfile.h"
#include "core/training/trainer/trainingerror.h"

#include <QFileInfo>

namespace ktrdr::training {

Checkpointer::Checkpointer(CheckpointPlace place, CheckpointIntervals intervals,
                           TrainingObserver &observer, const operations::Clock &clock)
    : m_place(std::move(place))
    , m_intervals(intervals)
    , m_observer(observer)
    , m_clock(clock)
    , m_lastAt(clock.now())
{}

bool Checkpointer::isDueAfterEpoch(int epochs) const
{
    return isWanted() && m_intervals.epochs > 0 && epochs % m_intervals.epochs == 0;
}

bool Checkpointer::isDueByTime() const
{
    return isWanted() && hasInterval() && m_clock.now() - m_lastAt >= m_intervals.time;
}

std::optional<QByteArray> Checkpointer::load() const
{
    if (!m_place.resume || !isWanted() || !QFileInfo::exists(m_place.file)) {
        return {};
    }
    auto content = readWhole(m_place.file);
    if (!content) {
        throw TrainingFailure(content.error());
    }
    return *std::move(content);
}

void Checkpointer::write(const QByteArray &content, const RunState &state, CheckpointWhy why)
{
    // Also after a failure: a full disk is not asked again before the next interval.
    m_lastAt = m_clock.now();
    if (const auto written = writeAtomically(m_place.file, content); !written) {
        logging::logger("training")
            ->error("No checkpoint could be written: {}", written.error().message.toStdString());
        m_observer.checkpointFailed(written.error());
        return;
    }
    m_written = m_place.file;
    m_observer.checkpointWritten(
        {m_place.file, why, state.epochs, state.batches, qint64(content.size())});
}

} // namespace ktrdr::training
