#include "core/ktrdr/backenddata.h"

#include "core/ktrdr/answererror.h"
#include "core/ktrdr/barreader.h"
#include "core/ktrdr/jsonfields.h"
#include "core/ktrdr/listanswer.h"

#include <QJsonDocument>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::Result;

Result<WireBars> readBackendBars(const Answer &answer)
{
    if (answer.status >= 200 && answer.status < 300) {
        auto bars = readColumnBars(answer.body);
        if (bars) {
            return *std::move(bars);
        }
        // A refusal has no bars either; then its own words matter.
        const Result<QJsonObject> object = successfulObject(answer);
        return failure(object ? badAnswer(answer, bars.error()) : object.error());
    }
    return failure(answerError(answer, QJsonDocument::fromJson(answer.body).object()));
}

Result<StoredRange> readStoredRange(const Answer &answer)
{
    const Result<QJsonObject> object = successfulObject(answer);
    if (!object) {
        return failure(object.error());
    }
    const QJsonObject json = unwrapped(*object);
    return StoredRange{timeOf(json[u"start_date"_s]), timeOf(json[u"end_date"_s]),
                       integerOf(json[u"point_count"_s])};
}

Result<QList<BackendSymbol>> readSymbols(const Answer &answer)
{
    const Result<QJsonArray> entries = listIn(answer, u"symbols"_s);
    if (!entries) {
        return failure(entries.error());
    }
    QList<BackendSymbol> symbols;
    for (const QJsonValue &entry : *entries) {
        const QJsonObject json = entry.toObject();
        const BackendSymbol symbol{
            textOf(json[u"symbol"_s]),   textOf(json[u"name"_s]),
            textOf(json[u"type"_s]),     textOf(json[u"exchange"_s]),
            textOf(json[u"currency"_s]), textsOf(json[u"available_timeframes"_s])};
        if (!symbol.symbol.isEmpty()) {
            symbols << symbol;
        }
    }
    return symbols;
}

Result<QStringList> readTimeframes(const Answer &answer)
{
    const Result<QJsonArray> entries = listIn(answer, u"timeframes"_s);
    if (!entries) {
        return failure(entries.error());
    }
    QStringList names;
    for (const QJsonValue &entry : *entries) {
        names << (entry.isString() ? entry.toString() : textOf(entry.toObject().value(u"id"_s)));
    }
    names.removeAll(QString());
    return names;
}

} // namespace ktrdr::wire
