#pragma once

#include "core/operations/cancelreference.h"

#include <span>
#include <vector>

namespace ktrdr::operations {

/// A child's registration with one of its parents: passes the root reason down, never up. Lives
/// inside the child and holds the parent by count.
class ParentLink final : private CallbackNode
{
public:
    ParentLink() noexcept;
    ~ParentLink();

    /// Once. A child of a cancelled parent is cancelled before this returns.
    void connect(CancelState &child, CancelState &parent) noexcept;
    /// Waits for a cancellation that is passing through on another thread.
    void disconnect() noexcept;
    [[nodiscard]] bool isAlive() const noexcept { return m_parent->canBeCancelled(); }

private:
    static void pass(CallbackNode &node);

    CancelState *m_child = nullptr;
    CancelReference m_parent;
};

/// The state of a source that is linked to parents.
class LinkedState final : public CancelState
{
public:
    /// Null states and duplicates are dropped.
    LinkedState(std::span<CancelState *> parents, QString operation);
    ~LinkedState() override;

protected:
    [[nodiscard]] bool hasLiveParent() const noexcept override;

private:
    static constexpr size_t InlineLinks = 2;

    std::array<ParentLink, InlineLinks> m_links;
    std::vector<std::unique_ptr<ParentLink>> m_moreLinks;
};

} // namespace ktrdr::operations
