#include "core/api/operationsapi.h"

#include "core/api/apianswers.h"
#include "core/api/operationjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ktrdr::api {

using operations::OperationId;
using operations::OperationRecord;
using services::ServerRequest;

namespace {

/// A cancel is answered when the work has stopped, or then with how it stands.
constexpr auto LongestCancel = 10s;
constexpr int DefaultLimit = 10;
constexpr int LargestLimit = 1'000;
constexpr int LargestOffset = 10'000'000;

bool matches(const OperationRecord &record, const QString &status, const QString &type,
             bool activeOnly)
{
    if (activeOnly && record.isFinal())
        return false;
    if (!type.isEmpty() && record.type != type)
        return false;
    return status.isEmpty() || ktrdrStatus(record.status) == status ||
           toString(record.status) == status;
}

services::ServerAnswer cancelAnswer(const OperationRecord &record, const QString &reason)
{
    const bool stopped = record.isFinal();
    const QJsonObject data{
        {u"success"_s, true},
        {u"operation_id"_s, record.id.toString()},
        {u"status"_s, toString(record.status)},
        {u"cancelled_at"_s, record.endedAt
                                ? QJsonValue(record.endedAt->toUTC().toString(Qt::ISODateWithMs))
                                : QJsonValue()},
        {u"cancellation_reason"_s, reason},
        {u"kept"_s, record.kept},
        {u"task_cancelled"_s, stopped && record.status == operations::OperationStatus::Cancelled},
        {u"remote_cancelled"_s, false},
        {u"children_cancelled"_s, QJsonArray()}};
    return success({{u"data"_s, data}});
}

bool isReadBack(const QString &aspect)
{
    return aspect.isEmpty() || aspect == u"children" || aspect == u"results" ||
           aspect == u"metrics";
}

} // namespace

OperationsApi::OperationsApi(operations::OperationBoard &board, QObject *parent)
    : QObject(parent)
    , m_board(board)
{
    connect(&m_board, &operations::OperationBoard::recordFinished, this,
            &OperationsApi::answerCancels);
}

void OperationsApi::handle(const ServerRequest &request, const QStringList &path,
                           const Reply &reply)
{
    QStringList parts = path;
    if (!parts.isEmpty() && parts.last().isEmpty())
        parts.removeLast();
    if (parts.isEmpty()) {
        if (request.method == "GET")
            list(request, reply);
        else
            reply->send(refused(405, u"Method Not Allowed"_s));
        return;
    }
    const auto id = OperationId::parse(parts.first());
    const auto record = id ? m_board.find(*id) : std::nullopt;
    if (!record) {
        reply->send(refused(404, u"Operation not found: %1"_s.arg(parts.first())));
        return;
    }
    const QString aspect = parts.value(1);
    if (parts.size() > 2)
        reply->send(refused(404, u"Not Found"_s));
    else if (request.method == "GET" && isReadBack(aspect))
        show(*record, aspect, request, reply);
    else if (request.method == "DELETE" && (aspect.isEmpty() || aspect == u"cancel"))
        cancel(*record, request, reply);
    else if (request.method == "POST" && aspect == u"retry")
        retry(*record, reply);
    else
        reply->send(refused(isReadBack(aspect) ? 405 : 404, u"Not Found"_s));
}

void OperationsApi::list(const ServerRequest &request, const Reply &reply) const
{
    const auto limit = numberFrom(request, u"limit"_s, DefaultLimit, 1, LargestLimit);
    const auto offset = numberFrom(request, u"offset"_s, 0, 0, LargestOffset);
    if (!limit) {
        reply->send(invalidField(u"query.limit"_s, u"a whole number from 1 to 1000"_s));
        return;
    }
    if (!offset) {
        reply->send(invalidField(u"query.offset"_s, u"a whole number from 0"_s));
        return;
    }
    const QString status = textFrom(request, u"status"_s);
    const QString type = textFrom(request, u"operation_type"_s);
    const bool activeOnly = textFrom(request, u"active_only"_s) == u"true";
    QList<OperationRecord> found;
    for (const OperationRecord &record : m_board.records()) {
        if (matches(record, status, type, activeOnly))
            found.append(record);
    }
    std::sort(found.begin(), found.end(), [](const OperationRecord &a, const OperationRecord &b) {
        return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : a.id > b.id;
    });
    const bool isWhole = textFrom(request, u"detail"_s) == u"full";
    QJsonArray data;
    for (const OperationRecord &record : found.mid(*offset, *limit))
        data.append(isWhole ? detailOf(record) : summaryOf(record));
    reply->send(success({{u"data"_s, data},
                         {u"total_count"_s, found.size()},
                         {u"active_count"_s, m_board.liveCount()}}));
}

void OperationsApi::show(const OperationRecord &record, const QString &aspect,
                         const ServerRequest &request, const Reply &reply) const
{
    if (aspect == u"children") {
        QJsonArray children;
        for (const OperationRecord &other : m_board.records()) {
            if (other.parentId == record.id)
                children.append(summaryOf(other));
        }
        reply->send(success({{u"data"_s, children}}));
    } else if (aspect == u"results") {
        if (!record.isFinal()) {
            reply->send(refused(400, u"Operation %1 has not ended"_s.arg(record.id.toString())));
            return;
        }
        reply->send(success({{u"operation_id"_s, record.id.toString()},
                             {u"operation_type"_s, record.type},
                             {u"status"_s, ktrdrStatus(record.status)},
                             {u"results"_s, record.result}}));
    } else if (aspect == u"metrics") {
        const QJsonArray epochs = record.result.value(u"metrics"_s).toArray();
        const int cursor = numberFrom(request, u"cursor"_s, 0, 0, LargestOffset).value_or(0);
        QJsonArray fresh;
        for (qsizetype i = cursor; i < epochs.size(); ++i)
            fresh.append(epochs[i]);
        reply->send(success({{u"data"_s, QJsonObject{{u"operation_id"_s, record.id.toString()},
                                                     {u"metrics"_s, fresh},
                                                     {u"cursor"_s, epochs.size()}}}}));
    } else {
        reply->send(success({{u"data"_s, detailOf(record)}}));
    }
}

void OperationsApi::cancel(const OperationRecord &record, const ServerRequest &request,
                           const Reply &reply)
{
    const auto body = bodyOf(request);
    if (!body) {
        reply->send(refused(400, u"the body is no JSON object"_s));
        return;
    }
    if (record.isFinal()) {
        reply->send(refused(400, u"Operation %1 cannot be cancelled (status: %2)"_s.arg(
                                     record.id.toString(), toString(record.status))));
        return;
    }
    const QString given = body->value(u"reason"_s).toString(textFrom(request, u"reason"_s));
    const OperationId id = record.id;
    m_cancels.insert(id, reply);
    QTimer::singleShot(LongestCancel, this, [this, id, reply, given] {
        if (!m_cancels.remove(id, reply))
            return;
        if (const auto standing = m_board.find(id))
            reply->send(cancelAnswer(*standing, given));
    });
    m_board.cancel({id}, given);
}

void OperationsApi::answerCancels(const OperationRecord &ended)
{
    const auto waiting = m_cancels.values(ended.id);
    m_cancels.remove(ended.id);
    for (const Reply &reply : waiting)
        reply->send(cancelAnswer(ended, ended.reason));
}

void OperationsApi::retry(const OperationRecord &record, const Reply &reply)
{
    if (!record.isFinal()) {
        reply->send(refused(400, u"Operation %1 cannot be retried (status: %2)"_s.arg(
                                     record.id.toString(), toString(record.status))));
        return;
    }
    m_board.retry(record.id, [reply, old = record.id](const auto &started) {
        if (!started) {
            reply->send(failed(400, started.error()));
            return;
        }
        const QJsonObject data{{u"operation_id"_s, started->toString()},
                               {u"status"_s, u"pending"_s},
                               {u"retry_of"_s, old.toString()}};
        reply->send(success({{u"data"_s, data}}));
    });
}

} // namespace ktrdr::api
