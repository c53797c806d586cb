#include "app/cli/dataimportcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/seriesarguments.h"
#include "core/marketdata/datamanager.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::BarLabel;
using marketdata::CsvImportOptions;
using marketdata::DataImportRequest;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DataImport", text);
}

Result<CsvImportOptions> csvOptions(const DataImportOptions &options)
{
    CsvImportOptions csv;
    csv.zone = QTimeZone(options.timeZone.toUtf8());
    if (!csv.zone.isValid()) {
        return failure(Error{u"CLI-UnknownTimeZone"_s,
                             tr("'%1' is not a known time zone.").arg(options.timeZone),
                             tr("Use a name such as UTC, Europe/Berlin or America/New_York."),
                             {{u"timezone"_s, options.timeZone}},
                             {}});
    }
    const auto columns = options.columns.isEmpty() ? std::optional(QMap<QString, QString>())
                                                   : marketdata::parseColumnMap(options.columns);
    if (!columns) {
        return failure(Error{u"CLI-InvalidColumns"_s,
                             tr("'%1' is not a map of columns.").arg(options.columns),
                             tr("Write FIELD=NAME parted by commas; fields are time, open, high, "
                                "low, close and volume. Example: time=Date,close=Last."),
                             {{u"columns"_s, options.columns}},
                             {}});
    }
    csv.columns = *columns;
    csv.label = options.label == u"end"_s ? BarLabel::End : BarLabel::Start;
    csv.skipBad = options.skipBad;
    return csv;
}

} // namespace

DataImportCommand::DataImportCommand(DataImportOptions options)
    : m_options(std::move(options))
{}

Result<DataImportRequest> DataImportCommand::request() const
{
    const auto series = parseSeries(m_options.symbol, m_options.timeframe);
    if (!series) {
        return failure(series.error());
    }
    const Result<CsvImportOptions> csv = csvOptions(m_options);
    if (!csv) {
        return failure(csv.error());
    }
    DataImportRequest request{QFileInfo(m_options.file).absoluteFilePath(), *series, *csv};
    if (const Result<void> valid = request.validate(); !valid) {
        return failure(valid.error());
    }
    return request;
}

void DataImportCommand::start(CliSession &session, Done done)
{
    const Result<DataImportRequest> asked = request();
    if (!asked) {
        follow(session, failure(asked.error()), std::move(done));
        return;
    }
    const Result<marketdata::DataManager *> manager = session.dataManager();
    if (!manager) {
        follow(session, failure(manager.error()), std::move(done));
        return;
    }
    follow(session, (*manager)->importFile(*asked), std::move(done));
}

} // namespace ktrdr::cli
