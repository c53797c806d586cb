#pragma once

#include "core/training/indicators/rolling.h"

namespace ktrdr::training {

/// Indicators that follow a trend. Columns of one length in, columns of that length out.

struct DirectionalMovement
{
    std::vector<double> adx;
    std::vector<double> plus;
    std::vector<double> minus;
};

/// Average directional index (Wilder, New Concepts in Technical Trading Systems, 1978). Smoothing
/// is an exponential mean with alpha = 1 / period that starts at the first value, so there is no
/// NaN: the first rows hold unsettled numbers. DI = 100 * DM / true range, DX = 100 * |plus -
/// minus| / (plus + minus), both 0 where not defined.
[[nodiscard]] DirectionalMovement directionalMovement(std::span<const double> high,
                                                      std::span<const double> low,
                                                      std::span<const double> close,
                                                      qsizetype period);

struct SuperTrend
{
    std::vector<double> trend;
    /// 1 up, -1 down.
    std::vector<double> direction;
};

/// Seban's supertrend: bands of `multiplier` average true ranges about (high + low) / 2 that only
/// close in while the trend lasts; the trend is the lower band until close falls to it, then the
/// upper one until close rises to it. NaN before index period - 1. (KTRDR's own keeps the NaN of
/// its first band for ever; this one starts with the first average.)
[[nodiscard]] SuperTrend superTrend(std::span<const double> high, std::span<const double> low,
                                    std::span<const double> close, qsizetype period,
                                    double multiplier);

struct Acceleration
{
    double initial = 0.02;
    double step = 0.02;
    double highest = 0.2;
};

/// Parabolic stop and reverse (Wilder, 1978); the second close tells the first direction. NaN in
/// row 0.
[[nodiscard]] std::vector<double> parabolicSar(std::span<const double> high,
                                               std::span<const double> low,
                                               std::span<const double> close,
                                               const Acceleration &acceleration);

struct Ichimoku
{
    std::vector<double> tenkan;
    std::vector<double> kijun;
    std::vector<double> senkouA;
    std::vector<double> senkouB;
    std::vector<double> chikou;
};

/// Hosoda's lines: middles of the highest high and lowest low of each period, senkou A the middle
/// of the first two, chikou the close. None is displaced: a row holds what was known in it. NaN
/// before each line's own period is full.
[[nodiscard]] Ichimoku ichimoku(std::span<const double> high, std::span<const double> low,
                                std::span<const double> close, qsizetype tenkanPeriod,
                                qsizetype kijunPeriod, qsizetype senkouPeriod);

/// A turning point of a zigzag, by indexes.
struct ZigzagTurn
{
    qsizetype at = 0;
    /// Where the leg that ends here began to be one: then the turning point before was certain.
    qsizetype begun = 0;

    [[nodiscard]] friend bool operator==(const ZigzagTurn &, const ZigzagTurn &) = default;
};

/// The turning points of a zigzag whose legs are at least `threshold` (a share, above 0): index 0,
/// then of each leg its extreme. A leg begins with the value that lies `threshold` beyond the last
/// extreme; the last turning point may move on when more values come.
[[nodiscard]] std::vector<ZigzagTurn> zigzagTurns(std::span<const double> values, double threshold);
/// The value at the turning points, NaN elsewhere. Looks ahead: a later value takes a turning point
/// back.
[[nodiscard]] std::vector<double> zigzag(std::span<const double> values, double threshold);

} // namespace ktrdr::training
