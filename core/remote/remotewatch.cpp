#include "core/remote/remotewatch.h"

#include "core/ktrdr/answererror.h"
#include "core/ktrdr/latestmetrics.h"
#include "core/ktrdr/remoterecord.h"
#include "core/ktrdr/traininghost.h"
#include "core/remote/text.h"

#include <algorithm>

namespace ktrdr::remote {

using namespace std::chrono_literals;
using operations::CancellationToken;
using operations::failure;
using operations::OperationId;
using operations::OperationRecord;
using operations::OperationStatus;
using operations::Result;
using wire::RemoteOperation;

namespace {

/// Between two readings of the whole list; in between only what runs is listed.
constexpr auto WholeListEvery = 30s;
/// Looks at single operations within one look.
constexpr qsizetype DetailsPerLook = 50;
/// Epochs of a training that a record carries, the last ones.
constexpr qsizetype MostEpochsShown = 10'000;

wire::OperationsHost hostOf(ServiceKind kind)
{
    return kind == ServiceKind::TrainingHost ? wire::OperationsHost::Worker
                                             : wire::OperationsHost::Backend;
}

bool isNewer(const OperationRecord &a, const OperationRecord &b)
{
    return std::pair(a.isFinal(), b.createdAt) < std::pair(b.isFinal(), a.createdAt);
}

} // namespace

RemoteWatch::RemoteWatch(services::HostService &service, ServiceKind kind)
    : m_service(service)
    , m_kind(kind)
    , m_client(service, hostOf(kind))
{}

void RemoteWatch::noteCancel(const OperationId &id)
{
    const std::lock_guard lock(m_mutex);
    m_cancels.insert(id);
}

bool RemoteWatch::isCancelRequested(const OperationId &id) const
{
    const std::lock_guard lock(m_mutex);
    return m_cancels.contains(id);
}

Result<RemoteLook> RemoteWatch::look(const CancellationToken &token)
{
    for (const auto step : {&RemoteWatch::readSessions, &RemoteWatch::list, &RemoteWatch::follow}) {
        if (const Result<void> done = (this->*step)(token); !done) {
            return failure(done.error());
        }
    }
    m_service.health().worked();
    const bool isAnythingLive =
        std::any_of(m_known.cbegin(), m_known.cend(),
                    [](const Known &known) { return !known.record.isFinal(); });
    return RemoteLook{std::exchange(m_changed, {}), isAnythingLive};
}

Result<void> RemoteWatch::readSessions(const CancellationToken &token)
{
    if (m_kind != ServiceKind::TrainingHost || m_lacksSessions) {
        return {};
    }
    const auto sessions = wire::TrainingHost(m_service).sessions(token);
    if (!sessions) {
        // Workers have none.
        m_lacksSessions = wire::answerFailure(sessions.error()) == wire::AnswerFailure::NotFound;
        return m_lacksSessions ? Result<void>() : failure(sessions.error());
    }
    m_runningSessions.clear();
    for (const wire::TrainingSession &session : sessions->sessions) {
        if (session.isRunning()) {
            m_runningSessions.insert(session.id);
        }
    }
    return {};
}

Result<void> RemoteWatch::list(const CancellationToken &token)
{
    const auto now = std::chrono::steady_clock::now();
    const bool isWhole = !m_listedAllAt || now - *m_listedAllAt >= WholeListEvery;
    wire::OperationsQuery query;
    query.activeOnly = !isWhole;
    const auto page = m_client.operations(query, token);
    if (!page) {
        return failure(page.error());
    }
    if (isWhole) {
        m_listedAllAt = now;
    }
    for (const RemoteOperation &operation : page->operations) {
        const auto known = m_known.find(operation.id);
        if (known == m_known.end()) {
            take(operation);
        } else if (known->operation.status != operation.status) {
            // The list tells less than what is known already: it is asked for by its id.
            known->isSettled = false;
        }
    }
    return {};
}

/// What runs, what fell out of the lists before its end, and what was only seen in a list so far.
QList<OperationId> RemoteWatch::wanted() const
{
    QList<const Known *> all;
    for (const Known &known : m_known) {
        if (!known.isSettled || !known.hasDetails) {
            all += &known;
        }
    }
    std::sort(all.begin(), all.end(),
              [](const Known *a, const Known *b) { return isNewer(a->record, b->record); });
    QList<OperationId> ids;
    for (const Known *known : all.mid(0, DetailsPerLook)) {
        ids += known->operation.id;
    }
    return ids;
}

Result<void> RemoteWatch::follow(const CancellationToken &token)
{
    for (const OperationId &id : wanted()) {
        const auto operation = m_client.operation(id, token);
        if (operation) {
            take(*operation);
            m_known.find(id)->hasDetails = true;
        } else if (wire::answerFailure(operation.error()) == wire::AnswerFailure::NotFound) {
            lose(*m_known.find(id));
        } else if (wire::answerFailure(operation.error())) {
            // One that it cannot tell of must not hide the others.
            m_known.find(id)->hasDetails = true;
        } else {
            return failure(operation.error());
        }
    }
    return {};
}

void RemoteWatch::take(const RemoteOperation &operation)
{
    auto known = m_known.find(operation.id);
    if (known == m_known.end()) {
        known =
            m_known.insert(operation.id, Known{operation, {}, OperationRecord{operation.id}, {}});
    } else {
        known->operation = operation;
    }
    judge(*known);
}

void RemoteWatch::judge(Known &known)
{
    const RemoteOperation &operation = known.operation;
    wire::WatcherKnowledge knowledge;
    knowledge.failureIsBelieved =
        known.failures.isBelievedAfter(operation, std::chrono::steady_clock::now());
    knowledge.sessionStillRuns = m_runningSessions.contains(operation.id);
    knowledge.cancelRequested = isCancelRequested(operation.id);
    OperationRecord record =
        toRecord(operation, m_service.settings().name, QDateTime::currentDateTimeUtc(), knowledge)
            .record;
    if (operation.isTraining()) {
        known.epochs = known.epochs.mergedWith(operation.epochs());
        if (!known.epochs.epochs.isEmpty()) {
            record.context.insert(wire::MetricsKey, wire::latestMetrics(known.epochs));
            record.result.insert(wire::MetricsKey, known.epochs.toJson(MostEpochsShown));
        }
    }
    known.isSettled = record.isFinal();
    if (known.isSettled) {
        // Resumed one day, it is not the one that was cancelled.
        const std::lock_guard lock(m_mutex);
        m_cancels.remove(operation.id);
    }
    if (record != known.record) {
        known.record = record;
        m_changed += std::move(record);
    }
}

void RemoteWatch::lose(Known &known)
{
    known.isSettled = true;
    known.hasDetails = true;
    if (known.record.isFinal()) {
        return;
    }
    known.record.status = OperationStatus::Interrupted;
    known.record.endedAt = QDateTime::currentDateTimeUtc();
    known.record.reason = Text::tr("“%1” does not know it any more; how it ended cannot be told.")
                              .arg(m_service.settings().name);
    m_changed += known.record;
}

} // namespace ktrdr::remote
