#pragma once

#include "core/operations/operationboard.h"
#include "core/operations/operationledger.h"
#include "core/operations/operationproviders.h"
#include "core/operations/orchestrator.h"
#include "core/remote/servicehub.h"
#include "core/settings/secretstore.h"
#include "core/settings/settings.h"

#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace ktrdr::bench {

/// Another of our programs, on this thread, that watches a `ktrdr serve` and notes when its board
/// shows what happens there.
class WatchingPlace
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// What was seen of the operation that began last, and when.
    struct Sight
    {
        std::optional<operations::OperationId> id{};
        std::optional<Moment> runningAt{};
        std::optional<Moment> movedOnAt{};
        std::optional<Moment> cancelledAt{};
    };

    explicit WatchingPlace(quint16 port);

    [[nodiscard]] operations::OperationBoard &board() { return m_board; }
    [[nodiscard]] const Sight &sight() const { return m_sight; }
    /// Forgets what was seen so far.
    void expectAnother() { m_sight = {}; }
    /// Turns the event loop until the board showed it; false after 20 s.
    [[nodiscard]] bool waitFor(std::optional<Moment> Sight::*moment);

private:
    [[nodiscard]] bool turnUntil(const std::function<bool()> &holds);
    void see(const QList<operations::OperationRecord> &records);

    QTemporaryDir m_home;
    settings::Settings m_settings;
    settings::SecretStore m_secrets;
    std::unique_ptr<operations::OperationLedger> m_ledger;
    operations::Orchestrator m_orchestrator;
    operations::OperationProviders m_providers;
    operations::OperationBoard m_board;
    remote::ServiceHub m_hub;
    /// Lets a wait see that its time is over.
    QTimer m_heartbeat;
    QSet<operations::OperationId> m_known;
    Sight m_sight;
};

} // namespace ktrdr::bench
