#include "tests/doubles/coinbasedouble.h"

namespace ktrdr::test {

using namespace Qt::StringLiterals;

namespace {

DoubleReply message(const QString &words, int status)
{
    return DoubleReply::json({{u"message"_s, words}}, status);
}

} // namespace

bool CoinbaseDouble::asksForBars(const DoubleRequest &request) const
{
    return request.path.endsWith(u"/candles");
}

DoubleReply CoinbaseDouble::bars(const DoubleRequest &request)
{
    if (request.path != u"/products/BTC-USD/candles") {
        return message(u"NotFound"_s, 404);
    }
    const qint64 step = request.parameter(u"granularity"_s).toLongLong();
    const qint64 start = request.parameter(u"start"_s).toLongLong();
    const qint64 end = request.parameter(u"end"_s).toLongLong();
    if ((end - start) / step > 300) {
        return message(u"granularity too small for the requested time range. Count of "
                       "aggregations requested exceeds 300"_s,
                       400);
    }
    QJsonArray rows;
    for (const ExchangeBar &bar : between(start - step, end)) {
        rows.prepend(QJsonArray{bar.time, bar.low.toDouble(), bar.high.toDouble(),
                                bar.open.toDouble(), bar.close.toDouble(), bar.volume.toDouble()});
    }
    return {200, jsonBody(twisted(rows))};
}

DoubleReply CoinbaseDouble::others(const DoubleRequest &request)
{
    if (request.path == u"/time") {
        return DoubleReply::json({{u"iso"_s, u"2024-03-01T13:00:00.123Z"_s},
                                  {u"epoch"_s, static_cast<double>(time()) + 0.123}});
    }
    return message(u"NotFound"_s, 404);
}

} // namespace ktrdr::test
