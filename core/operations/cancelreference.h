#pragma once

#include "core/operations/cancelstate.h"

#include <utility>

namespace ktrdr::operations {

/// A counted pointer to a CancelState; never null. References to the null state cost nothing.
class CancelReference
{
public:
    CancelReference() noexcept
        : m_state(&CancelState::null())
    {}
    explicit CancelReference(CancelState &state) noexcept
        : m_state(&state)
    {
        acquire();
    }
    CancelReference(const CancelReference &other) noexcept
        : m_state(other.m_state)
    {
        acquire();
    }
    CancelReference(CancelReference &&other) noexcept
        : m_state(std::exchange(other.m_state, &CancelState::null()))
    {}
    CancelReference &operator=(CancelReference other) noexcept
    {
        std::swap(m_state, other.m_state);
        return *this;
    }
    ~CancelReference()
    {
        if (!isNull()) {
            m_state->dropReference();
        }
    }

    [[nodiscard]] bool isNull() const noexcept { return m_state == &CancelState::null(); }
    [[nodiscard]] CancelState &operator*() const noexcept { return *m_state; }
    [[nodiscard]] CancelState *operator->() const noexcept { return m_state; }

private:
    void acquire() const noexcept
    {
        if (!isNull()) {
            m_state->addReference();
        }
    }

    CancelState *m_state;
};

} // namespace ktrdr::operations
