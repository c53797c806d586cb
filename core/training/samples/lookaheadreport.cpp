#include "core/training/samples/lookaheadreport.h"

#include "core/marketdata/isotime.h"

#include <QJsonArray>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

QJsonObject LookAheadReport::toJson() const
{
    QJsonArray list;
    for (const LookAheadFinding &finding : findings) {
        list.append(QJsonObject{{u"symbol"_s, finding.symbol},
                                {u"column"_s, finding.column},
                                {u"time"_s, marketdata::toIsoTime(finding.time)},
                                {u"value"_s, finding.value},
                                {u"value_with_other_future"_s, finding.valueWithOtherFuture}});
    }
    return {{u"clean"_s, isClean()},
            {u"moments"_s, moments},
            {u"compared_features"_s, comparedFeatures},
            {u"compared_labels"_s, comparedLabels},
            {u"findings"_s, list}};
}

} // namespace ktrdr::training
