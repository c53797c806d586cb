#include "core/operations/cancellationreason.h"

#include <algorithm>
#include <array>

namespace ktrdr::operations {

namespace {

/// In the order of CancelWhy.
constexpr std::array<QLatin1StringView, 6> Names{
    QLatin1StringView("none"),     QLatin1StringView("user"),   QLatin1StringView("timeout"),
    QLatin1StringView("shutdown"), QLatin1StringView("parent"), QLatin1StringView("superseded"),
};

} // namespace

QString toString(CancelWhy why)
{
    return QString(Names.at(static_cast<size_t>(why)));
}

std::optional<CancelWhy> cancelWhyFromString(QStringView text)
{
    const auto *const name =
        std::find_if(Names.begin(), Names.end(), [text](auto known) { return text == known; });
    if (name == Names.end()) {
        return std::nullopt;
    }
    return static_cast<CancelWhy>(name - Names.begin());
}

} // namespace ktrdr::operations
