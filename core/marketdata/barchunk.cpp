#include "core/marketdata/barchunk.h"

#include <QtEndian>

#include <array>
#include <bit>
#include <cstring>

namespace ktrdr::marketdata {

static_assert(std::endian::native == std::endian::little,
              "packed bars are little-endian; other machines need a swap here");

namespace {

template<typename T>
char *put(char *to, const std::vector<T> &column, qsizetype from, qsizetype count)
{
    const auto bytes = static_cast<size_t>(count) * sizeof(T);
    std::memcpy(to, column.data() + from, bytes);
    return to + bytes;
}

/// Appends a part of the packed column that starts `columnStart` bytes into the chunk.
template<typename T>
void take(const QByteArray &packed, qsizetype columnStart, qsizetype from, qsizetype count,
          std::vector<T> &to)
{
    const auto *first = reinterpret_cast<const T *>(packed.constData() + columnStart) + from;
    to.insert(to.end(), first, first + count);
}

} // namespace

QByteArray packBars(const BarColumns &bars, qsizetype from, qsizetype count)
{
    QByteArray packed(count * PackedBarSize, Qt::Uninitialized);
    char *to = put(packed.data(), bars.times, from, count);
    for (const std::vector<double> *column :
         {&bars.open, &bars.high, &bars.low, &bars.close, &bars.volume}) {
        to = put(to, *column, from, count);
    }
    return packed;
}

void unpackBars(const QByteArray &packed, qsizetype from, qsizetype count, BarColumns &to)
{
    if (count == 0) {
        return;
    }
    const qsizetype columnSize = packed.size() / PackedBarSize * qsizetype(sizeof(double));
    take(packed, 0, from, count, to.times);
    qsizetype column = columnSize;
    for (std::vector<double> *values : {&to.open, &to.high, &to.low, &to.close, &to.volume}) {
        take(packed, column, from, count, *values);
        column += columnSize;
    }
}

qint64 packedTime(const QByteArray &packed, qsizetype index)
{
    qint64 time = 0;
    std::memcpy(&time, packed.constData() + index * qsizetype(sizeof(time)), sizeof(time));
    return time;
}

qsizetype packedLowerBound(const QByteArray &packed, qint64 time)
{
    qsizetype low = 0;
    qsizetype high = packed.size() / PackedBarSize;
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (packedTime(packed, middle) < time) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

void unpackTimes(const QByteArray &packed, qsizetype from, qsizetype count, std::vector<qint64> &to)
{
    take(packed, 0, from, count, to);
}

qint64 checksum(const QByteArray &packed)
{
    // Four independent lanes keep the multiplier busy; each word of a chunk reaches all later bits
    // of its lane.
    constexpr quint64 prime = 0x9E3779B185EBCA87ULL;
    std::array<quint64, 4> lanes{1, 2, 3, 4};
    const auto mix = [](quint64 &lane, const char *at) {
        quint64 word = 0;
        std::memcpy(&word, at, sizeof(word));
        lane = std::rotl((lane ^ word) * prime, 29);
    };
    constexpr qsizetype step = sizeof(lanes);
    const char *at = packed.constData();
    const char *const whole = at + packed.size() / step * step;
    for (; at < whole; at += step) {
        // Written out, so that the lanes stay in registers.
        mix(lanes[0], at);
        mix(lanes[1], at + 8);
        mix(lanes[2], at + 16);
        mix(lanes[3], at + 24);
    }
    const qsizetype left = packed.size() % step / qsizetype(sizeof(quint64));
    for (qsizetype i = 0; i < left; ++i, at += sizeof(quint64)) {
        mix(lanes[static_cast<size_t>(i)], at);
    }
    auto sum = static_cast<quint64>(packed.size());
    for (const quint64 lane : lanes) {
        sum = std::rotl((sum ^ lane) * prime, 31);
    }
    return static_cast<qint64>(sum ^ (sum >> 32));
}

} // namespace ktrdr::marketdata
