#pragma once

#include "core/operations/clock.h"
#include "core/operations/timeestimate.h"

#include <optional>
#include <vector>

namespace ktrdr::operations {

/// What the pump knows of a running operation at one tick.
struct EstimateSample
{
    /// Steady clock; a gap of more than 5 s since the last sample counts as a pause.
    Clock::TimePoint at;
    /// 0..1; empty where the total is unknown.
    std::optional<double> fraction;
    /// Waiting (rate limit, another writer) or paused: the time does not count.
    bool waiting = false;
    /// The step it is in, counted from 1; 0 = none.
    int step = 0;
};

/// The remaining time of one run: half overall, half recent pace over a window that grows with the
/// elapsed time, history as a prior that fades with progress. The shown value counts down and is
/// pulled towards the computed one, never jumps. Time-weighted: the sampling rate does not matter.
class RunEstimator
{
public:
    /// `prior`: how long such a run takes, if known.
    explicit RunEstimator(std::optional<TimeEstimate> prior = {});

    [[nodiscard]] std::optional<TimeEstimate> estimate(const EstimateSample &sample);

    /// Time without waits and gaps.
    [[nodiscard]] std::chrono::milliseconds active() const;
    [[nodiscard]] std::vector<std::chrono::milliseconds> steps() const;
    /// Mean error of what was shown, as a share of `active()`; call it when the run is complete.
    [[nodiscard]] std::optional<double> meanError() const;

private:
    struct Point
    {
        double seconds;
        double fraction;
    };
    struct Shown
    {
        double seconds;
        double remaining;
    };

    void advance(const EstimateSample &sample);
    [[nodiscard]] std::optional<double> computed() const;
    [[nodiscard]] double recentPace() const;
    [[nodiscard]] TimeEstimate withSpread(double remaining) const;
    void remember(double remaining);

    std::optional<TimeEstimate> m_prior;
    std::optional<Clock::TimePoint> m_last;
    double m_active = 0;
    double m_fraction = 0;
    /// Progress made during gaps and waits, which says nothing about the pace.
    double m_skipped = 0;
    std::optional<double> m_rawFraction;
    std::vector<Point> m_points;
    std::vector<double> m_steps;
    std::optional<double> m_shown;
    double m_shownAt = 0;
    std::vector<Shown> m_history;
    double m_historySpacing = 0.1;
};

} // namespace ktrdr::operations
