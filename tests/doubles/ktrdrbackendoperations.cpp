#include "tests/doubles/ktrdrbackendoperations.h"

#include "tests/doubles/ktrdrservicedouble.h"

#include <algorithm>

namespace ktrdr::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Unclaimed = 60s;
constexpr auto InCache = 30s;

bool hasEnded(const BackendOperation &operation)
{
    return operation.status == "completed"_L1 || operation.status == "failed"_L1 ||
           operation.status == "cancelled"_L1;
}

std::chrono::milliseconds between(const QDateTime &from, const QDateTime &to)
{
    return std::chrono::milliseconds(from.msecsTo(to));
}

} // namespace

BackendOperations::BackendOperations(Clock now, IdMaker newId)
    : m_now(std::move(now))
    , m_newId(std::move(newId))
{}

QStringList BackendOperations::ids() const
{
    QStringList ids;
    for (const BackendOperation &operation : m_operations) {
        ids << operation.id;
    }
    return ids;
}

bool BackendOperations::isWorking(const QString &id) const
{
    return std::any_of(m_operations.begin(), m_operations.end(),
                       [&](const BackendOperation &operation) {
                           return operation.id == id && operation.isWorking;
                       });
}

qint64 BackendOperations::potentialOrphans() const
{
    return std::count_if(
        m_operations.begin(), m_operations.end(), [this](const BackendOperation &operation) {
            return operation.status == "running"_L1 && between(operation.startedAt, m_now()) >= 10s;
        });
}

BackendOperation &BackendOperations::add(const QString &type)
{
    BackendOperation operation;
    operation.id = m_newId(type);
    operation.type = type;
    operation.createdAt = m_now();
    operation.startedAt = m_now();
    operation.isWorking = true;
    return m_operations.emplaceBack(operation);
}

DoubleReply BackendOperations::reply(const DoubleRequest &request, bool hasWorker)
{
    const QString id = request.path.section(u'/', 4, 4);
    if (id.isEmpty()) {
        return list(request);
    }
    BackendOperation *operation = find(id);
    return operation ? oneReply(request, *operation, hasWorker)
                     : DoubleReply::detail(u"Operation not found: %1"_s.arg(id), 404);
}

DoubleReply BackendOperations::oneReply(const DoubleRequest &request, BackendOperation &operation,
                                        bool hasWorker)
{
    const QString part = request.path.section(u'/', 5);
    if (request.method == "DELETE") {
        return part.isEmpty() ? cancel(operation, request.json()[u"reason"_s].toString())
                              : DoubleReply::detail(u"Not Found"_s, 404);
    }
    if (part == "resume"_L1) {
        return resume(operation, hasWorker);
    }
    if (part == "retry"_L1) {
        return retry(operation);
    }
    if (part == "children"_L1) {
        return DoubleReply::json(
            {{u"success"_s, true}, {u"data"_s, QJsonArray()}, {u"total_count"_s, 0}});
    }
    if (part == "results"_L1) {
        if (operation.status != "completed"_L1 && operation.status != "failed"_L1) {
            return DoubleReply::detail(
                u"Operation is not finished (status: %1)"_s.arg(operation.status), 400);
        }
        return DoubleReply::json({{u"success"_s, true},
                                  {u"operation_id"_s, operation.id},
                                  {u"operation_type"_s, operation.type},
                                  {u"status"_s, operation.status},
                                  {u"results"_s, operation.result}});
    }
    if (!operation.isDownload()) {
        operation.pileUpMetrics();
    }
    // The look brings it back into the list, without what the database does not keep.
    operation.isReloaded |= operation.isOutOfCache;
    operation.isOutOfCache = false;
    const QJsonObject detail = operation.detail();
    operation.showsNothing = false;
    return backendSuccess(detail);
}

DoubleReply BackendOperations::list(const DoubleRequest &request) const
{
    const QString limitText = request.parameter(u"limit"_s);
    const int limit = limitText.isEmpty() ? 10 : limitText.toInt();
    const int offset = request.parameter(u"offset"_s).toInt();
    const QString status = request.parameter(u"status"_s);
    QJsonArray entries;
    int total = 0;
    int active = 0;
    for (auto operation = m_operations.crbegin(); operation != m_operations.crend(); ++operation) {
        if (operation->isOutOfCache) {
            continue;
        }
        active += operation->status == "running"_L1 || operation->status == "pending"_L1 ? 1 : 0;
        if (!status.isEmpty() && operation->status != status) {
            continue;
        }
        if (total++ >= offset && entries.size() < limit) {
            entries << operation->summary();
        }
    }
    return DoubleReply::json({{u"success"_s, true},
                              {u"data"_s, entries},
                              {u"total_count"_s, total},
                              {u"active_count"_s, active}});
}

DoubleReply BackendOperations::cancel(BackendOperation &operation, const QString &reason)
{
    if (hasEnded(operation)) {
        return DoubleReply::detail(
            u"Operation %1 cannot be cancelled (status: OperationStatus.%2)"_s.arg(
                operation.id, operation.status.toUpper()),
            400);
    }
    operation.status = u"cancelled"_s;
    operation.error = reason;
    operation.endedAt = m_now();
    operation.isWorking = false;
    return backendSuccess({{u"success"_s, true},
                           {u"operation_id"_s, operation.id},
                           {u"status"_s, u"cancelled"_s},
                           {u"cancelled_at"_s, zonedTime(m_now())},
                           {u"cancellation_reason"_s, reason},
                           {u"task_cancelled"_s, true},
                           {u"remote_cancelled"_s, false},
                           {u"children_cancelled"_s, QJsonArray()}});
}

DoubleReply BackendOperations::resume(BackendOperation &operation, bool hasWorker)
{
    if (operation.status == "running"_L1 || operation.status == "resuming"_L1 ||
        operation.status == "completed"_L1) {
        return DoubleReply::detail(
            u"Operation %1 cannot be resumed (status: %2)"_s.arg(operation.id, operation.status),
            409);
    }
    if (operation.isDownload()) {
        operation.status = u"failed"_s;
        return DoubleReply::detail(u"No checkpoint found for %1"_s.arg(operation.id), 404);
    }
    if (!hasWorker) {
        return DoubleReply::detail(u"No worker available"_s, 503);
    }
    operation.status = u"resuming"_s;
    return backendSuccess(
        {{u"operation_id"_s, operation.id},
         {u"status"_s, u"resuming"_s},
         {u"resumed_from"_s, QJsonObject{{u"checkpoint_type"_s, u"cancellation"_s},
                                         {u"created_at"_s, zonedTime(m_now())},
                                         {u"epoch"_s, 12}}}});
}

DoubleReply BackendOperations::retry(const BackendOperation &operation)
{
    if (operation.status != "failed"_L1) {
        return DoubleReply::detail(u"Only failed operations can be retried"_s, 400);
    }
    const QJsonObject metadata = operation.metadata;
    BackendOperation &copy = add(u"retry_"_s + operation.type);
    copy.status = u"pending"_s;
    copy.isWorking = false;
    copy.metadata = metadata;
    return backendSuccess({{u"operation_id"_s, copy.id}, {u"status"_s, u"pending"_s}});
}

void BackendOperations::dropEnded()
{
    for (BackendOperation &operation : m_operations) {
        if (hasEnded(operation) && !operation.isWorking &&
            between(operation.endedAt, m_now()) >= InCache && !operation.isReloaded) {
            operation.isOutOfCache = true;
        }
    }
}

void BackendOperations::findOrphans()
{
    for (BackendOperation &operation : m_operations) {
        const bool isUnclaimed = operation.isDownload() && operation.status == "running"_L1;
        if (isUnclaimed && between(operation.startedAt, m_now()) >= Unclaimed) {
            operation.status = u"failed"_s;
            operation.error = u"Operation was RUNNING but no worker claimed it"_s;
            operation.endedAt = m_now();
            operation.showsNothing = true;
        }
    }
}

BackendOperation *BackendOperations::find(const QString &id)
{
    const auto found =
        std::find_if(m_operations.begin(), m_operations.end(),
                     [&](const BackendOperation &operation) { return operation.id == id; });
    return found == m_operations.end() ? nullptr : &*found;
}

DoubleReply backendSuccess(const QJsonObject &data)
{
    return DoubleReply::json({{u"success"_s, true}, {u"data"_s, data}});
}

} // namespace ktrdr::test
