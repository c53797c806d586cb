#include "core/marketdata/sources/ibsource.h"

#include "core/ktrdr/iblimits.h"
#include "core/marketdata/sourceerror.h"
#include "core/marketdata/sources/ktrdranswers.h"
#include "core/marketdata/text.h"

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using operations::Error;
using operations::failure;
using operations::Result;
using std::chrono::milliseconds;
using std::chrono::seconds;
using ShowWaiting = services::RateLimiter::ShowWaiting;
using wire::IbHistoricalAnswer;
using wire::IbValidation;

namespace {

constexpr seconds ContractsKeptFor = 1h;
/// Shorter waits are no news.
constexpr milliseconds ShownFrom = 1s;
/// IB's names of what has no volume and is never split.
const auto CurrencyPair = u"CASH"_s;

QDateTime utc(qint64 time)
{
    return QDateTime::fromSecsSinceEpoch(time, Qt::UTC);
}

ShowWaiting showOn(FetchContext &context)
{
    return [&context](milliseconds expected) -> std::shared_ptr<void> {
        if (expected < ShownFrom) {
            return std::make_shared<bool>();
        }
        return context.announce(Text::tr("Rate limit of %1").arg(u"Interactive Brokers"_s),
                                expected);
    };
}

Error unknownSymbol(const SeriesId &series, const IbValidation &told)
{
    return sourceError(
        SourceFailure::UnknownSeries,
        Text::tr("Interactive Brokers does not have %1.").arg(series.symbol.toString()),
        told.suggestion.isEmpty()
            ? Text::tr("Check the spelling; currency pairs are written like EUR.USD.")
            : Text::tr("Perhaps you mean %1.").arg(told.suggestion),
        {{u"symbol"_s, series.symbol.toString()}, {u"remote_message"_s, told.trouble}});
}

Error nothingTold(const SeriesId &series)
{
    return sourceError(
        SourceFailure::NoData,
        Text::tr("Interactive Brokers returned nothing for %1.").arg(series.toString()),
        Text::tr("It says the same when it is overloaded: load again to find out."));
}

} // namespace

IbSource::IbSource(QString name, SourceHost host)
    : m_name(std::move(name))
    , m_host(std::move(host))
    , m_ib(*m_host.service, *m_host.limiter)
{}

QString IbSource::title() const
{
    return u"Interactive Brokers"_s;
}

SourceCapabilities IbSource::capabilities() const
{
    SourceCapabilities capabilities;
    for (const QString &name : wire::ibTimeframes()) {
        if (const auto timeframe = Timeframe::parse(name)) {
            capabilities.timeframes << *timeframe;
        }
    }
    capabilities.needsNetwork = true;
    capabilities.parallelLoads = 4;
    capabilities.usualRequest = 3s;
    return capabilities;
}

std::optional<seconds> IbSource::longestSpan(Timeframe timeframe) const
{
    // A span counts from the first bar to the last; IB is asked up to the end of the last, which in
    // months may be a day later than the length says.
    const seconds last = timeframe.duration() +
                         (timeframe.unit() == Timeframe::Unit::Month ? seconds(24h) : seconds(0));
    const auto longest = wire::longestIbSpan(timeframe.toString());
    return longest ? std::optional(wire::safeIbSpan(*longest) - last) : std::nullopt;
}

Result<std::optional<TimeRange>> IbSource::availableRange(const SeriesId &series,
                                                          FetchContext &context)
{
    const Result<Contract> contract = contractOf(series, context);
    if (!contract) {
        return failure(contract.error());
    }
    if (!contract->firstBar) {
        return std::optional<TimeRange>();
    }
    return TimeRange{*contract->firstBar,
                     std::max(*contract->firstBar, series.timeframe.floor(m_host.now()))};
}

Result<IbSource::Contract> IbSource::contractOf(const SeriesId &series, FetchContext &context)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_contracts.constFind(series);
        if (known != m_contracts.constEnd() &&
            m_host.now() - known->toldAt < ContractsKeptFor.count()) {
            return *known;
        }
    }
    Result<Contract> contract = ask(series, context);
    if (contract) {
        const std::lock_guard lock(m_mutex);
        m_contracts.insert(series, *contract);
    }
    return contract;
}

Result<IbSource::Contract> IbSource::ask(const SeriesId &series, FetchContext &context)
{
    const Result<IbValidation> told = m_ib.validate(
        series.symbol.toString(), {series.timeframe.toString()}, context.token(), showOn(context));
    if (!told) {
        return failure(asSourceError(told.error()));
    }
    if (!told->isValid) {
        return failure(unknownSymbol(series, *told));
    }
    const Result<std::optional<QDateTime>> head = headOf(series, *told, context);
    if (!head) {
        return failure(head.error());
    }
    Contract contract;
    contract.instrumentType = told->contract ? told->contract->assetType : QString();
    contract.toldAt = m_host.now();
    if (*head) {
        contract.firstBar = series.timeframe.floor((*head)->toSecsSinceEpoch());
    }
    return contract;
}

Result<std::optional<QDateTime>> IbSource::headOf(const SeriesId &series, const IbValidation &told,
                                                  FetchContext &context)
{
    const QString timeframe = series.timeframe.toString();
    if (told.headTimestamps.contains(timeframe)) {
        return std::optional(told.headTimestamps.value(timeframe));
    }
    const QString type = told.contract ? told.contract->assetType : QString();
    auto head = m_ib.headTimestamp(series.symbol.toString(), timeframe, type, context.token(),
                                   showOn(context));
    if (!head) {
        const Error error = asSourceError(head.error());
        // That IB does not tell is no reason not to ask for bars.
        return sourceFailure(error) == SourceFailure::NoData
                   ? Result<std::optional<QDateTime>>(std::nullopt)
                   : failure(error);
    }
    return *head;
}

Result<FetchedBars> IbSource::fetch(const Segment &segment, FetchContext &context)
{
    const SeriesId &series = segment.series;
    const Result<Contract> contract = contractOf(series, context);
    if (!contract) {
        return failure(contract.error());
    }
    const qint64 end = series.timeframe.next(segment.range.end);
    const seconds span = wire::fullIbSpan(seconds(end - segment.range.start));
    const wire::IbHistoricalRequest request{series.symbol.toString(), series.timeframe.toString(),
                                            utc(end - span.count()), utc(end),
                                            contract->instrumentType};
    const auto answer = m_ib.historical(request, context.token(), showOn(context));
    if (!answer) {
        return failure(asSourceError(answer.error()));
    }
    if (answer->kind == IbHistoricalAnswer::Kind::NothingAtIb) {
        return failure(nothingTold(series));
    }
    FetchedBars fetched = asFetched(answer->bars, series.timeframe, segment.range);
    if (answer->askedOnlyFrom) {
        fetched.answered = TimeRange{answer->askedOnlyFrom->toSecsSinceEpoch(), segment.range.end};
    }
    const bool isPair = contract->instrumentType == CurrencyPair;
    fetched.provenance = {m_name, u"UTC"_s, BarLabel::Start, isPair ? u"none"_s : u"split"_s};
    return fetched;
}

} // namespace ktrdr::marketdata
