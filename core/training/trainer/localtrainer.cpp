#include "core/training/trainer/localtrainer.h"

#include "core/operations/operationcancelled.h"
#include "core/training/trainer/batchranges.h"
#include "core/training/trainer/datacheck.h"
#include "core/training/trainer/trainingerror.h"
#include "core/training/trainer/trainingloop.h"
#include "core/training/values/text.h"

namespace ktrdr::training {

using operations::Result;

LocalTrainer::LocalTrainer(EngineLibrary &library, const operations::Clock &clock)
    : m_library(library)
    , m_clock(clock)
{}

Result<TrainingResult> LocalTrainer::train(const TrainingSpec &spec, const TrainingData &data,
                                           const CheckpointPlace &checkpoint,
                                           const operations::CancellationToken &token,
                                           TrainingObserver &observer)
{
    if (const auto problems = spec.problems(); !problems.isEmpty()) {
        return operations::failure(problems.first());
    }
    observer.phaseEntered(TrainingPhase::Preparing);
    if (const auto problem = problemOf(data, spec)) {
        return operations::failure(*problem);
    }
    const auto engine = m_library.engine();
    if (!engine) {
        return operations::failure(engine.error());
    }
    QStringList warnings;
    if ((*engine)->description().linearAlgebra.isEmpty()) {
        warnings.append(Text::tr("Training is slow: the computer uses a plain library for linear "
                                 "algebra. Install the package libopenblas0-openmp."));
        observer.warned(warnings.last());
    }
    auto result = TrainingLoop(**engine, spec, data, checkpoint, token, observer, m_clock).run();
    if (result) {
        result->warnings = warnings + result->warnings;
    }
    return result;
}

Result<std::vector<float>> LocalTrainer::outputs(const TrainingSpec &spec,
                                                 const QByteArray &weights,
                                                 const TrainingData &data,
                                                 const std::vector<qint64> &samples,
                                                 const operations::CancellationToken &token)
{
    const auto engine = m_library.engine();
    if (!engine) {
        return operations::failure(engine.error());
    }
    try {
        const auto learner = (*engine)->makeLearner(spec, data);
        learner->setWeights(weights);
        const auto whole = rowsWithWindow(data, samples, rowsPerSample(spec.network));
        std::vector<float> said;
        for (const SampleRange range :
             evenRanges(static_cast<qsizetype>(whole.size()), learner->samplesPerPart())) {
            token.throwIfCancelled("outputs");
            const std::span part(whole.data() + range.first, static_cast<size_t>(range.count));
            const Outcome outcome = learner->evaluate(part);
            said.insert(said.end(), outcome.outputs.begin(), outcome.outputs.end());
        }
        return said;
    } catch (const operations::OperationCancelled &) {
        throw;
    } catch (const TrainingFailure &failure) {
        return operations::failure(failure.error());
    } catch (const std::exception &exception) {
        return operations::failure(
            engineFailed(QString::fromUtf8(exception.what()).section(u'\n', 0, 0)));
    }
}

} // namespace ktrdr::training
