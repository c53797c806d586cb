#pragma once

#include "core/operations/cancellationsource.h"

#include <vector>

namespace ktrdr::operations {

/// Several sources under one roof: its token is cancelled when any of them is, and its cancel()
/// cancels all of them. (A linked source never cancels its parents; this does.)
class UnifiedCancellation
{
public:
    explicit UnifiedCancellation(std::vector<CancellationSource> sources);

    [[nodiscard]] CancellationToken token() const noexcept { return m_linked.token(); }
    /// True when at least one source had not been cancelled before.
    bool cancel(CancelWhy why = CancelWhy::User, const QString &text = {},
                const QString &origin = {}) const;

private:
    std::vector<CancellationSource> m_sources;
    CancellationSource m_linked;
};

} // namespace ktrdr::operations
