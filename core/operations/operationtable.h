#pragma once

#include "core/operations/operationhandle.h"

#include <memory>
#include <vector>

namespace ktrdr::operations {

/// Owns entries and finds them by handle in two loads: slots that are used again under a new
/// generation. Addresses stay valid until remove(). Not thread-safe.
template<typename Entry>
class OperationTable
{
public:
    OperationHandle add(std::unique_ptr<Entry> entry)
    {
        if (m_free.empty()) {
            m_free.push_back(static_cast<quint32>(m_slots.size()));
            m_slots.emplace_back();
        }
        const quint32 slot = m_free.back();
        m_free.pop_back();
        m_slots[slot].entry = std::move(entry);
        return {slot, m_slots[slot].generation};
    }

    /// The entry, or null where the handle's tenant is gone.
    [[nodiscard]] Entry *find(OperationHandle handle) const
    {
        if (handle.slot >= m_slots.size() || m_slots[handle.slot].generation != handle.generation) {
            return nullptr;
        }
        return m_slots[handle.slot].entry.get();
    }

    void remove(OperationHandle handle)
    {
        if (find(handle)) {
            m_slots[handle.slot].entry.reset();
            ++m_slots[handle.slot].generation;
            m_free.push_back(handle.slot);
        }
    }

private:
    struct Slot
    {
        std::unique_ptr<Entry> entry;
        quint32 generation = 1;
    };

    std::vector<Slot> m_slots;
    std::vector<quint32> m_free;
};

} // namespace ktrdr::operations
