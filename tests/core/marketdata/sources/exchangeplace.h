#pragma once

#include "core/marketdata/sources/sourcehost.h"
#include "core/remote/serviceentry.h"
#include "tests/core/marketdata/dataworkplace.h"
#include "tests/doubles/exchangedouble.h"

namespace ktrdr::test {

/// The moment of a workplace: Friday, 2024-03-01, 13:00 UTC.
constexpr qint64 WorkplaceTime = 1'709'298'000;

constexpr qint64 Hour = 3600;
/// 2024-01-01 00:00 UTC.
constexpr qint64 FirstBar = 1'704'067'200;
/// From there to the workplace's moment, the unfinished one with them.
constexpr int AllBars = (WorkplaceTime - FirstBar) / Hour + 1;

/// All of these, one an hour.
[[nodiscard]] QList<ExchangeBar> history();

/// A workplace whose manager has one exchange, a double in this process; the double's clock is the
/// workplace's.
class ExchangePlace
{
public:
    ExchangePlace(remote::ServiceKind kind, ExchangeDouble &server,
                  const services::HttpTimeouts &timeouts = {});

    [[nodiscard]] DataWorkplace &workplace() { return m_place; }
    [[nodiscard]] services::HealthRecord &health() const { return m_host.service->health(); }
    /// A request of one series to the exchange, from and to ISO times; an empty end = now.
    [[nodiscard]] marketdata::DataLoadRequest request(const QString &symbol,
                                                      const QString &timeframe,
                                                      const QString &start,
                                                      const QString &end = {}) const;
    [[nodiscard]] operations::OperationRecord load(const marketdata::DataLoadRequest &request);
    [[nodiscard]] marketdata::BarColumns stored(const marketdata::DataLoadRequest &request);
    /// Reasons for which operations were shown as waiting.
    [[nodiscard]] QStringList waits() const;

private:
    DataWorkplace m_place;
    marketdata::SourceHost m_host;
    QString m_name;
};

/// A moment of January 2024 in ISO form.
[[nodiscard]] QString january(int day, int hour = 0);
[[nodiscard]] DoubleReply reply(int status, const QByteArray &body = "{}",
                                const QList<std::pair<QByteArray, QByteArray>> &fields = {});
/// One bar of Binance, told in a manner that a client must bear.
[[nodiscard]] DoubleReply manner(DoubleReply::Manner manner);
/// The doubles that the texts of these bars name.
[[nodiscard]] marketdata::BarColumns exactly(const QList<ExchangeBar> &bars);
/// What a run said: its error, else its warnings.
[[nodiscard]] QString saidBy(const operations::OperationRecord &record);

} // namespace ktrdr::test
