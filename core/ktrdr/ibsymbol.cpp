#include "core/ktrdr/ibsymbol.h"

#include "core/ktrdr/answererror.h"
#include "core/ktrdr/iberror.h"
#include "core/ktrdr/jsonfields.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::Result;

namespace {

/// The host's object; its 200 with `success: false` is an error of IB.
Result<QJsonObject> ibObject(const Answer &answer)
{
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    const bool isOk = answer.status >= 200 && answer.status < 300;
    if (isOk && flagOf(object[u"success"_s]) == false) {
        const QString text = textOf(object[u"error"_s]);
        return failure(ibError(IbTrouble::of(text), text, answer));
    }
    return successfulObject(answer);
}

std::optional<IbTradingHours> tradingHoursOf(const QJsonObject &json)
{
    const QJsonObject regular = json[u"regular_hours"_s].toObject();
    if (regular.isEmpty()) {
        return std::nullopt;
    }
    IbTradingHours hours{
        textOf(json[u"timezone"_s]), textOf(regular[u"start"_s]), textOf(regular[u"end"_s]), {}};
    for (const QJsonValue &day : json[u"trading_days"_s].toArray()) {
        if (const std::optional<int> number = countOf(day); number && *number < 7) {
            hours.tradingDays << *number;
        }
    }
    return hours;
}

std::optional<IbContract> contractOf(const QJsonObject &json)
{
    if (json.isEmpty()) {
        return std::nullopt;
    }
    IbContract contract;
    contract.symbol = textOf(json[u"symbol"_s]);
    contract.assetType = textOf(json[u"asset_type"_s]);
    contract.exchange = textOf(json[u"exchange"_s]);
    contract.currency = textOf(json[u"currency"_s]);
    contract.description = textOf(json[u"description"_s]);
    contract.contract = json[u"contract"_s].toObject();
    contract.tradingHours = tradingHoursOf(json[u"trading_hours"_s].toObject());
    if (const auto seconds = integerOf(json[u"validated_at"_s])) {
        contract.validatedAt = QDateTime::fromSecsSinceEpoch(*seconds, QTimeZone::utc());
    }
    return contract;
}

QString suggestionIn(const QString &text)
{
    static const QRegularExpression pattern(u"did you mean\\s+([^\\s?]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).captured(1);
}

} // namespace

QString normalIbSymbol(const QString &symbol)
{
    return symbol.trimmed().toUpper().replace(u'/', u'.');
}

Result<IbValidation> IbValidation::fromAnswer(const Answer &answer)
{
    const Result<QJsonObject> object = ibObject(answer);
    if (!object) {
        return failure(object.error());
    }
    const std::optional<bool> isValid = flagOf((*object)[u"is_valid"_s]);
    if (!isValid) {
        return failure(badAnswer(answer, u"is_valid is missing"_s));
    }
    IbValidation result;
    result.isValid = *isValid;
    result.trouble = textOf((*object)[u"error_message"_s]);
    result.suggestion = suggestionIn(result.trouble);
    result.contract = contractOf((*object)[u"contract_info"_s].toObject());
    const QJsonObject heads = (*object)[u"head_timestamps"_s].toObject();
    for (auto head = heads.begin(); head != heads.end(); ++head) {
        if (const auto time = timeOf(head.value())) {
            result.headTimestamps.insert(head.key(), *time);
        }
    }
    return result;
}

QJsonObject ibValidationRequest(const QString &symbol, const QStringList &timeframes)
{
    return withoutEmpty(
        {{u"symbol"_s, symbol}, {u"timeframes"_s, QJsonArray::fromStringList(timeframes)}});
}

Result<std::optional<QDateTime>> readHeadTimestamp(const Answer &answer)
{
    const Result<QJsonObject> object = ibObject(answer);
    if (!object) {
        return failure(object.error());
    }
    const QJsonValue value = (*object)[u"timestamp"_s];
    const std::optional<QDateTime> time = timeOf(value);
    if (!time && value.isString()) {
        return failure(badAnswer(answer, u"not a time: %1"_s.arg(value.toString().left(40))));
    }
    return time;
}

} // namespace ktrdr::wire
