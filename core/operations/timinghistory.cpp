#include "core/operations/timinghistory.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 SmallBelow = 1'000;
constexpr quint64 MediumBelow = 10'000;
constexpr qsizetype MeasuredRuns = 20;
/// A run further than this from the median, as a factor, is pulled in to it.
constexpr double OutlierFactor = 3.0;
/// With few runs their spread says little, so the range is at least this wide.
constexpr double SmallestSpread = 0.1;

double seconds(const Timing &timing)
{
    return std::chrono::duration<double>(timing.duration).count();
}

std::chrono::milliseconds toDuration(double seconds)
{
    return std::chrono::milliseconds(std::llround(std::max(0.0, seconds) * 1000.0));
}

double ageFactor(const Timing &timing, const QDateTime &now)
{
    const qint64 days = timing.at.daysTo(now);
    return days > 30 ? 0.5 : days > 7 ? 0.8 : 1.0;
}

double medianSeconds(const QList<Timing> &runs)
{
    std::vector<double> values;
    std::transform(runs.begin(), runs.end(), std::back_inserter(values), seconds);
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::vector<double> meanOf(const std::vector<std::vector<double>> &rows)
{
    std::vector<double> mean(rows.empty() ? 0 : rows.front().size(), 0.0);
    for (const std::vector<double> &row : rows) {
        std::transform(mean.begin(), mean.end(), row.begin(), mean.begin(), std::plus<>());
    }
    for (double &value : mean) {
        value /= static_cast<double>(rows.size());
    }
    return mean;
}

} // namespace

QString TimingKey::toString() const
{
    QStringList parts{type};
    if (!details.isEmpty()) {
        parts += details;
    }
    if (!sizeClass.isEmpty()) {
        const QString size = u"size:"_s + sizeClass;
        parts += size;
    }
    return parts.join(u'|');
}

QString TimingKey::sizeClassOf(quint64 items)
{
    return items < SmallBelow ? u"small"_s : items < MediumBelow ? u"medium"_s : u"large"_s;
}

void TimingHistory::add(const Timing &timing)
{
    if (timing.duration.count() <= 0 || timing.key.isEmpty()) {
        return;
    }
    if (!m_runs.contains(timing.key) && m_runs.size() >= Keys) {
        forgetOldestKey();
    }
    QList<Timing> &runs = m_runs[timing.key];
    runs.append(timing);
    if (runs.size() > RunsPerKey) {
        runs.removeFirst();
    }
    if (timing.error) {
        QList<double> &errors = m_errors[timing.type];
        errors.append(*timing.error);
        if (errors.size() > MeasuredRuns) {
            errors.removeFirst();
        }
    }
}

void TimingHistory::forgetOldestKey()
{
    auto oldest = m_runs.constBegin();
    for (auto it = m_runs.constBegin(); it != m_runs.constEnd(); ++it) {
        if (it->last().at < oldest->last().at) {
            oldest = it;
        }
    }
    m_runs.erase(oldest);
}

std::optional<TimingPrior> TimingHistory::prior(const QString &key, const QDateTime &now) const
{
    const QList<Timing> runs = m_runs.value(key);
    if (runs.size() < NeededRuns) {
        return std::nullopt;
    }
    const double median = medianSeconds(runs);
    double weights = 0;
    double sum = 0;
    double squares = 0;
    std::vector<std::vector<double>> profiles;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const double weight = static_cast<double>(i + 1) * ageFactor(runs.at(i), now);
        const double value =
            std::clamp(seconds(runs.at(i)), median / OutlierFactor, median * OutlierFactor);
        weights += weight;
        sum += weight * value;
        squares += weight * value * value;
        if (!runs.at(i).profile.empty()) {
            profiles.push_back(runs.at(i).profile);
        }
    }
    const double mean = sum / weights;
    const double deviation = std::sqrt(std::max(0.0, squares / weights - mean * mean));
    const double spread = std::max(SmallestSpread * mean, deviation);
    TimingPrior prior;
    prior.duration = {toDuration(mean - spread), toDuration(mean), toDuration(mean + spread)};
    prior.profile = meanOf(profiles);
    return prior;
}

std::optional<std::vector<double>> TimingHistory::stepShares(const QString &key, size_t steps) const
{
    std::vector<std::vector<double>> rows;
    for (const Timing &run : m_runs.value(key)) {
        const auto total =
            std::accumulate(run.steps.begin(), run.steps.end(), std::chrono::milliseconds(0));
        if (run.steps.size() != steps || total.count() <= 0) {
            continue;
        }
        std::vector<double> shares;
        for (const std::chrono::milliseconds step : run.steps) {
            shares.push_back(static_cast<double>(step.count()) /
                             static_cast<double>(total.count()));
        }
        rows.push_back(std::move(shares));
    }
    if (rows.size() < static_cast<size_t>(NeededRuns)) {
        return std::nullopt;
    }
    return meanOf(rows);
}

std::optional<double> TimingHistory::error(const QString &type) const
{
    const QList<double> errors = m_errors.value(type);
    if (errors.isEmpty()) {
        return std::nullopt;
    }
    return std::accumulate(errors.begin(), errors.end(), 0.0) / static_cast<double>(errors.size());
}

} // namespace ktrdr::operations
