#pragma once

#include <compare>

namespace ktrdr::training {

/// A place in a text file, counted from 1 in lines and characters, as editors show it. 0, 0 is the
/// file as a whole.
struct SourcePosition
{
    int line = 0;
    int column = 0;

    [[nodiscard]] friend bool operator==(SourcePosition, SourcePosition) = default;
    [[nodiscard]] friend auto operator<=>(SourcePosition, SourcePosition) = default;
};

} // namespace ktrdr::training
