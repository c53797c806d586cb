#include "core/marketdata/import/importfamily.h"

#include "core/marketdata/loadtexts.h"
#include "core/marketdata/text.h"

#include <QJsonArray>
#include <QMutexLocker>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;
using operations::OperationContext;
using operations::OperationOutcome;
using operations::Result;
using operations::WorkFunction;

ImportFamily::ImportFamily(QStringList leftOut)
    : m_leftOut(std::move(leftOut))
{}

WorkFunction ImportFamily::collecting(std::shared_ptr<ImportFamily> family, WorkFunction work)
{
    return [family = std::move(family),
            work = std::move(work)](OperationContext &context) -> Result<OperationOutcome> {
        Result<OperationOutcome> outcome = work(context);
        if (outcome) {
            const QMutexLocker lock(&family->m_mutex);
            ++family->m_series;
            family->m_read += outcome->result[u"bars_read"_s].toInteger();
            family->m_stored += outcome->result[u"bars_stored"_s].toInteger();
        }
        return outcome;
    };
}

OperationOutcome ImportFamily::outcome() const
{
    const QMutexLocker lock(&m_mutex);
    const QString series = Text::tr("%1 series", nullptr, m_series).arg(m_series);
    OperationOutcome outcome{{{u"series"_s, m_series},
                              {u"bars_read"_s, m_read},
                              {u"bars_stored"_s, m_stored},
                              {u"left_out"_s, QJsonArray::fromStringList(m_leftOut)},
                              {u"summary"_s, Text::tr("%1: %2").arg(series, barsText(m_read))}},
                             {},
                             {}};
    if (!m_leftOut.isEmpty()) {
        outcome.warnings << Text::tr("%n file(s) were left out, for their names do not tell symbol "
                                     "and timeframe: %1.",
                                     nullptr, static_cast<int>(m_leftOut.size()))
                                .arg(m_leftOut.join(u", "_s));
    }
    return outcome;
}

} // namespace ktrdr::marketdata
