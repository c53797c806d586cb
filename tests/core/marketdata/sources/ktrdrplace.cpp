#include "tests/core/marketdata/sources/ktrdrplace.h"

#include "core/marketdata/isotime.h"
#include "core/marketdata/sources/ktrdrsource.h"
#include "core/marketdata/sources/sourcefactory.h"

namespace ktrdr::test {

using namespace Qt::StringLiterals;
using namespace marketdata;
using operations::OperationId;
using operations::OperationRecord;
using operations::OperationStatus;

KtrdrPlace::KtrdrPlace(remote::ServiceKind kind, const KtrdrHttpDouble &server,
                       std::shared_ptr<services::RateLimiter> limiter)
{
    services::ServiceSettings settings =
        remote::ServiceEntry{u"lab"_s, kind, server.url()}.settings({});
    settings.retries.firstBound = std::chrono::milliseconds(0);
    settings.retries.longestBound = std::chrono::milliseconds(0);
    m_host.engine = std::make_shared<services::HttpEngine>();
    m_host.service = std::make_shared<services::HostService>(settings, *m_host.engine);
    m_host.limiter = limiter ? std::move(limiter) : std::make_shared<services::RateLimiter>();
    m_host.clock = &m_place.clock();
    const std::shared_ptr<DataSource> source = makeSource(kind, u"lab"_s, m_host);
    if (const auto backend = std::dynamic_pointer_cast<KtrdrSource>(source)) {
        backend->setLookEvery(std::chrono::milliseconds(10));
    }
    m_place.manager().addSource(source);
    m_place.manager().setRetryScale(0.001);
}

DataLoadRequest KtrdrPlace::request(const QString &symbol, const QString &timeframe,
                                    const QString &start, const QString &end)
{
    DataLoadRequest request;
    request.symbols = {*Symbol::parse(symbol)};
    request.timeframes = {*Timeframe::parse(timeframe)};
    request.mode = LoadMode::Full;
    request.source = u"lab"_s;
    request.start = fromIsoTime(start);
    request.end = end.isEmpty() ? std::nullopt : fromIsoTime(end);
    return request;
}

OperationRecord KtrdrPlace::load(const DataLoadRequest &request)
{
    return m_place.load(request);
}

OperationId KtrdrPlace::start(const DataLoadRequest &request)
{
    const auto started = m_place.manager().loadData(request);
    if (!started) {
        qFatal("%s", qPrintable(started.error().message));
    }
    return *started;
}

BarColumns KtrdrPlace::stored(const DataLoadRequest &request)
{
    return m_place.manager().bars(request.series().constFirst()).value_or(BarColumns());
}

QString KtrdrPlace::span(const DataLoadRequest &request)
{
    const BarColumns bars = stored(request);
    return bars.isEmpty()
               ? QString()
               : toIsoTime(bars.at(0).time) + u" – "_s + toIsoTime(bars.at(bars.size() - 1).time);
}

QStringList KtrdrPlace::waits() const
{
    QStringList reasons;
    for (const OperationRecord &change : m_place.changes()) {
        if (change.status == OperationStatus::Waiting) {
            reasons << change.reason;
        }
    }
    return reasons;
}

QString saidBy(const OperationRecord &record)
{
    return record.error ? record.error->message : record.warnings.join(u' ');
}

} // namespace ktrdr::test
