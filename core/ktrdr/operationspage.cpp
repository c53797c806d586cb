#include "core/ktrdr/operationspage.h"

#include "core/ktrdr/answererror.h"
#include "core/ktrdr/jsonfields.h"

#include <QUrlQuery>

#include <algorithm>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::Result;

namespace {

std::optional<QJsonArray> entriesOf(const QJsonObject &answer)
{
    for (const QJsonValue &value :
         {answer[u"data"_s], answer[u"operations"_s], answer[u"children"_s],
          unwrapped(answer).value(u"operations"_s), unwrapped(answer).value(u"children"_s)}) {
        if (value.isArray()) {
            return value.toArray();
        }
    }
    return std::nullopt;
}

/// After filtering; the older worker counts everything as `total`.
std::optional<int> totalOf(const QJsonObject &answer)
{
    for (const QString &key : {u"total_count"_s, u"filtered"_s, u"total"_s}) {
        if (const std::optional<int> count = countOf(answer[key])) {
            return count;
        }
    }
    return std::nullopt;
}

} // namespace

Result<OperationsPage> OperationsPage::fromAnswer(const Answer &answer)
{
    const Result<QJsonObject> object = successfulObject(answer);
    if (!object) {
        return failure(object.error());
    }
    const std::optional<QJsonArray> entries = entriesOf(*object);
    if (!entries) {
        return failure(badAnswer(answer, u"no list of operations"_s));
    }
    OperationsPage page;
    for (const QJsonValue &entry : *entries) {
        Result<RemoteOperation> operation = RemoteOperation::fromJson(entry.toObject(), answer);
        if (operation) {
            page.operations << *std::move(operation);
        } else {
            page.unreadable << operation.error();
        }
    }
    page.entries = static_cast<int>(entries->size());
    page.total = std::max(totalOf(*object).value_or(page.entries), page.entries);
    page.active = countOf((*object)[u"active_count"_s]);
    return page;
}

QString OperationsQuery::toString() const
{
    QUrlQuery query;
    if (status) {
        query.addQueryItem(u"status"_s, wire::toString(*status));
    }
    if (!type.isEmpty()) {
        query.addQueryItem(u"operation_type"_s, QString::fromLatin1(QUrl::toPercentEncoding(type)));
    }
    if (activeOnly) {
        query.addQueryItem(u"active_only"_s, u"true"_s);
    }
    query.addQueryItem(u"limit"_s, QString::number(std::clamp(limit, 1, LargestLimit)));
    query.addQueryItem(u"offset"_s, QString::number(std::max(offset, 0)));
    return query.toString(QUrl::FullyEncoded);
}

} // namespace ktrdr::wire
