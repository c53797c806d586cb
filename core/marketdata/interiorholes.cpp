#include "core/marketdata/interiorholes.h"

#include "core/marketdata/coverage.h"
#include "core/marketdata/isotime.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <map>

namespace ktrdr::marketdata {

namespace {

QDate dateOf(qint64 time)
{
    return QDateTime::fromSecsSinceEpoch(time, Qt::UTC).date();
}

/// The distances between stored bars that are longer than a bar.
class Pauses
{
public:
    Pauses(std::span<const qint64> held, Timeframe timeframe)
        : m_held(held)
        , m_length(timeframe.duration().count())
    {
        std::array<std::map<qint64, qint64>, 7> seen;
        for (std::size_t i = 1; i < held.size(); ++i) {
            if (const qint64 distance = held[i] - held[i - 1]; distance > m_length) {
                ++seen[weekdayOf(held[i - 1])][distance];
            }
        }
        for (std::size_t day = 0; day < seen.size(); ++day) {
            const auto usual = std::ranges::max_element(
                seen[day], {}, [](const auto &entry) { return entry.second; });
            m_usual[day] = usual == seen[day].end() ? 0 : usual->first;
        }
    }

    /// Those within `inside` that are longer than usual: what lies between the two bars.
    [[nodiscard]] QList<TimeRange> unusual(const TimeRange &inside) const
    {
        QList<TimeRange> ranges;
        for (std::size_t i = 1; i < m_held.size(); ++i) {
            const qint64 distance = m_held[i] - m_held[i - 1];
            if (distance > m_length && distance > m_usual[weekdayOf(m_held[i - 1])] &&
                inside.contains(m_held[i - 1]) && inside.contains(m_held[i])) {
                ranges << TimeRange{m_held[i - 1] + m_length, m_held[i] - m_length};
            }
        }
        return ranges;
    }

private:
    [[nodiscard]] static std::size_t weekdayOf(qint64 time)
    {
        return static_cast<std::size_t>(((time / SecondsPerDay + 3) % 7 + 7) % 7);
    }

    std::span<const qint64> m_held;
    qint64 m_length;
    std::array<qint64, 7> m_usual{};
};

/// From the end of the stored bar before to the start of the one after.
TimeRange upToItsNeighbours(const TimeRange &hole, std::span<const qint64> held, qint64 length)
{
    TimeRange wide = hole;
    const auto after = std::ranges::lower_bound(held, hole.start);
    if (after != held.begin()) {
        wide.start = std::min(hole.start, *(after - 1) + length);
    }
    if (const auto next = std::ranges::upper_bound(held, hole.end); next != held.end()) {
        wide.end = std::max(hole.end, *next - length);
    }
    return wide;
}

/// Adds the parts of a stretch that lie on days on which there is trading.
void addTradingDays(QList<TimeRange> &parts, const TimeRange &range, qint64 length,
                    const Calendar &calendar)
{
    bool continues = false;
    for (QDate day = dateOf(range.start); day <= dateOf(range.end); day = day.addDays(1)) {
        if (calendar.dayKind(day) != DayKind::Trading) {
            continues = false;
            continue;
        }
        const qint64 midnight = QDate(1970, 1, 1).daysTo(day) * SecondsPerDay;
        const qint64 end = std::min(range.end, midnight + SecondsPerDay - length);
        if (continues) {
            parts.last().end = end;
        } else if (const TimeRange part{std::max(range.start, midnight), end}; part.isValid()) {
            parts << part;
            continues = true;
        }
    }
}

bool isAnswered(const QList<TimeRange> &answered, const TimeRange &range)
{
    return std::ranges::any_of(answered, [&range](const TimeRange &known) {
        return known.start <= range.start && range.end <= known.end;
    });
}

} // namespace

QList<TimeRange> interiorHoles(const PlanInput &input, const TimeRange &inside,
                               const Calendar &calendar)
{
    const Timeframe timeframe = input.series.timeframe;
    const QList<TimeRange> missing =
        analyseCoverage(input.held, timeframe, inside, input.answered, calendar).missingRanges();
    if (!calendar.isInferred() || !timeframe.isIntraday()) {
        return missing;
    }
    const qint64 length = timeframe.duration().count();
    QList<TimeRange> holes = Pauses(input.held, timeframe).unusual(inside);
    for (const TimeRange &hole : missing) {
        holes << upToItsNeighbours(hole, input.held, length);
    }
    std::ranges::sort(holes);
    holes.erase(std::unique(holes.begin(), holes.end()), holes.end());
    QList<TimeRange> parts;
    for (const TimeRange &hole : holes) {
        addTradingDays(parts, hole, length, calendar);
    }
    parts.removeIf([&input](const TimeRange &part) { return isAnswered(input.answered, part); });
    return parts;
}

} // namespace ktrdr::marketdata
