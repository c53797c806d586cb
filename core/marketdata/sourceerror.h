#pragma once

#include "core/operations/error.h"

#include <chrono>
#include <optional>

namespace ktrdr::marketdata {

/// Why a source did not answer: each class has its own treatment.
enum class SourceFailure : quint8 {
    /// No connection, a broken or silent one. Tried again soon.
    Transport,
    /// Asked too fast. Tried again after the wait the source names, else a long one.
    Pacing,
    /// The source itself is in trouble. Tried again.
    Server,
    /// The source cannot tell whether there are bars in the range. Reported, the rest goes on.
    NoData,
    /// The answer makes no sense. Tried once more, then reported.
    BadAnswer,
    /// The source does not have the series. Ends the load.
    UnknownSeries,
    /// Not allowed (subscription, login, region). Ends the load.
    Refused,
};

/// An error of a source. Its code is `DATA-Source` and the class: `DATA-SourcePacing`. `retryAfter`
/// is what the source asked to wait.
[[nodiscard]] operations::Error
sourceError(SourceFailure failure, const QString &message, const QString &hint,
            QVariantMap context = {}, std::optional<std::chrono::milliseconds> retryAfter = {});
/// The class of an error, or of the first one in its chain that has one.
[[nodiscard]] std::optional<SourceFailure> sourceFailure(const operations::Error &error);
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const operations::Error &error);
/// No other request of the load can succeed either.
[[nodiscard]] bool endsTheLoad(SourceFailure failure);

/// How failing requests are repeated, by class.
class RetryRules
{
public:
    /// The pause before try number `next` (2, 3, ...) after `error`; empty = no further try.
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    delayBefore(int next, const operations::Error &error) const;
    /// All delays times this; tests make waits short.
    void setScale(double scale) { m_scale = scale; }

private:
    double m_scale = 1;
};

} // namespace ktrdr::marketdata
