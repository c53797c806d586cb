#include "core/training/manager/trainingpreflight.h"

#include "core/marketdata/barstore.h"
#include "core/marketdata/isotime.h"
#include "core/training/features/featureplan.h"
#include "core/training/manager/trainingenvironment.h"
#include "core/training/strategy/strategyreader.h"
#include "core/training/strategy/strategyrecipes.h"
#include "core/training/trainer/trainingerror.h"
#include "core/training/values/text.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using marketdata::BarStore;
using marketdata::SeriesId;
using marketdata::Symbol;
using marketdata::Timeframe;
using marketdata::TimeRange;
using operations::Error;

namespace {

Error invalidRequest(const QString &message, const QString &hint)
{
    return trainingError("TRAINING-InvalidRequest", message, hint);
}

template<typename T>
bool hasDuplicates(const QList<T> &list)
{
    return QSet<T>(list.begin(), list.end()).size() != list.size();
}

QList<Error> problemsOfSweep(const TrainingRequest &request)
{
    QList<Error> problems;
    QStringList keys;
    qint64 trainings = 1;
    for (const SweepAxis &axis : request.sweep) {
        keys.append(axis.key);
        if (axis.values.isEmpty() || hasDuplicates(axis.values)) {
            problems.append(invalidRequest(
                Text::tr("The sweep over '%1' names no value, or one twice.").arg(axis.key),
                Text::tr("Write it like 'training.learning_rate=0.001,0.01'.")));
        }
        trainings = std::min<qint64>(trainings * std::max<qsizetype>(axis.values.size(), 1),
                                     MostSweepTrainings + 1);
    }
    if (hasDuplicates(keys)) {
        problems.append(invalidRequest(Text::tr("The sweep names a key twice."),
                                       Text::tr("Name each key once, with all its values.")));
    }
    if (trainings > MostSweepTrainings) {
        problems.append(invalidRequest(
            Text::tr("The sweep has more than %1 trainings.").arg(MostSweepTrainings),
            Text::tr("Try out fewer values at once.")));
    }
    return problems;
}

QList<Error> problemsOfRequest(const TrainingRequest &request)
{
    QList<Error> problems = problemsOfSweep(request);
    if (hasDuplicates(request.symbols) || hasDuplicates(request.timeframes)) {
        problems.append(invalidRequest(Text::tr("The same symbol or timeframe is named twice."),
                                       Text::tr("Name each symbol and each timeframe once.")));
    }
    if (request.start && request.end && *request.start >= *request.end) {
        problems.append(invalidRequest(
            Text::tr("The start %1 does not lie before the end %2.")
                .arg(marketdata::toIsoTime(*request.start), marketdata::toIsoTime(*request.end)),
            Text::tr("Choose a start before the end.")));
    }
    if (request.validationSplit &&
        !(*request.validationSplit > 0 && *request.validationSplit < 0.5)) {
        problems.append(invalidRequest(
            Text::tr("A validation split of %1 leaves nothing to train on, to validate or to test.")
                .arg(*request.validationSplit),
            Text::tr("Choose one above 0 and below 0.5, for example 0.15.")));
    }
    return problems;
}

bool isAt(const QString &path, const QString &key)
{
    return path == key || path.startsWith(key + u'.') || path.startsWith(key + u'[');
}

/// What is wrong once the request's values are in the strategy; places are those of no file.
QList<Error> problemsOfOverrides(const QList<Finding> &findings, const QList<Finding> &before,
                                 const QList<StrategyOverride> &overrides)
{
    QList<Error> problems;
    for (const Finding &finding : findings) {
        const auto cause = std::ranges::find_if(overrides, [&](const StrategyOverride &change) {
            return isAt(finding.path, change.key) || isAt(change.key, finding.path);
        });
        const bool isNew = std::ranges::none_of(before, [&](const Finding &old) {
            return old.path == finding.path && old.message == finding.message;
        });
        const bool isCaused = cause != overrides.end() && isNew;
        if (isCaused || finding.severity == FindingSeverity::Error) {
            problems.append(trainingError("TRAINING-InvalidOverride", finding.message, finding.hint,
                                          {{u"key"_s, finding.path}}));
        }
    }
    return problems;
}

std::optional<TimeRange> rangeOf(const Strategy &strategy)
{
    if (!strategy.data.start && !strategy.data.end) {
        return {};
    }
    return TimeRange{strategy.data.start.value_or(std::numeric_limits<qint64>::min()),
                     strategy.data.end.value_or(std::numeric_limits<qint64>::max())};
}

template<typename T>
void addNew(QList<T> &list, const QList<T> &more)
{
    for (const T &item : more) {
        if (!list.contains(item)) {
            list.append(item);
        }
    }
}

Error notStored(const QList<SeriesId> &missing)
{
    QStringList series;
    QStringList symbols;
    QStringList timeframes;
    for (const SeriesId &id : missing) {
        series.append(id.toString());
        addNew(symbols, {id.symbol.toString()});
        addNew(timeframes, {id.timeframe.toString()});
    }
    return {u"DATA-SeriesNotFound"_s,
            Text::tr("There are no bars of %1 in the store.").arg(series.join(u", "_s)),
            Text::tr("Load them first: 'ktrdr data load %1 %2', or import a file.")
                .arg(symbols.join(u','), timeframes.join(u',')),
            {{u"series"_s, series.join(u',')}},
            {}};
}

Error tooFewBars(const SeriesId &series, qint64 bars, int needed)
{
    return trainingError(
        "TRAINING-TooLittleData",
        Text::tr("%1 has %n bar(s) in the range; the strategy requires %2.", nullptr,
                 static_cast<int>(bars))
            .arg(series.toString())
            .arg(needed),
        Text::tr("Load more bars, choose a longer range, or a smaller "
                 "'training_data.history_required' (at least 50)."),
        {{u"series"_s, series.toString()}, {u"bars"_s, bars}, {u"needed"_s, needed}});
}

/// Whether what the strategy learns from is there.
class SeriesLookup
{
public:
    SeriesLookup(const BarStore &store, TrainingCheck &check,
                 const operations::CancellationToken &token)
        : m_store(store)
        , m_check(check)
        , m_token(token)
    {}

    void lookAt(const Strategy &strategy)
    {
        for (const Symbol &symbol : strategy.data.symbols) {
            for (const Timeframe timeframe : strategy.data.timeframes) {
                m_token.throwIfCancelled("training check");
                lookAt({symbol, timeframe}, strategy);
            }
        }
    }

private:
    void lookAt(const SeriesId &series, const Strategy &strategy)
    {
        const auto range = rangeOf(strategy);
        const auto summary = m_store.summary(series);
        if (!summary) {
            addNew(m_check.problems, {summary.error()});
            return;
        }
        if (!*summary || (*summary)->bars == 0) {
            addNew(m_check.missing, {series});
            return;
        }
        qint64 bars = (*summary)->bars;
        if (range) {
            const auto times = m_store.readTimes(series, range);
            if (!times) {
                addNew(m_check.problems, {times.error()});
                return;
            }
            bars = std::ssize(*times);
        }
        if (bars < strategy.data.historyRequired) {
            addNew(m_check.problems, {tooFewBars(series, bars, strategy.data.historyRequired)});
        }
        if (series.timeframe == strategy.data.baseTimeframe()) {
            m_check.bars += bars;
        }
    }

    const BarStore &m_store;
    TrainingCheck &m_check;
    operations::CancellationToken m_token;
};

/// One training: its strategy with the request's values, and what is wrong with it.
TrainingCheck checkOne(const TrainingRequest &request, const QList<Finding> &ofFile)
{
    TrainingCheck check;
    const QList<StrategyOverride> overrides = request.allOverrides();
    const auto yaml = withOverrides(request.strategy.toUtf8(), overrides);
    if (!yaml) {
        check.problems.append(yaml.error());
        return check;
    }
    StrategyReading reading = readStrategy(*yaml);
    check.yaml = *yaml;
    check.problems = problemsOfOverrides(reading.findings, ofFile, overrides);
    if (!reading.strategy) {
        return check;
    }
    if (reading.strategy->data.symbols.isEmpty()) {
        check.problems.append(trainingError(
            "TRAINING-NoSymbols", Text::tr("The strategy does not name the symbols to train on."),
            Text::tr("Name them with --symbols, or in 'training_data.symbols'.")));
    }
    const auto recipe = featureRecipe(*reading.strategy);
    if (!recipe) {
        check.problems.append(recipe.error());
    } else if (const auto plan = FeaturePlan::of(*recipe); !plan) {
        check.problems.append(plan.error());
    }
    check.range = rangeOf(*reading.strategy);
    check.strategy = std::move(reading.strategy);
    return check;
}

/// Only whether a file is there: opening it takes a second, and is the job's.
void checkEngine(TrainingCheck &check)
{
    const QStringList places = EngineLibrary::defaultPlaces();
    const bool isThere =
        std::ranges::any_of(places, [](const QString &place) { return QFileInfo::exists(place); });
    if (!isThere) {
        check.problems.append(engineMissing(places.value(0), Text::tr("there is no such file")));
    }
}

/// `store` is null for another computer's.
TrainingCheck checkAll(const TrainingRequest &request, const BarStore *store,
                       const operations::CancellationToken &token)
{
    TrainingCheck check;
    check.problems = problemsOfRequest(request);
    StrategyReading reading = readStrategy(request.strategy.toUtf8());
    check.findings = reading.findings;
    if (!reading.strategy || !check.problems.isEmpty()) {
        return check;
    }
    for (const TrainingRequest &training : request.trainings()) {
        token.throwIfCancelled("training check");
        const TrainingCheck one = checkOne(training, reading.findings);
        addNew(check.problems, one.problems);
        if (one.strategy && store) {
            SeriesLookup(*store, check, token).lookAt(*one.strategy);
        }
        if (!check.strategy) {
            check.strategy = one.strategy;
            check.yaml = one.yaml;
            check.range = one.range;
        }
    }
    if (!check.missing.isEmpty()) {
        check.problems.prepend(notStored(check.missing));
    }
    return check;
}

} // namespace

TrainingCheck checkTraining(const TrainingEnvironment &environment, const TrainingRequest &request,
                            const operations::CancellationToken &token)
{
    TrainingCheck check = checkAll(request, &environment.store, token);
    checkEngine(check);
    return check;
}

TrainingCheck checkTrainingElsewhere(const TrainingRequest &request,
                                     const operations::CancellationToken &token)
{
    return checkAll(request, nullptr, token);
}

} // namespace ktrdr::training
