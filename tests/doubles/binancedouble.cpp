#include "tests/doubles/binancedouble.h"

namespace ktrdr::test {

using namespace Qt::StringLiterals;

DoubleReply binanceError(int code, const QString &words, int status)
{
    return DoubleReply::json({{u"code"_s, code}, {u"msg"_s, words}}, status);
}

bool BinanceDouble::asksForBars(const DoubleRequest &request) const
{
    return request.path == u"/api/v3/klines";
}

DoubleReply BinanceDouble::bars(const DoubleRequest &request)
{
    if (request.parameter(u"symbol"_s) != u"BTCUSDT") {
        return binanceError(-1121, u"Invalid symbol."_s);
    }
    const qint64 start = request.parameter(u"startTime"_s).toLongLong() / 1000;
    const qint64 end = request.parameter(u"endTime"_s).toLongLong() / 1000;
    const int limit = std::min({request.parameter(u"limit"_s).toInt(), m_page.load(), 1000});
    QJsonArray rows;
    for (const ExchangeBar &bar : between(start, end).mid(0, limit)) {
        const qint64 unit = bar.time >= m_microsecondsFrom ? 1'000'000 : 1'000;
        rows.append(QJsonArray{bar.time * unit, bar.open, bar.high, bar.low, bar.close, bar.volume,
                               (bar.time + 3600) * unit - 1, u"0"_s, 1, u"0"_s, u"0"_s, u"0"_s});
    }
    return {200,
            jsonBody(twisted(rows)),
            {{"X-MBX-USED-WEIGHT-1M", QByteArray::number(m_usedWeight.load())}}};
}

DoubleReply BinanceDouble::others(const DoubleRequest &request)
{
    if (request.path == u"/api/v3/time") {
        return DoubleReply::json({{u"serverTime"_s, time() * 1000 + 123}});
    }
    return DoubleReply{404, "<html>Not found</html>"};
}

} // namespace ktrdr::test
