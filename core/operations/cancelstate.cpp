#include "core/operations/cancelstate.h"

#include "core/logging/logging.h"
#include "core/operations/deadlinetimer.h"
#include "core/operations/operationcancelled.h"

#include <thread>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Locked = 1;
constexpr quint32 Awaited = 2;
constexpr quint32 OneFinished = 4;
constexpr int SpinsBeforeYield = 64;
constexpr int SpinsBeforeSleep = 256;

constexpr quint64 OneReference = 1;
constexpr quint64 OneSource = quint64(1) << 32;
constexpr quint64 ReferenceMask = OneSource - 1;

/// An address of the calling thread's own, cheaper to get than its id.
const void *thisThread() noexcept
{
    static thread_local const char mark = 0;
    return &mark;
}

void logFailure(const QString &operation, const char *what) noexcept
{
    try {
        logging::logger("operations")
            ->error("A cancellation callback of operation '{}' failed: {}", operation.toStdString(),
                    what);
    } catch (...) {
        return;
    }
}

} // namespace

constinit CancelState CancelState::s_null;

bool CancelState::canBeCancelled() const noexcept
{
    return isCancelled() || m_counts.load(std::memory_order_acquire) >= OneSource ||
           hasLiveParent();
}

const CancelState::SharedReason &CancelState::reason() const noexcept
{
    return isCancelled() ? m_reason : s_null.m_reason;
}

void CancelState::throwCancelled(std::string_view where) const
{
    throw OperationCancelled(*reason(), QString::fromUtf8(where.data(), qsizetype(where.size())),
                             m_operation);
}

bool CancelState::cancel(CancelWhy why, const QString &text, const QString &origin)
{
    if (isCancelled() || this == &s_null) {
        return false;
    }
    return cancel(std::make_shared<const CancellationReason>(CancellationReason{
        why, text.isEmpty() ? u"Operation cancelled"_s : text, origin, Clock::system().now()}));
}

bool CancelState::cancel(const SharedReason &reason) noexcept
{
    lock();
    const bool isFirst = setCancelled(reason);
    if (isFirst) {
        fire();
    }
    unlock();
    return isFirst;
}

void CancelState::cancelFromParent(const SharedReason &reason) noexcept
{
    lock();
    // Callbacks may let the last reference go; without them nothing can end this state here.
    if (!setCancelled(reason) || m_callbacks == nullptr || !tryAddReference()) {
        unlock();
        return;
    }
    fire();
    unlock();
    dropReference();
}

bool CancelState::setCancelled(const SharedReason &reason) noexcept
{
    if (isCancelled()) {
        return false;
    }
    m_reason = reason;
    m_word.store(1, std::memory_order_release);
    m_firingThread = thisThread();
    return true;
}

void CancelState::fire() noexcept
{
    while (m_callbacks != nullptr) {
        CallbackNode &node = *m_callbacks;
        node.unlink();
        m_running = &node;
        unlock();
        run(node);
        lock();
        m_running = nullptr;
        if (const quint32 word = m_lock.load(std::memory_order_relaxed); (word & Awaited) != 0) {
            m_lock.store((word & ~(Locked | Awaited)) + OneFinished, std::memory_order_release);
            m_lock.notify_all();
            lock();
        }
    }
}

void CancelState::run(CallbackNode &node) noexcept
{
    try {
        node.m_run(node);
        return;
    } catch (const std::exception &exception) {
        logFailure(m_operation, exception.what());
    } catch (...) {
        logFailure(m_operation, "unknown exception");
    }
    m_failedCallbacks.fetch_add(1, std::memory_order_relaxed);
}

bool CancelState::add(CallbackNode &node) noexcept
{
    lock();
    if (isCancelled()) {
        unlock();
        return false;
    }
    node.linkBefore(m_callbacks);
    unlock();
    return true;
}

bool CancelState::detach(CallbackNode &node) noexcept
{
    lock();
    const bool waiting = node.isLinked();
    if (waiting) {
        node.unlink();
    }
    unlock();
    return waiting;
}

void CancelState::remove(CallbackNode &node) noexcept
{
    lock();
    if (node.isLinked()) {
        node.unlink();
    } else if (m_running == &node && m_firingThread != thisThread()) {
        waitWhileRunning(node);
    }
    unlock();
}

void CancelState::waitWhileRunning(const CallbackNode &node) noexcept
{
    for (int spins = 0; m_running == &node; ++spins) {
        if (spins < SpinsBeforeSleep) {
            unlock();
        } else {
            const quint32 word = (m_lock.load(std::memory_order_relaxed) & ~Locked) | Awaited;
            m_lock.store(word, std::memory_order_release);
            m_lock.wait(word, std::memory_order_acquire);
        }
        lock();
    }
}

void CancelState::lock() noexcept
{
    quint32 word = m_lock.load(std::memory_order_relaxed) & ~Locked;
    for (int spins = 1; !m_lock.compare_exchange_weak(
             word, word | Locked, std::memory_order_acquire, std::memory_order_relaxed);
         ++spins) {
        word &= ~Locked;
        if (spins % SpinsBeforeYield == 0) {
            std::this_thread::yield();
        }
    }
}

void CancelState::unlock() noexcept
{
    m_lock.store(m_lock.load(std::memory_order_relaxed) & ~Locked, std::memory_order_release);
}

void CancelState::addReference() noexcept
{
    m_counts.fetch_add(OneReference, std::memory_order_relaxed);
}

void CancelState::dropReference() noexcept
{
    // Who holds the only reference need not count down: nobody is left to make another.
    if (m_counts.load(std::memory_order_acquire) == OneReference ||
        (m_counts.fetch_sub(OneReference, std::memory_order_acq_rel) & ReferenceMask) == 1) {
        m_counts.store(0, std::memory_order_relaxed);
        delete this;
    }
}

bool CancelState::tryAddReference() noexcept
{
    quint64 counts = m_counts.load(std::memory_order_relaxed);
    while ((counts & ReferenceMask) != 0) {
        if (m_counts.compare_exchange_weak(counts, counts + OneReference,
                                           std::memory_order_relaxed)) {
            return true;
        }
    }
    return false;
}

void CancelState::addSource() noexcept
{
    m_counts.fetch_add(OneSource + OneReference, std::memory_order_relaxed);
}

void CancelState::addFirstSource() noexcept
{
    m_counts.store(OneSource + OneReference, std::memory_order_relaxed);
}

void CancelState::dropSource() noexcept
{
    const quint64 timer = m_timer.load(std::memory_order_relaxed);
    if (m_counts.load(std::memory_order_acquire) == OneSource + OneReference) {
        m_counts.store(0, std::memory_order_relaxed);
        delete this;
        return;
    }
    const quint64 before = m_counts.fetch_sub(OneSource + OneReference, std::memory_order_acq_rel);
    if ((before & ReferenceMask) == 1) {
        delete this;
    } else if (timer != 0 && before < 2 * OneSource) {
        DeadlineTimer::instance().disarm(timer);
    }
}

} // namespace ktrdr::operations
