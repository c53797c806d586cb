#include "core/training/manager/trainingreporter.h"

#include "core/ktrdr/latestmetrics.h"
#include "core/training/manager/trainingphase.h"
#include "core/training/trainer/metricsjson.h"
#include "core/training/values/text.h"

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using operations::PhaseId;

namespace {

constexpr auto BetweenTellings = 200ms;
constexpr auto PauseForEachEpoch = 1ms;

/// Epochs of a run that are shown while it runs and after.
constexpr qsizetype MostEpochsShown = 10'000;

} // namespace

TrainingReporter::TrainingReporter(operations::OperationContext &context,
                                   const operations::Clock &clock, qint64 columns)
    : m_context(context)
    , m_clock(clock)
    , m_columns(columns)
{}

void TrainingReporter::phaseEntered(TrainingPhase phase)
{
    switch (phase) {
    case TrainingPhase::Preparing:
        m_context.progress().setPhase(static_cast<PhaseId>(RunPhase::CreatingModel), {m_columns});
        break;
    case TrainingPhase::Training:
        break;
    case TrainingPhase::Validating:
        m_context.progress().setPhase(static_cast<PhaseId>(RunPhase::Validating),
                                      {m_last.epoch, m_last.epochs, m_last.batch, m_last.batches});
        break;
    case TrainingPhase::Testing:
        tellMetrics();
        m_context.progress().startStep(static_cast<int>(RunStep::Testing));
        m_context.progress().setPhase(static_cast<PhaseId>(RunPhase::Testing));
        break;
    }
}

void TrainingReporter::beginTraining(const BatchProgress &first)
{
    // A resumed run shows what is left of it: only that counts towards rate and remaining time.
    const qint64 left = first.samplesTotal - first.samplesDone + first.samples;
    const auto perEpoch = static_cast<qint64>(first.batches);
    const qint64 batches = (first.epochs - first.epoch + 1) * perEpoch - first.batch + 1;
    m_context.progress().startStep(static_cast<int>(RunStep::Training),
                                   static_cast<quint64>(batches));
    m_context.progress().setTotalItems(static_cast<quint64>(left));
    m_hasBegun = true;
}

void TrainingReporter::batchDone(const BatchProgress &progress)
{
    if (!m_hasBegun) {
        beginTraining(progress);
    }
    m_last = progress;
    operations::ProgressManager &manager = m_context.progress();
    manager.setPhase(static_cast<PhaseId>(RunPhase::Training),
                     {progress.epoch, progress.epochs, progress.batch, progress.batches});
    manager.advanceStep();
    manager.advance(static_cast<quint64>(progress.samples));
    if (isTellingDue()) {
        tellMetrics();
    }
}

void TrainingReporter::epochDone(const EpochMetrics &metrics)
{
    m_epochs.append(toJson(metrics));
    if (m_epochs.size() > MostEpochsShown) {
        m_epochs.removeFirst();
    }
    m_hasUntold = true;
    if (isTellingDue()) {
        tellMetrics();
    }
}

void TrainingReporter::tellMetrics()
{
    if (!m_hasUntold) {
        return;
    }
    m_hasUntold = false;
    m_toldAt = m_clock.now();
    m_context.setResult(u"metrics"_s, m_epochs);
    m_context.show(QString(wire::MetricsKey),
                   wire::latestMetrics(wire::MetricsHistory::fromJson(m_epochs)));
}

void TrainingReporter::resumed(const std::vector<EpochMetrics> &history)
{
    for (const EpochMetrics &metrics : history) {
        m_epochs.append(toJson(metrics));
    }
    m_hasUntold = !history.empty();
    tellMetrics();
}

bool TrainingReporter::isTellingDue() const
{
    // The whole history is told and stored each time: the longer, the less often.
    const auto pause =
        std::max<std::chrono::milliseconds>(BetweenTellings, m_epochs.size() * PauseForEachEpoch);
    return m_hasUntold && (!m_toldAt || m_clock.now() - *m_toldAt >= pause);
}

void TrainingReporter::checkpointWritten(const CheckpointNote &note)
{
    const QString id = m_context.id().toString();
    m_context.keep(
        note.batches > 0
            ? Text::tr("A checkpoint after epoch %1, batch %2: 'ktrdr train --resume %3' goes on "
                       "from there.")
                  .arg(note.epochs)
                  .arg(note.batches)
                  .arg(id)
            : Text::tr("A checkpoint after epoch %1: 'ktrdr train --resume %2' goes on from there.")
                  .arg(note.epochs)
                  .arg(id));
}

void TrainingReporter::checkpointFailed(const operations::Error &error)
{
    if (!m_hasToldFailure) {
        m_hasToldFailure = true;
        m_context.warn(
            Text::tr("No checkpoint could be written: %1 %2").arg(error.message, error.hint));
    }
}

bool TrainingReporter::isPauseWanted() const
{
    return m_context.isPauseWanted();
}

void TrainingReporter::standStill()
{
    tellMetrics();
    m_context.pausePoint();
}

void TrainingReporter::warned(const QString &sentence)
{
    m_context.warn(sentence);
}

} // namespace ktrdr::training
