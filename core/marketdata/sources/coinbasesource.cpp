#include "core/marketdata/sources/coinbasesource.h"

#include "core/marketdata/sources/exchangeerrors.h"
#include "core/marketdata/sources/exchangejson.h"

#include <algorithm>
#include <cmath>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using operations::Error;
using operations::failure;
using operations::Result;
namespace dom = simdjson::dom;

namespace {

/// From the first to the last, both of which count.
constexpr int BarsPerRequest = 300;
constexpr double RequestsPerSecond = 10;
constexpr auto PauseWithoutWord = 2s;

/// `[time, low, high, open, close, volume]`
Bar barOf(const dom::element &row)
{
    const dom::array cells = rowOf(row, 6);
    return {wholeNumberIn(cells.at(0)), numberIn(cells.at(3)), numberIn(cells.at(2)),
            numberIn(cells.at(1)),      numberIn(cells.at(4)), numberIn(cells.at(5))};
}

} // namespace

CoinbaseSource::CoinbaseSource(QString name, SourceHost host)
    : ExchangeSource(std::move(name), u"Coinbase"_s, std::move(host))
{}

std::vector<services::RateRule> CoinbaseSource::rateRules()
{
    return {{u"10 in 1 s"_s, RequestsPerSecond, 1s}};
}

QList<Timeframe> CoinbaseSource::timeframes() const
{
    return timeframesNamed({u"1m", u"5m", u"15m", u"1h", u"1d"});
}

std::optional<std::chrono::seconds> CoinbaseSource::longestSpan(Timeframe timeframe) const
{
    return timeframe.duration() * BarsPerRequest;
}

Result<FetchedBars> CoinbaseSource::fetch(const Segment &segment, FetchContext &context)
{
    const SeriesId &series = segment.series;
    const Result<qint64> now = serverTime(series, "/time", context);
    if (!now) {
        return failure(now.error());
    }
    const QString target =
        u"/products/%1/candles?granularity=%2&start=%3&end=%4"_s.arg(series.symbol.toString())
            .arg(series.timeframe.duration().count())
            .arg(segment.range.start)
            .arg(segment.range.end);
    const Result<QByteArray> body = get(series, target.toLatin1(), 1, context);
    if (!body) {
        return failure(body.error());
    }
    Result<std::vector<Bar>> bars = readBars(title(), *body, listIn, barOf);
    if (!bars) {
        return failure(bars.error());
    }
    // The newest come first; that is no disorder.
    if (!bars->empty() && bars->front().time > bars->back().time) {
        std::ranges::reverse(*bars);
    }
    return delivered(series, *std::move(bars), *now);
}

std::optional<Error> CoinbaseSource::ownError(const SeriesId &series, const QByteArray &body)
{
    QString words;
    const Result<void> read = readJson(
        title(), body, [&](const dom::element &answer) { words = textIn(answer["message"]); });
    if (!read) {
        return std::nullopt;
    }
    if (words.compare(u"NotFound", Qt::CaseInsensitive) == 0) {
        return unknownSymbol(title(), series, u"BTC-USD"_s);
    }
    if (words.contains(u"rate limit"_s, Qt::CaseInsensitive)) {
        return slowDown(PauseWithoutWord);
    }
    return turnedDown(title(), words);
}

Result<qint64> CoinbaseSource::readTime(const QByteArray &body) const
{
    qint64 time = 0;
    const Result<void> read = readJson(title(), body, [&time](const dom::element &answer) {
        time = static_cast<qint64>(std::floor(numberIn(answer["epoch"])));
    });
    return read ? Result<qint64>(time) : failure(read.error());
}

} // namespace ktrdr::marketdata
