#include "core/marketdata/loadfamily.h"

#include "core/marketdata/loadtexts.h"
#include "core/marketdata/text.h"

#include <QMutexLocker>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::OperationContext;
using operations::OperationOutcome;
using operations::Result;
using operations::WorkFunction;

WorkFunction LoadFamily::collecting(std::shared_ptr<LoadFamily> family, WorkFunction work)
{
    return [family = std::move(family),
            work = std::move(work)](OperationContext &context) -> Result<OperationOutcome> {
        Result<OperationOutcome> outcome = work(context);
        if (outcome) {
            const QMutexLocker lock(&family->m_mutex);
            ++family->m_series;
            family->m_bars += outcome->result[u"bars_loaded"_s].toInteger();
            family->m_gaps += outcome->result[u"gaps_left"_s].toInteger();
        }
        return outcome;
    };
}

OperationOutcome LoadFamily::outcome() const
{
    const QMutexLocker lock(&m_mutex);
    const QString series = Text::tr("%1 series", nullptr, m_series).arg(m_series);
    return {
        {{u"bars_loaded"_s, m_bars},
         {u"gaps_left"_s, m_gaps},
         {u"summary"_s, Text::tr("%1: %2, %3").arg(series, barsText(m_bars), gapsText(m_gaps))}},
        {},
        {}};
}

} // namespace ktrdr::marketdata
