#pragma once

#include <QPen>

class QPalette;

namespace ktrdr::ui {

/// The lines of the curves. Training and validation differ by dashes as well as by colour.
class CurveLook
{
public:
    /// As many runs can be told apart in one chart.
    static constexpr int MostRuns = 8;

    /// Of one training alone.
    [[nodiscard]] static QPen training(const QPalette &palette);
    [[nodiscard]] static QPen validation(const QPalette &palette);
    [[nodiscard]] static QPen learningRate(const QPalette &palette);
    /// Of one run among several; `run` is 0..MostRuns − 1.
    [[nodiscard]] static QColor colorOf(int run, const QPalette &palette);
    [[nodiscard]] static QPen training(int run, const QPalette &palette);
    [[nodiscard]] static QPen validation(int run, const QPalette &palette);
    /// Of the values behind their smoothed line.
    [[nodiscard]] static QPen faint(QPen pen);
};

} // namespace ktrdr::ui
