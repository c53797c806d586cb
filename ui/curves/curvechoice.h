#pragma once

namespace ktrdr::ui {

/// What of the curves is drawn, and how.
struct CurveChoice
{
    bool training = true;
    bool validation = true;
    /// Of one run alone, where the rate changes.
    bool learningRate = true;
    /// Of the losses.
    bool isLogarithmic = false;
    /// Weight of the past, 0 (none) to below 1.
    double smoothing = 0;

    [[nodiscard]] bool operator==(const CurveChoice &) const = default;
};

} // namespace ktrdr::ui
