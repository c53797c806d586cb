#include "tests/core/marketdata/sources/exchangeplace.h"

#include "core/marketdata/isotime.h"
#include "core/marketdata/sources/sourcefactory.h"

namespace ktrdr::test {

using namespace Qt::StringLiterals;
using namespace marketdata;
using operations::OperationRecord;
using operations::OperationStatus;

namespace {

SourceHost hostOf(const remote::ServiceEntry &entry, const services::HttpTimeouts &timeouts)
{
    SourceHost host;
    services::ServiceSettings settings = entry.settings({});
    settings.timeouts = timeouts;
    host.engine = std::make_shared<services::HttpEngine>();
    host.service = std::make_shared<services::HostService>(settings, *host.engine);
    host.limiter = std::make_shared<services::RateLimiter>(rateRules(entry.kind));
    return host;
}

} // namespace

QList<ExchangeBar> history()
{
    return exchangeBars(FirstBar, Hour, AllBars);
}

ExchangePlace::ExchangePlace(remote::ServiceKind kind, ExchangeDouble &server,
                             const services::HttpTimeouts &timeouts)
    : m_host(hostOf({toString(kind), kind, server.url()}, timeouts))
    , m_name(toString(kind))
{
    server.setTime(WorkplaceTime);
    m_host.clock = &m_place.clock();
    m_place.manager().addSource(makeSource(kind, m_name, m_host));
    m_place.manager().setRetryScale(0.001);
}

DataLoadRequest ExchangePlace::request(const QString &symbol, const QString &timeframe,
                                       const QString &start, const QString &end) const
{
    DataLoadRequest request;
    request.symbols = {*Symbol::parse(symbol)};
    request.timeframes = {*Timeframe::parse(timeframe)};
    request.mode = LoadMode::Full;
    request.source = m_name;
    request.start = fromIsoTime(start);
    request.end = end.isEmpty() ? std::nullopt : fromIsoTime(end);
    return request;
}

OperationRecord ExchangePlace::load(const DataLoadRequest &request)
{
    return m_place.load(request);
}

BarColumns ExchangePlace::stored(const DataLoadRequest &request)
{
    return m_place.manager().bars(request.series().constFirst()).value_or(BarColumns());
}

QStringList ExchangePlace::waits() const
{
    QStringList reasons;
    for (const OperationRecord &change : m_place.changes()) {
        if (change.status == OperationStatus::Waiting) {
            reasons << change.reason;
        }
    }
    return reasons;
}

BarColumns exactly(const QList<ExchangeBar> &bars)
{
    BarColumns columns;
    for (const ExchangeBar &bar : bars) {
        columns.append({bar.time, bar.open.toDouble(), bar.high.toDouble(), bar.low.toDouble(),
                        bar.close.toDouble(), bar.volume.toDouble()});
    }
    return columns;
}

QString saidBy(const OperationRecord &record)
{
    return record.error ? record.error->message : record.warnings.join(u' ');
}

QString january(int day, int hour)
{
    return u"2024-01-%1T%2:00Z"_s.arg(day, 2, 10, QLatin1Char('0'))
        .arg(hour, 2, 10, QLatin1Char('0'));
}

DoubleReply reply(int status, const QByteArray &body,
                  const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    return {status, body, fields};
}

DoubleReply manner(DoubleReply::Manner manner)
{
    return {200, "[[1704067200000,\"1\",\"1\",\"1\",\"1\",\"1\"]]", {}, manner};
}

} // namespace ktrdr::test
