#include "app/cli/dataimportcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/seriesarguments.h"
#include "app/cli/text.h"
#include "core/marketdata/datamanager.h"

#include <QFileInfo>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::BarLabel;
using marketdata::CsvImportOptions;
using marketdata::DataImportRequest;
using marketdata::FolderImportRequest;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

Result<CsvImportOptions> csvOptions(const DataImportOptions &options)
{
    CsvImportOptions csv;
    csv.zone = QTimeZone(options.timeZone.toUtf8());
    if (!csv.zone.isValid()) {
        return failure(Error{u"CLI-UnknownTimeZone"_s,
                             Text::tr("'%1' is not a known time zone.").arg(options.timeZone),
                             Text::tr("Use a name such as UTC, Europe/Berlin or America/New_York."),
                             {{u"timezone"_s, options.timeZone}},
                             {}});
    }
    const auto columns = options.columns.isEmpty() ? std::optional(QMap<QString, QString>())
                                                   : marketdata::parseColumnMap(options.columns);
    if (!columns) {
        return failure(
            Error{u"CLI-InvalidColumns"_s,
                  Text::tr("'%1' is not a map of columns.").arg(options.columns),
                  Text::tr("Write FIELD=NAME parted by commas; fields are time, open, high, "
                           "low, close and volume. Example: time=Date,close=Last."),
                  {{u"columns"_s, options.columns}},
                  {}});
    }
    csv.columns = *columns;
    csv.label = options.label == u"end"_s ? BarLabel::End : BarLabel::Start;
    csv.skipBad = options.skipBad;
    csv.delimiter = marketdata::delimiterFromName(options.delimiter);
    csv.decimal = marketdata::decimalFromName(options.decimal).value_or('.');
    csv.epochUnit = marketdata::epochUnitFromName(options.timeUnit);
    csv.dateOrder = marketdata::dateOrderFromName(options.dateOrder).value_or(csv.dateOrder);
    return csv;
}

} // namespace

DataImportCommand::DataImportCommand(DataImportOptions options)
    : m_options(std::move(options))
{}

Result<marketdata::SeriesId> DataImportCommand::series() const
{
    const auto told = marketdata::seriesOfFileName(m_options.file);
    const QString symbol =
        m_options.symbol.isEmpty() && told ? told->symbol.toString() : m_options.symbol;
    const QString timeframe =
        m_options.timeframe.isEmpty() && told ? told->timeframe.toString() : m_options.timeframe;
    if (symbol.isEmpty() || timeframe.isEmpty()) {
        return failure(Error{u"CLI-UnknownSeries"_s,
                             Text::tr("The name of %1 does not tell symbol and timeframe.")
                                 .arg(QFileInfo(m_options.file).fileName()),
                             Text::tr("Add --symbol and --timeframe, or name the file like "
                                      "AAPL_1h.csv."),
                             {{u"file"_s, m_options.file}},
                             {}});
    }
    return parseSeries(symbol, timeframe);
}

Result<DataImportRequest> DataImportCommand::fileRequest() const
{
    const auto which = series();
    if (!which) {
        return failure(which.error());
    }
    const Result<CsvImportOptions> csv = csvOptions(m_options);
    if (!csv) {
        return failure(csv.error());
    }
    DataImportRequest request{QFileInfo(m_options.file).absoluteFilePath(), *which, *csv,
                              m_options.calendar};
    if (const Result<void> valid = request.validate(); !valid) {
        return failure(valid.error());
    }
    return request;
}

Result<FolderImportRequest> DataImportCommand::folderRequest() const
{
    if (!m_options.symbol.isEmpty() || !m_options.timeframe.isEmpty()) {
        return failure(Error{u"CLI-FolderOfOneSeries"_s,
                             Text::tr("%1 is a folder: the names of its files tell symbol and "
                                      "timeframe.")
                                 .arg(m_options.file),
                             Text::tr("Leave out --symbol and --timeframe, or name one file."),
                             {{u"file"_s, m_options.file}},
                             {}});
    }
    const Result<CsvImportOptions> csv = csvOptions(m_options);
    if (!csv) {
        return failure(csv.error());
    }
    FolderImportRequest request{QFileInfo(m_options.file).absoluteFilePath(), *csv,
                                m_options.calendar};
    if (const auto imports = request.imports(); !imports) {
        return failure(imports.error());
    }
    return request;
}

void DataImportCommand::start(CliSession &session, Done done)
{
    if (QFileInfo(m_options.file).isDir()) {
        startImport(session, folderRequest(), &marketdata::DataManager::importFolder,
                    std::move(done));
    } else {
        startImport(session, fileRequest(), &marketdata::DataManager::importFile, std::move(done));
    }
}

template<typename Request>
void DataImportCommand::startImport(
    CliSession &session, const Result<Request> &asked,
    Result<operations::OperationId> (marketdata::DataManager::*begin)(const Request &), Done done)
{
    if (!asked) {
        follow(session, failure(asked.error()), std::move(done));
        return;
    }
    const Result<marketdata::DataManager *> manager = session.dataManager();
    if (!manager) {
        follow(session, failure(manager.error()), std::move(done));
        return;
    }
    follow(session, ((*manager)->*begin)(*asked), std::move(done));
}

} // namespace ktrdr::cli
