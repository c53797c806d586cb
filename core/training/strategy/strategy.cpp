#include "core/training/strategy/strategy.h"

#include <algorithm>

namespace ktrdr::training {

namespace {

template<typename Definition>
const Definition *find(const QList<Definition> &definitions, QStringView id)
{
    const auto found = std::find_if(definitions.begin(), definitions.end(),
                                    [&](const Definition &one) { return one.id == id; });
    return found == definitions.end() ? nullptr : &*found;
}

} // namespace

const IndicatorDefinition *Strategy::indicator(QStringView id) const
{
    return find(indicators, id);
}

const FuzzySetDefinition *Strategy::fuzzySet(QStringView id) const
{
    return find(fuzzySets, id);
}

} // namespace ktrdr::training
