#include "core/marketdata/schedules/scheduleid.h"

#include <algorithm>

namespace ktrdr::marketdata {

namespace {
constexpr qsizetype LongestId = 60;
}

ScheduleId::ScheduleId(QString text)
    : m_text(std::move(text))
{}

ScheduleId ScheduleId::fromNumber(int number)
{
    return ScheduleId(u's' + QString::number(number));
}

std::optional<ScheduleId> ScheduleId::parse(const QString &text)
{
    const bool isPlain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
    if (text.isEmpty() || text.size() > LongestId || !isPlain) {
        return std::nullopt;
    }
    return ScheduleId(text);
}

} // namespace ktrdr::marketdata
