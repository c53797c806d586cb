#include "core/operations/ledgerscribe.h"

#include "core/logging/logging.h"
#include "core/operations/ledgerfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {

/// How long somebody waits for an answer while others keep the file locked.
constexpr std::chrono::seconds LongestWait{5};
constexpr std::chrono::milliseconds TryAgainAfter{500};

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ktrdr::operations::OperationLedger)
};

Error notRecordedYet(const OperationRecord &record, const Error &cause)
{
    const QString what = record.isFinal()
                             ? Tr::tr("The end of “%1” could not be recorded at once. %2")
                             : Tr::tr("“%1” could not be recorded at once. %2");
    return {
        cause.code, what.arg(record.name, cause.message),
        Tr::tr("%1 It is recorded as soon as that works, while this program runs.").arg(cause.hint),
        cause.context, std::make_shared<const Error>(cause)};
}

bool isEnd(const LedgerTask &task)
{
    return task.record && task.record->isFinal();
}

bool isPatienceOver(const std::vector<LedgerTask> &tasks)
{
    const auto latest = std::chrono::steady_clock::now() - LongestWait;
    return std::any_of(tasks.begin(), tasks.end(), [latest](const LedgerTask &task) {
        return !task.isOwed && task.since <= latest;
    });
}

} // namespace

LedgerScribe::LedgerScribe(QString file, const LedgerListener &listener)
    : m_file(std::move(file))
    , m_listener(listener)
    , m_reserve(m_file)
{}

LedgerBatch LedgerScribe::write(LedgerDesk &desk, LedgerBatch batch, bool isLastCall)
{
    addDue(batch, isLastCall);
    if (batch.isEmpty()) {
        return {};
    }
    std::vector<LedgerTask> &tasks = batch.tasks;
    Tasks all;
    std::transform(tasks.begin(), tasks.end(), std::back_inserter(all), [](auto &t) { return &t; });
    Results results;
    std::optional<LedgerFailure> failed = writeTogether(desk, all, batch.progress, results);
    const bool hasEnd = std::any_of(tasks.begin(), tasks.end(), isEnd);
    if (failed && failed->isDiskFull() && hasEnd && m_reserve.release()) {
        failed = writeTogether(desk, all, batch.progress, results);
    }
    if (failed && failed->isBusy() && !isLastCall && !isPatienceOver(tasks)) {
        return batch;
    }
    if (failed) {
        results = writeEach(desk, batch, *failed);
    }
    answer(tasks, results);
    tellFinds(desk);
    return {};
}

void LedgerScribe::refuse(LedgerBatch batch, const LedgerFailure &failure)
{
    Results results;
    for (const LedgerTask &task : batch.tasks) {
        results.push_back(owe(task, failure));
    }
    renewOwed(batch.progress);
    answer(batch.tasks, results);
}

/// What is owed goes before the batch, unless the batch knows better.
void LedgerScribe::addDue(LedgerBatch &batch, bool isLastCall)
{
    for (const LedgerTask &task : batch.tasks) {
        if (task.record) {
            m_owed.remove(task.record->id);
        }
    }
    renewOwed(batch.progress);
    if (m_owed.isEmpty() || (!isLastCall && std::chrono::steady_clock::now() < m_nextTry)) {
        return;
    }
    std::vector<LedgerTask> due;
    for (const OperationRecord &record : std::exchange(m_owed, {})) {
        due.push_back({.record = record, .isOwed = true});
    }
    std::move(batch.tasks.begin(), batch.tasks.end(), std::back_inserter(due));
    batch.tasks = std::move(due);
}

/// Takes out of `progress` what is newer than what is owed.
void LedgerScribe::renewOwed(QHash<OperationId, OperationRecord> &progress)
{
    for (OperationRecord &record : m_owed) {
        const auto newer = progress.find(record.id);
        if (newer == progress.end()) {
            continue;
        }
        if (!record.isFinal()) {
            record = *newer;
        }
        progress.erase(newer);
    }
}

std::optional<LedgerFailure>
LedgerScribe::writeTogether(LedgerDesk &desk, const Tasks &tasks,
                            const QHash<OperationId, OperationRecord> &progress, Results &results)
{
    const bool lasting = std::any_of(tasks.begin(), tasks.end(),
                                     [](const LedgerTask *task) { return task->record; });
    results.clear();
    try {
        desk.ledger.inTransaction(lasting, [&] {
            for (const LedgerTask *task : tasks) {
                results.push_back(desk.write(*task));
            }
            for (const OperationRecord &record : progress) {
                desk.writeProgress(record);
            }
        });
        return std::nullopt;
    } catch (const LedgerFailure &thrown) {
        desk.rolledBack();
        if (thrown.isDamage()) {
            markLedgerSuspect(m_file);
        }
        return thrown;
    }
}

/// Each in its own transaction, so that one that cannot be written does not take the others with
/// it; but nobody waits for a locked file once per task.
LedgerScribe::Results LedgerScribe::writeEach(LedgerDesk &desk, LedgerBatch &batch,
                                              const LedgerFailure &together)
{
    Results results;
    const bool isHopeless = together.isBusy() || batch.tasks.size() + batch.progress.size() == 1;
    for (LedgerTask &task : batch.tasks) {
        Results single;
        const std::optional<LedgerFailure> failed =
            isHopeless ? std::optional(together) : writeTogether(desk, {&task}, {}, single);
        results.push_back(failed ? owe(task, *failed) : single.front());
    }
    if (!isHopeless && !batch.progress.isEmpty()) {
        Results none;
        (void)writeTogether(desk, {}, batch.progress, none);
    }
    return results;
}

Result<void> LedgerScribe::owe(const LedgerTask &task, const LedgerFailure &failure)
{
    if (!task.record || !failure.mayPass()) {
        return operations::failure(failure.error());
    }
    m_owed.insert(task.record->id, *task.record);
    m_nextTry = std::chrono::steady_clock::now() + TryAgainAfter;
    m_isBehind = true;
    return operations::failure(notRecordedYet(*task.record, failure.error()));
}

void LedgerScribe::answer(std::vector<LedgerTask> &tasks, const Results &results) const
{
    std::vector<std::pair<LedgerTask::Stored, Result<void>>> outcomes;
    for (size_t i = 0; i < tasks.size(); ++i) {
        if (!results[i] && !tasks[i].isOwed) {
            m_listener.failed(results[i].error());
        }
        if (tasks[i].stored) {
            outcomes.emplace_back(std::move(tasks[i].stored), results[i]);
        }
    }
    if (!outcomes.empty()) {
        m_listener.stored(std::move(outcomes));
    }
}

void LedgerScribe::tellFinds(LedgerDesk &desk)
{
    desk.lostToOthers(std::exchange(desk.lost, {}), m_listener);
    if (const QList<OperationId> removed = std::exchange(desk.removed, {}); !removed.isEmpty()) {
        m_listener.news({{}, removed, {}});
    }
    if (m_isBehind && m_owed.isEmpty()) {
        m_isBehind = false;
        logging::logger("operations")->info("What could not be recorded at once is recorded now");
        m_listener.caughtUp();
    }
}

} // namespace ktrdr::operations
