#pragma once

#include "core/ktrdr/answer.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <optional>

namespace ktrdr::wire {

/// Trimmed, upper case, `/` as `.`: as the host looks symbols up.
[[nodiscard]] QString normalIbSymbol(const QString &symbol);

/// Trading hours as the host tells them: simplified to New York's for every market, forex included,
/// so for display only, never for deciding on gaps.
struct IbTradingHours
{
    QString timezone;
    /// `09:30`
    QString start;
    QString end;
    /// 0 = Monday.
    QList<int> tradingDays;
};

struct IbContract
{
    QString symbol;
    /// `STK`, `CASH` or `FUT`: what a historical request wants as instrument type.
    QString assetType;
    QString exchange;
    QString currency;
    QString description;
    std::optional<QDateTime> validatedAt;
    std::optional<IbTradingHours> tradingHours;
    /// The contract as IB spells it out.
    QJsonObject contract;
};

/// What the host knows of a symbol.
struct IbValidation
{
    bool isValid = false;
    /// Why not, in the host's words.
    QString trouble;
    /// The symbol that the host thinks was meant; may be empty.
    QString suggestion;
    std::optional<IbContract> contract;
    /// The time of the first bar, by timeframe, where known.
    QHash<QString, QDateTime> headTimestamps;

    /// Of `validate` and of `symbol-info`. Errors: ibError(), answerError(), KTRDR-BadAnswer; an
    /// unknown symbol is an answer.
    [[nodiscard]] static operations::Result<IbValidation> fromAnswer(const Answer &answer);
};

[[nodiscard]] QJsonObject ibValidationRequest(const QString &symbol, const QStringList &timeframes);
/// Of `head-timestamp`; empty for an unknown symbol, or where IB does not tell.
[[nodiscard]] operations::Result<std::optional<QDateTime>> readHeadTimestamp(const Answer &answer);

} // namespace ktrdr::wire
