#include "core/marketdata/quality.h"

#include "core/marketdata/text.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;

namespace {

constexpr double OutlierDistance = 2.5;
constexpr qint64 ManyOutliers = 5;
constexpr double SpikeFactor = 100;
constexpr double ExtremeMove = 0.20;
constexpr double SuspiciousMove = 0.10;
/// What IB writes where it has no volume.
constexpr double IbNoVolume = -1;

/// Counts the bars that a test finds, and remembers the first.
template<typename Test>
QualityIssue countBars(const BarColumns &bars, const char *kind, QualitySeverity severity,
                       Test test)
{
    QualityIssue issue{QString::fromLatin1(kind), severity};
    for (size_t i = 0; i < bars.times.size(); ++i) {
        if (test(i) && issue.count++ == 0) {
            issue.first = bars.times[i];
        }
    }
    return issue;
}

double meanOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double deviationOf(const std::vector<double> &values, double mean)
{
    const double squares =
        std::accumulate(values.begin(), values.end(), 0.0, [mean](double sum, double value) {
            return sum + (value - mean) * (value - mean);
        });
    return std::sqrt(squares / static_cast<double>(values.size()));
}

double medianOfTraded(const std::vector<double> &volumes)
{
    std::vector<double> traded;
    std::copy_if(volumes.begin(), volumes.end(), std::back_inserter(traded),
                 [](double volume) { return volume > 0; });
    if (traded.empty()) {
        return 0;
    }
    const auto middle = traded.begin() + std::ssize(traded) / 2;
    std::nth_element(traded.begin(), middle, traded.end());
    return *middle;
}

QualitySeverity byShare(const QualityIssue &issue, qsizetype bars, double medium, double high)
{
    const double share = static_cast<double>(issue.count) / static_cast<double>(bars);
    return share > high     ? QualitySeverity::High
           : share > medium ? QualitySeverity::Medium
                            : QualitySeverity::Low;
}

QList<QualityIssue> lookAtTimes(const BarColumns &bars, Timeframe timeframe)
{
    const auto &times = bars.times;
    const qint64 half = timeframe.duration().count() / 2;
    return {countBars(bars, "duplicate_timestamps", QualitySeverity::Medium,
                      [&](size_t i) { return i > 0 && times[i] == times[i - 1]; }),
            countBars(bars, "unsorted_index", QualitySeverity::Medium,
                      [&](size_t i) { return i > 0 && times[i] < times[i - 1]; }),
            countBars(bars, "timestamps_too_close", QualitySeverity::Medium, [&](size_t i) {
                return i > 0 && times[i] > times[i - 1] && times[i] - times[i - 1] < half;
            })};
}

QList<QualityIssue> lookAtPrices(const BarColumns &bars)
{
    const auto &open = bars.open;
    const auto &high = bars.high;
    const auto &low = bars.low;
    const auto &close = bars.close;
    QualityIssue missing =
        countBars(bars, "missing_values", QualitySeverity::Medium, [&](size_t i) {
            return std::isnan(open[i]) || std::isnan(high[i]) || std::isnan(low[i]) ||
                   std::isnan(close[i]);
        });
    if (missing.count * 10 >= bars.size()) {
        missing.severity = QualitySeverity::High;
    }
    return {countBars(bars, "non_positive_price", QualitySeverity::Critical,
                      [&](size_t i) {
                          return open[i] <= 0 || high[i] <= 0 || low[i] <= 0 || close[i] <= 0;
                      }),
            missing,
            countBars(bars, "high_too_low", QualitySeverity::High,
                      [&](size_t i) {
                          return high[i] < std::max({open[i], close[i], low[i]});
                      }),
            countBars(bars, "low_too_high", QualitySeverity::High, [&](size_t i) {
                return low[i] > std::min({open[i], close[i], high[i]});
            })};
}

QList<QualityIssue> lookAtMoves(const BarColumns &bars)
{
    const std::vector<double> &close = bars.close;
    const auto move = [&close](size_t i) {
        return i > 0 && close[i - 1] > 0 ? std::fabs(close[i] / close[i - 1] - 1) : 0;
    };
    const double mean = meanOf(close);
    const double farAway = OutlierDistance * deviationOf(close, mean);
    QualityIssue outliers =
        countBars(bars, "price_outliers", QualitySeverity::Medium,
                  [&](size_t i) { return farAway > 0 && std::fabs(close[i] - mean) > farAway; });
    if (outliers.count > ManyOutliers) {
        outliers.severity = QualitySeverity::High;
    }
    return {outliers,
            countBars(bars, "extreme_price_movement", QualitySeverity::High,
                      [&](size_t i) { return move(i) > ExtremeMove; }),
            countBars(bars, "suspicious_price_movement", QualitySeverity::Medium, [&](size_t i) {
                return move(i) > SuspiciousMove && move(i) <= ExtremeMove;
            })};
}

QList<QualityIssue> lookAtVolumes(const BarColumns &bars)
{
    const std::vector<double> &volume = bars.volume;
    QualityIssue zero = countBars(bars, "zero_volume", QualitySeverity::Low,
                                  [&](size_t i) { return volume[i] == 0; });
    zero.severity = byShare(zero, bars.size(), 0.20, 0.50);
    const double spike = SpikeFactor * medianOfTraded(volume);
    return {countBars(bars, "invalid_negative_volume", QualitySeverity::Medium,
                      [&](size_t i) { return volume[i] < 0 && volume[i] != IbNoVolume; }),
            countBars(bars, "ib_volume_indicator", QualitySeverity::Info,
                      [&](size_t i) { return volume[i] == IbNoVolume; }),
            zero, countBars(bars, "extreme_volume_spike", QualitySeverity::Medium, [&](size_t i) {
                return spike > 0 && volume[i] > spike;
            })};
}

} // namespace

QualityReport analyse(const BarColumns &bars, Timeframe timeframe)
{
    QualityReport report;
    if (bars.isEmpty()) {
        report.issues.append({u"empty_dataset"_s, QualitySeverity::Critical, 1, 0});
        return report;
    }
    report.issues =
        lookAtTimes(bars, timeframe) + lookAtPrices(bars) + lookAtMoves(bars) + lookAtVolumes(bars);
    report.issues.removeIf([](const QualityIssue &issue) { return issue.count == 0; });
    return report;
}

bool QualityReport::isHealthy() const
{
    qsizetype high = 0;
    for (const QualityIssue &issue : issues) {
        if (issue.severity == QualitySeverity::Critical) {
            return false;
        }
        high += issue.severity == QualitySeverity::High ? 1 : 0;
    }
    constexpr qsizetype mostHigh = 5;
    return high <= mostHigh;
}

qint64 QualityReport::count(QStringView kind) const
{
    const auto found =
        std::find_if(issues.begin(), issues.end(),
                     [kind](const QualityIssue &issue) { return issue.kind == kind; });
    return found == issues.end() ? 0 : found->count;
}

QString toString(QualitySeverity severity)
{
    switch (severity) {
    case QualitySeverity::Info:
        return u"info"_s;
    case QualitySeverity::Low:
        return u"low"_s;
    case QualitySeverity::Medium:
        return u"medium"_s;
    case QualitySeverity::High:
        return u"high"_s;
    case QualitySeverity::Critical:
        return u"critical"_s;
    }
    Q_UNREACHABLE();
}

QString describe(const QualityIssue &issue)
{
    const int n = static_cast<int>(std::min<qint64>(issue.count, std::numeric_limits<int>::max()));
    const QHash<QString, QString> sentences{
        {u"empty_dataset"_s, Text::tr("There are no bars.")},
        {u"duplicate_timestamps"_s, Text::tr("%n bar(s) repeat the time of another.", nullptr, n)},
        {u"unsorted_index"_s, Text::tr("%n bar(s) are out of order.", nullptr, n)},
        {u"timestamps_too_close"_s,
         Text::tr("%n bar(s) start sooner after the one before than the timeframe says.", nullptr,
                  n)},
        {u"non_positive_price"_s, Text::tr("%n bar(s) have a price of 0 or below.", nullptr, n)},
        {u"missing_values"_s, Text::tr("%n bar(s) lack a price.", nullptr, n)},
        {u"high_too_low"_s,
         Text::tr("%n bar(s) have a high below another of their prices.", nullptr, n)},
        {u"low_too_high"_s,
         Text::tr("%n bar(s) have a low above another of their prices.", nullptr, n)},
        {u"price_outliers"_s,
         Text::tr("%n bar(s) closed far from the series' mean price.", nullptr, n)},
        {u"extreme_price_movement"_s,
         Text::tr("%n bar(s) moved by more than 20 % from the one before.", nullptr, n)},
        {u"suspicious_price_movement"_s,
         Text::tr("%n bar(s) moved by more than 10 % from the one before.", nullptr, n)},
        {u"invalid_negative_volume"_s, Text::tr("%n bar(s) have a volume below 0.", nullptr, n)},
        {u"ib_volume_indicator"_s,
         Text::tr("%n bar(s) carry IB's mark for no volume.", nullptr, n)},
        {u"zero_volume"_s, Text::tr("%n bar(s) have a volume of 0.", nullptr, n)},
        {u"extreme_volume_spike"_s,
         Text::tr("%n bar(s) have more than 100 times the usual volume.", nullptr, n)},
    };
    return sentences.value(issue.kind, issue.kind);
}

} // namespace ktrdr::marketdata
