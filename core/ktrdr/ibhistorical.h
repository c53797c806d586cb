#pragma once

#include "core/ktrdr/answer.h"
#include "core/ktrdr/wirebar.h"

#include <QDateTime>

namespace ktrdr::wire {

/// "Give me these bars": one request to an IB host.
struct IbHistoricalRequest
{
    QString symbol;
    /// One of ibTimeframes(): for any other the host silently answers with daily bars.
    QString timeframe;
    /// UTC, both ends inclusive.
    QDateTime start;
    QDateTime end;
    /// `STK`, `CASH` or `FUT`; empty = the host finds out, which costs a validation.
    QString instrumentType;

    /// KTRDR-InvalidRequest: no symbol, unknown timeframe, start not before end.
    [[nodiscard]] operations::Result<void> validate() const;
    [[nodiscard]] QJsonObject toJson() const;
};

struct IbHistoricalAnswer
{
    enum class Kind : quint8 {
        Bars,
        /// There are bars, but none in the range.
        NothingInRange,
        /// IB itself gave nothing.
        NothingAtIb,
    };

    Kind kind = Kind::Bars;
    WireBars bars;
    /// The front of the range, if the host cannot have asked IB for it (see askedIbSpan()) and no
    /// bar of it came: not known to be empty, to be asked again.
    std::optional<QDateTime> askedOnlyFrom;

    /// Errors: classified ones of ibError(), answerError() or KTRDR-BadAnswer.
    [[nodiscard]] static operations::Result<IbHistoricalAnswer>
    fromAnswer(const Answer &answer, const IbHistoricalRequest &request);
};

} // namespace ktrdr::wire
