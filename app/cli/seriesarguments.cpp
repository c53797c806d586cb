#include "app/cli/seriesarguments.h"

#include "app/cli/text.h"

#include "core/marketdata/dataerror.h"
#include "core/marketdata/symbollist.h"

#include <QFile>
#include <QRegularExpression>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::DataLoadRequest;
using marketdata::SeriesId;
using marketdata::Symbol;
using marketdata::Timeframe;
using marketdata::TimeRange;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

QStringList parts(const QString &text)
{
    static const QRegularExpression between(u"[,\\s]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

Error emptyList(const QString &text)
{
    return {u"CLI-EmptyList"_s,
            Text::tr("'%1' names nothing.").arg(text),
            Text::tr("Give one or more, parted by commas, for example AAPL,MSFT."),
            {},
            {}};
}

Result<QStringList> namesInFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        return failure(
            {u"CLI-ListNotReadable"_s,
             Text::tr("The list %1 cannot be read: %2.").arg(fileName, file.errorString()),
             Text::tr("Check the name after the @ and the right to read the file."),
             {{u"file"_s, fileName}},
             {}});
    }
    return marketdata::symbolNames(QString::fromUtf8(file.readAll()));
}

Result<Timeframe> parseTimeframe(const QString &text)
{
    if (const std::optional<Timeframe> timeframe = Timeframe::parse(text)) {
        return *timeframe;
    }
    return failure(marketdata::invalidTimeframe(text));
}

} // namespace

Result<QList<Symbol>> parseSymbols(const QString &text)
{
    const Result<QStringList> names =
        text.startsWith(u'@') ? namesInFile(text.sliced(1)) : Result<QStringList>(parts(text));
    if (!names) {
        return failure(names.error());
    }
    if (names->isEmpty()) {
        return failure(emptyList(text));
    }
    QList<Symbol> symbols;
    for (const QString &name : *names) {
        const Result<Symbol> symbol = Symbol::parse(name);
        if (!symbol) {
            return failure(symbol.error());
        }
        symbols.append(*symbol);
    }
    return symbols;
}

Result<QList<Timeframe>> parseTimeframes(const QString &text)
{
    QList<Timeframe> timeframes;
    for (const QString &name : parts(text)) {
        const Result<Timeframe> timeframe = parseTimeframe(name);
        if (!timeframe) {
            return failure(timeframe.error());
        }
        timeframes.append(*timeframe);
    }
    if (timeframes.isEmpty()) {
        return failure(emptyList(text));
    }
    return timeframes;
}

Result<DataLoadRequest> parseLoad(const DataLoadOptions &options)
{
    const auto symbols = parseSymbols(options.symbols);
    if (!symbols) {
        return failure(symbols.error());
    }
    const auto timeframes = parseTimeframes(options.timeframes);
    if (!timeframes) {
        return failure(timeframes.error());
    }
    DataLoadRequest request;
    request.symbols = *symbols;
    request.timeframes = *timeframes;
    request.mode = *marketdata::loadModeFromString(options.mode);
    request.start = options.range.start;
    request.end = options.range.end;
    request.source = options.source;
    request.reload = options.reload;
    if (const Result<void> valid = request.validate(); !valid) {
        return failure(valid.error());
    }
    return request;
}

Result<SeriesId> parseSeries(const QString &symbol, const QString &timeframe)
{
    const Result<Symbol> parsedSymbol = Symbol::parse(symbol);
    if (!parsedSymbol) {
        return failure(parsedSymbol.error());
    }
    const Result<Timeframe> parsedTimeframe = parseTimeframe(timeframe);
    if (!parsedTimeframe) {
        return failure(parsedTimeframe.error());
    }
    return SeriesId{*parsedSymbol, *parsedTimeframe};
}

Result<std::optional<TimeRange>> parseRange(const TimeOptions &options)
{
    if (!options.start && !options.end) {
        return std::optional<TimeRange>();
    }
    const TimeRange range{options.start.value_or(std::numeric_limits<qint64>::min()),
                          options.end.value_or(std::numeric_limits<qint64>::max())};
    if (!range.isValid()) {
        return failure({u"DATA-InvalidDateRange"_s,
                        Text::tr("The start is after the end."),
                        Text::tr("Exchange --start and --end; both ends are included."),
                        {},
                        {}});
    }
    return std::optional(range);
}

} // namespace ktrdr::cli
