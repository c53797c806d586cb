#include "core/operations/cancellationsystem.h"

#include <stdexcept>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

CancellationSystem::~CancellationSystem() = default;

CancellationToken CancellationSystem::create(const OperationId &id, const CancellationToken &parent)
{
    CancellationSource source = CancellationSource::forOperation(id.toString(), parent);
    CancellationToken token = source.token();
    add(id, std::move(source));
    return token;
}

CancellationHandle CancellationSystem::add(const OperationId &id, CancellationSource source)
{
    std::optional<CancellationSource> former;
    std::optional<QString> shutdownText;
    const CancellationSource added = source;
    CancellationHandle handle;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_byId.constFind(id); known != m_byId.cend()) {
            former = takeLocked(*known);
        }
        handle.slot = freeSlot();
        Slot &slot = slotAt(handle.slot);
        slot.serial = ++m_lastSerial;
        slot.id = id;
        slot.source = std::move(source);
        // Odd while registered: each use of a slot has a number of its own.
        handle.generation = slot.generation.load(std::memory_order_relaxed) + 1;
        slot.generation.store(handle.generation, std::memory_order_release);
        m_byId.insert(id, handle);
        shutdownText = m_shutdownText;
    }
    if (shutdownText) {
        added.cancel(CancelWhy::Shutdown, *shutdownText);
    }
    return handle;
}

void CancellationSystem::release(const OperationId &id)
{
    if (const std::optional<CancellationHandle> known = handle(id)) {
        release(*known);
    }
}

void CancellationSystem::release(CancellationHandle handle)
{
    std::optional<CancellationSource> released;
    const std::lock_guard lock(m_mutex);
    released = takeLocked(handle);
}

bool CancellationSystem::cancel(const OperationId &id, CancelWhy why, const QString &text)
{
    const std::optional<CancellationHandle> known = handle(id);
    return known && cancel(*known, why, text);
}

bool CancellationSystem::cancel(CancellationHandle handle, CancelWhy why, const QString &text)
{
    std::optional<CancellationSource> source;
    {
        const std::lock_guard lock(m_mutex);
        if (!isRegistered(handle)) {
            return false;
        }
        source = slotAt(handle.slot).source;
    }
    return source->cancel(why, text);
}

int CancellationSystem::cancelAll(CancelWhy why, const QString &text)
{
    const auto reason = std::make_shared<const CancellationReason>(CancellationReason{
        why, text.isEmpty() ? u"Operation cancelled"_s : text, QString(), Clock::system().now()});
    std::unique_lock lock(m_mutex);
    const quint64 newest = m_lastSerial;
    lock.unlock();
    int cancelled = 0;
    std::vector<CancellationSource> chunk;
    chunk.reserve(SlotsPerPage);
    for (quint32 page = 0;; ++page) {
        lock.lock();
        if (page == m_ownedPages.size()) {
            return cancelled;
        }
        for (const Slot &slot : *m_ownedPages[page]) {
            if (slot.source && slot.serial <= newest) {
                chunk.push_back(*slot.source);
            }
        }
        lock.unlock();
        for (const CancellationSource &source : chunk) {
            cancelled += source.m_state->cancel(reason) ? 1 : 0;
        }
        chunk.clear();
    }
}

int CancellationSystem::shutdown(const QString &text)
{
    {
        const std::lock_guard lock(m_mutex);
        m_shutdownText = text;
    }
    return cancelAll(CancelWhy::Shutdown, text);
}

std::optional<CancellationHandle> CancellationSystem::handle(const OperationId &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_byId.constFind(id);
    return known == m_byId.cend() ? std::nullopt : std::optional(*known);
}

CancellationToken CancellationSystem::token(const OperationId &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_byId.constFind(id);
    return known == m_byId.cend() ? CancellationToken() : slotAt(known->slot).source->token();
}

int CancellationSystem::count() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_byId.size());
}

quint32 CancellationSystem::freeSlot()
{
    if (m_free.empty()) {
        const auto page = static_cast<quint32>(m_ownedPages.size());
        if (page == MostPages) {
            throw std::length_error("more operations than CancellationSystem can hold");
        }
        m_ownedPages.push_back(std::make_unique<Page>());
        m_pages[page].store(m_ownedPages.back().get(), std::memory_order_release);
        for (quint32 i = SlotsPerPage; i > 0; --i) {
            m_free.push_back(page * SlotsPerPage + i - 1);
        }
    }
    const quint32 slot = m_free.back();
    m_free.pop_back();
    return slot;
}

std::optional<CancellationSource> CancellationSystem::takeLocked(CancellationHandle handle)
{
    if (!isRegistered(handle)) {
        return std::nullopt;
    }
    Slot &slot = slotAt(handle.slot);
    slot.generation.store(handle.generation + 1, std::memory_order_release);
    m_byId.remove(*slot.id);
    m_free.push_back(handle.slot);
    slot.id.reset();
    return std::exchange(slot.source, std::nullopt);
}

CancellationSystem::Slot &CancellationSystem::slotAt(quint32 index) const
{
    return (*m_ownedPages[index / SlotsPerPage])[index % SlotsPerPage];
}

} // namespace ktrdr::operations
