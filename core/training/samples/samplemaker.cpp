#include "core/training/samples/samplemaker.h"

#include "core/training/features/featuretable.h"
#include "core/training/values/text.h"
#include "core/training/values/trainingerror.h"

#include <algorithm>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using marketdata::BarColumns;
using marketdata::TimeframeBars;
using operations::CancellationToken;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

const BarColumns &baseBars(const FeatureRecipe &recipe, const SymbolBars &bars)
{
    return std::ranges::find(bars.timeframes, recipe.timeframes.first(), &TimeframeBars::timeframe)
        ->bars;
}

/// Labels by the symbol's own bars, and how many of those the features begin later.
struct SymbolLabels
{
    Labels labels;
    qsizetype skipped = 0;
};

/// Labels of the bars that the rows speak of: compatible features may begin within the bars.
Result<SymbolLabels> labelsOf(const LabelSpec &spec, const BarColumns &bars,
                              const FeatureTable &table)
{
    const auto first = std::ranges::find_if(table.bars, [](qsizetype bar) { return bar >= 0; });
    if (first == table.bars.end()) {
        return SymbolLabels();
    }
    const qint64 start = table.times[size_t(first - table.bars.begin())];
    const qsizetype skipped = bars.lowerBound(start) - *first;
    const BarColumns part = skipped > 0 ? bars.slice(skipped, bars.size() - skipped) : BarColumns();
    Result<Labels> made = makeLabels(spec, skipped > 0 ? part : bars);
    if (!made) {
        return failure(made.error());
    }
    for (size_t i = 0; i < made->bars.size(); ++i) {
        made->bars[i] += skipped;
        made->settled[i] += skipped;
    }
    return SymbolLabels{std::move(*made), skipped};
}

class Pairing
{
public:
    Pairing(FeaturePlan plan, const LabelSpec &spec)
    {
        m_samples.plan = std::move(plan);
        m_samples.classNames = classNames(spec);
    }

    void add(const QString &symbol, FeatureTable table, const SymbolLabels &made,
             std::span<const qint64> barTimes)
    {
        const Labels &labels = made.labels;
        const qsizetype firstRow = m_samples.rowCount();
        size_t label = 0;
        for (qsizetype row = 0; row < table.rows(); ++row) {
            if (table.bars[size_t(row)] < 0) {
                continue;
            }
            const qsizetype bar = table.bars[size_t(row)] + made.skipped;
            while (label < labels.bars.size() && labels.bars[label] < bar) {
                ++label;
            }
            if (label < labels.bars.size() && labels.bars[label] == bar) {
                addSample(firstRow + row, labels, label, barTimes);
            }
        }
        m_samples.symbols.append({symbol, firstRow, table.rows(), table.incompleteRows});
        append(m_samples.features, std::move(table.values));
        append(m_samples.rowTimes, std::move(table.times));
    }

    [[nodiscard]] Result<SampleSet> samples(const LabelSpec &spec)
    {
        if (m_samples.rows.empty()) {
            return failure(noSamples(spec));
        }
        const auto isFirst = [this](float target) { return target == m_samples.targets.front(); };
        if (m_samples.isClassification() && std::ranges::all_of(m_samples.targets, isFirst)) {
            return failure(oneClass(spec));
        }
        return std::move(m_samples);
    }

private:
    template<typename T>
    static void append(std::vector<T> &to, std::vector<T> &&more)
    {
        if (to.empty()) {
            to = std::move(more);
        } else {
            to.insert(to.end(), more.begin(), more.end());
        }
    }
    void addSample(qsizetype row, const Labels &labels, size_t label,
                   std::span<const qint64> barTimes)
    {
        m_samples.rows.push_back(row);
        m_samples.times.push_back(barTimes[size_t(labels.bars[label])]);
        m_samples.settled.push_back(barTimes[size_t(labels.settled[label])]);
        m_samples.targets.push_back(float(labels.values[label]));
        if (!labels.weights.empty()) {
            m_samples.weights.push_back(float(labels.weights[label]));
        }
    }
    static Error noSamples(const LabelSpec &spec)
    {
        return trainingError(
            "TRAINING-NoSamples",
            Text::tr("No bar has both its features and a label (%1).").arg(sourceName(spec)),
            Text::tr("Load more bars, or choose shorter periods."),
            {{u"labels"_s, sourceName(spec)}});
    }
    [[nodiscard]] Error oneClass(const LabelSpec &spec) const
    {
        const QString name = m_samples.classNames[qsizetype(m_samples.targets.front())];
        return trainingError(
            "TRAINING-OneClass",
            Text::tr("All %n labels (%1) are \"%2\": there is nothing to tell apart.", nullptr,
                     int(m_samples.size()))
                .arg(sourceName(spec), name),
            Text::tr("Choose thresholds that suit how far these prices move, or take more bars."),
            {{u"labels"_s, sourceName(spec)}, {u"class"_s, name}});
    }

    SampleSet m_samples;
};

} // namespace

Result<SampleSet> makeSamples(const FeatureRecipe &recipe, const LabelSpec &labels,
                              const QList<SymbolBars> &symbols, const CancellationToken &token,
                              const PreparationProgress &progress)
{
    Result<FeaturePlan> plan = FeaturePlan::of(recipe);
    if (!plan) {
        return failure(plan.error());
    }
    if (symbols.isEmpty()) {
        return failure(trainingError("TRAINING-NoSymbols",
                                     Text::tr("There is no symbol to train on."),
                                     Text::tr("Name at least one symbol.")));
    }
    Pairing pairing(std::move(*plan), labels);
    for (qsizetype i = 0; i < symbols.size(); ++i) {
        Result<FeatureTable> table = makeFeatures(recipe, symbols[i], KeepColumns::No, token,
                                                  progress, i + 1, symbols.size());
        if (!table) {
            return failure(table.error());
        }
        token.throwIfCancelled("generating labels");
        if (progress) {
            progress({PreparationStep::Phase::GeneratingLabels, symbols[i].symbol, i + 1,
                      symbols.size(), std::nullopt, QString(), 0, 0});
        }
        const BarColumns &bars = baseBars(recipe, symbols[i]);
        const Result<SymbolLabels> made = labelsOf(labels, bars, *table);
        if (!made) {
            return failure(made.error());
        }
        pairing.add(symbols[i].symbol, std::move(*table), *made, bars.times);
    }
    return pairing.samples(labels);
}

} // namespace ktrdr::training
