#include "app/cli/strategytablecommand.h"

#include "app/cli/clisession.h"
#include "app/cli/seriesarguments.h"
#include "app/cli/tablewriter.h"
#include "app/cli/text.h"
#include "core/operations/operationcancelled.h"
#include "core/training/features/featuretable.h"
#include "core/training/labels/labels.h"
#include "core/training/strategy/samplestrategies.h"
#include "core/training/strategy/storedbars.h"
#include "core/training/strategy/strategyreader.h"
#include "core/training/strategy/strategyrecipes.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::BarStore;
using marketdata::Symbol;
using marketdata::TimeRange;
using operations::CancellationToken;
using operations::Error;
using operations::failure;
using operations::Result;
using training::Strategy;

namespace {

/// What a table is made of, checked.
struct TableRequest
{
    Strategy strategy;
    Symbol symbol;
    std::optional<TimeRange> range;
};

/// The command line's range, and where it is open the strategy's.
Result<std::optional<TimeRange>> rangeOf(const TimeOptions &asked, const Strategy &strategy)
{
    TimeOptions range = asked;
    range.start = range.start ? range.start : strategy.data.start;
    range.end = range.end ? range.end : strategy.data.end;
    return parseRange(range);
}

Result<TableRequest> check(const StrategyTableOptions &options)
{
    const training::StrategyReading reading =
        training::readStrategyFile(training::strategyFileFor(options.strategy));
    if (!reading.strategy) {
        return failure(reading.toError(options.strategy));
    }
    const Result<Symbol> symbol = Symbol::parse(options.symbol);
    if (!symbol) {
        return failure(symbol.error());
    }
    const auto range = rangeOf(options.range, *reading.strategy);
    if (!range) {
        return failure(range.error());
    }
    return TableRequest{*reading.strategy, *symbol, *range};
}

Result<NumberTable> featureTable(const TableRequest &request, const BarStore &store,
                                 const CancellationToken &token)
{
    const auto recipe = training::featureRecipe(request.strategy);
    if (!recipe) {
        return failure(recipe.error());
    }
    const auto stored =
        training::readStoredBars(store, request.symbol, recipe->timeframes, request.range);
    if (!stored) {
        return failure(stored.error());
    }
    auto features =
        training::makeFeatures(*recipe, stored->bars, training::KeepColumns::Yes, token);
    if (!features) {
        return failure(features.error());
    }
    for (std::vector<double> &column : features->columns) {
        // As a network gets it.
        std::replace_if(
            column.begin(), column.end(), [](double value) { return std::isnan(value); }, 0.0);
    }
    return NumberTable{u"features"_s, features->names, std::move(features->times),
                       std::move(features->columns)};
}

Result<NumberTable> labelTable(const TableRequest &request, const BarStore &store)
{
    const auto base = request.strategy.data.baseTimeframe();
    const auto stored = training::readStoredBars(store, request.symbol, {base}, request.range);
    if (!stored) {
        return failure(stored.error());
    }
    const marketdata::BarColumns &bars = stored->bars.timeframes.first().bars;
    const auto labels = training::makeLabels(request.strategy.labels, bars);
    if (!labels) {
        return failure(labels.error());
    }
    NumberTable table{u"label"_s, {u"label"_s}, {}, {labels->values}};
    table.times.reserve(labels->bars.size());
    for (const qsizetype bar : labels->bars) {
        table.times.push_back(bars.times[static_cast<size_t>(bar)]);
    }
    if (!labels->weights.empty()) {
        table.columns.append(u"weight"_s);
        table.values.push_back(labels->weights);
    }
    return table;
}

} // namespace

StrategyTableCommand::StrategyTableCommand(const StrategyFeaturesOptions &options)
    : m_table(Table::Features)
    , m_options(options.table)
{}

StrategyTableCommand::StrategyTableCommand(const StrategyLabelsOptions &options)
    : m_table(Table::Labels)
    , m_options(options.table)
{}

void StrategyTableCommand::start(CliSession &session, Done done)
{
    const auto refuse = [&](const Error &error) {
        session.report(error);
        done(exitCodeOfRefusal(error));
    };
    Result<TableRequest> request = check(m_options);
    if (!request) {
        return refuse(request.error());
    }
    const Result<BarStore *> store = session.store();
    if (!store) {
        return refuse(store.error());
    }
    const QString file =
        m_options.file.isEmpty() ? QString() : QFileInfo(m_options.file).absoluteFilePath();
    m_task.start(
        [&session, request = *std::move(request), store = *store, kind = m_table, file,
         limit = m_options.limit](const CancellationToken &token) {
            try {
                const Result<NumberTable> table = kind == Table::Features
                                                      ? featureTable(request, *store, token)
                                                      : labelTable(request, *store);
                if (!table) {
                    session.report(table.error());
                    return exitCodeOfRefusal(table.error());
                }
                return writeTable(session, *table, limit, file, token);
            } catch (const operations::OperationCancelled &) {
                return ExitCode::Cancelled;
            }
        },
        std::move(done));
}

void StrategyTableCommand::interrupt(const QString &signalName)
{
    m_task.cancel(signalName);
}

} // namespace ktrdr::cli
