#include "core/training/features/featureplan.h"

#include "core/training/values/text.h"
#include "core/training/values/trainingerror.h"

#include <QSet>

#include <algorithm>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using marketdata::Timeframe;
using operations::failure;
using operations::Result;

namespace {

tl::unexpected<operations::Error> invalidRecipe(QString message)
{
    return failure(trainingError("TRAINING-InvalidRecipe", std::move(message),
                                 Text::tr("Check the strategy with ktrdr strategy validate.")));
}

/// An indicator and its output, by their places in the recipe.
struct Source
{
    qsizetype indicator = 0;
    qsizetype output = 0;
};

class Planner
{
public:
    explicit Planner(const FeatureRecipe &recipe)
        : m_recipe(recipe)
    {}

    Result<void> add(const FeatureInput &input)
    {
        return input.kind == FeatureInput::Kind::FuzzySet ? addFuzzySet(input) : addRaw(input);
    }

    [[nodiscard]] const QList<FeatureColumn> &columns() const { return m_columns; }

private:
    Result<void> addFuzzySet(const FeatureInput &input)
    {
        const auto set = std::ranges::find(m_recipe.fuzzySets, input.id, &FuzzySet::id);
        if (set == m_recipe.fuzzySets.end()) {
            return invalidRecipe(Text::tr("There is no fuzzy set \"%1\".").arg(input.id));
        }
        const Result<Source> source = find(set->indicator, set->output);
        if (!source) {
            return failure(source.error());
        }
        return forTimeframes(input, [&](const QString &prefix, qsizetype timeframe) {
            for (const FuzzyMember &member : set->members) {
                m_columns.append({prefix + u'_' + set->id + u'_' + member.name, timeframe,
                                  source->indicator, source->output, member.membership,
                                  Normalization::None});
            }
        });
    }

    Result<void> addRaw(const FeatureInput &input)
    {
        const Result<Source> source = find(input.id, input.output);
        if (!source) {
            return failure(source.error());
        }
        const QString name =
            input.output.isEmpty() ? input.id : QString(input.id + u'.' + input.output);
        return forTimeframes(input, [&](const QString &prefix, qsizetype timeframe) {
            m_columns.append({prefix + u'_' + name + u"_raw", timeframe, source->indicator,
                              source->output, std::nullopt, input.normalization});
        });
    }

    [[nodiscard]] Result<Source> find(const QString &id, const QString &output) const
    {
        const auto found = std::ranges::find(m_recipe.indicators, id, &NamedIndicator::id);
        if (found == m_recipe.indicators.end()) {
            return invalidRecipe(Text::tr("There is no indicator with the id \"%1\".").arg(id));
        }
        const qsizetype index = found->indicator.type().outputIndex(output);
        if (index < 0) {
            return invalidRecipe(
                Text::tr("The indicator \"%1\" has no output \"%2\".").arg(id, output));
        }
        return Source{found - m_recipe.indicators.begin(), index};
    }

    template<typename Append>
    Result<void> forTimeframes(const FeatureInput &input, Append append)
    {
        const QList<Timeframe> &wanted =
            input.timeframes.isEmpty() ? m_recipe.timeframes : input.timeframes;
        for (const Timeframe timeframe : wanted) {
            const qsizetype index = m_recipe.timeframes.indexOf(timeframe);
            if (index < 0) {
                return invalidRecipe(
                    Text::tr("The input \"%1\" wants the timeframe %2, which is not trained on.")
                        .arg(input.id, timeframe.toString()));
            }
            append(timeframe.toString(), index);
        }
        return {};
    }

    const FeatureRecipe &m_recipe;
    QList<FeatureColumn> m_columns;
};

} // namespace

QStringList FeaturePlan::names() const
{
    QStringList names;
    for (const FeatureColumn &column : columns) {
        names.append(column.name);
    }
    return names;
}

bool FeaturePlan::needs(qsizetype timeframe, qsizetype indicator) const
{
    return std::ranges::any_of(columns, [&](const FeatureColumn &column) {
        return column.timeframe == timeframe && column.indicator == indicator;
    });
}

Result<FeaturePlan> FeaturePlan::of(const FeatureRecipe &recipe)
{
    Planner planner(recipe);
    for (const FeatureInput &input : recipe.inputs) {
        if (const Result<void> added = planner.add(input); !added) {
            return failure(added.error());
        }
    }
    FeaturePlan plan{planner.columns()};
    if (plan.columns.isEmpty()) {
        return invalidRecipe(Text::tr("The strategy gives the model no inputs."));
    }
    QSet<QString> seen;
    for (const FeatureColumn &column : plan.columns) {
        if (seen.contains(column.name)) {
            return invalidRecipe(
                Text::tr("Two inputs make the same feature \"%1\".").arg(column.name));
        }
        seen.insert(column.name);
    }
    return plan;
}

} // namespace ktrdr::training
