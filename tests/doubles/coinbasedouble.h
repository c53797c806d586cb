#pragma once

#include "tests/doubles/exchangedouble.h"

namespace ktrdr::test {

/// Coinbase Exchange, with BTC-USD: newest first, a bar before the start thrown in, at most 300
/// bars and one.
class CoinbaseDouble final : public ExchangeDouble
{
public:
    ~CoinbaseDouble() override { stop(); }

protected:
    [[nodiscard]] bool asksForBars(const DoubleRequest &request) const override;
    [[nodiscard]] DoubleReply bars(const DoubleRequest &request) override;
    [[nodiscard]] DoubleReply others(const DoubleRequest &request) override;
};

} // namespace ktrdr::test
