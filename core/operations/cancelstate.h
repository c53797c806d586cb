#pragma once

#include "core/operations/callbacknode.h"
#include "core/operations/cancellationreason.h"

#include <QString>

#include <array>
#include <atomic>
#include <cstddef>
#include <memory>
#include <string_view>

namespace ktrdr::operations {

/// What tokens, sources, callbacks and links of one cancellation share: the cancel word, the
/// reason, the counts, and the callbacks. All members are thread-safe; no foreign code runs under
/// the lock.
///
/// The word is written once and lies a cache line away from everything that changes, so polling it
/// never misses.
class CancelState
{
public:
    using SharedReason = std::shared_ptr<const CancellationReason>;

    constexpr CancelState() noexcept = default;
    explicit CancelState(QString operation) noexcept
        : m_operation(std::move(operation))
    {}
    CancelState(const CancelState &) = delete;
    CancelState &operator=(const CancelState &) = delete;
    virtual ~CancelState() = default;

    /// What null tokens point at: never cancelled, not counted.
    [[nodiscard]] static CancelState &null() noexcept { return s_null; }

    [[nodiscard]] bool isCancelled() const noexcept
    {
        return m_word.load(std::memory_order_acquire) != 0;
    }
    /// False when nobody is left who could cancel, or ever could.
    [[nodiscard]] bool canBeCancelled() const noexcept;
    /// Empty until cancelled; then it stays where it is.
    [[nodiscard]] const SharedReason &reason() const noexcept;
    [[nodiscard]] const QString &operation() const noexcept { return m_operation; }
    [[noreturn]] void throwCancelled(std::string_view where) const;

    /// The first request wins and runs the callbacks, newest first, on this thread. The caller
    /// holds a reference. True = first.
    bool cancel(CancelWhy why, const QString &text, const QString &origin);
    bool cancel(const SharedReason &reason) noexcept;
    /// The same for a link, whose child may have lost its last reference meanwhile but waits for
    /// the link before it goes.
    void cancelFromParent(const SharedReason &reason) noexcept;

    /// False when cancelled already: then the node is not in the list and the caller runs it.
    [[nodiscard]] bool add(CallbackNode &node) noexcept;
    /// Never waits; true = was waiting for its turn and will not run.
    bool detach(CallbackNode &node) noexcept;
    /// Afterwards the callback is not running and will not run, except on the calling thread
    /// itself.
    void remove(CallbackNode &node) noexcept;
    /// Runs a callback; what it throws is caught, logged and counted.
    void run(CallbackNode &node) noexcept;
    [[nodiscard]] int failedCallbacks() const noexcept
    {
        return m_failedCallbacks.load(std::memory_order_relaxed);
    }

    void addReference() noexcept;
    void dropReference() noexcept;
    /// False when the last reference is gone and the state is on its way out.
    [[nodiscard]] bool tryAddReference() noexcept;
    /// A source is a reference that can cancel.
    void addSource() noexcept;
    /// addSource() on a state that nobody else knows yet.
    void addFirstSource() noexcept;
    void dropSource() noexcept;

protected:
    /// Whether somebody above could still cancel this state.
    [[nodiscard]] virtual bool hasLiveParent() const noexcept { return false; }

private:
    friend class DeadlineTimer;

    /// False when cancelled already; the lock is held.
    bool setCancelled(const SharedReason &reason) noexcept;
    void lock() noexcept;
    void unlock() noexcept;
    /// Pops and runs callbacks until none is left; enters and leaves locked.
    void fire() noexcept;
    void waitWhileRunning(const CallbackNode &node) noexcept;

    static CancelState s_null;

    // Written once.
    std::atomic<quint32> m_word{0};
    std::atomic<qint32> m_failedCallbacks{0};
    SharedReason m_reason;
    QString m_operation;
    /// Of the shared timer thread; 0 = not armed.
    std::atomic<quint64> m_timer{0};
    /// Keeps the word a cache line away from the counts, wherever the allocator puts the state.
    std::array<std::byte, 8> m_distance{};

    // Changing: counts (sources in the upper half, all references in the lower), and the list with
    // its lock word (bit 0 locked, bit 1 somebody waits, the rest counts finished callbacks).
    std::atomic<quint64> m_counts{0};
    CallbackNode *m_callbacks = nullptr;
    const CallbackNode *m_running = nullptr;
    const void *m_firingThread = nullptr;
    std::atomic<quint32> m_lock{0};
};

} // namespace ktrdr::operations
