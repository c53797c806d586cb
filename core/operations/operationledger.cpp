#include "core/operations/operationledger.h"

#include "core/logging/logging.h"
#include "core/logging/operationlog.h"
#include "core/operations/ledgerconnection.h"
#include "core/operations/ledgerfile.h"
#include "core/operations/ledgerreader.h"
#include "core/operations/ledgersession.h"
#include "core/operations/ledgerwatch.h"
#include "core/operations/ledgerwriter.h"

#include <QMutexLocker>

namespace ktrdr::operations {

namespace {

constexpr int ListChunk = 1000;

/// Rows of dead owners, before anybody reads the file.
/// Returns the last change then: who opens reads all up to it, and is told what comes after.
qint64 interruptDead(const QString &file)
{
    LedgerSession session(file);
    LedgerUpkeep upkeep(session);
    for (const qint64 owner : upkeep.deadOwners()) {
        const QString reason = upkeep.reasonOfDeath(owner);
        session.inTransaction(true, [&] { upkeep.interrupt(owner, reason); });
    }
    return LedgerWatch::latestChange(session);
}

} // namespace

Result<std::unique_ptr<OperationLedger>> OperationLedger::open(const QString &folder)
{
    const Result<LedgerFile> file = prepareLedgerFile(folder);
    if (!file) {
        return failure(file.error());
    }
    qint64 seen = 0;
    try {
        seen = interruptDead(file->path);
    } catch (const LedgerFailure &thrown) {
        if (thrown.isDamage()) {
            markLedgerSuspect(file->path);
        }
        return failure(thrown.error());
    }
    return std::unique_ptr<OperationLedger>(new OperationLedger(file->path, seen, file->notices));
}

OperationLedger::OperationLedger(const QString &file, qint64 seen, QStringList notices)
    : m_notices(std::move(notices))
{
    qRegisterMetaType<OperationId>();
    LedgerListener listener;
    listener.stored = [this](auto outcomes) {
        m_mail.post([outcomes = std::move(outcomes)] {
            for (const auto &[stored, result] : outcomes) {
                stored(result);
            }
        });
    };
    listener.news = [this](const LedgerNews &news) { m_mail.post([this, news] { tell(news); }); };
    listener.failed = [this](const Error &error) {
        m_mail.post([this, error] { complain(error); });
    };
    listener.caughtUp = [this] { m_mail.post([this] { Q_EMIT caughtUp(); }); };
    listener.isOwn = [this](const OperationId &id) { return isOwn(id); };
    m_writer = std::make_unique<LedgerWriter>(file, seen, std::move(listener));
}

OperationLedger::~OperationLedger()
{
    m_writer.reset();
    m_mail.deliver();
}

QString OperationLedger::file() const
{
    return m_writer->file();
}

void OperationLedger::reconcile()
{
    m_writer->reconcile();
}

void OperationLedger::tell(const LedgerNews &news)
{
    for (const CancelRequest &request : news.requests) {
        Q_EMIT cancelRequested(request.id, request.why, request.text);
    }
    for (const PauseRequest &request : news.pauses) {
        Q_EMIT pauseRequested(request.id, request.isPaused);
    }
    if (!news.changed.isEmpty()) {
        Q_EMIT foreignChanged(news.changed);
    }
    if (news.removed.isEmpty()) {
        return;
    }
    {
        const QMutexLocker lock(&m_ownMutex);
        for (const OperationId &id : news.removed) {
            m_own.remove(id);
        }
    }
    if (!m_logFolder.isEmpty()) {
        for (const OperationId &id : news.removed) {
            logging::removeOperationLines(m_logFolder, id.toString());
        }
    }
    Q_EMIT removed(news.removed);
}

void OperationLedger::complain(const Error &error) const
{
    const Clock::TimePoint now = std::chrono::steady_clock::now();
    if (now - m_lastComplaint >= std::chrono::seconds(1)) {
        m_lastComplaint = now;
        Q_EMIT const_cast<OperationLedger *>(this)->writeFailed(error);
    }
}

/// Reading never fails towards the caller: what cannot be read is told through writeFailed().
template<typename F>
void OperationLedger::reading(F read) const
{
    try {
        LedgerReader reader(file());
        read(reader);
    } catch (const LedgerFailure &thrown) {
        if (thrown.isDamage()) {
            markLedgerSuspect(file());
        }
        m_mail.post([this, error = thrown.error()] { complain(error); });
    }
}

QList<OperationRecord> OperationLedger::list(const LedgerQuery &query) const
{
    QList<OperationRecord> all;
    read(query, ListChunk, [&all](QList<OperationRecord> chunk) {
        all += std::move(chunk);
        return true;
    });
    return all;
}

void OperationLedger::read(const LedgerQuery &query, int chunk,
                           const std::function<bool(QList<OperationRecord>)> &take) const
{
    reading([&](LedgerReader &reader) { reader.read(query, chunk, take); });
}

std::optional<OperationRecord> OperationLedger::find(const OperationId &id) const
{
    std::optional<OperationRecord> found;
    reading([&](LedgerReader &reader) { found = reader.find(id); });
    return found;
}

qint64 OperationLedger::count(const LedgerQuery &query) const
{
    qint64 count = 0;
    reading([&](LedgerReader &reader) { count = reader.count(query); });
    return count;
}

std::vector<ProgressPoint> OperationLedger::progressHistory(const OperationId &id) const
{
    std::vector<ProgressPoint> points;
    reading([&](LedgerReader &reader) { points = reader.progressHistory(id); });
    return points;
}

QList<OperationAttempt> OperationLedger::attempts(const OperationId &id) const
{
    QList<OperationAttempt> attempts;
    reading([&](LedgerReader &reader) { attempts = reader.attempts(id); });
    return attempts;
}

QList<StateChange> OperationLedger::stateChanges(const OperationId &id) const
{
    QList<StateChange> changes;
    reading([&](LedgerReader &reader) { changes = reader.stateChanges(id); });
    return changes;
}

QList<Timing> OperationLedger::timings() const
{
    QList<Timing> timings;
    reading([&](LedgerReader &reader) { timings = reader.timings(); });
    return timings;
}

void OperationLedger::writeStart(const OperationRecord &record, Stored stored)
{
    {
        const QMutexLocker lock(&m_ownMutex);
        m_own.insert(record.id);
    }
    m_writer->writeRecord(record, std::move(stored));
}

void OperationLedger::writeChange(const OperationRecord &record, Stored stored)
{
    m_writer->writeRecord(record, std::move(stored));
}

void OperationLedger::writeProgress(const QList<OperationRecord> &records)
{
    m_writer->writeProgress(records);
}

void OperationLedger::writeEnd(const OperationRecord &record, Stored stored)
{
    m_writer->writeRecord(record, std::move(stored));
}

void OperationLedger::writeSeen(const QList<OperationRecord> &records)
{
    m_writer->writeSeen(records);
}

bool OperationLedger::isOwn(const OperationId &id) const
{
    const QMutexLocker lock(&m_ownMutex);
    return m_own.contains(id);
}

void OperationLedger::requestCancel(const OperationId &id, CancelWhy why, const QString &text)
{
    if (isOwn(id)) {
        tell({{}, {}, {{id, why, text}}});
        return;
    }
    m_writer->requestCancel(id, why, text);
}

void OperationLedger::requestPause(const OperationId &id, bool isPaused)
{
    m_writer->requestPause(id, isPaused);
}

void OperationLedger::remove(const QList<OperationId> &ids)
{
    m_writer->remove(ids);
}

void OperationLedger::setRetention(int operations, std::chrono::days age)
{
    m_writer->setRetention({operations, age});
}

void OperationLedger::setLogFolder(const QString &folder)
{
    m_logFolder = folder;
}

void OperationLedger::writeTiming(const Timing &timing)
{
    m_writer->writeTiming(timing);
}

QList<OperationId> OperationLedger::owed() const
{
    return m_writer->owed();
}

bool OperationLedger::flush(std::chrono::milliseconds deadline)
{
    return m_writer->flush(deadline);
}

} // namespace ktrdr::operations
