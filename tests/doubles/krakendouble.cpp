#include "tests/doubles/krakendouble.h"

#include <limits>

namespace ktrdr::test {

using namespace Qt::StringLiterals;

DoubleReply krakenError(const QString &words)
{
    return DoubleReply::json({{u"error"_s, QJsonArray{words}}});
}

bool KrakenDouble::asksForBars(const DoubleRequest &request) const
{
    return request.path == u"/0/public/OHLC";
}

DoubleReply KrakenDouble::bars(const DoubleRequest &request)
{
    if (request.parameter(u"pair"_s) != u"XBTUSD") {
        return krakenError(u"EQuery:Unknown asset pair"_s);
    }
    const qint64 since = request.parameter(u"since"_s).toLongLong();
    const QList<ExchangeBar> newest = between(since + 1, std::numeric_limits<qint64>::max());
    QJsonArray rows;
    for (const ExchangeBar &bar : newest.mid(std::max<qsizetype>(0, newest.size() - 720))) {
        rows.append(
            QJsonArray{bar.time, bar.open, bar.high, bar.low, bar.close, bar.open, bar.volume, 7});
    }
    const qint64 last = newest.size() > 1 ? newest[newest.size() - 2].time : 0;
    const QJsonObject result{{u"XXBTZUSD"_s, twisted(rows)}, {u"last"_s, last}};
    return DoubleReply::json({{u"error"_s, QJsonArray()}, {u"result"_s, result}});
}

DoubleReply KrakenDouble::others(const DoubleRequest &request)
{
    if (request.path == u"/0/public/Time") {
        const QJsonObject now{{u"unixtime"_s, time()}, {u"rfc1123"_s, u"Fri, 1 Mar 24"_s}};
        return DoubleReply::json({{u"error"_s, QJsonArray()}, {u"result"_s, now}});
    }
    return krakenError(u"EGeneral:Unknown method"_s);
}

} // namespace ktrdr::test
