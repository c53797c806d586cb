#include "core/marketdata/seriescheck.h"

#include "core/marketdata/isotime.h"

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;

QJsonObject SeriesCheck::toJson() const
{
    QJsonArray issues;
    for (const QualityIssue &issue : quality.issues) {
        issues << QJsonObject{{u"kind"_s, issue.kind},
                              {u"severity"_s, toString(issue.severity)},
                              {u"count"_s, issue.count},
                              {u"first"_s, toIsoTime(issue.first)}};
    }
    return {
        {u"type"_s, u"coverage"_s},
        {u"symbol"_s, summary.id.symbol.toString()},
        {u"timeframe"_s, summary.id.timeframe.toString()},
        {u"calendar"_s, coverage.calendar},
        {u"expected"_s, coverage.expected},
        {u"held"_s, coverage.held},
        {u"confirmed_empty"_s, coverage.confirmedEmpty},
        {u"missing"_s, coverage.missing},
        {u"gaps"_s, coverage.gapsToJson()},
        {u"quality"_s, issues},
    };
}

} // namespace ktrdr::marketdata
