#pragma once

#include "tests/doubles/exchangedouble.h"

#include <limits>

namespace ktrdr::test {

/// Binance's host for public data, with BTCUSDT.
class BinanceDouble final : public ExchangeDouble
{
public:
    ~BinanceDouble() override { stop(); }

    /// Bars that one answer has at most, whatever is asked for.
    void setPage(int bars) { m_page = bars; }
    /// From this bar on, times are in microseconds.
    void setMicrosecondsFrom(qint64 time) { m_microsecondsFrom = time; }
    /// What the answers say of the weight used.
    void setUsedWeight(int weight) { m_usedWeight = weight; }

protected:
    [[nodiscard]] bool asksForBars(const DoubleRequest &request) const override;
    [[nodiscard]] DoubleReply bars(const DoubleRequest &request) override;
    [[nodiscard]] DoubleReply others(const DoubleRequest &request) override;

private:
    std::atomic<int> m_page{1000};
    std::atomic<int> m_usedWeight{2};
    std::atomic<qint64> m_microsecondsFrom{std::numeric_limits<qint64>::max()};
};

/// `{"code":…,"msg":…}`
[[nodiscard]] DoubleReply binanceError(int code, const QString &words, int status = 400);

} // namespace ktrdr::test
