#pragma once

#include "core/operations/error.h"

#include <QString>

namespace ktrdr::marketdata {

/// The name of a traded thing, as sources and file names spell it: letters, digits, `_ - .`, at
/// most 20 characters, no leading dot and no `..`, so that it can never name a path. Case is kept.
class Symbol
{
public:
    /// Fails with DATA-InvalidSymbol.
    [[nodiscard]] static operations::Result<Symbol> parse(const QString &text);

    [[nodiscard]] const QString &toString() const { return m_text; }

    [[nodiscard]] friend bool operator==(const Symbol &, const Symbol &) = default;
    [[nodiscard]] friend auto operator<=>(const Symbol &a, const Symbol &b)
    {
        return a.m_text.compare(b.m_text) <=> 0;
    }
    [[nodiscard]] friend size_t qHash(const Symbol &symbol, size_t seed = 0)
    {
        return ::qHash(symbol.m_text, seed);
    }

private:
    explicit Symbol(QString text);

    QString m_text;
};

} // namespace ktrdr::marketdata
