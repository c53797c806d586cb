#include "core/marketdata/sources/sourcefactory.h"

#include "core/marketdata/sources/binancesource.h"
#include "core/marketdata/sources/coinbasesource.h"
#include "core/marketdata/sources/ibsource.h"
#include "core/marketdata/sources/krakensource.h"
#include "core/marketdata/sources/ktrdrsource.h"

namespace ktrdr::marketdata {

using remote::ServiceKind;

std::vector<services::RateRule> rateRules(ServiceKind kind)
{
    switch (kind) {
    case ServiceKind::Binance:
        return BinanceSource::rateRules();
    case ServiceKind::Coinbase:
        return CoinbaseSource::rateRules();
    case ServiceKind::Kraken:
        return KrakenSource::rateRules();
    case ServiceKind::Ib:
        return wire::ibRateRules();
    default:
        return {};
    }
}

std::shared_ptr<DataSource> makeSource(ServiceKind kind, const QString &name,
                                       const SourceHost &host)
{
    switch (kind) {
    case ServiceKind::Binance:
        return std::make_shared<BinanceSource>(name, host);
    case ServiceKind::Coinbase:
        return std::make_shared<CoinbaseSource>(name, host);
    case ServiceKind::Kraken:
        return std::make_shared<KrakenSource>(name, host);
    case ServiceKind::Ib:
        return std::make_shared<IbSource>(name, host);
    case ServiceKind::Backend:
        return std::make_shared<KtrdrSource>(name, host);
    default:
        return nullptr;
    }
}

} // namespace ktrdr::marketdata
