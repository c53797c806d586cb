#include "app/cli/trainarguments.h"

#include "app/cli/seriesarguments.h"
#include "app/cli/text.h"
#include "core/training/strategy/samplestrategies.h"
#include "core/training/strategy/strategyreader.h"

#include <QFile>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::Result;
using training::SweepAxis;
using training::TrainingRequest;

namespace {

/// Parts a text at commas outside of brackets.
QStringList partsOf(const QString &text)
{
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'[' || c == u'{' ? 1 : c == u']' || c == u'}' ? -1 : 0;
        if (c == u',' && depth == 0) {
            parts.append(QString());
        } else {
            parts.last().append(c);
        }
    }
    for (QString &part : parts) {
        part = part.trimmed();
    }
    return parts;
}

Result<QString> readText(const QString &given)
{
    const QString name = training::strategyFileFor(given);
    const training::StrategyReading reading = training::readStrategyFile(name);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(reading.toError(given));
    }
    if (!reading.strategy) {
        return failure(reading.toError(given));
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace

Result<SweepAxis> parseSweep(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const SweepAxis axis{text.left(equals).trimmed(), partsOf(text.mid(equals + 1))};
    if (equals <= 0 || axis.values.contains(QString())) {
        return failure(Error{u"CLI-InvalidSweep"_s,
                             Text::tr("'%1' is no sweep.").arg(text),
                             Text::tr("Write a key of the strategy and its values, as in "
                                      "--sweep training.learning_rate=0.001,0.01."),
                             {{u"sweep"_s, text}},
                             {}});
    }
    return axis;
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
