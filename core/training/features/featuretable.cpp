#include "core/training/features/featuretable.h"

#include "core/training/features/commonwindow.h"
#include "core/training/features/rowindex.h"
#include "core/training/values/text.h"
#include "core/training/values/trainingerror.h"

#include <algorithm>
#include <cmath>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using marketdata::TimeframeBars;
using operations::CancellationToken;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

/// Rows that are worked on at once: their values fit the processor's caches.
constexpr size_t BlockRows = 2048;

/// Values of all indicators that a plan needs, by timeframe and indicator.
using IndicatorValues = QList<QList<IndicatorColumns>>;

/// Columns of a block of rows, before they become rows.
class Block
{
public:
    Block(const FeaturePlan &plan, const IndicatorValues &values, const RowIndex &rows)
        : m_plan(plan)
        , m_values(values)
        , m_rows(rows)
        , m_columns(size_t(plan.columns.size()), std::vector<double>(BlockRows))
    {}

    void compute(size_t from, size_t count)
    {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const FeatureColumn &column = m_plan.columns[qsizetype(i)];
            const std::span<const double> source =
                m_values[column.timeframe][column.indicator][size_t(column.output)];
            const std::span<const qsizetype> places =
                std::span(m_rows.known[size_t(column.timeframe)]).subspan(from, count);
            const std::span<double> target = std::span(m_columns[i]).first(count);
            std::ranges::transform(places, target.begin(), [&](qsizetype place) {
                return place < 0 ? NoValue : source[size_t(place)];
            });
            if (column.membership) {
                column.membership->apply(target, target);
            }
        }
    }
    [[nodiscard]] const std::vector<std::vector<double>> &columns() const { return m_columns; }
    [[nodiscard]] bool isComplete(size_t row) const
    {
        return std::ranges::none_of(m_columns, [row](const std::vector<double> &column) {
            return std::isnan(column[row]);
        });
    }

private:
    static constexpr double NoValue = std::numeric_limits<double>::quiet_NaN();

    const FeaturePlan &m_plan;
    const IndicatorValues &m_values;
    const RowIndex &m_rows;
    std::vector<std::vector<double>> m_columns;
};

/// Takes rows into a table.
class TableWriter
{
public:
    TableWriter(const FeaturePlan &plan, const RowIndex &rows, bool takesIncomplete,
                KeepColumns keep)
        : m_rows(rows)
        , m_takesIncomplete(takesIncomplete)
        , m_unknown(size_t(plan.columns.size()), 0)
    {
        m_table.names = plan.names();
        m_table.times.reserve(rows.times.size());
        m_table.bars.reserve(rows.times.size());
        m_table.values.reserve(rows.times.size() * size_t(plan.columns.size()));
        if (keep == KeepColumns::Yes) {
            m_table.columns.resize(size_t(plan.columns.size()));
        }
    }

    void take(const Block &block, size_t from, size_t count)
    {
        for (size_t row = 0; row < count; ++row) {
            if (!m_takesIncomplete && !block.isComplete(row)) {
                ++m_table.incompleteRows;
                countUnknown(block, row);
                continue;
            }
            m_table.times.push_back(m_rows.times[from + row]);
            m_table.bars.push_back(m_rows.known[0][from + row]);
            for (const std::vector<double> &column : block.columns()) {
                m_table.values.push_back(std::isnan(column[row]) ? 0 : float(column[row]));
            }
            for (size_t i = 0; i < m_table.columns.size(); ++i) {
                m_table.columns[i].push_back(block.columns()[i][row]);
            }
        }
    }
    [[nodiscard]] Result<FeatureTable> table(const QString &symbol)
    {
        if (m_table.times.empty()) {
            return failure(noCompleteRows(symbol));
        }
        return std::move(m_table);
    }

private:
    void countUnknown(const Block &block, size_t row)
    {
        for (size_t i = 0; i < m_unknown.size(); ++i) {
            m_unknown[i] += std::isnan(block.columns()[i][row]) ? 1 : 0;
        }
    }
    [[nodiscard]] Error noCompleteRows(const QString &symbol) const
    {
        const auto worst = std::ranges::max_element(m_unknown) - m_unknown.begin();
        const QString name = m_table.names[worst];
        return trainingError(
            "TRAINING-NoCompleteRows",
            Text::tr("Not one row of %1 has all its features; most often %2 is not known.")
                .arg(symbol, name),
            Text::tr("Load more bars so that the longest indicator settles, or leave this feature "
                     "out."),
            {{u"symbol"_s, symbol}, {u"feature"_s, name}});
    }

    const RowIndex &m_rows;
    bool m_takesIncomplete;
    std::vector<qsizetype> m_unknown;
    FeatureTable m_table;
};

/// Steps of one symbol, told to whoever listens.
struct Progress
{
    const PreparationProgress &listener;
    PreparationStep step;

    void tell() const
    {
        if (listener) {
            listener(step);
        }
    }
};

Result<QList<IndicatorColumns>>
computeIndicators(const FeatureRecipe &recipe, const FeaturePlan &plan, qsizetype timeframe,
                  const TimeframeBars &bars, const CancellationToken &token, Progress &progress)
{
    QList<IndicatorColumns> values(recipe.indicators.size());
    for (qsizetype i = 0; i < recipe.indicators.size(); ++i) {
        if (!plan.needs(timeframe, i)) {
            continue;
        }
        token.throwIfCancelled("computing indicators");
        progress.step.indicator = recipe.indicators[i].id;
        ++progress.step.indicatorIndex;
        progress.tell();
        Result<IndicatorColumns> computed = recipe.indicators[i].indicator.compute(bars.bars);
        if (!computed) {
            return failure(computed.error().wrappedBy(trainingError(
                "TRAINING-IndicatorFailed",
                Text::tr("The indicator \"%1\" could not be computed for %2 at %3.")
                    .arg(recipe.indicators[i].id, progress.step.symbol, bars.timeframe.toString()),
                computed.error().hint,
                {{u"indicator"_s, recipe.indicators[i].id},
                 {u"symbol"_s, progress.step.symbol},
                 {u"timeframe"_s, bars.timeframe.toString()}})));
        }
        values[i] = std::move(*computed);
    }
    return values;
}

qsizetype neededIndicators(const FeatureRecipe &recipe, const FeaturePlan &plan)
{
    qsizetype needed = 0;
    for (qsizetype timeframe = 0; timeframe < recipe.timeframes.size(); ++timeframe) {
        for (qsizetype i = 0; i < recipe.indicators.size(); ++i) {
            needed += plan.needs(timeframe, i) ? 1 : 0;
        }
    }
    return needed;
}

} // namespace

Result<FeatureTable> makeFeatures(const FeatureRecipe &recipe, const SymbolBars &bars,
                                  KeepColumns keep, const CancellationToken &token,
                                  const PreparationProgress &progress, qsizetype symbolIndex,
                                  qsizetype symbolCount)
{
    const Result<FeaturePlan> plan = FeaturePlan::of(recipe);
    if (!plan) {
        return failure(plan.error());
    }
    const Result<QList<TimeframeBars>> common = barsInCommon(recipe, bars);
    if (!common) {
        return failure(common.error());
    }
    Progress told{progress,
                  {PreparationStep::Phase::ComputingIndicators, bars.symbol, symbolIndex,
                   symbolCount, std::nullopt, QString(), 0, neededIndicators(recipe, *plan)}};
    IndicatorValues values;
    for (qsizetype i = 0; i < common->size(); ++i) {
        told.step.timeframe = (*common)[i].timeframe;
        Result<QList<IndicatorColumns>> computed =
            computeIndicators(recipe, *plan, i, (*common)[i], token, told);
        if (!computed) {
            return failure(computed.error());
        }
        values.append(std::move(*computed));
    }
    told.step = {PreparationStep::Phase::CreatingFeatures,
                 bars.symbol,
                 symbolIndex,
                 symbolCount,
                 std::nullopt,
                 QString(),
                 0,
                 0};
    told.tell();
    const RowIndex rows =
        recipe.isKtrdrCompatible ? joinedByStart(*common) : lastClosed(*common, bars.calendar);
    Block block(*plan, values, rows);
    TableWriter writer(*plan, rows, recipe.isKtrdrCompatible, keep);
    for (size_t from = 0; from < rows.times.size(); from += BlockRows) {
        token.throwIfCancelled("creating features");
        const size_t count = std::min(BlockRows, rows.times.size() - from);
        block.compute(from, count);
        writer.take(block, from, count);
    }
    return writer.table(bars.symbol);
}

} // namespace ktrdr::training
