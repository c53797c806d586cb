#include "core/marketdata/datarequest.h"

#include "core/marketdata/dataerror.h"
#include "core/marketdata/import/importjson.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/marketcalendars.h"
#include "core/marketdata/text.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

Error invalidRequest(const QString &message, const QString &hint = {})
{
    return dataError("DATA-InvalidRequest", message, hint);
}

template<typename T>
bool hasDuplicates(const QList<T> &list)
{
    return QSet<T>(list.begin(), list.end()).size() != list.size();
}

Result<std::optional<qint64>> timeFrom(const QJsonObject &json, const QString &key)
{
    const QJsonValue value = json.value(key);
    if (value.isUndefined() || value.isNull()) {
        return std::optional<qint64>();
    }
    const std::optional<qint64> time = fromIsoTime(value.toString());
    if (!time) {
        return failure(dataError("DATA-InvalidDateRange",
                                 Text::tr("“%1” is not a date.").arg(value.toVariant().toString()),
                                 Text::tr("Write dates like 2024-01-31 or 2024-01-31T14:30:00Z.")));
    }
    return time;
}

Result<QList<Symbol>> symbolsFrom(const QJsonArray &names)
{
    QList<Symbol> symbols;
    for (const QJsonValue &name : names) {
        const Result<Symbol> symbol = Symbol::parse(name.toString());
        if (!symbol) {
            return failure(symbol.error());
        }
        symbols << *symbol;
    }
    return symbols;
}

Result<QList<Timeframe>> timeframesFrom(const QJsonArray &names)
{
    QList<Timeframe> timeframes;
    for (const QJsonValue &name : names) {
        const std::optional<Timeframe> timeframe = Timeframe::parse(name.toString());
        if (!timeframe) {
            return failure(invalidTimeframe(name.toString()));
        }
        timeframes << *timeframe;
    }
    return timeframes;
}

template<typename T>
QJsonArray namesOf(const QList<T> &list)
{
    QJsonArray names;
    for (const T &item : list) {
        names << item.toString();
    }
    return names;
}

} // namespace

Result<void> DataLoadRequest::validate() const
{
    if (symbols.isEmpty() || timeframes.isEmpty()) {
        return failure(invalidRequest(Text::tr("Nothing to load was named."),
                                      Text::tr("Name at least one symbol and one timeframe.")));
    }
    if (hasDuplicates(symbols) || hasDuplicates(timeframes)) {
        return failure(invalidRequest(Text::tr("The same series is named twice."),
                                      Text::tr("Name each symbol and each timeframe once.")));
    }
    if (reload && mode == LoadMode::Local) {
        return failure(invalidRequest(
            Text::tr("Mode local asks no source, so that it cannot load stored bars again."),
            Text::tr("Choose mode tail, backfill or full.")));
    }
    if (start && end && *start > *end) {
        return failure(dataError(
            "DATA-InvalidDateRange",
            Text::tr("The start %1 lies after the end %2.").arg(toIsoTime(*start), toIsoTime(*end)),
            Text::tr("Choose a start before the end.")));
    }
    return {};
}

QList<SeriesId> DataLoadRequest::series() const
{
    QList<SeriesId> ids;
    for (const Symbol &symbol : symbols) {
        for (const Timeframe timeframe : timeframes) {
            ids << SeriesId{symbol, timeframe};
        }
    }
    return ids;
}

DataLoadRequest DataLoadRequest::forSeries(const SeriesId &id) const
{
    DataLoadRequest request = *this;
    request.symbols = {id.symbol};
    request.timeframes = {id.timeframe};
    return request;
}

QJsonObject DataLoadRequest::toJson() const
{
    QJsonObject json{
        {u"symbols"_s, namesOf(symbols)},
        {u"timeframes"_s, namesOf(timeframes)},
        {u"mode"_s, toString(mode)},
    };
    if (start) {
        json.insert(u"start"_s, toIsoTime(*start));
    }
    if (end) {
        json.insert(u"end"_s, toIsoTime(*end));
    }
    if (!source.isEmpty()) {
        json.insert(u"source"_s, source);
    }
    if (reload) {
        json.insert(u"reload"_s, true);
    }
    return json;
}

Result<DataLoadRequest> DataLoadRequest::fromJson(const QJsonObject &json)
{
    const Result<QList<Symbol>> symbols = symbolsFrom(json[u"symbols"_s].toArray());
    if (!symbols) {
        return failure(symbols.error());
    }
    const Result<QList<Timeframe>> timeframes = timeframesFrom(json[u"timeframes"_s].toArray());
    if (!timeframes) {
        return failure(timeframes.error());
    }
    const QString modeName = json[u"mode"_s].toString(toString(LoadMode::Tail));
    const std::optional<LoadMode> mode = loadModeFromString(modeName);
    if (!mode) {
        return failure(invalidRequest(Text::tr("There is no load mode “%1”.").arg(modeName),
                                      Text::tr("The modes are local, tail, backfill and full.")));
    }
    const Result<std::optional<qint64>> start = timeFrom(json, u"start"_s);
    const Result<std::optional<qint64>> end = timeFrom(json, u"end"_s);
    if (!start || !end) {
        return failure(start ? end.error() : start.error());
    }
    const DataLoadRequest request{*symbols,
                                  *timeframes,
                                  *mode,
                                  *start,
                                  *end,
                                  json[u"source"_s].toString(),
                                  json[u"reload"_s].toBool()};
    if (const Result<void> valid = request.validate(); !valid) {
        return failure(valid.error());
    }
    return request;
}

Result<void> DataImportRequest::validate() const
{
    const QFileInfo info(file);
    const QVariantMap context{{u"file"_s, file}};
    if (!info.exists()) {
        return failure(dataError("DATA-FileNotFound",
                                 Text::tr("The file %1 does not exist.").arg(file),
                                 Text::tr("Check the path and its spelling."), context));
    }
    if (!info.isFile()) {
        return failure(dataError("DATA-ReadError", Text::tr("%1 is not a file.").arg(file),
                                 Text::tr("Name one CSV file."), context));
    }
    if (!info.isReadable()) {
        return failure(dataError("DATA-ReadError",
                                 Text::tr("The file %1 cannot be read.").arg(file),
                                 Text::tr("Check its permissions."), context));
    }
    if (info.size() == 0) {
        return failure(dataError("DATA-EmptyFile", Text::tr("The file %1 is empty.").arg(file),
                                 Text::tr("Name a CSV file with a header and bars."), context));
    }
    if (const auto known = marketCalendar(calendar); !calendar.isEmpty() && !known) {
        return failure(known.error());
    }
    return {};
}

QJsonObject DataImportRequest::toJson() const
{
    QJsonObject json{
        {u"file"_s, file},
        {u"symbols"_s, QJsonArray{series.symbol.toString()}},
        {u"timeframes"_s, QJsonArray{series.timeframe.toString()}},
    };
    addOptions(json, options);
    if (!calendar.isEmpty()) {
        json.insert(u"calendar"_s, calendar);
    }
    return json;
}

Result<DataImportRequest> DataImportRequest::fromJson(const QJsonObject &json)
{
    const Result<QList<Symbol>> symbols = symbolsFrom(json[u"symbols"_s].toArray());
    if (!symbols) {
        return failure(symbols.error());
    }
    const Result<QList<Timeframe>> timeframes = timeframesFrom(json[u"timeframes"_s].toArray());
    if (!timeframes) {
        return failure(timeframes.error());
    }
    if (symbols->size() != 1 || timeframes->size() != 1) {
        return failure(invalidRequest(Text::tr("An import needs one symbol and one timeframe.")));
    }
    Result<CsvImportOptions> options = optionsFrom(json);
    if (!options) {
        return failure(options.error());
    }
    return DataImportRequest{json[u"file"_s].toString(),
                             {symbols->first(), timeframes->first()},
                             *std::move(options),
                             json[u"calendar"_s].toString()};
}

bool DataImportRequest::operator==(const DataImportRequest &other) const
{
    return toJson() == other.toJson();
}

} // namespace ktrdr::marketdata
