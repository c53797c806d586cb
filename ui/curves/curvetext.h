#pragma once

#include "ui/curves/curverun.h"

#include <QCoreApplication>

namespace ktrdr::ui {

/// Curves and their figures in words and numbers for people, by the current locale. Empty text
/// means not known.
class CurveText
{
    Q_DECLARE_TR_FUNCTIONS(CurveText)

public:
    [[nodiscard]] static QString loss(double loss);
    /// "61.2 %" of 0.612.
    [[nodiscard]] static QString share(double share);
    [[nodiscard]] static QString rate(double learningRate);
    /// "0.43, 61.2 %"; leaves out what is not known.
    [[nodiscard]] static QString figures(double loss, double accuracy);

    /// What a chart of these runs shows, for who cannot see it.
    [[nodiscard]] static QString described(const std::vector<CurveRun> &runs);
    /// "40 epochs, the best is 31 · learning rate 0.001"
    [[nodiscard]] static QString summary(const EpochCurve &curve);
    /// The figures of the runs at one epoch.
    [[nodiscard]] static QString pointed(const std::vector<CurveRun> &runs, int epoch);
};

} // namespace ktrdr::ui
