#pragma once

namespace ktrdr::operations {

class CancelState;

/// A link of a CancelState's list of callbacks. Whoever owns the node removes it from the state
/// before the node dies; the state never touches a node after it has run.
class CallbackNode
{
public:
    using Run = void (*)(CallbackNode &);

    explicit CallbackNode(Run run) noexcept
        : m_run(run)
    {}
    CallbackNode(const CallbackNode &) = delete;
    CallbackNode &operator=(const CallbackNode &) = delete;

protected:
    ~CallbackNode() = default;

private:
    friend class CancelState;

    // Under the state's lock.
    [[nodiscard]] bool isLinked() const noexcept { return m_slot != nullptr; }
    void linkBefore(CallbackNode *&head) noexcept
    {
        m_next = head;
        m_slot = &head;
        if (m_next != nullptr) {
            m_next->m_slot = &m_next;
        }
        head = this;
    }
    void unlink() noexcept
    {
        *m_slot = m_next;
        if (m_next != nullptr) {
            m_next->m_slot = m_slot;
        }
        m_slot = nullptr;
    }

    Run m_run;
    CallbackNode *m_next = nullptr;
    /// The pointer that points here; null while not in a list.
    CallbackNode **m_slot = nullptr;
};

} // namespace ktrdr::operations
