#include "tests/core/marketdata/scriptedsource.h"

#include "core/marketdata/isotime.h"

#include <QMutexLocker>

namespace ktrdr::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace marketdata;
using operations::failure;
using operations::Result;

ScriptedSource::ScriptedSource(QString name)
    : m_name(std::move(name))
{}

void ScriptedSource::setBars(const BarColumns &bars)
{
    const QMutexLocker lock(&m_mutex);
    m_bars = bars;
    m_available = TimeRange{bars.times.front(), bars.times.back()};
}

void ScriptedSource::setAvailable(std::optional<TimeRange> available)
{
    const QMutexLocker lock(&m_mutex);
    m_available = available;
}

void ScriptedSource::setLongestSpan(std::optional<std::chrono::seconds> span)
{
    const QMutexLocker lock(&m_mutex);
    m_span = span;
}

void ScriptedSource::setArchive(bool isArchive)
{
    const QMutexLocker lock(&m_mutex);
    m_isArchive = isArchive;
}

void ScriptedSource::script(std::initializer_list<Act> acts)
{
    const QMutexLocker lock(&m_mutex);
    m_script = acts;
}

QList<TimeRange> ScriptedSource::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

void ScriptedSource::setTimeframes(const QList<Timeframe> &timeframes)
{
    const QMutexLocker lock(&m_mutex);
    m_timeframes = timeframes;
}

SourceCapabilities ScriptedSource::capabilities() const
{
    const QMutexLocker lock(&m_mutex);
    SourceCapabilities capabilities;
    capabilities.isArchive = m_isArchive;
    capabilities.timeframes = m_timeframes;
    return capabilities;
}

std::optional<std::chrono::seconds> ScriptedSource::longestSpan(Timeframe) const
{
    const QMutexLocker lock(&m_mutex);
    return m_span;
}

Result<std::optional<TimeRange>> ScriptedSource::availableRange(const SeriesId &, FetchContext &)
{
    const QMutexLocker lock(&m_mutex);
    return m_available;
}

ScriptedSource::Act ScriptedSource::nextAct(const TimeRange &range)
{
    const QMutexLocker lock(&m_mutex);
    m_requests << range;
    if (m_script.empty()) {
        return Act::Answer;
    }
    const Act act = m_script.front();
    m_script.pop_front();
    return act;
}

Result<FetchedBars> ScriptedSource::fetch(const Segment &segment, FetchContext &context)
{
    const auto fail = [](SourceFailure failureClass, const QString &message) {
        return failure(sourceError(failureClass, message, u"Look at the script."_s));
    };
    FetchedBars fetched;
    switch (const Act act = nextAct(segment.range)) {
    case Act::Hang:
        m_hanging.release();
        if (context.token().waitFor(60s)) {
            context.token().throwIfCancelled("fetching");
        }
        return fail(SourceFailure::Transport, u"Nobody cancelled."_s);
    case Act::Transport:
        return fail(SourceFailure::Transport, u"The line is dead."_s);
    case Act::Pacing:
        return fail(SourceFailure::Pacing, u"Too many requests."_s);
    case Act::NoData:
        return fail(SourceFailure::NoData, u"No data."_s);
    case Act::Refused:
        return fail(SourceFailure::Refused, u"A subscription is needed."_s);
    case Act::Empty:
        return fetched;
    case Act::Hold:
        m_hanging.release();
        static_cast<void>(m_letGo.tryAcquire(1, 60'000));
        [[fallthrough]];
    case Act::Answer:
    case Act::Disorder: {
        const QMutexLocker lock(&m_mutex);
        const qsizetype first = m_bars.lowerBound(segment.range.start);
        fetched.bars = m_bars.slice(first, m_bars.lowerBound(segment.range.end + 1) - first);
        if (act == Act::Disorder) {
            std::ranges::reverse(fetched.bars.times);
        }
        return fetched;
    }
    }
    Q_UNREACHABLE();
}

BarColumns weekdayBars(const char *first, const char *last, double price)
{
    BarColumns bars;
    double close = price;
    const qint64 end = *fromIsoTime(QString::fromLatin1(last));
    for (qint64 day = *fromIsoTime(QString::fromLatin1(first)); day <= end; day += SecondsPerDay) {
        if ((day / SecondsPerDay + 3) % 7 < 5) {
            bars.append({day, close, close * 1.02, close * 0.99, close * 1.01, 1000});
            close += price / 100;
        }
    }
    return bars;
}

} // namespace ktrdr::test
