#pragma once

#include "tests/doubles/exchangedouble.h"

namespace ktrdr::test {

/// Kraken's spot market, with XBTUSD: the newest 720 bars after `since`, the last one unfinished;
/// errors come with status 200.
class KrakenDouble final : public ExchangeDouble
{
public:
    ~KrakenDouble() override { stop(); }

protected:
    [[nodiscard]] bool asksForBars(const DoubleRequest &request) const override;
    [[nodiscard]] DoubleReply bars(const DoubleRequest &request) override;
    [[nodiscard]] DoubleReply others(const DoubleRequest &request) override;
};

/// `{"error":[…]}` with status 200.
[[nodiscard]] DoubleReply krakenError(const QString &words);

} // namespace ktrdr::test
