#include "core/marketdata/qualitytally.h"

#include <algorithm>

namespace ktrdr::marketdata {

void QualityTally::add(const BarColumns &bars, Timeframe timeframe)
{
    if (bars.isEmpty()) {
        return;
    }
    for (const QualityIssue &issue : analyse(bars, timeframe).issues) {
        const auto known = std::ranges::find(m_report.issues, issue.kind, &QualityIssue::kind);
        if (known == m_report.issues.end()) {
            m_report.issues << issue;
            continue;
        }
        known->count += issue.count;
        known->first = std::min(known->first, issue.first);
        known->severity = std::max(known->severity, issue.severity);
    }
}

QJsonObject QualityTally::toJson() const
{
    QJsonObject json;
    for (const QualityIssue &issue : m_report.issues) {
        json.insert(issue.kind, issue.count);
    }
    return json;
}

} // namespace ktrdr::marketdata
