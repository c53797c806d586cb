#include "core/marketdata/symbol.h"

#include "core/marketdata/dataerror.h"

#include <algorithm>

namespace ktrdr::marketdata {

namespace {

constexpr qsizetype LongestSymbol = 20;

bool isAllowed(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ||
           c == u'_' || c == u'-' || c == u'.';
}

} // namespace

operations::Result<Symbol> Symbol::parse(const QString &text)
{
    const bool fits = !text.isEmpty() && text.size() <= LongestSymbol &&
                      std::all_of(text.cbegin(), text.cend(), isAllowed) &&
                      !text.startsWith(u'.') && !text.contains(QLatin1StringView(".."));
    if (!fits) {
        return operations::failure(invalidSymbol(text));
    }
    return Symbol(text);
}

Symbol::Symbol(QString text)
    : m_text(std::move(text))
{}

} // namespace ktrdr::marketdata
