#include "core/marketdata/dataimportjob.h"

#include "core/logging/logging.h"
#include "core/marketdata/barstore.h"
#include "core/marketdata/coverage.h"
#include "core/marketdata/csvbarreader.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/loadphase.h"
#include "core/marketdata/loadtexts.h"
#include "core/marketdata/marketcalendars.h"
#include "core/marketdata/sidethread.h"
#include "core/marketdata/text.h"

#include <QFileInfo>
#include <QJsonArray>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::OperationContext;
using operations::OperationOutcome;
using operations::PhaseId;
using operations::ProgressStep;
using operations::Result;

namespace {

enum Step { Read = 1, Store, Check };

} // namespace

DataImportJob::DataImportJob(std::shared_ptr<DataEnvironment> environment,
                             DataImportRequest request, OperationContext &context)
    : m_environment(std::move(environment))
    , m_store(m_environment->store)
    , m_request(std::move(request))
    , m_context(context)
    , m_storeWait(StoreWait::of(context))
{}

std::vector<ProgressStep> DataImportJob::steps()
{
    return {{Text::tr("Reading the file"), 55},
            {Text::tr("Storing bars"), 40},
            {Text::tr("Checking"), 5}};
}

Result<OperationOutcome> DataImportJob::run()
{
    const auto lease = m_store.acquireWriter(m_request.series, m_storeWait);
    if (!lease) {
        return failure(lease.error());
    }
    logging::logger("marketdata")
        ->info("Importing {} as {}.", m_request.file.toStdString(),
               m_request.series.toString().toStdString());
    CsvImportOptions options = m_request.options;
    options.now = m_environment->now();
    CsvBarReader reader(m_request.file, m_request.series.timeframe, options);
    const Result<CsvReadReport> report = judge(reader);
    if (!report) {
        return failure(report.error());
    }
    if (const Result<void> stored = store(reader, report->bars); !stored) {
        return failure(stored.error());
    }
    return finish(*report);
}

Result<CsvReadReport> DataImportJob::judge(CsvBarReader &reader)
{
    operations::ProgressManager &progress = m_context.progress();
    progress.startStep(Read, static_cast<quint64>(QFileInfo(m_request.file).size()));
    progress.setPhase(static_cast<PhaseId>(LoadPhase::ReadingFile));
    qint64 before = 0;
    return reader.readThrough([this, &progress, &before](qint64 done, qint64) {
        m_context.pausePoint();
        progress.advanceStep(static_cast<quint64>(std::max<qint64>(0, done - before)));
        before = std::max(before, done);
    });
}

Result<void> DataImportJob::store(CsvBarReader &reader, qint64 bars)
{
    operations::ProgressManager &progress = m_context.progress();
    progress.startStep(Store, static_cast<quint64>(bars));
    progress.setPhase(static_cast<PhaseId>(LoadPhase::StoringFile));
    progress.setTotalItems(static_cast<quint64>(bars));
    Provenance provenance;
    provenance.source = u"csv"_s;
    provenance.zone = QString::fromLatin1(m_request.options.zone.id());
    provenance.label = m_request.options.label;
    m_times.reserve(static_cast<size_t>(bars));
    BarColumns block;
    Result<BarColumns> next = reader.next(BlockBars);
    // Judges a block and fetches the one after while it is stored.
    SideThread side;
    while (true) {
        m_context.token().throwIfCancelled("storing bars");
        m_context.pausePoint();
        if (!next) {
            return failure(next.error());
        }
        if (next->isEmpty()) {
            return {};
        }
        std::swap(block, *next);
        side.run([&] {
            m_quality.add(block, m_request.series.timeframe);
            m_times.insert(m_times.end(), block.times.begin(), block.times.end());
            next = reader.next(BlockBars);
        });
        const Result<StoreOutcome> stored =
            m_store.write(m_request.series, block, provenance, m_storeWait);
        side.join();
        if (!stored) {
            return failure(stored.error());
        }
        m_outcome += *stored;
        m_context.keep(keptText());
        m_context.setResult(u"bars_stored"_s, written());
        progress.advance(static_cast<quint64>(block.size()));
        progress.advanceStep(static_cast<quint64>(block.size()));
    }
}

qint64 DataImportJob::written() const
{
    return m_outcome.inserted + m_outcome.replaced;
}

bool DataImportJob::isNothingNew() const
{
    return written() == 0 && m_outcome.identical > 0;
}

QString DataImportJob::keptText() const
{
    return isNothingNew() ? Text::tr("up to date, %1").arg(storedText(m_outcome.identical))
                          : storedText(written());
}

Result<std::vector<qint64>>
DataImportJob::takeStoredTimes(const std::optional<SeriesSummary> &summary)
{
    // As many bars as were imported: they are all there is, no need to read them again.
    if (summary && summary->bars == std::ssize(m_times)) {
        return std::move(m_times);
    }
    return m_store.readTimes(m_request.series);
}

Result<void> DataImportJob::rememberCalendar()
{
    return m_request.calendar.isEmpty() ? Result<void>()
                                        : m_store.setCalendar(m_request.series, m_request.calendar);
}

Result<OperationOutcome> DataImportJob::finish(const CsvReadReport &report)
{
    m_context.progress().startStep(Check);
    m_context.progress().setPhase(static_cast<PhaseId>(LoadPhase::CheckingFile));
    const SeriesId &series = m_request.series;
    if (const Result<void> remembered = rememberCalendar(); !remembered) {
        return failure(remembered.error());
    }
    const auto summary = m_store.summary(series);
    const auto times = takeStoredTimes(summary ? *summary : std::nullopt);
    const auto answered = m_store.confirmedEmpty(series);
    if (!summary || !times || !answered) {
        return failure(!summary ? summary.error() : times ? answered.error() : times.error());
    }
    Coverage coverage;
    if (*summary && !times->empty()) {
        coverage =
            analyseCoverage(*times, series.timeframe, {times->front(), times->back()}, *answered,
                            *calendarFor((*summary)->calendar, *times, series.timeframe));
        if (const auto set = m_store.setMissing(series, coverage, m_storeWait); !set) {
            return failure(set.error());
        }
    }
    for (const QString &warning : report.warnings()) {
        m_context.warn(warning);
    }
    if (report.bars == 0) {
        m_context.warn(Text::tr("There are no bars in %1.").arg(m_request.file));
    }
    const QString title = series.symbol.toString() + u' ' + series.timeframe.toString();
    OperationOutcome outcome;
    outcome.kept = keptText();
    outcome.result = QJsonObject{
        {u"symbol"_s, series.symbol.toString()},
        {u"timeframe"_s, series.timeframe.toString()},
        {u"source"_s, u"csv"_s},
        {u"file"_s, m_request.file},
        {u"bars_read"_s, report.bars},
        {u"bars_stored"_s, written()},
        {u"bars_new"_s, m_outcome.inserted},
        {u"bars_identical"_s, m_outcome.identical},
        {u"revisions"_s, m_outcome.replaced},
        {u"disordered"_s, report.disordered},
        {u"duplicates"_s, report.duplicates},
        {u"bad_rows"_s, report.badRows},
        {u"unfinished"_s, report.unfinished},
        {u"ignored_columns"_s, QJsonArray::fromStringList(report.ignoredColumns)},
        {u"bars_missing"_s, coverage.missing},
        {u"calendar"_s, coverage.calendar},
        {u"quality"_s, m_quality.toJson()},
        {u"summary"_s,
         Text::tr("%1: %2").arg(title, isNothingNew() ? keptText() : barsText(report.bars))},
    };
    if (report.range) {
        outcome.result.insert(u"first"_s, toIsoTime(report.range->start));
        outcome.result.insert(u"last"_s, toIsoTime(report.range->end));
    }
    logging::logger("marketdata")->info("Imported {} bars.", report.bars);
    m_context.progress().complete();
    return outcome;
}

} // namespace ktrdr::marketdata
