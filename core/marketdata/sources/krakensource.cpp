#include "core/marketdata/sources/krakensource.h"

#include "core/marketdata/loadplanner.h"
#include "core/marketdata/loadtexts.h"
#include "core/marketdata/sources/exchangeerrors.h"
#include "core/marketdata/sources/exchangejson.h"
#include "core/marketdata/text.h"

#include <algorithm>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using operations::Error;
using operations::failure;
using operations::Result;
namespace dom = simdjson::dom;

namespace {

/// With the unfinished one.
constexpr int KeptBars = 720;
constexpr auto PauseWithoutWord = 10s;

/// `[time, "open", "high", "low", "close", "vwap", "volume", count]`
Bar barOf(const dom::element &row)
{
    const dom::array cells = rowOf(row, 7);
    return {wholeNumberIn(cells.at(0)), numberIn(cells.at(1)), numberIn(cells.at(2)),
            numberIn(cells.at(3)),      numberIn(cells.at(4)), numberIn(cells.at(6))};
}

/// Under Kraken's own name for the pair, beside `last`.
dom::array rowsOf(const dom::element &answer)
{
    const dom::object result = answer["result"].get_object();
    for (const auto &[name, value] : result) {
        if (name != "last") {
            return value.get_array();
        }
    }
    throw UnexpectedForm{u"no bars in the result"_s};
}

} // namespace

KrakenSource::KrakenSource(QString name, SourceHost host)
    : ExchangeSource(std::move(name), u"Kraken"_s, std::move(host))
{}

std::vector<services::RateRule> KrakenSource::rateRules()
{
    return {{u"1 in 1 s"_s, 1, 1s}};
}

SourceCapabilities KrakenSource::capabilities() const
{
    SourceCapabilities capabilities = ExchangeSource::capabilities();
    capabilities.usualRequest = 1s;
    return capabilities;
}

QList<Timeframe> KrakenSource::timeframes() const
{
    return timeframesNamed({u"1m", u"5m", u"15m", u"30m", u"1h", u"4h", u"1d", u"1w"});
}

std::optional<std::chrono::seconds> KrakenSource::longestSpan(Timeframe timeframe) const
{
    return timeframe.duration() * KeptBars;
}

Result<std::optional<TimeRange>> KrakenSource::availableRange(const SeriesId &series,
                                                              FetchContext &)
{
    const Timeframe timeframe = series.timeframe;
    const qint64 unfinished = timeframe.floor(host().now());
    return TimeRange{unfinished - (KeptBars - 1) * timeframe.duration().count(),
                     lastFinalBar(timeframe, unfinished)};
}

Result<FetchedBars> KrakenSource::fetch(const Segment &segment, FetchContext &context)
{
    const SeriesId &series = segment.series;
    // What begins at `since` is left out.
    const QString target =
        u"/0/public/OHLC?pair=%1&interval=%2&since=%3"_s.arg(series.symbol.toString())
            .arg(series.timeframe.duration() / 1min)
            .arg(segment.range.start - 1);
    const Result<QByteArray> body = get(series, target.toLatin1(), 1, context);
    if (!body) {
        return failure(body.error());
    }
    Result<std::vector<Bar>> bars = readBars(title(), *body, rowsOf, barOf);
    return bars ? cut(segment, *std::move(bars)) : failure(bars.error());
}

/// Without the last bar, which is not over; and what the answer speaks for.
Result<FetchedBars> KrakenSource::cut(const Segment &segment, std::vector<Bar> bars) const
{
    if (bars.empty()) {
        return failure(
            sourceError(SourceFailure::NoData,
                        Text::tr("%1 sent no bar, not even the present one.").arg(title()),
                        Text::tr("Whether there were trades is not known. Try again later.")));
    }
    const auto [oldest, newest] = std::ranges::minmax(bars, {}, &Bar::time);
    const bool isAll = std::ssize(bars) < KeptBars || oldest.time <= segment.range.start;
    Result<FetchedBars> fetched = delivered(segment.series, std::move(bars), newest.time);
    if (!fetched || isAll) {
        return fetched;
    }
    const QString sentence = Text::tr("%1 keeps the newest %2 bars only: there are none before %3.")
                                 .arg(title())
                                 .arg(KeptBars)
                                 .arg(momentText(oldest.time));
    if (oldest.time > segment.range.end) {
        return failure(sourceError(SourceFailure::NoData, sentence,
                                   Text::tr("Load older bars from another source.")));
    }
    fetched->answered = TimeRange{oldest.time, segment.range.end};
    fetched->warnings << sentence;
    return fetched;
}

std::optional<Error> KrakenSource::ownError(const SeriesId &series, const QByteArray &body)
{
    QString words;
    const Result<void> read = readJson(title(), body, [&words](const dom::element &answer) {
        for (const dom::element error : answer["error"].get_array()) {
            // Warnings begin with W and come beside a result.
            if (const QString text = textIn(error); words.isEmpty() && text.startsWith(u'E')) {
                words = text;
            }
        }
    });
    return read && !words.isEmpty() ? std::optional(errorOf(series, words)) : std::nullopt;
}

Error KrakenSource::errorOf(const SeriesId &series, const QString &words)
{
    if (words.startsWith(u"EQuery:Unknown asset pair"_s)) {
        return unknownSymbol(title(), series, u"XBTUSD"_s);
    }
    if (words.contains(u"Throttled"_s)) {
        bool isTime = false;
        const qint64 until = words.section(u':', -1).trimmed().toLongLong(&isTime);
        const auto wait = std::chrono::seconds(until - host().now());
        return slowDown(isTime ? std::max<std::chrono::seconds>(wait, 1s) : PauseWithoutWord);
    }
    if (words.startsWith(u"EAPI:Rate limit"_s) || words.contains(u"Too many requests"_s)) {
        return slowDown(PauseWithoutWord);
    }
    const bool isItsTrouble =
        words.startsWith(u"EService"_s) || words.startsWith(u"EGeneral:Internal"_s);
    return isItsTrouble ? inTrouble(title(), words) : turnedDown(title(), words);
}

} // namespace ktrdr::marketdata
