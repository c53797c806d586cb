#include "core/operations/runestimator.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ktrdr::operations {

namespace {

constexpr std::chrono::seconds LongestGap{5};
constexpr double FirstSeconds = 1.0;
constexpr double FirstFraction = 0.005;
constexpr double ShortestWindow = 2.0;
constexpr double WindowShare = 0.25;
constexpr size_t KeptPoints = 256;
constexpr size_t ProfileKnots = 16;
/// How fast the shown value follows the computed one, as a share of what remains.
constexpr double PullShare = 0.05;
constexpr double QuickestPull = 0.5;
constexpr double SlowestPull = 15.0;
/// How fast history gives way to what this run shows.
constexpr double PriorFade = 3.0;
/// Quiet for this many times the longest quiet so far is a stall.
constexpr double StallFactor = 1.5;

double toSeconds(std::chrono::nanoseconds duration)
{
    return std::chrono::duration<double>(duration).count();
}

std::chrono::milliseconds toDuration(double seconds)
{
    return std::chrono::milliseconds(std::llround(std::max(0.0, seconds) * 1000.0));
}

/// Keeps `points` bounded by dropping every other one.
template<typename Points>
bool thinOut(Points &points)
{
    if (points.size() < KeptPoints) {
        return false;
    }
    size_t kept = 0;
    for (size_t i = 0; i < points.size(); i += 2) {
        points[kept++] = points[i];
    }
    points.resize(kept);
    return true;
}

double relativeSpread(const TimeEstimate &estimate)
{
    const double mid = std::max(1.0, static_cast<double>(estimate.mid.count()));
    return static_cast<double>((estimate.high - estimate.low).count()) / (2.0 * mid);
}

} // namespace

RunEstimator::RunEstimator(Clock::TimePoint start, std::optional<TimingPrior> prior)
    : m_prior(std::move(prior))
    , m_last(start)
{}

double RunEstimator::evened(double fraction) const
{
    if (!m_prior || m_prior->profile.empty()) {
        return fraction;
    }
    const std::vector<double> &profile = m_prior->profile;
    const double position = fraction * static_cast<double>(profile.size() + 1);
    const auto knot = std::min(static_cast<size_t>(position), profile.size());
    const double below = knot == 0 ? 0.0 : profile[knot - 1];
    const double above = knot == profile.size() ? 1.0 : profile[knot];
    return below + (above - below) * (position - static_cast<double>(knot));
}

void RunEstimator::takeFraction(double fraction, bool counts)
{
    const double before = m_fraction.value_or(0.0);
    const double now = std::clamp(fraction, before, 1.0);
    m_fraction = now;
    if (now <= before) {
        return;
    }
    if (!counts) {
        m_skipped += evened(now) - evened(before);
        return;
    }
    m_longestQuiet = std::max(m_longestQuiet * 0.95, m_active - m_lastChange.seconds);
    m_lastChange = {m_active, evened(now) - m_skipped};
    if (m_active - m_changes.back().seconds >= m_active / static_cast<double>(KeptPoints)) {
        thinOut(m_changes);
        m_changes.push_back(m_lastChange);
    }
    if (now - m_raw.back().value >= 1.0 / static_cast<double>(KeptPoints)) {
        m_raw.push_back({m_active, now});
    }
}

double RunEstimator::advance(const EstimateSample &sample)
{
    const auto passed = std::max(sample.at - m_last, Clock::TimePoint::duration::zero());
    const bool counts = passed <= LongestGap && !sample.waiting && !m_waited;
    m_last = std::max(m_last, sample.at);
    m_waited = sample.waiting;
    const double seconds = counts ? toSeconds(passed) : 0.0;
    m_active += seconds;
    if (sample.step > 0) {
        m_steps.resize(std::max(m_steps.size(), static_cast<size_t>(sample.step)), 0.0);
        m_steps[static_cast<size_t>(sample.step) - 1] += seconds;
    }
    if (sample.fraction && std::isfinite(*sample.fraction)) {
        takeFraction(*sample.fraction, counts);
    }
    return seconds;
}

double RunEstimator::stall() const
{
    if (!m_fraction) {
        return 0.0;
    }
    const double quiet = m_active - m_lastChange.seconds;
    return std::max(0.0, quiet - StallFactor * std::max(m_longestQuiet, QuickestPull));
}

std::optional<double> RunEstimator::byPace() const
{
    if (!m_fraction || m_active < FirstSeconds || *m_fraction < FirstFraction ||
        m_lastChange.value <= 0 || m_lastChange.seconds <= 0) {
        return std::nullopt;
    }
    const double until = m_lastChange.seconds + stall();
    const double from = until - std::max(ShortestWindow, WindowShare * until);
    const auto after = std::upper_bound(m_changes.begin(), m_changes.end(), from,
                                        [](double s, const Point &p) { return s < p.seconds; });
    const Point start = after == m_changes.begin() ? m_changes.front() : *std::prev(after);
    const double overall = m_lastChange.value / until;
    const double recent = (m_lastChange.value - start.value) / (until - start.seconds);
    const double left = 1.0 - evened(*m_fraction);
    const double quiet = m_active - m_lastChange.seconds - stall();
    const double pace = (overall + std::max(recent, overall * 0.01)) / 2.0;
    return std::max(0.0, left / pace - quiet);
}

double RunEstimator::priorWeight(double byPace, double total) const
{
    const double done = evened(m_fraction.value_or(0.0));
    const double spread = relativeSpread(m_prior->duration) * total;
    const double surprise = done * (m_active + byPace - total) / std::max(spread, 0.001);
    return std::pow(1.0 - done, PriorFade) / (1.0 + surprise * surprise);
}

std::optional<double> RunEstimator::computed() const
{
    if (m_fraction && *m_fraction >= 1.0) {
        return std::nullopt;
    }
    const std::optional<double> pace = byPace();
    if (!m_prior) {
        return pace;
    }
    const double total = toSeconds(m_prior->duration.mid);
    if (!m_fraction) {
        return total > m_active ? std::optional(total - m_active) : std::nullopt;
    }
    const double learned = total * (1.0 - evened(*m_fraction));
    if (!pace) {
        return learned;
    }
    const double weight = priorWeight(*pace, total);
    return weight * learned + (1.0 - weight) * *pace;
}

std::optional<TimeEstimate> RunEstimator::estimate(const EstimateSample &sample)
{
    const double passed = advance(sample);
    const std::optional<double> target = computed();
    if (sample.waiting || !target) {
        m_shown = target ? m_shown : std::nullopt;
        return std::nullopt;
    }
    if (!m_shown) {
        m_shown = *target;
    } else {
        const double counted = stall() > 0 ? *m_shown : std::max(0.0, *m_shown - passed);
        const double pull = std::clamp(PullShare * *target, QuickestPull, SlowestPull);
        m_shown = counted + (*target - counted) * (1.0 - std::exp(-passed / pull));
    }
    remember(*m_shown);
    return withSpread(*m_shown);
}

TimeEstimate RunEstimator::withSpread(double remaining) const
{
    const double left = 1.0 - m_fraction.value_or(0.0);
    const double guess = 0.05 + 0.45 * left;
    const double known = m_prior ? relativeSpread(m_prior->duration) : guess;
    const double spread = m_prior ? std::min(guess, known + 0.05) : guess;
    return {toDuration(remaining / (1.0 + spread)), toDuration(remaining),
            toDuration(remaining * (1.0 + spread))};
}

void RunEstimator::remember(double remaining)
{
    if (!m_remembered.empty() && m_active - m_remembered.back().seconds < m_spacing) {
        return;
    }
    if (thinOut(m_remembered)) {
        m_spacing *= 2;
    }
    m_remembered.push_back({m_active, remaining});
}

void RunEstimator::complete(Clock::TimePoint at)
{
    advance({at, 1.0, m_waited, static_cast<int>(m_steps.size())});
}

std::chrono::milliseconds RunEstimator::active() const
{
    return toDuration(m_active);
}

std::vector<double> RunEstimator::profile() const
{
    std::vector<double> profile;
    if (m_active <= 0 || m_raw.size() < ProfileKnots / 2) {
        return profile;
    }
    std::vector<Point> curve = m_raw;
    curve.push_back({m_active, 1.0});
    for (size_t knot = 1; knot < ProfileKnots; ++knot) {
        const double fraction = static_cast<double>(knot) / static_cast<double>(ProfileKnots);
        const auto above = std::lower_bound(curve.begin(), curve.end(), fraction,
                                            [](const Point &p, double f) { return p.value < f; });
        const Point below = *std::prev(above);
        const double share = (fraction - below.value) / (above->value - below.value);
        profile.push_back((below.seconds + share * (above->seconds - below.seconds)) / m_active);
    }
    return profile;
}

std::vector<std::chrono::milliseconds> RunEstimator::steps() const
{
    std::vector<std::chrono::milliseconds> steps;
    std::transform(m_steps.begin(), m_steps.end(), std::back_inserter(steps), toDuration);
    return steps;
}

std::optional<double> RunEstimator::meanError() const
{
    if (m_remembered.empty() || m_active <= 0) {
        return std::nullopt;
    }
    const double sum = std::accumulate(
        m_remembered.begin(), m_remembered.end(), 0.0, [this](double total, const Point &shown) {
            return total + std::abs(shown.seconds + shown.value - m_active);
        });
    return sum / (static_cast<double>(m_remembered.size()) * m_active);
}

} // namespace ktrdr::operations
