#pragma once

#include "tests/doubles/ktrdrservicedouble.h"

namespace ktrdr::test {

/// KTRDR's IB host service with its ways: always HTTP 200, JSON inside JSON, spans rounded down,
/// two answers for "no data", daily bars for timeframes it does not know, a health that knows
/// nothing.
///
/// Bars exist for each whole bar of time since the head time stamp; volume is -1 for currency
/// pairs.
class IbHostDouble final : public KtrdrServiceDouble
{
public:
    /// Knows AAPL (STK), MSFT (STK) and EUR.USD (CASH).
    IbHostDouble() = default;
    ~IbHostDouble() override { stop(); }

    /// The next historical requests answer with these errors, one each.
    void failNext(const QStringList &errors);
    /// The gateway behind it answers with nothing.
    void setGatewayEmpty(bool isEmpty);

private:
    DoubleReply reply(const DoubleRequest &request) override;
    [[nodiscard]] DoubleReply historical(const QJsonObject &request);
    [[nodiscard]] QByteArray barsOf(const QJsonObject &request, int &rows) const;
    [[nodiscard]] static QJsonObject validation(const QString &symbol,
                                                const QStringList &timeframes);

    QStringList m_errors;
    bool m_isGatewayEmpty = false;
};

} // namespace ktrdr::test
