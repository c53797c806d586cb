#include "core/training/strategy/samplestrategies.h"

#include "core/training/strategy/strategytext.h"
#include "resources/resources.h"

#include <QFileInfo>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

QList<SampleStrategy> sampleStrategies()
{
    resources::initialise();
    return {{u"rsi"_s, u":/strategies/rsi.yaml"_s,
             StrategyText::tr("One indicator and a small network; days of GOOG.")},
            {u"trend"_s, u":/strategies/trend.yaml"_s,
             StrategyText::tr("RSI, ADX, MACD and rate of change with triple-barrier labels.")},
            {u"multi_timeframe"_s, u":/strategies/multi_timeframe.yaml"_s,
             StrategyText::tr("Days and weeks together, seen by a recurrent network.")}};
}

QString strategyFileFor(const QString &given)
{
    if (QFileInfo::exists(given)) {
        return given;
    }
    for (const SampleStrategy &sample : sampleStrategies()) {
        if (sample.name == given) {
            return sample.fileName;
        }
    }
    return given;
}

} // namespace ktrdr::training
