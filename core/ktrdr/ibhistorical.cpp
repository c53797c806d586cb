#include "core/ktrdr/ibhistorical.h"

#include "core/ktrdr/answererror.h"
#include "core/ktrdr/barreader.h"
#include "core/ktrdr/iberror.h"
#include "core/ktrdr/iblimits.h"
#include "core/ktrdr/jsonfields.h"
#include "core/ktrdr/text.h"
#include "core/ktrdr/wiretime.h"

#include <QJsonDocument>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::failure;
using operations::Result;
using std::chrono::seconds;

namespace {

Error invalidRequest(const QString &message, const QString &hint)
{
    return {u"KTRDR-InvalidRequest"_s, message, hint, {}, {}};
}

/// Where the part of the range begins that the host asked IB for, if bars before it are missing.
std::optional<QDateTime> missingFront(const IbHistoricalRequest &request, const WireBars &bars)
{
    const seconds span(request.start.secsTo(request.end));
    const seconds asked = askedIbSpan(span);
    if (asked >= span) {
        return std::nullopt;
    }
    const QDateTime from = request.end.addSecs(-asked.count());
    const bool reachesFurther =
        !bars.bars.isEmpty() && bars.bars.constFirst().time < from.toSecsSinceEpoch();
    return reachesFurther ? std::nullopt : std::optional(from);
}

} // namespace

Result<void> IbHistoricalRequest::validate() const
{
    if (symbol.trimmed().isEmpty()) {
        return failure(invalidRequest(Text::tr("No symbol was named."),
                                      Text::tr("Name one, for example AAPL or EUR.USD.")));
    }
    if (!longestIbSpan(timeframe)) {
        return failure(
            invalidRequest(Text::tr("The IB host has no timeframe “%1”.").arg(timeframe.left(20)),
                           Text::tr("Use one of %1.").arg(ibTimeframes().join(u", "))));
    }
    if (!start.isValid() || !end.isValid() || start >= end) {
        return failure(invalidRequest(Text::tr("The start does not lie before the end."),
                                      Text::tr("Choose a start before the end.")));
    }
    return {};
}

QJsonObject IbHistoricalRequest::toJson() const
{
    return withoutEmpty({{u"symbol"_s, symbol},
                         {u"timeframe"_s, timeframe},
                         {u"start"_s, toWireTime(start)},
                         {u"end"_s, toWireTime(end)},
                         {u"instrument_type"_s, instrumentType}});
}

Result<IbHistoricalAnswer> IbHistoricalAnswer::fromAnswer(const Answer &answer,
                                                          const IbHistoricalRequest &request)
{
    if (answer.status < 200 || answer.status >= 300) {
        return failure(answerError(answer, QJsonDocument::fromJson(answer.body).object()));
    }
    auto body = readHistoricalBody(answer.body);
    if (!body) {
        return failure(badAnswer(answer, body.error()));
    }
    IbHistoricalAnswer result;
    if (!body->success) {
        const IbTrouble trouble = IbTrouble::of(body->error);
        if (trouble.kind != IbTrouble::Kind::NoData) {
            return failure(ibError(trouble, body->error, answer));
        }
        result.kind = Kind::NothingAtIb;
        return result;
    }
    if (!body->bars) {
        return failure(badAnswer(answer, u"success without data"_s));
    }
    result.bars = *std::move(body->bars);
    result.kind = result.bars.bars.isEmpty() ? Kind::NothingInRange : Kind::Bars;
    const qint64 told = result.bars.bars.size() + result.bars.withoutPrice;
    if (body->rows && *body->rows > told) {
        return failure(badAnswer(answer, u"%1 rows told, %2 sent"_s.arg(*body->rows).arg(told)));
    }
    result.askedOnlyFrom = missingFront(request, result.bars);
    return result;
}

} // namespace ktrdr::wire
