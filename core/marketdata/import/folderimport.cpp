#include "core/marketdata/import/folderimport.h"

#include "core/marketdata/dataerror.h"
#include "core/marketdata/import/importjson.h"
#include "core/marketdata/marketcalendars.h"
#include "core/marketdata/text.h"

#include <QDir>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::Result;

namespace {

/// With links that lead nowhere, so that they are told.
QStringList csvFilesOf(const QString &folder)
{
    return QDir(folder).entryList({u"*.csv"_s}, QDir::Files | QDir::System, QDir::Name);
}

} // namespace

std::optional<SeriesId> seriesOfFileName(const QString &fileName)
{
    const QString base = QFileInfo(fileName).completeBaseName();
    const qsizetype split = base.lastIndexOf(u'_');
    if (split <= 0) {
        return std::nullopt;
    }
    const auto timeframe = Timeframe::parse(QStringView(base).mid(split + 1));
    const auto symbol = Symbol::parse(base.left(split));
    if (!timeframe || !symbol) {
        return std::nullopt;
    }
    return SeriesId{*symbol, *timeframe};
}

Result<QList<DataImportRequest>> FolderImportRequest::imports() const
{
    const QFileInfo info(folder);
    const QVariantMap context{{u"file"_s, folder}};
    if (!info.exists()) {
        return failure(dataError("DATA-FileNotFound",
                                 Text::tr("The folder %1 does not exist.").arg(folder),
                                 Text::tr("Check the path and its spelling."), context));
    }
    if (!info.isDir() || !info.isReadable()) {
        return failure(dataError("DATA-ReadError",
                                 Text::tr("The folder %1 cannot be read.").arg(folder),
                                 Text::tr("Check its permissions."), context));
    }
    if (const auto known = marketCalendar(calendar); !calendar.isEmpty() && !known) {
        return failure(known.error());
    }
    QList<DataImportRequest> found;
    for (const QString &name : csvFilesOf(folder)) {
        if (const std::optional<SeriesId> series = seriesOfFileName(name)) {
            found << DataImportRequest{QDir(folder).absoluteFilePath(name), *series, options,
                                       calendar};
        }
    }
    if (found.isEmpty()) {
        return failure(
            dataError("DATA-EmptyFolder",
                      Text::tr("No file of the folder %1 is named like AAPL_1h.csv.").arg(folder),
                      Text::tr("Rename the files to SYMBOL_TIMEFRAME.csv, or import them one by "
                               "one and say what they are."),
                      context));
    }
    return found;
}

QStringList FolderImportRequest::leftOut() const
{
    QStringList names = csvFilesOf(folder);
    names.removeIf([](const QString &name) { return seriesOfFileName(name).has_value(); });
    return names;
}

QJsonObject FolderImportRequest::toJson() const
{
    QJsonObject json{{u"folder"_s, folder}};
    addOptions(json, options);
    if (!calendar.isEmpty()) {
        json.insert(u"calendar"_s, calendar);
    }
    return json;
}

Result<FolderImportRequest> FolderImportRequest::fromJson(const QJsonObject &json)
{
    Result<CsvImportOptions> options = optionsFrom(json);
    if (!options) {
        return failure(options.error());
    }
    return FolderImportRequest{json[u"folder"_s].toString(), *std::move(options),
                               json[u"calendar"_s].toString()};
}

} // namespace ktrdr::marketdata
