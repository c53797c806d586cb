#pragma once

#include "core/operations/cancellationtoken.h"

#include <array>
#include <span>
#include <vector>

namespace ktrdr::operations {

/// Who holds a source can cancel its tokens. Counted, cheap to copy, thread-safe.
class CancellationSource
{
public:
    CancellationSource();
    /// `operation` is named in OperationCancelled.
    explicit CancellationSource(QString operation);
    CancellationSource(const CancellationSource &other) noexcept;
    CancellationSource(CancellationSource &&other) noexcept;
    CancellationSource &operator=(CancellationSource other) noexcept;
    ~CancellationSource();

    [[nodiscard]] CancellationToken token() const noexcept { return CancellationToken(*m_state); }
    [[nodiscard]] bool isCancelled() const noexcept { return m_state->isCancelled(); }

    /// Cancels and runs the callbacks on this thread; true = this was the first request.
    bool cancel(CancelWhy why = CancelWhy::User, const QString &text = {},
                const QString &origin = {}) const;
    /// Cancels with CancelWhy::Timeout after `delay` of steady time, on the shared timer thread.
    /// Calling again replaces the deadline; the last source takes the deadline with it.
    void cancelAfter(std::chrono::milliseconds delay, const QString &text = {});

    /// A source whose tokens are also cancelled, with the root reason, when any of the given tokens
    /// is. Null tokens and duplicates are dropped; linked to a cancelled token it is born
    /// cancelled. The links live as long as the source or any of its tokens.
    template<typename... Tokens>
    [[nodiscard]] static CancellationSource linkedTo(const Tokens &...tokens)
    {
        std::array<CancelState *, sizeof...(Tokens)> parents{&*tokens.m_state...};
        return linkedToStates(parents);
    }
    [[nodiscard]] static CancellationSource linkedTo(const std::vector<CancellationToken> &tokens);
    /// linkedTo() with a name.
    [[nodiscard]] static CancellationSource forOperation(QString operation,
                                                         const CancellationToken &parent);

    /// How many callbacks threw.
    [[nodiscard]] int failedCallbacks() const noexcept { return m_state->failedCallbacks(); }

private:
    friend class CancellationSystem;
    friend class OperationBlock;

    /// The first source of a new state.
    explicit CancellationSource(CancelState &state) noexcept;
    [[nodiscard]] static CancellationSource linkedToStates(std::span<CancelState *> parents,
                                                           QString operation = {});

    CancelState *m_state;
};

} // namespace ktrdr::operations
