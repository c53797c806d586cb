#include "core/marketdata/sources/ktrdrsource.h"

#include "core/ktrdr/answererror.h"
#include "core/ktrdr/failurewatch.h"
#include "core/ktrdr/remotetexts.h"
#include "core/marketdata/sourceerror.h"
#include "core/marketdata/sources/ktrdranswers.h"
#include "core/marketdata/text.h"
#include "core/operations/cancellationsource.h"
#include "core/operations/operationcancelled.h"
#include "core/operations/runon.h"

#include <algorithm>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using operations::Error;
using operations::failure;
using operations::OperationId;
using operations::OperationStatus;
using operations::Result;
using wire::RemoteOperation;
using wire::RemoteTruth;

namespace {

constexpr int BarsPerRequest = 20'000;
/// Looks in a row that may fail before a download counts as lost from sight.
constexpr int LooksThatMayFail = 10;
constexpr auto CancelMayTake = 5s;

QDateTime utc(qint64 time)
{
    return QDateTime::fromSecsSinceEpoch(time, Qt::UTC);
}

bool covers(const std::optional<TimeRange> &stored, const TimeRange &range)
{
    return stored && stored->start <= range.start && range.end <= stored->end;
}

/// The backend writes a series anew from the part that it was asked for: what it has beside that
/// would be lost, so that it is asked for, too.
TimeRange withStored(const TimeRange &range, const std::optional<TimeRange> &stored)
{
    return stored
               ? TimeRange{std::min(range.start, stored->start), std::max(range.end, stored->end)}
               : range;
}

QString modeFor(const TimeRange &range, const std::optional<TimeRange> &stored)
{
    if (!stored || (range.start < stored->start && stored->end < range.end)) {
        return u"full"_s;
    }
    return range.start < stored->start ? u"backfill"_s : u"tail"_s;
}

} // namespace

KtrdrSource::KtrdrSource(QString name, SourceHost host)
    : m_name(std::move(name))
    , m_host(std::move(host))
    , m_backend(*m_host.service)
{}

KtrdrSource::~KtrdrSource()
{
    m_threads.waitForDone();
}

QString KtrdrSource::title() const
{
    return u"KTRDR"_s;
}

SourceCapabilities KtrdrSource::capabilities() const
{
    SourceCapabilities capabilities;
    capabilities.needsNetwork = true;
    capabilities.parallelLoads = 2;
    capabilities.usualRequest = 2s;
    return capabilities;
}

std::optional<std::chrono::seconds> KtrdrSource::longestSpan(Timeframe timeframe) const
{
    return timeframe.duration() * BarsPerRequest;
}

Result<std::optional<TimeRange>> KtrdrSource::availableRange(const SeriesId &, FetchContext &)
{
    return std::optional<TimeRange>();
}

Result<FetchedBars> KtrdrSource::fetch(const Segment &segment, FetchContext &context)
{
    auto stored = storedRange(segment.series, context);
    if (!stored) {
        return failure(stored.error());
    }
    if (covers(*stored, segment.range)) {
        return read(segment, *stored, context);
    }
    const Result<Warnings> downloaded = download(segment, *stored, context);
    if (!downloaded && !(*stored && (*stored)->overlaps(segment.range))) {
        return failure(downloaded.error());
    }
    stored = storedRange(segment.series, context);
    Result<FetchedBars> fetched =
        stored ? read(segment, *stored, context) : Result<FetchedBars>(failure(stored.error()));
    if (fetched) {
        fetched->warnings << (downloaded ? *downloaded : Warnings{downloaded.error().message});
    }
    return fetched;
}

Result<std::optional<TimeRange>> KtrdrSource::storedRange(const SeriesId &series,
                                                          FetchContext &context) const
{
    const auto told = m_backend.storedRange(series.symbol.toString(), series.timeframe.toString(),
                                            context.token());
    if (!told) {
        return wire::answerFailure(told.error()) == wire::AnswerFailure::NotFound
                   ? Result<std::optional<TimeRange>>(std::nullopt)
                   : failure(asSourceError(told.error()));
    }
    if (!told->start || !told->end) {
        return std::optional<TimeRange>();
    }
    return TimeRange{series.timeframe.floor(told->start->toSecsSinceEpoch()),
                     series.timeframe.floor(told->end->toSecsSinceEpoch())};
}

Result<FetchedBars> KtrdrSource::read(const Segment &segment,
                                      const std::optional<TimeRange> &stored, FetchContext &context)
{
    const SeriesId &series = segment.series;
    const TimeRange held = stored ? TimeRange{std::max(segment.range.start, stored->start),
                                              std::min(segment.range.end, stored->end)}
                                  : TimeRange{1, 0};
    if (!held.isValid()) {
        return failure(
            sourceError(SourceFailure::NoData,
                        Text::tr("“%1” has no bars of %2 in this range, and could not get any.")
                            .arg(service(), series.toString()),
                        Text::tr("Look at what it says of the download.")));
    }
    const auto bars =
        m_backend.bars(series.symbol.toString(), series.timeframe.toString(), utc(held.start),
                       utc(series.timeframe.next(held.end) - 1), context.token());
    if (!bars) {
        return failure(asSourceError(bars.error()));
    }
    FetchedBars fetched = asFetched(*bars, series.timeframe, segment.range);
    // A backend does not fill holes in what it has: that it lacks a bar does not mean there is
    // none.
    fetched.answered = TimeRange{1, 0};
    fetched.provenance = {m_name, u"UTC"_s, BarLabel::Start, {}};
    if (!fetched.bars.isEmpty()) {
        m_host.service->health().broughtData(m_host.clock->utc());
    }
    return fetched;
}

Result<KtrdrSource::Warnings> KtrdrSource::download(const Segment &segment,
                                                    const std::optional<TimeRange> &stored,
                                                    FetchContext &context)
{
    const TimeRange range = withStored(segment.range, stored);
    const wire::DownloadRequest request{segment.series.symbol.toString(),
                                        segment.series.timeframe.toString(),
                                        modeFor(segment.range, stored), utc(range.start),
                                        utc(segment.series.timeframe.next(range.end))};
    const auto started = m_backend.startDownload(request, context.token());
    if (!started) {
        return failure(asSourceError(started.error()));
    }
    try {
        return watch(started->id, segment.series, context);
    } catch (const operations::OperationCancelled &) {
        cancelThere(started->id, Text::tr("The load that needs it was cancelled."));
        throw;
    }
}

Result<KtrdrSource::Warnings> KtrdrSource::watch(const OperationId &id, const SeriesId &series,
                                                 FetchContext &context) const
{
    wire::FailureWatch failures;
    std::shared_ptr<void> shown;
    QString saying;
    for (int failedLooks = 0; failedLooks < LooksThatMayFail;) {
        const Result<RemoteOperation> operation = m_backend.operation(id, context.token());
        if (!operation) {
            ++failedLooks;
        } else {
            failedLooks = 0;
            wire::WatcherKnowledge knowledge;
            knowledge.failureIsBelieved =
                failures.isBelievedAfter(*operation, std::chrono::steady_clock::now());
            const RemoteTruth truth = RemoteTruth::of(*operation, knowledge);
            if (truth.status == OperationStatus::Completed ||
                truth.status == OperationStatus::CompletedWithWarnings) {
                return truth.warnings;
            }
            if (operations::isFinal(truth.status)) {
                const Error why = wire::failureOf(*operation, service());
                return failure(why.wrappedBy(
                    sourceError(SourceFailure::NoData,
                                Text::tr("The download of %1 at “%2” did not succeed: %3")
                                    .arg(series.toString(), service(), why.message),
                                why.hint)));
            }
            const QString now =
                Text::tr("“%1” downloads %2: %3 %")
                    .arg(service(), series.toString())
                    .arg(static_cast<int>(operation->progress.percentage.value_or(0)));
            if (now != std::exchange(saying, now)) {
                shown = context.announce(now, {});
            }
        }
        if (context.token().waitFor(m_lookEvery)) {
            context.token().throwIfCancelled("the download");
        }
    }
    return failure(
        sourceError(SourceFailure::NoData,
                    Text::tr("“%1” does not tell any more how the download of %2 goes.")
                        .arg(service(), series.toString()),
                    Text::tr("Load again later: what it has stored by then is read at once.")));
}

/// Whoever cancelled does not wait for the network.
void KtrdrSource::cancelThere(const OperationId &id, const QString &text)
{
    operations::runOn(m_threads, [host = m_host, id, text] {
        operations::CancellationSource limit;
        limit.cancelAfter(CancelMayTake);
        try {
            (void)wire::KtrdrBackend(*host.service).cancel(id, text, limit.token());
        } catch (const operations::OperationCancelled &) {
            // It goes on there; nobody here can do more about it.
        }
    });
}

} // namespace ktrdr::marketdata
