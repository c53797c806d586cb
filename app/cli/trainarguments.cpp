#include "app/cli/trainarguments.h"

#include "app/cli/seriesarguments.h"
#include "app/cli/text.h"
#include "core/training/strategy/samplestrategies.h"
#include "core/training/strategy/strategyreader.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::Result;
using training::SweepAxis;
using training::TrainingRequest;

namespace {

Result<QString> readText(const QString &given)
{
    const training::StrategyReading reading =
        training::readStrategyFile(training::strategyFileFor(given));
    return reading.strategy ? Result<QString>(QString::fromUtf8(reading.text))
                            : failure(reading.toError(given));
}

} // namespace

Result<SweepAxis> parseSweep(const QString &text)
{
    const std::optional<SweepAxis> axis = SweepAxis::parse(text);
    if (!axis) {
        return failure(Error{u"CLI-InvalidSweep"_s,
                             Text::tr("'%1' is no sweep.").arg(text),
                             Text::tr("Write a key of the strategy and its values, as in "
                                      "--sweep training.learning_rate=0.001,0.01."),
                             {{u"sweep"_s, text}},
                             {}});
    }
    return *axis;
}

Result<TrainingRequest> trainingRequest(const TrainOptions &options)
{
    const Result<QString> text = readText(options.strategy);
    if (!text) {
        return failure(text.error());
    }
    TrainingRequest request;
    request.strategy = *text;
    request.strategyFile = options.strategy;
    if (!options.symbols.isEmpty()) {
        const auto symbols = parseSymbols(options.symbols);
        if (!symbols) {
            return failure(symbols.error());
        }
        request.symbols = *symbols;
    }
    if (!options.timeframes.isEmpty()) {
        const auto timeframes = parseTimeframes(options.timeframes);
        if (!timeframes) {
            return failure(timeframes.error());
        }
        request.timeframes = *timeframes;
    }
    for (const QString &sweep : options.sweeps) {
        const Result<SweepAxis> axis = parseSweep(sweep);
        if (!axis) {
            return failure(axis.error());
        }
        request.sweep.append(*axis);
    }
    request.start = options.range.start;
    request.end = options.range.end;
    request.validationSplit = options.validationSplit;
    request.seed = options.seed;
    request.name = options.name;
    return request;
}

} // namespace ktrdr::cli
