#include "core/training/trainer/trainingloop.h"

#include "core/logging/logging.h"
#include "core/operations/operationcancelled.h"
#include "core/training/trainer/classweights.h"
#include "core/training/trainer/outputtally.h"
#include "core/training/trainer/trainingerror.h"

#include <QScopeGuard>

#include <cmath>

namespace ktrdr::training {

using operations::Error;
using operations::OperationCancelled;
using operations::Result;
using std::chrono::duration_cast;

namespace {

auto training()
{
    return logging::logger("training");
}

/// The first line of what a library threw: the rest is its stack.
QString firstLine(const std::exception &exception)
{
    return QString::fromUtf8(exception.what()).section(u'\n', 0, 0);
}

} // namespace

TrainingLoop::TrainingLoop(TrainingEngine &engine, const TrainingSpec &spec,
                           const TrainingData &data, CheckpointPlace checkpoint,
                           operations::CancellationToken token, TrainingObserver &observer,
                           const operations::Clock &clock)
    : m_engine(engine)
    , m_spec(spec)
    , m_data(data)
    , m_token(std::move(token))
    , m_observer(observer)
    , m_clock(clock)
    , m_checkpointer(std::move(checkpoint), spec.checkpoints, observer, clock)
    , m_state(spec)
    , m_order(spec, data, rowsWithWindow(data, data.training, rowsPerSample(spec.network)))
    , m_validation(rowsWithWindow(data, data.validation, rowsPerSample(spec.network)))
    , m_test(rowsWithWindow(data, data.test, rowsPerSample(spec.network)))
    , m_lookedAt(clock.now())
{}

TrainingLoop::~TrainingLoop() = default;

Result<TrainingResult> TrainingLoop::run()
{
    try {
        prepare();
        trainEpochs();
        test();
        return result();
    } catch (const OperationCancelled &) {
        saveAtEnd(CheckpointWhy::Cancelled);
        m_result.end = TrainingEnd::Cancelled;
        return result();
    } catch (const TrainingFailure &failure) {
        return fail(failure.error(), false);
    } catch (const std::exception &exception) {
        training()->error("The training engine failed: {}", exception.what());
        return fail(engineFailed(firstLine(exception)), true);
    }
}

void TrainingLoop::prepare()
{
    m_fingerprint = fingerprint(m_data);
    m_token.throwIfCancelled("prepare");
    TrainingSpec spec = m_spec;
    spec.loss = withGivenWeights(spec.loss, m_data, m_order.samples());
    m_learner = m_engine.makeLearner(spec, m_data);
    m_batches = batchRanges(static_cast<qsizetype>(m_order.samples().size()), m_spec.batchSize,
                            !m_learner->canSplitBatches());
    if (const auto file = m_checkpointer.load()) {
        resume(*file);
    }
    m_canSave = true;
    training()->info("Training {} parameters on {} samples, {} epochs, from epoch {}, batch {}.",
                     m_learner->parameters(), m_order.samples().size(), m_spec.epochs,
                     m_state.epochs + 1, m_state.batches + 1);
}

void TrainingLoop::resume(const QByteArray &file)
{
    const QByteArray note = [&] {
        try {
            return m_learner->restore(file);
        } catch (const TrainingFailure &failure) {
            // The engine knows the content only.
            const QString detail = failure.error().context[QStringLiteral("detail")].toString();
            throw TrainingFailure(damagedFile(m_checkpointer.file(), detail));
        }
    }();
    m_state.restore(note, m_spec, m_fingerprint, m_checkpointer.file());
    if (m_state.batches > static_cast<int>(m_batches.size())) {
        throw TrainingFailure(damagedFile(m_checkpointer.file(), QStringLiteral("batches")));
    }
    m_observer.resumed(m_state.history);
}

void TrainingLoop::trainEpochs()
{
    m_lookedAt = m_clock.now();
    while (m_state.epochs < m_spec.epochs && !isStoppedEarly()) {
        trainEpoch();
    }
    m_result.end = isStoppedEarly() ? TrainingEnd::StoppedEarly : TrainingEnd::AllEpochs;
    m_token.throwIfCancelled("end");
    if (m_checkpointer.isWanted()) {
        save(CheckpointWhy::Finished);
    }
}

bool TrainingLoop::isStoppedEarly() const
{
    return m_state.best.isPatienceOver();
}

void TrainingLoop::trainEpoch()
{
    m_observer.phaseEntered(TrainingPhase::Training);
    const std::vector<qint64> order = m_order.ofEpoch(m_state.epochs);
    const std::span<const qint64> samples(order);
    while (m_state.batches < static_cast<int>(m_batches.size())) {
        pausePoint();
        const SampleRange range = m_batches[static_cast<size_t>(m_state.batches)];
        trainBatch(
            samples.subspan(static_cast<size_t>(range.first), static_cast<size_t>(range.count)),
            m_state.batches + 1);
        if (m_checkpointer.isDueByTime()) {
            save(CheckpointWhy::Interval);
        }
    }
    validate();
    if (m_checkpointer.isDueAfterEpoch(m_state.epochs)) {
        save(CheckpointWhy::Interval);
    }
}

void TrainingLoop::trainBatch(std::span<const qint64> samples, int number)
{
    m_token.throwIfCancelled("batch");
    m_learner->beginBatch(samples, {m_state.epochs, m_state.batches});
    const auto count = static_cast<qsizetype>(samples.size());
    const auto parts = m_learner->canSplitBatches() ? evenRanges(count, m_learner->samplesPerPart())
                                                    : std::vector<SampleRange>{{0, count}};
    double lossSum = 0;
    double weightSum = 0;
    qint64 right = 0;
    for (const SampleRange part : parts) {
        m_token.throwIfCancelled("part of a batch");
        const Outcome outcome = m_learner->runPart(part.first, part.count);
        m_token.throwIfCancelled("gradient of a part");
        m_learner->learnPart();
        lossSum += outcome.lossSum;
        weightSum += outcome.weightSum;
        right += countRight(
            m_data,
            samples.subspan(static_cast<size_t>(part.first), static_cast<size_t>(part.count)),
            outcome.outputs);
    }
    // A batch of classes that weigh nothing has nothing to teach.
    const double loss = weightSum > 0 ? lossSum / weightSum : 0;
    if (!std::isfinite(loss) || (weightSum > 0 && !m_learner->step(m_state.rate.current()))) {
        throw TrainingFailure(diverged(m_state.epochs + 1, number));
    }
    m_state.tally.lossSum += loss * static_cast<double>(count);
    m_state.tally.samples += count;
    m_state.tally.right += right;
    ++m_state.batches;

    const auto perEpoch = static_cast<qint64>(m_order.samples().size());
    m_observer.batchDone({m_state.epochs + 1, m_spec.epochs, number,
                          static_cast<int>(m_batches.size()),
                          m_state.epochs * perEpoch + m_state.tally.samples,
                          m_spec.epochs * perEpoch, static_cast<int>(count)});
}

template<typename Visitor>
void TrainingLoop::evaluate(const std::vector<qint64> &samples, Visitor visit)
{
    const std::span<const qint64> all(samples);
    for (const SampleRange range :
         evenRanges(static_cast<qsizetype>(samples.size()), m_learner->samplesPerPart())) {
        m_token.throwIfCancelled("evaluation");
        pausePoint();
        const auto part =
            all.subspan(static_cast<size_t>(range.first), static_cast<size_t>(range.count));
        visit(part, m_learner->evaluate(part));
    }
}

void TrainingLoop::validate()
{
    m_observer.phaseEntered(TrainingPhase::Validating);
    double lossSum = 0;
    double weightSum = 0;
    qint64 right = 0;
    evaluate(m_validation, [&](std::span<const qint64> part, const Outcome &outcome) {
        lossSum += outcome.lossSum;
        weightSum += outcome.weightSum;
        right += countRight(m_data, part, outcome.outputs);
    });
    const double loss = weightSum > 0 ? lossSum / weightSum : 0;
    if (!std::isfinite(loss)) {
        throw TrainingFailure(diverged(m_state.epochs + 1, m_state.batches));
    }
    finishEpoch(loss, static_cast<double>(right) / static_cast<double>(m_validation.size()));
}

void TrainingLoop::finishEpoch(double validationLoss, double validationAccuracy)
{
    lookAtTime();
    const auto samples = static_cast<double>(m_state.tally.samples);
    EpochMetrics metrics;
    metrics.epoch = m_state.epochs + 1;
    metrics.trainLoss = m_state.tally.lossSum / samples;
    metrics.trainAccuracy = static_cast<double>(m_state.tally.right) / samples;
    metrics.validationLoss = validationLoss;
    metrics.validationAccuracy = validationAccuracy;
    metrics.learningRate = m_state.rate.current();
    metrics.duration = duration_cast<std::chrono::milliseconds>(m_state.tally.duration);
    metrics.finishedAt = m_clock.utc();
    metrics.isBest = m_state.best.epochDone(metrics);
    if (metrics.isBest) {
        m_learner->keepBest();
    }
    m_state.rate.epochDone(metrics.epoch, validationLoss);
    m_state.history.push_back(metrics);
    ++m_state.epochs;
    m_state.batches = 0;
    m_state.tally = {};
    m_observer.epochDone(metrics);
}

void TrainingLoop::test()
{
    m_observer.phaseEntered(TrainingPhase::Testing);
    m_canSave = false;
    m_learner->restoreBest();
    OutputTally tally(m_data);
    evaluate(m_test, [&](std::span<const qint64> part, const Outcome &outcome) {
        tally.add(part, outcome.outputs);
    });
    m_result.test = tally.metrics();
    m_result.weights = m_learner->weights();
}

void TrainingLoop::lookAtTime()
{
    const auto now = m_clock.now();
    const auto passed = now - m_lookedAt;
    m_lookedAt = now;
    m_state.tally.duration += duration_cast<std::chrono::microseconds>(passed);
    m_state.elapsed += duration_cast<std::chrono::milliseconds>(passed);
}

/// A pause may end with the power: what was trained is put down before it. Its time is nobody's.
void TrainingLoop::pausePoint()
{
    if (!m_observer.isPauseWanted()) {
        return;
    }
    lookAtTime();
    if (m_canSave && m_checkpointer.isWanted()) {
        save(CheckpointWhy::Paused);
    }
    const auto goOn = qScopeGuard([this] { m_lookedAt = m_clock.now(); });
    m_observer.standStill();
}

void TrainingLoop::save(CheckpointWhy why)
{
    lookAtTime();
    m_checkpointer.write(m_learner->save(m_state.toText(m_spec, m_fingerprint)), m_state, why);
}

void TrainingLoop::saveAtEnd(CheckpointWhy why)
{
    if (!m_canSave || !m_checkpointer.isWanted()) {
        return;
    }
    try {
        save(why);
    } catch (const std::exception &exception) {
        training()->error("No checkpoint could be made: {}", exception.what());
    }
}

Result<TrainingResult> TrainingLoop::fail(const Error &error, bool isStateSound)
{
    if (isStateSound) {
        saveAtEnd(CheckpointWhy::Failed);
    }
    training()->error("The training failed: {}", error.message.toStdString());
    return operations::failure(error);
}

TrainingResult TrainingLoop::result()
{
    m_result.history = std::move(m_state.history);
    m_result.bestEpoch = m_state.best.epoch();
    m_result.parameters = m_learner != nullptr ? m_learner->parameters() : 0;
    m_result.duration = m_state.elapsed;
    m_result.engine = m_engine.description();
    m_result.dataFingerprint = m_fingerprint;
    m_result.checkpointFile = m_checkpointer.writtenFile();
    return std::move(m_result);
}

} // namespace ktrdr::training
