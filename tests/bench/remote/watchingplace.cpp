#include "tests/bench/remote/watchingplace.h"

#include <QCoreApplication>

namespace ktrdr::bench {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using operations::OperationBoard;
using operations::OperationLedger;
using operations::OperationRecord;
using operations::OperationStatus;
using operations::Result;
using std::chrono::steady_clock;

namespace {

constexpr auto Long = 20s;

std::unique_ptr<OperationLedger> ledgerIn(const QString &home)
{
    auto ledger = OperationLedger::open(home);
    if (!ledger)
        qFatal("%s", qPrintable(ledger.error().message));
    return *std::move(ledger);
}

} // namespace

WatchingPlace::WatchingPlace(quint16 port)
    : m_settings(settings::Settings::open(m_home.filePath(u"settings.json"_s)))
    , m_secrets(m_home.filePath(u"secrets"_s), false)
    , m_ledger(ledgerIn(m_home.path()))
    , m_orchestrator(m_ledger.get(), nullptr)
    , m_board(m_orchestrator, m_ledger.get(), m_providers)
    , m_hub(m_settings, m_secrets)
{
    m_heartbeat.start(1s);
    const auto take = [this](const QList<OperationRecord> &records) { see(records); };
    QObject::connect(&m_board, &OperationBoard::recordsAdded, &m_heartbeat, take);
    QObject::connect(&m_board, &OperationBoard::recordsChanged, &m_heartbeat, take);
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(port));
    bool isSaved = false;
    m_hub.save({u"there"_s, remote::ServiceKind::Serve, url}, {}, {},
               [&isSaved](const Result<void> &saved) { isSaved = saved.has_value(); });
    m_board.addSource(*m_hub.source(u"there"_s));
    bool isReached = false;
    m_hub.reach(u"there"_s,
                [&isReached](const Result<void> &reached) { isReached = reached.has_value(); });
    if (!isSaved || !turnUntil([&isReached] { return isReached; }))
        qFatal("the other program is not reached");
}

bool WatchingPlace::waitFor(std::optional<Moment> Sight::*moment)
{
    return turnUntil([this, moment] { return (m_sight.*moment).has_value(); });
}

bool WatchingPlace::turnUntil(const std::function<bool()> &holds)
{
    const auto end = steady_clock::now() + Long;
    while (!holds()) {
        if (steady_clock::now() > end)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void WatchingPlace::see(const QList<OperationRecord> &records)
{
    const Moment now = steady_clock::now();
    const auto note = [now](std::optional<Moment> &moment, bool isSo) {
        if (isSo && !moment)
            moment = now;
    };
    for (const OperationRecord &record : records) {
        if (!m_known.contains(record.id)) {
            m_known.insert(record.id);
            m_sight = {record.id};
        }
        if (m_sight.id == record.id) {
            note(m_sight.runningAt, record.status == OperationStatus::Running);
            note(m_sight.movedOnAt, record.progress.itemsProcessed > 0);
            note(m_sight.cancelledAt, record.status == OperationStatus::Cancelled);
        }
    }
}

} // namespace ktrdr::bench
