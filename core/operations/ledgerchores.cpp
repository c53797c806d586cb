#include "core/operations/ledgerchores.h"

#include "core/logging/logging.h"
#include "core/operations/ledgerfile.h"

#include <QCoreApplication>

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

LedgerChores::LedgerChores(QString file, const LedgerListener &listener)
    : m_file(std::move(file))
    , m_listener(listener)
    , m_reserve(m_file)
{}

void LedgerChores::setRetention(Retention retention)
{
    const std::lock_guard lock(m_mutex);
    m_retention = retention;
    m_isTrimDue = true;
}

void LedgerChores::trimSoon()
{
    const std::lock_guard lock(m_mutex);
    m_isTrimDue = true;
}

void LedgerChores::searchSoon()
{
    const std::lock_guard lock(m_mutex);
    m_isSearchDue = true;
}

bool LedgerChores::guarded(const std::function<void()> &step, Failures failures)
{
    try {
        step();
        return true;
    } catch (const LedgerFailure &failure) {
        if (failure.isDamage()) {
            markLedgerSuspect(m_file);
        }
        const bool isSilent = failures == Failures::Silent && failure.mayPass();
        if (!isSilent && !failure.isBusy()) {
            m_listener.failed(failure.error());
        }
        return false;
    }
}

void LedgerChores::look(LedgerDesk &desk)
{
    const auto now = std::chrono::steady_clock::now();
    bool isSearchDue = now >= m_nextSearch;
    {
        const std::lock_guard lock(m_mutex);
        isSearchDue |= std::exchange(m_isSearchDue, false);
    }
    if (now < m_nextLook && !isSearchDue) {
        return;
    }
    m_nextLook = now + LookEvery;
    // As soon as it works again: others take a process for dead that is silent for too long.
    if (now >= m_nextBeat && guarded([&] { beat(desk); }, Failures::Silent)) {
        m_nextBeat = now + BeatEvery;
    }
    if (isSearchDue) {
        m_nextSearch = now + SearchDeadEvery;
        guarded([&] { interruptDead(desk); });
        m_reserve.keep();
    }
    guarded([&] {
        LedgerNews news = desk.watch.poll(m_listener.isOwn);
        if (!news.isEmpty()) {
            m_listener.news(std::move(news));
        }
    });
    guarded([&] { trim(desk); });
}

void LedgerChores::beat(LedgerDesk &desk)
{
    if (desk.store.live().isEmpty()) {
        return;
    }
    bool alive = true;
    desk.ledger.inTransaction(false, [&] { alive = desk.ledger.beat(); });
    if (!alive) {
        desk.lostToOthers(desk.store.live(), m_listener);
        desk.ledger.inTransaction(false, [&] {
            desk.ledger.leave();
            (void)desk.ledger.owner();
        });
    }
}

void LedgerChores::interruptDead(LedgerDesk &desk)
{
    for (const qint64 owner : desk.upkeep.deadOwners()) {
        const QString reason = desk.upkeep.reasonOfDeath(owner);
        int count = 0;
        desk.ledger.inTransaction(true, [&] { count = desk.upkeep.interrupt(owner, reason); });
        desk.watch.lookAgain();
        logging::logger("operations")
            ->info("Declared {} operations of a dead process interrupted", count);
    }
}

void LedgerChores::trim(LedgerDesk &desk)
{
    Retention retention;
    {
        const std::lock_guard lock(m_mutex);
        if (!std::exchange(m_isTrimDue, false)) {
            return;
        }
        retention = m_retention;
    }
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-retention.age.count());
    const QList<OperationId> surplus =
        desk.upkeep.surplus(retention.operations, oldest, TrimAtOnce);
    if (surplus.isEmpty()) {
        return;
    }
    QList<OperationId> removed;
    desk.ledger.inTransaction(false, [&] { removed = desk.upkeep.remove(surplus); });
    desk.ledger.connection().run(u"PRAGMA incremental_vacuum(500)"_s);
    if (!removed.isEmpty()) {
        m_listener.news({{}, removed, {}});
    }
    const std::lock_guard lock(m_mutex);
    m_isTrimDue = surplus.size() == TrimAtOnce;
}

void LedgerChores::leave(LedgerDesk &desk)
{
    if (desk.ledger.knownOwner() == 0) {
        return;
    }
    desk.ledger.inTransaction(true, [&] {
        desk.upkeep.interrupt(desk.ledger.knownOwner(),
                              Tr::tr("The program was closed before the operation ended."));
        desk.ledger.leave();
    });
}

} // namespace ktrdr::operations
