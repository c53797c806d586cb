#pragma once

#include "core/operations/clock.h"
#include "core/operations/timinghistory.h"

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
    explicit RunEstimator(Clock::TimePoint start, std::optional<TimingPrior> prior = {});

    [[nodiscard]] std::optional<TimeEstimate> estimate(const EstimateSample &sample);

    /// The run is complete: the time since the last sample counts too.
    void complete(Clock::TimePoint at);

    /// Time without waits and gaps.
    [[nodiscard]] std::chrono::milliseconds active() const;
    /// As Timing::profile and Timing::steps, for a complete run.
    [[nodiscard]] std::vector<double> profile() const;
    [[nodiscard]] std::vector<std::chrono::milliseconds> steps() const;
    /// Mean error of what was shown, as a share of `active()`, for a complete run.
    [[nodiscard]] std::optional<double> meanError() const;

private:
    struct Point
    {
        double seconds;
        double value;
    };

    double advance(const EstimateSample &sample);
    void takeFraction(double fraction, bool counts);
    /// Progress bent so that it runs evenly in time, as far as history knows.
    [[nodiscard]] double evened(double fraction) const;
    [[nodiscard]] double stall() const;
    [[nodiscard]] std::optional<double> byPace() const;
    [[nodiscard]] std::optional<double> computed() const;
    [[nodiscard]] double priorWeight(double byPace, double total) const;
    [[nodiscard]] TimeEstimate withSpread(double remaining) const;
    void remember(double remaining);

    std::optional<TimingPrior> m_prior;
    Clock::TimePoint m_last;
    bool m_waited = false;
    double m_active = 0;
    std::optional<double> m_fraction;
    /// Evened progress made during gaps and waits, which says nothing about the pace.
    double m_skipped = 0;
    /// Where evened progress changed, thinned out; the newest change is kept apart.
    std::vector<Point> m_changes{{0, 0}};
    Point m_lastChange{0, 0};
    double m_longestQuiet = 0;
    std::vector<Point> m_raw{{0, 0}};
    std::vector<double> m_steps;
    std::optional<double> m_shown;
    std::vector<Point> m_remembered;
    double m_spacing = 0.1;
};

} // namespace ktrdr::operations
