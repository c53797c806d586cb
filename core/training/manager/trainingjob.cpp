#include "core/training/manager/trainingjob.h"

#include "core/logging/logging.h"
#include "core/training/manager/trainingreporter.h"
#include "core/training/manager/trainingsamples.h"
#include "core/training/samples/lookaheadcheck.h"
#include "core/training/samples/samplemaker.h"
#include "core/training/trainer/localtrainer.h"
#include "core/training/trainer/modelfolder.h"
#include "core/training/values/text.h"

#include <algorithm>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using marketdata::BarColumns;
using marketdata::Symbol;
using marketdata::TimeRange;
using operations::failure;
using operations::OperationOutcome;
using operations::PhaseArguments;
using operations::PhaseId;
using operations::ProgressStep;
using operations::Result;

namespace {

/// Of the indicators of a strategy, counted from 1; 0 = none.
qint64 indicatorNumber(const FeatureRecipe &recipe, const QString &id)
{
    const auto found = std::ranges::find(recipe.indicators, id, &NamedIndicator::id);
    return found == recipe.indicators.end() ? 0 : found - recipe.indicators.begin() + 1;
}

TimeRange rangeFrom(const QJsonObject &settled)
{
    return {settled["start"_L1].toInteger(), settled["end"_L1].toInteger()};
}

} // namespace

TrainingJob::TrainingJob(std::shared_ptr<TrainingEnvironment> environment, TrainingPlan plan,
                         operations::OperationContext &context)
    : m_environment(std::move(environment))
    , m_plan(std::move(plan))
    , m_context(context)
    , m_folder(m_environment->folders.runs, m_plan.request.run)
    , m_range(m_plan.range)
{}

std::vector<ProgressStep> TrainingJob::steps()
{
    return {{Text::tr("Loading data"), 2},
            {Text::tr("Preparing features and labels"), 8},
            {Text::tr("Training"), 86},
            {Text::tr("Testing"), 2},
            {Text::tr("Saving the model"), 2}};
}

Result<OperationOutcome> TrainingJob::run()
{
    RunFolder::removeOld(m_environment->folders.runs, m_environment->clock.utc());
    if (const Result<void> held = m_folder.hold(); !held) {
        return failure(held.error());
    }
    if (const Result<void> loaded = loadBars(); !loaded) {
        return failure(loaded.error());
    }
    if (const Result<void> settled = settleRun(); !settled) {
        return failure(settled.error());
    }
    Result<SampleSet> samples = makeAllSamples();
    if (!samples) {
        return failure(samples.error());
    }
    const Result<TrainingResult> result = train(*std::move(samples));
    if (!result) {
        return failure(result.error());
    }
    if (result->end == TrainingEnd::Cancelled) {
        m_context.token().throwIfCancelled("training");
    }
    return keep(*result);
}

void TrainingJob::enter(RunPhase phase, const PhaseArguments &arguments)
{
    m_context.progress().setPhase(static_cast<PhaseId>(phase), arguments);
}

Result<void> TrainingJob::loadBars()
{
    const QList<Symbol> &symbols = m_plan.strategy.data.symbols;
    m_isResumed = m_folder.hasCheckpoint();
    if (const QJsonObject settled = m_folder.settled(); m_isResumed && !settled.isEmpty()) {
        // Bars that came in since belong to another run.
        m_range = rangeFrom(settled);
    }
    m_context.progress().startStep(static_cast<int>(RunStep::Loading),
                                   static_cast<quint64>(symbols.size()));
    for (qsizetype i = 0; i < symbols.size(); ++i) {
        m_context.pausePoint();
        enter(RunPhase::LoadingData, {i + 1});
        auto stored = readStoredBars(m_environment->store, symbols[i],
                                     m_plan.strategy.data.timeframes, m_range);
        if (!stored) {
            return failure(stored.error());
        }
        for (const marketdata::TimeframeBars &timeframe : stored->bars.timeframes) {
            const BarColumns &bars = timeframe.bars;
            m_data.append(QJsonObject{{u"symbol"_s, symbols[i].toString()},
                                      {u"timeframe"_s, timeframe.timeframe.toString()},
                                      {u"bars"_s, bars.size()},
                                      {u"first"_s, bars.isEmpty() ? 0 : bars.times.front()},
                                      {u"last"_s, bars.isEmpty() ? 0 : bars.times.back()}});
        }
        m_bars.push_back(*std::move(stored));
        m_context.progress().advanceStep();
    }
    return {};
}

Result<void> TrainingJob::settleRun()
{
    m_read = {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};
    for (const StoredBars &stored : m_bars) {
        const BarColumns &bars = stored.bars.timeframes.first().bars;
        if (!bars.isEmpty()) {
            m_read.start = std::min(m_read.start, bars.times.front());
            m_read.end = std::max(m_read.end, bars.times.back());
        }
    }
    return m_folder.settle({{u"operation"_s, m_context.id().toString()},
                            {u"start"_s, m_read.start},
                            {u"end"_s, m_read.end},
                            {u"seed"_s, QString::number(m_plan.spec.seed)}});
}

void TrainingJob::note(const PreparationStep &step)
{
    m_context.pausePoint();
    switch (step.phase) {
    case PreparationStep::Phase::ComputingIndicators:
        enter(RunPhase::ComputingIndicators,
              {step.symbolIndex,
               step.timeframe ? m_plan.recipe.timeframes.indexOf(*step.timeframe) + 1 : 0,
               indicatorNumber(m_plan.recipe, step.indicator), step.indicatorCount});
        break;
    case PreparationStep::Phase::CreatingFeatures:
        enter(RunPhase::CreatingFeatures, {step.symbolIndex});
        break;
    case PreparationStep::Phase::GeneratingLabels:
        enter(RunPhase::GeneratingLabels, {step.symbolIndex});
        m_context.progress().advanceStep();
        break;
    }
}

Result<SampleSet> TrainingJob::makeAllSamples()
{
    QList<SymbolBars> symbols;
    for (const StoredBars &stored : m_bars) {
        symbols.append(stored.bars);
    }
    // One unit per symbol, one for the check, one for splitting.
    m_context.progress().startStep(static_cast<int>(RunStep::Preparing),
                                   static_cast<quint64>(symbols.size() + 2));
    Result<SampleSet> samples =
        makeSamples(m_plan.recipe, m_plan.strategy.labels, symbols, m_context.token(),
                    [this](const PreparationStep &step) { note(step); });
    if (!samples) {
        return samples;
    }
    if (const Result<void> checked = checkLookAheadOf(symbols); !checked) {
        return failure(checked.error());
    }
    m_bars.clear();
    m_context.progress().advanceStep();
    enter(RunPhase::CombiningData, {symbols.size()});
    auto split = splitOf(m_plan.strategy, *samples);
    if (!split) {
        return failure(split.error());
    }
    m_split = *std::move(split);
    enter(RunPhase::Splitting, {samples->size()});
    for (const QJsonValue &scale : toJson(samples->scale(m_split.train))) {
        m_scales.insert(scale["name"_L1].toString(), scale.toObject());
    }
    m_features = samples->plan.names();
    m_context.progress().advanceStep();
    return samples;
}

Result<void> TrainingJob::checkLookAheadOf(const QList<SymbolBars> &symbols)
{
    m_context.pausePoint();
    enter(RunPhase::CheckingLookAhead);
    auto report = checkLookAhead(m_plan.recipe, m_plan.strategy.labels, symbols, m_context.token());
    if (!report) {
        return failure(report.error());
    }
    m_lookAhead = *std::move(report);
    if (!m_lookAhead.findings.isEmpty()) {
        const LookAheadFinding &first = m_lookAhead.findings.first();
        m_context.warn(Text::tr("The model sees the future: “%1” of %2 was another one once later "
                                "bars were known. Its figures will not hold.")
                           .arg(first.column, first.symbol));
    }
    return {};
}

Result<TrainingResult> TrainingJob::train(SampleSet samples)
{
    m_context.pausePoint();
    const TrainingData data = trainingData(std::move(samples), m_split);
    enter(RunPhase::OpeningEngine);
    if (const auto engine = m_environment->engine.engine(); !engine) {
        return failure(engine.error());
    }
    logging::logger("training")
        ->info("Training {} on {} rows with seed {}{}.", m_plan.strategy.name.toStdString(),
               data.rows(), m_plan.spec.seed, m_isResumed ? ", from its checkpoint" : "");
    TrainingReporter reporter(m_context, m_environment->clock, data.columns);
    auto result = LocalTrainer(m_environment->engine, m_environment->clock)
                      .train(m_plan.spec, data, {m_folder.checkpointFile(), true},
                             m_context.token(), reporter);
    reporter.tellMetrics();
    return result;
}

Result<OperationOutcome> TrainingJob::keep(const TrainingResult &result)
{
    m_context.progress().startStep(static_cast<int>(RunStep::Saving));
    enter(RunPhase::Saving);
    const Result<QString> folder =
        keepModel(m_environment->folders.models, card(), m_plan.spec, result);
    if (!folder) {
        return failure(folder.error());
    }
    m_folder.remove();
    m_context.keep({});
    return OperationOutcome{resultOf(result, *folder), {}, {}};
}

} // namespace ktrdr::training
