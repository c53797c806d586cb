#pragma once

#include "core/operations/cancellationhandle.h"
#include "core/operations/cancellationsource.h"
#include "core/operations/operationid.h"

#include <QHash>

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace ktrdr::operations {

/// The register of what can be cancelled by name: one, all that is registered now, or, at shutdown,
/// everything for ever. Thread-safe; callbacks run outside its lock and may call back into it.
class CancellationSystem
{
public:
    CancellationSystem() = default;
    CancellationSystem(const CancellationSystem &) = delete;
    CancellationSystem &operator=(const CancellationSystem &) = delete;
    ~CancellationSystem();

    /// Registers a new source under `id`, linked to `parent`; a former registration of the same id
    /// is released. After shutdown() the token is born cancelled.
    CancellationToken create(const OperationId &id, const CancellationToken &parent = {});
    /// Registers a source made elsewhere.
    CancellationHandle add(const OperationId &id, CancellationSource source);
    void release(const OperationId &id);
    void release(CancellationHandle handle);

    /// False for an unknown, released or already cancelled operation.
    bool cancel(const OperationId &id, CancelWhy why = CancelWhy::User, const QString &text = {});
    bool cancel(CancellationHandle handle, CancelWhy why = CancelWhy::User,
                const QString &text = {});
    /// Cancels what is registered now; later operations run. Returns how many were not cancelled
    /// yet.
    int cancelAll(CancelWhy why = CancelWhy::User, const QString &text = {});
    /// cancelAll() with CancelWhy::Shutdown; whatever is registered later is cancelled at once.
    int shutdown(const QString &text = {});

    [[nodiscard]] std::optional<CancellationHandle> handle(const OperationId &id) const;
    /// The null token for an unknown operation.
    [[nodiscard]] CancellationToken token(const OperationId &id) const;
    /// Takes no lock.
    [[nodiscard]] bool isRegistered(CancellationHandle handle) const noexcept
    {
        const quint32 page = handle.slot / SlotsPerPage;
        const Page *const slots =
            page < MostPages ? m_pages[page].load(std::memory_order_acquire) : nullptr;
        return slots != nullptr && handle.generation % 2 == 1 &&
               (*slots)[handle.slot % SlotsPerPage].generation.load(std::memory_order_acquire) ==
                   handle.generation;
    }
    [[nodiscard]] int count() const;

    /// Runs `work(token)` under a registration that ends with it, also by an exception. Throws
    /// OperationCancelled when cancelled before the start.
    template<typename Work>
    auto run(const OperationId &id, const CancellationToken &parent, Work &&work);

private:
    struct Slot
    {
        std::atomic<quint32> generation{0};
        quint64 serial = 0;
        std::optional<OperationId> id;
        std::optional<CancellationSource> source;
    };
    static constexpr quint32 SlotsPerPage = 256;
    static constexpr quint32 MostPages = 4096;
    using Page = std::array<Slot, SlotsPerPage>;

    [[nodiscard]] quint32 freeSlot();
    /// Ends a registration; the source is to be let go outside the lock.
    [[nodiscard]] std::optional<CancellationSource> takeLocked(CancellationHandle handle);
    [[nodiscard]] Slot &slotAt(quint32 index) const;

    mutable std::mutex m_mutex;
    std::array<std::atomic<Page *>, MostPages> m_pages{};
    std::vector<std::unique_ptr<Page>> m_ownedPages;
    std::vector<quint32> m_free;
    QHash<OperationId, CancellationHandle> m_byId;
    quint64 m_lastSerial = 0;
    std::optional<QString> m_shutdownText;
};

template<typename Work>
auto CancellationSystem::run(const OperationId &id, const CancellationToken &parent, Work &&work)
{
    struct Registration
    {
        CancellationSystem &system;
        CancellationHandle handle;
        ~Registration() { system.release(handle); }
    };
    const auto source = CancellationSource::forOperation(id.toString(), parent);
    const Registration registration{*this, add(id, source)};
    source.token().throwIfCancelled("start");
    return std::forward<Work>(work)(source.token());
}

} // namespace ktrdr::operations
