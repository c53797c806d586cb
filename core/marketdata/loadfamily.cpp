#include "core/marketdata/loadfamily.h"

#include "core/marketdata/loadmode.h"
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
            family->add(outcome->result);
        }
        return outcome;
    };
}

void LoadFamily::add(const QJsonObject &result)
{
    const qint64 bars = result[u"bars_loaded"_s].toInteger();
    const qint64 gaps = result[u"gaps_left"_s].toInteger();
    const qint64 stored = result[u"bars_stored"_s].toInteger();
    const bool isLocal = result[u"mode"_s].toString() == toString(LoadMode::Local);
    const bool isWhole = gaps == 0 && result[u"segments_failed"_s].toInteger() == 0;
    ++m_series;
    m_bars += bars;
    m_gaps += gaps;
    m_stored += stored;
    m_local += isLocal ? 1 : 0;
    m_upToDate += !isLocal && isWhole && bars == 0 && stored > 0 ? 1 : 0;
}

QString LoadFamily::what() const
{
    if (m_series > 0 && m_stored == 0) {
        return Text::tr("nothing stored");
    }
    if (m_series > 0 && m_upToDate == m_series) {
        return Text::tr("up to date, %1").arg(storedText(m_stored));
    }
    const bool isLocal = m_series > 0 && m_local == m_series;
    return Text::tr("%1, %2").arg(isLocal ? storedText(m_stored) : barsText(m_bars),
                                  gapsText(m_gaps));
}

OperationOutcome LoadFamily::outcome() const
{
    const QMutexLocker lock(&m_mutex);
    const QString series = Text::tr("%1 series", nullptr, m_series).arg(m_series);
    return {{{u"bars_loaded"_s, m_bars},
             {u"gaps_left"_s, m_gaps},
             {u"summary"_s, Text::tr("%1: %2").arg(series, what())}},
            {},
            {}};
}

} // namespace ktrdr::marketdata
