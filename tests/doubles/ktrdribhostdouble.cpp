#include "tests/doubles/ktrdribhostdouble.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace ktrdr::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Day = 86400;
const QString HeadTime = u"2004-01-23T14:30:00"_s;

const QHash<QString, QString> &knownSymbols()
{
    static const QHash<QString, QString> symbols{
        {u"AAPL"_s, u"STK"_s}, {u"MSFT"_s, u"STK"_s}, {u"EUR.USD"_s, u"CASH"_s}};
    return symbols;
}

qint64 barLength(const QString &timeframe)
{
    static const QHash<QString, qint64> lengths{
        {u"1m"_s, 60},   {u"5m"_s, 300},     {u"15m"_s, 900},    {u"30m"_s, 1800},
        {u"1h"_s, 3600}, {u"2h"_s, 7200},    {u"3h"_s, 10800},   {u"4h"_s, 14400},
        {u"1d"_s, Day},  {u"1w"_s, 7 * Day}, {u"1M"_s, 30 * Day}};
    return lengths.value(timeframe, Day);
}

/// What the host asks IB for.
qint64 askedSpan(qint64 seconds)
{
    const qint64 days = seconds / Day;
    if (days < 1) {
        return Day;
    }
    if (days <= 7) {
        return days * Day;
    }
    return days <= 365 ? days / 7 * 7 * Day : days / 365 * 365 * Day;
}

QString normal(const QString &symbol)
{
    return symbol.trimmed().toUpper().replace(u'/', u'.');
}

qint64 secondsOf(const QJsonValue &value)
{
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    if (time.timeSpec() == Qt::LocalTime) {
        time.setTimeZone(QTimeZone::utc());
    }
    return time.toSecsSinceEpoch();
}

DoubleReply refusal(const QString &error)
{
    return DoubleReply::json({{u"success"_s, false},
                              {u"data"_s, QJsonValue()},
                              {u"error"_s, error},
                              {u"rows"_s, QJsonValue()}});
}

} // namespace

void IbHostDouble::failNext(const QStringList &errors)
{
    const auto lock = locked();
    m_errors << errors;
}

void IbHostDouble::setGatewayEmpty(bool isEmpty)
{
    const auto lock = locked();
    m_isGatewayEmpty = isEmpty;
}

DoubleReply IbHostDouble::reply(const DoubleRequest &request)
{
    const QString call = request.call();
    if (call == "GET /health"_L1) {
        return DoubleReply::json({{u"healthy"_s, true},
                                  {u"service"_s, u"ib-connector"_s},
                                  {u"timestamp"_s, naiveTime(utc())},
                                  {u"status"_s, u"operational"_s}});
    }
    if (call == "POST /data/historical"_L1) {
        return historical(request.json());
    }
    if (call == "POST /data/validate"_L1) {
        QStringList timeframes;
        for (const QJsonValue &timeframe : request.json()[u"timeframes"_s].toArray()) {
            timeframes << timeframe.toString();
        }
        return DoubleReply::json(validation(request.json()[u"symbol"_s].toString(), timeframes));
    }
    if (call.startsWith("GET /data/symbol-info/"_L1)) {
        return DoubleReply::json(validation(request.path.section(u'/', 3), {u"1h"_s}));
    }
    if (call == "GET /data/head-timestamp"_L1) {
        const bool isKnown = knownSymbols().contains(normal(request.parameter(u"symbol"_s)));
        return DoubleReply::json({{u"success"_s, true},
                                  {u"timestamp"_s, isKnown ? QJsonValue(HeadTime) : QJsonValue()},
                                  {u"error"_s, QJsonValue()}});
    }
    return DoubleReply::detail(u"Not Found"_s, 404);
}

DoubleReply IbHostDouble::historical(const QJsonObject &request)
{
    for (const QString &field : {u"symbol"_s, u"timeframe"_s, u"start"_s, u"end"_s}) {
        if (!request[field].isString()) {
            return DoubleReply::detail(
                QJsonArray{QJsonObject{{u"loc"_s, QJsonArray{u"body"_s, field}},
                                       {u"msg"_s, u"Field required"_s},
                                       {u"type"_s, u"missing"_s}}},
                422);
        }
    }
    if (!m_errors.isEmpty()) {
        return refusal(m_errors.takeFirst());
    }
    const QString symbol = normal(request[u"symbol"_s].toString());
    if (!knownSymbols().contains(symbol)) {
        return refusal(u"Symbol validation failed: Symbol %1 not found"_s.arg(symbol));
    }
    if (m_isGatewayEmpty) {
        return refusal(
            u"No data returned for %1 %2"_s.arg(symbol, request[u"timeframe"_s].toString()));
    }
    int rows = 0;
    const QByteArray bars = barsOf(request, rows);
    return DoubleReply::json({{u"success"_s, true},
                              {u"data"_s, QString::fromLatin1(bars)},
                              {u"error"_s, QJsonValue()},
                              {u"rows"_s, rows}});
}

QByteArray IbHostDouble::barsOf(const QJsonObject &request, int &rows) const
{
    const qint64 length = barLength(request[u"timeframe"_s].toString());
    const qint64 start = secondsOf(request[u"start"_s]);
    const qint64 end = secondsOf(request[u"end"_s]);
    const bool isPair = knownSymbols().value(normal(request[u"symbol"_s].toString())) == "CASH"_L1;
    const qint64 from = std::max({start, end - askedSpan(end - start), secondsOf(HeadTime)});
    QByteArray bars = "{";
    for (qint64 time = (from + length - 1) / length * length; time <= end; time += length) {
        const QByteArray open = QByteArray::number(100 + time / length % 10);
        bars += (rows++ == 0 ? "\"" : ",\"") +
                QDateTime::fromSecsSinceEpoch(time, QTimeZone::utc())
                    .toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s)
                    .toLatin1() +
                "\":{\"open\":" + open + ",\"high\":112.5,\"low\":90.25,\"close\":" + open +
                ",\"volume\":" + (isPair ? "-1" : "1458") + "}";
    }
    return bars + "}";
}

QJsonObject IbHostDouble::validation(const QString &symbol, const QStringList &timeframes)
{
    const QString name = normal(symbol);
    const QString type = knownSymbols().value(name);
    QJsonObject answer{{u"success"_s, true},
                       {u"is_valid"_s, !type.isEmpty()},
                       {u"error_message"_s, QJsonValue()},
                       {u"contract_info"_s, QJsonValue()},
                       {u"head_timestamps"_s, QJsonObject()},
                       {u"error"_s, QJsonValue()}};
    if (type.isEmpty()) {
        const bool isPair = knownSymbols().contains(QString(name).insert(3, u'.'));
        answer[u"error_message"_s] = isPair ? u"Symbol %1 not found. Did you mean %2?"_s.arg(
                                                  name, QString(name).insert(3, u'.'))
                                            : u"Symbol %1 not found"_s.arg(name);
        return answer;
    }
    const QJsonObject hours{
        {u"timezone"_s, u"America/New_York"_s},
        {u"regular_hours"_s,
         QJsonObject{{u"start"_s, u"09:30"_s}, {u"end"_s, u"16:00"_s}, {u"name"_s, u"Regular"_s}}},
        {u"extended_hours"_s, QJsonArray()},
        {u"trading_days"_s, QJsonArray{0, 1, 2, 3, 4}},
        {u"holidays"_s, QJsonArray()}};
    answer[u"contract_info"_s] =
        QJsonObject{{u"symbol"_s, name},
                    {u"contract"_s, QJsonObject{{u"secType"_s, type}}},
                    {u"asset_type"_s, type},
                    {u"exchange"_s, type == "CASH"_L1 ? u"IDEALPRO"_s : u"SMART"_s},
                    {u"currency"_s, u"USD"_s},
                    {u"description"_s, name},
                    {u"validated_at"_s, 1767571200.25},
                    {u"trading_hours"_s, hours},
                    {u"head_timestamp"_s, QJsonValue()}};
    QJsonObject heads;
    for (const QString &timeframe : timeframes) {
        heads.insert(timeframe, HeadTime);
    }
    answer[u"head_timestamps"_s] = heads;
    return answer;
}

} // namespace ktrdr::test
