#include "core/marketdata/sources/configuredsources.h"

#include "core/marketdata/sources/hostlimits.h"
#include "core/remote/servicehub.h"
#include "core/settings/secretstore.h"
#include "core/settings/settings.h"
#include "tests/core/marketdata/sources/exchangeplace.h"
#include "tests/doubles/binancedouble.h"
#include "tests/support/stricttest.h"

#include <QJsonArray>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;
using remote::ServiceEntry;
using remote::ServiceKind;

namespace {

/// A program's worth of parts: settings, services, data.
struct Fixture
{
    void save(const ServiceEntry &entry, const QString &replaced = {})
    {
        operations::Result<void> saved;
        hub.save(entry, {}, replaced, [&saved](const auto &result) { saved = result; });
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message));
    }

    DataWorkplace place;
    settings::Settings config = settings::Settings::open(place.filePath(u"settings.json"_s));
    settings::SecretStore secrets{place.filePath(u"secrets"_s)};
    remote::ServiceHub hub{config, secrets};
    ConfiguredSources sources{hub, place.manager(), place.clock()};
};

DataLoadRequest dayOfBitcoin(const QString &source)
{
    DataLoadRequest request;
    request.symbols = {*Symbol::parse(u"BTCUSDT"_s)};
    request.timeframes = {*Timeframe::parse(u"1h"_s)};
    request.mode = LoadMode::Full;
    request.source = source;
    request.start = WorkplaceTime - 24 * 3600;
    return request;
}

} // namespace

class TestConfiguredSources : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void exchangesAreOfferedBehindTheSampleData();
    void aConfiguredServiceIsTheSourceOfItsName();
    void anotherAddressIsTakenOver();
    void aRemovedServiceLeavesTheOfferedExchange();
    void builtInSourcesKeepTheirNames();
    void servicesOfOneHostShareTheirLimits();
};

void TestConfiguredSources::exchangesAreOfferedBehindTheSampleData()
{
    Fixture f;
    QCOMPARE(f.place.manager().sourceNames(),
             (QStringList{u"scripted"_s, u"sample"_s, u"binance"_s, u"coinbase"_s, u"kraken"_s}));
    QCOMPARE(f.place.manager().sourceTitle(u"kraken"_s), u"Kraken"_s);
}

void TestConfiguredSources::aConfiguredServiceIsTheSourceOfItsName()
{
    BinanceDouble server;
    server.setTime(WorkplaceTime);
    server.setBars(exchangeBars(WorkplaceTime - 30 * 3600, 3600, 31));
    Fixture f;
    f.save({u"coins"_s, ServiceKind::Binance, server.url()});
    f.save({u"desk"_s, ServiceKind::Serve, QUrl(u"http://127.0.0.1:1"_s)});
    QCOMPARE(f.place.manager().sourceNames(),
             (QStringList{u"scripted"_s, u"coins"_s, u"sample"_s, u"binance"_s, u"coinbase"_s,
                          u"kraken"_s}));
    const auto end = f.place.load(dayOfBitcoin(u"coins"_s));
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(end.result[u"source"_s].toString(), u"coins"_s);
    QCOMPARE(end.result[u"bars_loaded"_s].toInt(), 24);
    // The lights of the service know of it.
    const auto state = f.hub.state(u"coins"_s);
    QVERIFY(state->health.service == services::Light::Up);
    QVERIFY(state->health.provenAt);
}

void TestConfiguredSources::anotherAddressIsTakenOver()
{
    BinanceDouble before;
    BinanceDouble after;
    Fixture f;
    f.save({u"coins"_s, ServiceKind::Binance, before.url()});
    f.save({u"coins"_s, ServiceKind::Binance, after.url()}, u"coins"_s);
    static_cast<void>(f.place.load(dayOfBitcoin(u"coins"_s)));
    QCOMPARE(before.requests().size(), 0);
    QVERIFY(after.barRequests() > 0);
}

void TestConfiguredSources::aRemovedServiceLeavesTheOfferedExchange()
{
    BinanceDouble server;
    Fixture f;
    f.save({u"binance"_s, ServiceKind::Binance, server.url()});
    f.save({u"coins"_s, ServiceKind::Binance, server.url()});
    QCOMPARE(f.place.manager().sourceNames(),
             (QStringList{u"scripted"_s, u"binance"_s, u"coins"_s, u"sample"_s, u"coinbase"_s,
                          u"kraken"_s}));
    QVERIFY(f.hub.remove(u"binance"_s));
    QVERIFY(f.hub.remove(u"coins"_s));
    QCOMPARE(f.place.manager().sourceNames(),
             (QStringList{u"scripted"_s, u"sample"_s, u"coinbase"_s, u"kraken"_s, u"binance"_s}));
}

void TestConfiguredSources::builtInSourcesKeepTheirNames()
{
    const ServiceEntry entry{u"sample"_s, ServiceKind::Kraken,
                             remote::usualUrl(ServiceKind::Kraken)};
    QCOMPARE(entry.check().error().code, u"SERVICES-BadName"_s);
    Fixture f;
    // By hand, past the check.
    QVERIFY(f.config.change(u"services"_s,
                            [&](const QJsonValue &) { return QJsonArray{entry.toJson()}; }));
    remote::ServiceHub hub(f.config, f.secrets);
    const ConfiguredSources sources(hub, f.place.manager(), f.place.clock());
    QCOMPARE(f.place.manager().sourceTitle(u"sample"_s), u"sample data"_s);
}

void TestConfiguredSources::servicesOfOneHostShareTheirLimits()
{
    HostLimits limits;
    const auto origin = *services::Origin::fromUrl(QUrl(u"http://127.0.0.1:1"_s));
    const auto other = *services::Origin::fromUrl(QUrl(u"http://127.0.0.1:2"_s));
    const auto limiter = limits.of(origin, {{u"one"_s, 1, std::chrono::minutes(1)}});
    QCOMPARE(limits.of(origin, {}), limiter);
    QVERIFY(limits.of(other, {}) != limiter);
}

QTEST_GUILESS_MAIN(TestConfiguredSources)
#include "tst_configuredsources.moc"
