#include "core/training/indicators/rolling.h"

#include "core/training/indicators/windowsum.h"

#include <algorithm>
#include <cmath>

namespace ktrdr::training {

namespace {

/// A window's sum, and how many equal values came last: a window of equal values has that value as
/// its mean, to the last bit.
class CountedWindow
{
public:
    void enter(double value)
    {
        if (std::isnan(value)) {
            m_run = 0;
            return;
        }
        m_run = value == m_last ? m_run + 1 : 1;
        m_last = value;
        ++m_count;
        m_sum.enter(value);
    }
    void leave(double value)
    {
        if (!std::isnan(value)) {
            --m_count;
            m_sum.leave(value);
        }
    }
    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] double sum() const { return m_sum.value(); }
    [[nodiscard]] double mean() const
    {
        return m_run >= m_count ? m_last : m_sum.value() / double(m_count);
    }

private:
    WindowSum m_sum;
    double m_last = NoValue;
    qsizetype m_run = 0;
    qsizetype m_count = 0;
};

template<typename Result>
std::vector<double> overWindow(std::span<const double> values, qsizetype window, qsizetype fewest,
                               Result result)
{
    std::vector<double> results(values.size(), NoValue);
    const auto width = size_t(window);
    CountedWindow counted;
    for (size_t i = 0; i < values.size(); ++i) {
        if (i >= width) {
            counted.leave(values[i - width]);
        }
        counted.enter(values[i]);
        if (counted.count() >= fewest) {
            results[i] = result(counted);
        }
    }
    return results;
}

/// The places of the best values so far, best first: those a later and better one outdoes are gone
/// (Lemire, Streaming Maximum-Minimum Filter, 2006).
template<typename Better, typename Result>
std::vector<double> bestInWindow(std::span<const double> values, qsizetype window, Better better,
                                 Result result)
{
    std::vector<double> results(values.size(), NoValue);
    size_t capacity = 1;
    while (capacity < size_t(window) + 1) {
        capacity *= 2;
    }
    std::vector<size_t> places(capacity);
    const size_t mask = capacity - 1;
    size_t head = 0;
    size_t tail = 0;
    size_t since = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            head = tail;
            since = i + 1;
            continue;
        }
        while (tail != head && better(values[i], values[places[(tail - 1) & mask]])) {
            --tail;
        }
        places[tail++ & mask] = i;
        if (places[head & mask] + size_t(window) <= i) {
            ++head;
        }
        if (i + 1 >= since + size_t(window)) {
            results[i] = result(values, places[head & mask], i);
        }
    }
    return results;
}

double valueAt(std::span<const double> values, size_t place, size_t)
{
    return values[place];
}

double ageOf(std::span<const double>, size_t place, size_t now)
{
    return double(now - place);
}

/// Mean and sum of squared distances of a window that moves, after Welford (1962); counted anew as
/// soon as the rounding errors of the moves could show.
class MovingVariance
{
public:
    explicit MovingVariance(qsizetype window)
        : m_window(size_t(window))
    {}

    /// The next window is counted anew.
    void forget() { m_isCounted = false; }
    /// Of the window that ends at `last`, after the one that ended before it.
    double at(std::span<const double> values, size_t last)
    {
        if (!m_isCounted) {
            count(values, last);
        } else {
            const double in = values[last];
            const double out = values[last - m_window];
            const double change = in - out;
            const double mean = m_mean + change / double(m_window);
            m_squares += change * ((in - mean) + (out - m_mean));
            m_mean = mean;
            m_error +=
                Rounding * (std::fabs(change) * (std::fabs(in) + std::fabs(out)) + m_squares);
            if (m_squares * Precision < m_error) {
                count(values, last);
            }
        }
        return std::max(0.0, m_squares) / double(m_window - 1);
    }

private:
    static constexpr double Rounding = std::numeric_limits<double>::epsilon();
    /// Errors up to this share of the squares may stay.
    static constexpr double Precision = 1e-10;

    void count(std::span<const double> values, size_t last)
    {
        const auto window = values.subspan(last + 1 - m_window, m_window);
        double sum = 0;
        for (const double value : window) {
            sum += value;
        }
        m_mean = sum / double(m_window);
        m_squares = 0;
        for (const double value : window) {
            m_squares += (value - m_mean) * (value - m_mean);
        }
        m_error = 0;
        m_isCounted = true;
    }

    size_t m_window;
    double m_mean = 0;
    double m_squares = 0;
    double m_error = 0;
    bool m_isCounted = false;
};

} // namespace

std::vector<double> rollingSum(std::span<const double> values, qsizetype window)
{
    return rollingSum(values, window, window);
}

std::vector<double> rollingSum(std::span<const double> values, qsizetype window, qsizetype fewest)
{
    return overWindow(values, window, fewest, [](const CountedWindow &w) { return w.sum(); });
}

std::vector<double> rollingMean(std::span<const double> values, qsizetype window)
{
    return rollingMean(values, window, window);
}

std::vector<double> rollingMean(std::span<const double> values, qsizetype window, qsizetype fewest)
{
    return overWindow(values, window, fewest, [](const CountedWindow &w) { return w.mean(); });
}

std::vector<double> rollingDeviation(std::span<const double> values, qsizetype window)
{
    std::vector<double> results(values.size(), NoValue);
    MovingVariance variance(window);
    qsizetype run = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        run = i > 0 && values[i] == values[i - 1] ? run + 1 : 1;
        if (i + 1 >= size_t(window)) {
            if (run >= window) {
                results[i] = 0;
                variance.forget();
            } else {
                results[i] = std::sqrt(variance.at(values, i));
            }
        }
    }
    return results;
}

std::vector<double> rollingMaximum(std::span<const double> values, qsizetype window)
{
    return bestInWindow(values, window, std::greater<>(), valueAt);
}

std::vector<double> rollingMinimum(std::span<const double> values, qsizetype window)
{
    return bestInWindow(values, window, std::less<>(), valueAt);
}

std::vector<double> sinceMaximum(std::span<const double> values, qsizetype window)
{
    return bestInWindow(values, window, std::greater<>(), ageOf);
}

std::vector<double> sinceMinimum(std::span<const double> values, qsizetype window)
{
    return bestInWindow(values, window, std::less<>(), ageOf);
}

std::vector<double> difference(std::span<const double> values, qsizetype lag)
{
    std::vector<double> results(values.size(), NoValue);
    for (auto i = size_t(lag); i < values.size(); ++i) {
        results[i] = values[i] - values[i - size_t(lag)];
    }
    return results;
}

std::vector<double> percentChange(std::span<const double> values, qsizetype lag)
{
    std::vector<double> results(values.size(), NoValue);
    for (auto i = size_t(lag); i < values.size(); ++i) {
        const double before = values[i - size_t(lag)];
        const double change = (values[i] - before) / before * 100;
        results[i] = std::isfinite(change) ? change : NoValue;
    }
    return results;
}

} // namespace ktrdr::training
