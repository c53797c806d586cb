#include "core/marketdata/import/importjson.h"

#include "core/marketdata/dataerror.h"
#include "core/marketdata/text.h"

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

Error unknownName(const QString &name, const QString &hint)
{
    return dataError("DATA-InvalidRequest", Text::tr("“%1” is not understood here.").arg(name),
                     hint);
}

Result<void> readMarks(const QJsonObject &json, CsvImportOptions &options)
{
    if (const QString name = json[u"delimiter"_s].toString(); !name.isEmpty()) {
        options.delimiter = delimiterFromName(name);
        if (!options.delimiter) {
            return failure(
                unknownName(name, Text::tr("The delimiters are comma, semicolon, tab and pipe.")));
        }
    }
    if (const QString name = json[u"decimal"_s].toString(); !name.isEmpty()) {
        const std::optional<char> decimal = decimalFromName(name);
        if (!decimal) {
            return failure(unknownName(name, Text::tr("The decimal marks are point and comma.")));
        }
        options.decimal = *decimal;
    }
    if (const QString name = json[u"time_unit"_s].toString(); !name.isEmpty()) {
        options.epochUnit = epochUnitFromName(name);
        if (!options.epochUnit) {
            return failure(unknownName(name, Text::tr("The units are s, ms and us.")));
        }
    }
    if (const QString name = json[u"date_order"_s].toString(); !name.isEmpty()) {
        const std::optional<DateOrder> order = dateOrderFromName(name);
        if (!order) {
            return failure(unknownName(name, Text::tr("The orders are ymd, dmy and mdy.")));
        }
        options.dateOrder = *order;
    }
    return {};
}

} // namespace

void addOptions(QJsonObject &json, const CsvImportOptions &options)
{
    QJsonObject columns;
    for (auto column = options.columns.cbegin(); column != options.columns.cend(); ++column) {
        columns.insert(column.key(), column.value());
    }
    json.insert(u"timezone"_s, QString::fromLatin1(options.zone.id()));
    json.insert(u"label"_s, options.label == BarLabel::End ? u"end"_s : u"start"_s);
    json.insert(u"columns"_s, columns);
    json.insert(u"skip_bad"_s, options.skipBad);
    if (options.delimiter) {
        json.insert(u"delimiter"_s, delimiterName(*options.delimiter));
    }
    if (options.decimal != '.') {
        json.insert(u"decimal"_s, decimalName(options.decimal));
    }
    if (options.epochUnit) {
        json.insert(u"time_unit"_s, epochUnitName(*options.epochUnit));
    }
    if (options.dateOrder != DateOrder::YearFirst) {
        json.insert(u"date_order"_s, dateOrderName(options.dateOrder));
    }
}

Result<CsvImportOptions> optionsFrom(const QJsonObject &json)
{
    CsvImportOptions options;
    const QString zone = json[u"timezone"_s].toString(u"UTC"_s);
    options.zone = QTimeZone(zone.toLatin1());
    if (!options.zone.isValid()) {
        return failure(dataError("DATA-InvalidRequest",
                                 Text::tr("There is no time zone “%1”.").arg(zone),
                                 Text::tr("Use a name such as UTC or Europe/Berlin.")));
    }
    const QString label = json[u"label"_s].toString(u"start"_s);
    if (label != u"start" && label != u"end") {
        return failure(dataError("DATA-InvalidRequest",
                                 Text::tr("There is no bar label “%1”.").arg(label),
                                 Text::tr("The labels are start and end.")));
    }
    options.label = label == u"end" ? BarLabel::End : BarLabel::Start;
    const QJsonObject columns = json[u"columns"_s].toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        options.columns.insert(column.key(), column.value().toString());
    }
    options.skipBad = json[u"skip_bad"_s].toBool();
    if (const Result<void> read = readMarks(json, options); !read) {
        return failure(read.error());
    }
    return options;
}

} // namespace ktrdr::marketdata
