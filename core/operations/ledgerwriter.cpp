#include "core/operations/ledgerwriter.h"

#include "core/logging/logging.h"
#include "core/operations/ledgerfile.h"

#include <algorithm>

namespace ktrdr::operations {

namespace {

constexpr std::chrono::milliseconds OpenAgainAfter{250};
/// How long the end of the program waits for others who keep the file locked.
constexpr std::chrono::milliseconds LongestEnding{1000};

} // namespace

LedgerWriter::LedgerWriter(QString file, qint64 seen, LedgerListener listener)
    : m_file(std::move(file))
    , m_seen(seen)
    , m_listener(std::move(listener))
    , m_chores(m_file, m_listener)
    , m_scribe(m_file, m_listener)
    , m_thread([this] { work(); })
{}

LedgerWriter::~LedgerWriter()
{
    m_queue.stop();
    m_thread.join();
}

void LedgerWriter::writeRecord(const OperationRecord &record, Stored stored)
{
    m_queue.add({.record = record, .stored = std::move(stored)});
}

void LedgerWriter::writeProgress(const QList<OperationRecord> &records)
{
    m_queue.addProgress(records);
}

void LedgerWriter::writeSeen(const QList<OperationRecord> &records)
{
    m_queue.add({.write = [records](LedgerDesk &desk) {
        for (const OperationRecord &record : records) {
            desk.store.writeSeen(record);
        }
    }});
}

void LedgerWriter::requestCancel(const OperationId &id, CancelWhy why, const QString &text)
{
    m_queue.add(
        {.write = [id, why, text](LedgerDesk &desk) { desk.upkeep.requestCancel(id, why, text); }});
}

void LedgerWriter::requestPause(const OperationId &id, bool isPaused)
{
    m_queue.add(
        {.write = [id, isPaused](LedgerDesk &desk) { desk.upkeep.requestPause(id, isPaused); }});
}

void LedgerWriter::remove(const QList<OperationId> &ids)
{
    m_queue.add({.write = [ids](LedgerDesk &desk) { desk.removed += desk.upkeep.remove(ids); }});
}

void LedgerWriter::writeTiming(const Timing &timing)
{
    m_queue.add({.write = [timing](LedgerDesk &desk) { desk.upkeep.writeTiming(timing); }});
}

void LedgerWriter::setRetention(LedgerChores::Retention retention)
{
    m_chores.setRetention(retention);
    m_queue.wake();
}

void LedgerWriter::reconcile()
{
    m_chores.searchSoon();
    m_queue.wake();
}

bool LedgerWriter::flush(std::chrono::milliseconds deadline)
{
    return m_queue.flush(deadline);
}

std::unique_ptr<LedgerDesk> LedgerWriter::open(LedgerBatch &batch)
{
    try {
        return std::make_unique<LedgerDesk>(m_file, m_seen);
    } catch (const LedgerFailure &failure) {
        if (failure.isDamage()) {
            markLedgerSuspect(m_file);
        }
        m_listener.failed(failure.error());
        m_scribe.refuse(std::exchange(batch, {}), failure);
        return nullptr;
    }
}

void LedgerWriter::work()
{
    using std::chrono::steady_clock;
    std::unique_ptr<LedgerDesk> desk;
    LedgerTask::Moment until;
    while (true) {
        LedgerBatch batch = m_queue.take(until);
        const std::optional<LedgerTask::Moment> stopped = m_queue.stoppedAt();
        const bool isLastCall = stopped && steady_clock::now() >= *stopped + LongestEnding;
        if (!desk) {
            desk = open(batch);
        }
        if (desk) {
            const bool hasRecord = std::any_of(batch.tasks.begin(), batch.tasks.end(),
                                               [](const LedgerTask &task) { return task.record; });
            LedgerBatch again = m_scribe.write(*desk, std::move(batch), isLastCall);
            if (hasRecord && again.isEmpty()) {
                m_chores.trimSoon();
            }
            m_queue.giveBack(std::move(again));
            if (!stopped) {
                m_chores.look(*desk);
            }
        }
        m_queue.done(m_scribe.owed());
        if (stopped && m_queue.isEmpty()) {
            break;
        }
        until = desk ? m_chores.nextLook() : steady_clock::now() + OpenAgainAfter;
    }
    leave(desk.get());
}

void LedgerWriter::leave(LedgerDesk *desk)
{
    if (desk != nullptr) {
        (void)m_scribe.write(*desk, {}, true);
        m_chores.guarded([&] { m_chores.leave(*desk); });
    }
    for (const OperationId &id : m_scribe.owed()) {
        logging::logger("operations")
            ->error("{} is not recorded as it is: the program ends before that was possible",
                    id.toString().toStdString());
    }
}

} // namespace ktrdr::operations
