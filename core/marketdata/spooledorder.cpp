#include "core/marketdata/spooledorder.h"

#include "core/marketdata/barchunk.h"
#include "core/marketdata/datafailure.h"
#include "core/marketdata/text.h"

#include <algorithm>
#include <numeric>

namespace ktrdr::marketdata {

namespace {

constexpr qsizetype MostBars = qsizetype(32) << 20;
/// About a millisecond of comparing.
constexpr quint32 CheckpointMask = (1U << 17) - 1;

} // namespace

SpooledOrder::SpooledOrder(BarSpool &spool, const std::function<void()> &checkpoint)
    : m_spool(spool)
{
    if (spool.size() > MostBars) {
        throw DataFailure(dataError(
            "DATA-InvalidIndex",
            Text::tr("The file has %L1 bars and they are not in order.").arg(spool.size()),
            Text::tr("Sort the file by time first, or cut it into parts.")));
    }
    m_entries.reserve(static_cast<size_t>(spool.size()));
    std::vector<qint64> times;
    for (qsizetype block = 0; block < spool.blockCount(); ++block) {
        const QByteArray packed = spool.block(block);
        times.clear();
        unpackTimes(packed, 0, packed.size() / PackedBarSize, times);
        for (const qint64 time : times) {
            m_entries.push_back({time, std::ssize(m_entries)});
        }
    }
    quint32 comparisons = 0;
    std::sort(m_entries.begin(), m_entries.end(), [&](const Entry &a, const Entry &b) {
        if ((++comparisons & CheckpointMask) == 0) {
            checkpoint();
        }
        return a.time != b.time ? a.time < b.time : a.position > b.position;
    });
    const auto sameTime = [](const Entry &a, const Entry &b) { return a.time == b.time; };
    m_entries.erase(std::unique(m_entries.begin(), m_entries.end(), sameTime), m_entries.end());
}

void SpooledOrder::read(qsizetype from, qsizetype count, BarColumns &to)
{
    // Bars of one block are taken together, so that each block is fetched once a call.
    std::vector<qsizetype> places(static_cast<size_t>(count));
    std::iota(places.begin(), places.end(), from);
    const auto positionAt = [this](qsizetype place) {
        return m_entries[static_cast<size_t>(place)].position;
    };
    std::sort(places.begin(), places.end(),
              [&](qsizetype a, qsizetype b) { return positionAt(a) < positionAt(b); });
    std::vector<Bar> bars(static_cast<size_t>(count));
    QByteArray packed;
    qsizetype loaded = -1;
    BarColumns single;
    for (const qsizetype place : places) {
        const qint64 position = positionAt(place);
        if (position / ChunkBars != loaded) {
            loaded = position / ChunkBars;
            packed = m_spool.block(loaded);
        }
        single.clear();
        unpackBars(packed, position % ChunkBars, 1, single);
        bars[static_cast<size_t>(place - from)] = single.first();
    }
    for (const Bar &bar : bars) {
        to.append(bar);
    }
}

} // namespace ktrdr::marketdata
