#pragma once

#include "core/marketdata/bar.h"
#include "core/operations/error.h"

#include <QByteArray>

#include <simdjson.h>

#include <functional>
#include <vector>

// Reading what exchanges answer. Numbers come as texts or as numbers; both become exactly the
// double that is written there.

namespace ktrdr::marketdata {

/// Thrown by the readers below, and by what readJson() runs: the answer is JSON, but not as
/// documented.
struct UnexpectedForm
{
    /// English, for the context of an error.
    QString what;
};

/// Finite.
[[nodiscard]] double numberIn(const simdjson::dom::element &cell);
[[nodiscard]] qint64 wholeNumberIn(const simdjson::dom::element &cell);
[[nodiscard]] QString textIn(const simdjson::dom::element &cell);
/// An answer that is the rows themselves.
[[nodiscard]] simdjson::dom::array listIn(const simdjson::dom::element &answer);
/// The cells of a row; at least so many.
[[nodiscard]] simdjson::dom::array rowOf(const simdjson::dom::element &row, std::size_t cells);

/// Parses the answer and lets `read` take it. Errors: SourceFailure::BadAnswer, one for text that
/// is no JSON (cut off, a web page) and one for JSON of another form.
[[nodiscard]] operations::Result<void>
readJson(const QString &exchange, const QByteArray &body,
         const std::function<void(const simdjson::dom::element &)> &read);

/// The bars of the rows that `rowsOf` finds in the answer. Errors as above.
[[nodiscard]] operations::Result<std::vector<Bar>>
readBars(const QString &exchange, const QByteArray &body,
         const std::function<simdjson::dom::array(const simdjson::dom::element &)> &rowsOf,
         const std::function<Bar(const simdjson::dom::element &)> &barOf);

} // namespace ktrdr::marketdata
