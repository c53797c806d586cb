#pragma once

#include "core/marketdata/seriesid.h"
#include "core/marketdata/sourceerror.h"
#include "core/services/serviceerror.h"

namespace ktrdr::marketdata {

// What goes wrong with every exchange, in words of its own, and how it is treated.

/// No answer came, or one that is no HTTP.
[[nodiscard]] operations::Error noAnswer(const services::ServiceError &error);
/// A status that means the same everywhere: 403, 451, 5xx, and what remains.
[[nodiscard]] operations::Error badStatus(const QString &exchange,
                                          const services::ServiceError &error);
/// The exchange does not have the symbol; `example` shows how it writes one.
[[nodiscard]] operations::Error unknownSymbol(const QString &exchange, const SeriesId &series,
                                              const QString &example);
/// It answers, but cannot do its work at the moment.
[[nodiscard]] operations::Error inTrouble(const QString &exchange, const QString &itsWords);
/// It turned the request down for a reason of its own.
[[nodiscard]] operations::Error turnedDown(const QString &exchange, const QString &itsWords);
/// Too many requests: asked again after the wait.
[[nodiscard]] operations::Error askedTooOften(const QString &exchange,
                                              std::chrono::milliseconds wait);
/// Too many requests, for longer than a load waits: ends the load.
[[nodiscard]] operations::Error shutOut(const QString &exchange, std::chrono::milliseconds wait);

} // namespace ktrdr::marketdata
