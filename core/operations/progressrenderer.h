#pragma once

#include "core/operations/progressstate.h"

namespace ktrdr::operations {

/// Turns a state into the words of its domain. Called on the sampling thread only, never by a
/// worker; the state never holds an earlier rendering. Implementations are immutable and shared.
class ProgressRenderer
{
public:
    virtual ~ProgressRenderer() = default;
    /// The one-line message of a row, translated.
    [[nodiscard]] virtual QString renderMessage(const ProgressState &state) const = 0;
    /// The finer grain of the current step, translated; may be empty.
    [[nodiscard]] virtual QString renderStepDetail(const ProgressState &state) const = 0;
};

} // namespace ktrdr::operations
