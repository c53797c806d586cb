#include "core/marketdata/sources/binancesource.h"

#include "core/marketdata/sources/exchangeerrors.h"
#include "core/marketdata/sources/exchangejson.h"

#include <algorithm>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using operations::Error;
using operations::failure;
using operations::Result;
namespace dom = simdjson::dom;

namespace {

constexpr int BarsPerRequest = 1000;
constexpr double BarsWeight = 2;
constexpr double WeightPerMinute = 6000;
/// What its answers call the rule.
const auto WeightField = QByteArrayLiteral("X-MBX-USED-WEIGHT-1M");
const auto WeightRule = QStringLiteral("6000 weight in 1 min");
constexpr auto PauseWithoutWord = 60s;

/// Times are in milliseconds, in parts of Binance in microseconds. As milliseconds this is the
/// year 5138.
constexpr qint64 FirstMicroseconds = 100'000'000'000'000;

qint64 secondsOf(qint64 time)
{
    constexpr qint64 PerMillisecond = 1'000;
    const qint64 perSecond = time >= FirstMicroseconds ? 1'000 * PerMillisecond : PerMillisecond;
    if (time % perSecond != 0) {
        throw UnexpectedForm{u"not the start of a bar: %1"_s.arg(time)};
    }
    return time / perSecond;
}

/// `[openTime, "open", "high", "low", "close", "volume", closeTime, …]`
Bar barOf(const dom::element &row)
{
    const dom::array cells = rowOf(row, 6);
    return {secondsOf(wholeNumberIn(cells.at(0))),
            numberIn(cells.at(1)),
            numberIn(cells.at(2)),
            numberIn(cells.at(3)),
            numberIn(cells.at(4)),
            numberIn(cells.at(5))};
}

} // namespace

BinanceSource::BinanceSource(QString name, SourceHost host)
    : ExchangeSource(std::move(name), u"Binance"_s, std::move(host))
{}

std::vector<services::RateRule> BinanceSource::rateRules()
{
    return {{WeightRule, WeightPerMinute, 1min}};
}

std::optional<std::chrono::seconds> BinanceSource::longestSpan(Timeframe timeframe) const
{
    return timeframe.duration() * BarsPerRequest;
}

Result<FetchedBars> BinanceSource::fetch(const Segment &segment, FetchContext &context)
{
    // Asked before the bars: what is over by this time was final when they came.
    const Result<qint64> now = serverTime(segment.series, "/api/v3/time", context);
    if (!now) {
        return failure(now.error());
    }
    std::vector<Bar> bars;
    for (qint64 from = segment.range.start; from <= segment.range.end;) {
        const Result<std::vector<Bar>> more =
            page(segment.series, {from, segment.range.end}, BarsPerRequest, context);
        if (!more) {
            return failure(more.error());
        }
        if (more->empty()) {
            break;
        }
        bars.insert(bars.end(), more->begin(), more->end());
        const qint64 newest = std::ranges::max(*more, {}, &Bar::time).time;
        if (newest < from) {
            break;
        }
        from = segment.series.timeframe.next(newest);
    }
    return delivered(segment.series, std::move(bars), *now);
}

Result<std::optional<qint64>> BinanceSource::firstBar(const SeriesId &series, FetchContext &context)
{
    const Result<std::vector<Bar>> first = page(series, {0, host().now()}, 1, context);
    if (!first) {
        return failure(first.error());
    }
    return first->empty() ? std::nullopt : std::optional(first->front().time);
}

Result<std::vector<Bar>> BinanceSource::page(const SeriesId &series, const TimeRange &range,
                                             int limit, FetchContext &context)
{
    const QString target =
        u"/api/v3/klines?symbol=%1&interval=%2&startTime=%3&endTime=%4&limit=%5"_s
            .arg(series.symbol.toString(), series.timeframe.toString())
            .arg(range.start * 1000)
            .arg(range.end * 1000)
            .arg(limit);
    const Result<QByteArray> body = get(series, target.toLatin1(), BarsWeight, context);
    if (!body) {
        return failure(body.error());
    }
    return readBars(title(), *body, listIn, barOf);
}

std::optional<Error> BinanceSource::ownError(const SeriesId &series, const QByteArray &body)
{
    qint64 code = 0;
    QString words;
    const Result<void> read = readJson(title(), body, [&](const dom::element &answer) {
        code = wholeNumberIn(answer["code"]);
        words = textIn(answer["msg"]);
    });
    if (!read) {
        return std::nullopt;
    }
    switch (code) {
    case -1100: // characters that no symbol has
    case -1121:
        return unknownSymbol(title(), series, u"BTCUSDT"_s);
    case -1003:
        return slowDown(PauseWithoutWord);
    case -1000:
    case -1001:
    case -1007:
    case -1008:
        return inTrouble(title(), words);
    default:
        return turnedDown(title(), u"%1 (%2)"_s.arg(words).arg(code));
    }
}

void BinanceSource::takeLimits(const services::HttpFields &fields, services::RateLimiter &limiter)
{
    bool isNumber = false;
    const double used = fields.value(WeightField).value_or(QByteArray()).toDouble(&isNumber);
    if (isNumber) {
        limiter.reportUsed(WeightRule, used);
    }
}

Result<qint64> BinanceSource::readTime(const QByteArray &body) const
{
    qint64 time = 0;
    const Result<void> read = readJson(title(), body, [&time](const dom::element &answer) {
        const qint64 told = wholeNumberIn(answer["serverTime"]);
        time = told >= FirstMicroseconds ? told / 1'000'000 : told / 1'000;
    });
    return read ? Result<qint64>(time) : failure(read.error());
}

} // namespace ktrdr::marketdata
