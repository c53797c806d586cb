#include "core/operations/ledgerwriter.h"

#include "core/logging/logging.h"
#include "core/operations/ledgerfile.h"
#include "core/operations/ledgersession.h"

#include <QCoreApplication>

#include <algorithm>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds LookEvery{100};
constexpr std::chrono::seconds BeatEvery{2};
constexpr std::chrono::seconds SearchDeadEvery{1};
/// Removal happens in pieces so that others can write in between.
constexpr int TrimAtOnce = 200;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ktrdr::operations::OperationLedger)
};

} // namespace

/// What lives on the thread.
struct LedgerWriter::Session
{
    explicit Session(const QString &file)
        : ledger(file)
        , store(ledger)
        , upkeep(ledger)
        , watch(ledger)
    {}

    LedgerSession ledger;
    LedgerStore store;
    LedgerUpkeep upkeep;
    LedgerWatch watch;
    QList<OperationId> lost;
    QList<OperationId> removed;
    Moment nextLook;
    Moment nextBeat;
    Moment nextSearch;
};

LedgerWriter::LedgerWriter(QString file, Listener listener)
    : m_file(std::move(file))
    , m_listener(std::move(listener))
    , m_thread([this] { work(); })
{}

LedgerWriter::~LedgerWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void LedgerWriter::add(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_all();
}

void LedgerWriter::writeRecord(const OperationRecord &record, Stored stored)
{
    const auto write = [record](Session &session) {
        const bool known = session.store.isLive(record.id);
        Result<void> written = session.store.writeRecord(record);
        if (!written && known) {
            session.lost += record.id;
        }
        return written;
    };
    add({write, std::move(stored), true});
}

void LedgerWriter::writeProgress(const QList<OperationRecord> &records)
{
    const auto write = [records](Session &session) -> Result<void> {
        for (const OperationRecord &record : records) {
            if (!session.store.writeProgress(record)) {
                session.lost += record.id;
            }
        }
        return {};
    };
    add({write, {}, false});
}

void LedgerWriter::requestCancel(const OperationId &id, CancelWhy why, const QString &text)
{
    const auto write = [id, why, text](Session &session) -> Result<void> {
        session.upkeep.requestCancel(id, why, text);
        return {};
    };
    add({write, {}, false});
}

void LedgerWriter::remove(const QList<OperationId> &ids)
{
    const auto write = [ids](Session &session) -> Result<void> {
        session.removed += session.upkeep.remove(ids);
        return {};
    };
    add({write, {}, false});
}

void LedgerWriter::writeTiming(const Timing &timing)
{
    const auto write = [timing](Session &session) -> Result<void> {
        session.upkeep.writeTiming(timing);
        return {};
    };
    add({write, {}, false});
}

void LedgerWriter::setRetention(Retention retention)
{
    {
        const std::lock_guard lock(m_mutex);
        m_retention = retention;
        m_trimDue = true;
    }
    m_wake.notify_all();
}

void LedgerWriter::reconcile()
{
    {
        const std::lock_guard lock(m_mutex);
        m_reconcileDue = true;
    }
    m_wake.notify_all();
}

bool LedgerWriter::flush(std::chrono::milliseconds deadline)
{
    std::unique_lock lock(m_mutex);
    return m_idle.wait_for(lock, deadline, [this] { return m_tasks.empty() && !m_busy; });
}

/// A step whose failure is told and leaves the thread at work.
void LedgerWriter::guarded(const std::function<void()> &step)
{
    try {
        step();
    } catch (const LedgerFailure &failure) {
        if (failure.isDamage()) {
            markLedgerSuspect(m_file);
        }
        m_listener.failed(failure.error());
    }
}

void LedgerWriter::work()
{
    std::unique_ptr<Session> session;
    guarded([&] { session = std::make_unique<Session>(m_file); });
    for (bool stop = false; !stop;) {
        std::vector<Task> tasks;
        {
            std::unique_lock lock(m_mutex);
            const Moment until =
                session ? session->nextLook : std::chrono::steady_clock::now() + LookEvery;
            m_wake.wait_until(lock, until,
                              [this] { return !m_tasks.empty() || m_stop || m_reconcileDue; });
            tasks.swap(m_tasks);
            m_busy = true;
            stop = m_stop && tasks.empty();
            if (session && std::exchange(m_reconcileDue, false)) {
                session->nextSearch = {};
                session->nextLook = {};
            }
        }
        if (!session) {
            guarded([&] { session = std::make_unique<Session>(m_file); });
        }
        if (session) {
            writeAll(*session, tasks);
            look(*session);
        }
        {
            const std::lock_guard lock(m_mutex);
            m_busy = false;
        }
        m_idle.notify_all();
    }
    if (session) {
        leave(*session);
    }
}

/// All of it in one transaction; should that fail, each task in its own, so that one bad record
/// does not take the others with it.
void LedgerWriter::writeAll(Session &session, std::vector<Task> &tasks)
{
    if (tasks.empty()) {
        return;
    }
    std::vector<Task *> all;
    std::transform(tasks.begin(), tasks.end(), std::back_inserter(all), [](Task &t) { return &t; });
    std::vector<Result<void>> results;
    const Result<void> together = writeTogether(session, all, results);
    if (!together && all.size() > 1) {
        results.clear();
        for (Task *task : all) {
            std::vector<Result<void>> single;
            const Result<void> alone = writeTogether(session, {task}, single);
            results.push_back(alone ? single.front() : alone);
        }
    } else if (!together) {
        results.assign(1, together);
    }
    std::vector<std::pair<Stored, Result<void>>> outcomes;
    for (size_t i = 0; i < tasks.size(); ++i) {
        if (!results[i]) {
            m_listener.failed(results[i].error());
        }
        if (tasks[i].stored) {
            outcomes.emplace_back(std::move(tasks[i].stored), results[i]);
        }
    }
    if (!outcomes.empty()) {
        m_listener.stored(std::move(outcomes));
    }
    if (std::any_of(tasks.begin(), tasks.end(), [](const Task &task) { return task.lasting; })) {
        const std::lock_guard lock(m_mutex);
        m_trimDue = true;
    }
    lostToOthers(session, std::exchange(session.lost, {}));
    if (const QList<OperationId> removed = std::exchange(session.removed, {}); !removed.isEmpty()) {
        m_listener.news({{}, removed, {}});
    }
}

Result<void> LedgerWriter::writeTogether(Session &session, const std::vector<Task *> &tasks,
                                         std::vector<Result<void>> &results)
{
    const bool lasting =
        std::any_of(tasks.begin(), tasks.end(), [](const Task *task) { return task->lasting; });
    try {
        session.ledger.inTransaction(lasting, [&] {
            for (const Task *task : tasks) {
                results.push_back(task->write(session));
            }
        });
        return {};
    } catch (const LedgerFailure &thrown) {
        session.store.rolledBack();
        session.lost.clear();
        session.removed.clear();
        if (thrown.isDamage()) {
            markLedgerSuspect(m_file);
        }
        return failure(thrown.error());
    }
}

void LedgerWriter::look(Session &session)
{
    const Moment now = std::chrono::steady_clock::now();
    if (now < session.nextLook) {
        return;
    }
    session.nextLook = now + LookEvery;
    if (now >= session.nextBeat) {
        session.nextBeat = now + BeatEvery;
        guarded([&] { beat(session); });
    }
    if (now >= session.nextSearch) {
        session.nextSearch = now + SearchDeadEvery;
        guarded([&] { interruptDead(session); });
    }
    guarded([&] {
        LedgerNews news = session.watch.poll(m_listener.isOwn);
        if (!news.changed.isEmpty() || !news.removed.isEmpty() || !news.requests.isEmpty()) {
            m_listener.news(std::move(news));
        }
    });
    guarded([&] { trim(session); });
}

void LedgerWriter::beat(Session &session)
{
    if (session.store.live().isEmpty()) {
        return;
    }
    bool alive = true;
    session.ledger.inTransaction(false, [&] { alive = session.ledger.beat(); });
    if (!alive) {
        lostToOthers(session, session.store.live());
        session.ledger.inTransaction(false, [&] {
            session.ledger.leave();
            (void)session.ledger.owner();
        });
    }
}

/// Others declared these interrupted while this process was silent. What still works on them must
/// stop, for an end stays an end.
void LedgerWriter::lostToOthers(Session &session, const QList<OperationId> &ids)
{
    LedgerNews news;
    for (const OperationId &id : ids) {
        session.store.giveUp(id);
        news.requests +=
            {id, CancelWhy::Superseded,
             Tr::tr("Another process declared this operation interrupted, because this "
                    "process had not answered for more than ten seconds.")};
        logging::logger("operations")
            ->warn("Lost {} to another process", id.toString().toStdString());
    }
    if (!ids.isEmpty()) {
        m_listener.news(std::move(news));
    }
}

void LedgerWriter::interruptDead(Session &session)
{
    for (const qint64 owner : session.upkeep.deadOwners()) {
        const QString reason = session.upkeep.reasonOfDeath(owner);
        int count = 0;
        session.ledger.inTransaction(true,
                                     [&] { count = session.upkeep.interrupt(owner, reason); });
        session.watch.lookAgain();
        logging::logger("operations")
            ->info("Declared {} operations of a dead process interrupted", count);
    }
}

void LedgerWriter::trim(Session &session)
{
    Retention retention;
    {
        const std::lock_guard lock(m_mutex);
        if (!std::exchange(m_trimDue, false)) {
            return;
        }
        retention = m_retention;
    }
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-retention.age.count());
    const QList<OperationId> surplus =
        session.upkeep.surplus(retention.operations, oldest, TrimAtOnce);
    if (surplus.isEmpty()) {
        return;
    }
    QList<OperationId> removed;
    session.ledger.inTransaction(false, [&] { removed = session.upkeep.remove(surplus); });
    session.ledger.connection().run(u"PRAGMA incremental_vacuum(500)"_s);
    if (!removed.isEmpty()) {
        m_listener.news({{}, removed, {}});
    }
    const std::lock_guard lock(m_mutex);
    m_trimDue = surplus.size() == TrimAtOnce;
}

void LedgerWriter::leave(Session &session)
{
    guarded([&] {
        if (session.ledger.knownOwner() == 0) {
            return;
        }
        session.ledger.inTransaction(true, [&] {
            session.upkeep.interrupt(session.ledger.knownOwner(),
                                     Tr::tr("The program was closed before the operation ended."));
            session.ledger.leave();
        });
    });
}

} // namespace ktrdr::operations
