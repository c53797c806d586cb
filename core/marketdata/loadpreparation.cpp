#include "core/marketdata/loadpreparation.h"

#include "core/marketdata/barstore.h"
#include "core/marketdata/dataenvironment.h"
#include "core/marketdata/loadplanner.h"
#include "core/marketdata/marketcalendars.h"
#include "core/marketdata/text.h"

#include <QJsonDocument>

namespace ktrdr::marketdata {

using operations::Error;
using operations::failure;
using operations::Result;

namespace {

constexpr qint64 FarFuture = 253'402'300'799; // the end of the year 9999

Error notOffered(const DataSource &source, const SeriesId &series, const QList<Timeframe> &offered)
{
    QStringList names;
    for (const Timeframe timeframe : offered) {
        names << timeframe.toString();
    }
    return sourceError(SourceFailure::UnknownSeries,
                       Text::tr("%1: there are no bars of %2 here.")
                           .arg(source.title(), series.timeframe.toString()),
                       Text::tr("It offers %1. Choose one of these, or another source.")
                           .arg(names.join(QStringLiteral(", "))));
}

} // namespace

QString requestKey(const DataLoadRequest &request)
{
    return QString::fromUtf8(QJsonDocument(request.toJson()).toJson(QJsonDocument::Compact));
}

std::shared_ptr<const Calendar> StoredState::calendar(Timeframe timeframe) const
{
    const QString chosen = summary ? summary->calendar : QString();
    return calendarFor(chosen.isEmpty() ? sourceCalendar : chosen, times, timeframe);
}

Result<StoredState> readStored(const BarStore &store, const SeriesId &series,
                               const DataLoadRequest &request, const DataSource *source)
{
    StoredState state;
    state.sourceCalendar = source ? source->capabilities().calendar : QString();
    auto summary = store.summary(series);
    if (!summary) {
        return failure(summary.error());
    }
    state.summary = *std::move(summary);
    auto times = store.readTimes(series);
    if (!times) {
        return failure(times.error());
    }
    state.times = *std::move(times);
    auto answered = store.confirmedEmpty(series);
    if (!answered) {
        return failure(answered.error());
    }
    state.answered = *std::move(answered);
    auto unfinished = store.unfinished(series);
    if (!unfinished) {
        return failure(unfinished.error());
    }
    state.isContinued = unfinished->request == requestKey(request);
    state.unfinished = std::move(unfinished->ranges);
    return state;
}

Result<SeriesPlan> preparePlan(const DataEnvironment &environment, const DataSource *source,
                               const SeriesId &series, const DataLoadRequest &request,
                               const StoredState &stored, const std::optional<TimeRange> &available)
{
    PlanInput input{series};
    input.mode = request.mode;
    input.reload = request.reload;
    input.start = request.start;
    input.end = request.end;
    input.now = environment.now();
    input.held = stored.times;
    input.answered = stored.answered;
    input.unfinished = stored.unfinished;
    input.isContinued = stored.isContinued;
    if (source) {
        const SourceCapabilities capabilities = source->capabilities();
        input.source = source->name();
        input.sourceTitle = source->title();
        input.available = available;
        input.isArchive = capabilities.isArchive;
        input.longestSpan = source->longestSpan(series.timeframe);
        input.usualRequest = capabilities.usualRequest;
    } else if (!stored.times.empty()) {
        // Without a source the store itself is all there is.
        input.isArchive = true;
        input.available = TimeRange{stored.times.front(), stored.times.back()};
        input.sourceTitle = Text::tr("The store");
    }
    return planSeries(input, *stored.calendar(series.timeframe));
}

Result<std::optional<TimeRange>> askForRange(DataSource &source, const SeriesId &series,
                                             const DataLoadRequest &request, FetchContext &context)
{
    const QList<Timeframe> offered = source.capabilities().timeframes;
    if (!offered.isEmpty() && !offered.contains(series.timeframe)) {
        return failure(notOffered(source, series, offered));
    }
    auto range = source.availableRange(series, context);
    const bool wantsAll = !request.start && request.mode != LoadMode::Tail;
    if (!range || *range || !wantsAll) {
        return range;
    }
    const auto first = source.firstBar(series, context);
    if (!first) {
        return failure(first.error());
    }
    return *first ? std::optional(TimeRange{**first, FarFuture}) : std::nullopt;
}

} // namespace ktrdr::marketdata
