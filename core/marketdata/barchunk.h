#pragma once

#include "core/marketdata/barcolumns.h"

#include <QByteArray>

namespace ktrdr::marketdata {

/// Bars of one stored chunk at most.
constexpr qsizetype ChunkBars = 4096;
/// Bytes of one packed bar: the time and five numbers of eight bytes each.
constexpr qsizetype PackedBarSize = 48;

/// Times, then open, high, low, close and volume, each column in one piece, little-endian.
[[nodiscard]] QByteArray packBars(const BarColumns &bars, qsizetype from, qsizetype count);
/// Appends `count` of the bars that packBars() packed. The size must be a multiple of
/// PackedBarSize.
void unpackBars(const QByteArray &packed, qsizetype from, qsizetype count, BarColumns &to);
[[nodiscard]] qint64 packedTime(const QByteArray &packed, qsizetype index);
/// Index of the first packed bar at or after `time`.
[[nodiscard]] qsizetype packedLowerBound(const QByteArray &packed, qint64 time);
/// Appends the times alone.
void unpackTimes(const QByteArray &packed, qsizetype from, qsizetype count,
                 std::vector<qint64> &to);
/// Tells a damaged chunk from a sound one; not made against forgery.
[[nodiscard]] qint64 checksum(const QByteArray &packed);

} // namespace ktrdr::marketdata
