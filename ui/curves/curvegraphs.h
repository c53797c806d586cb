#pragma once

#include "ui/curves/curvechoice.h"
#include "ui/curves/epochcurve.h"
#include "ui/curves/plotlibrary.h"

#include <array>

namespace ktrdr::ui {

/// The lines of one training in the two axis rects of a plot, which takes them back when this ends.
class CurveGraphs
{
public:
    /// All are borrowed and outlive it.
    CurveGraphs(QCustomPlot &plot, QCPAxisRect &loss, QCPAxisRect &accuracy);
    ~CurveGraphs();
    CurveGraphs(const CurveGraphs &) = delete;
    CurveGraphs &operator=(const CurveGraphs &) = delete;

    void fill(const EpochCurve &curve, double smoothing);
    void setShown(const CurveChoice &choice, bool isAlone);
    void setPens(const QPen &training, const QPen &validation, const QPen &rate,
                 const QColor &ground);

    /// The line that stands for the run in a legend.
    [[nodiscard]] QCPGraph *validationLoss() const { return m_lines.at(ValidationLoss).line; }
    /// Of what is shown; empty without values. `isPositive` leaves out zero and below.
    [[nodiscard]] std::optional<QCPRange> lossRange(bool isPositive) const;
    [[nodiscard]] std::optional<QCPRange> accuracyRange() const;
    [[nodiscard]] std::optional<QCPRange> rateRange() const;

private:
    enum Figure : size_t { TrainLoss, ValidationLoss, TrainAccuracy, ValidationAccuracy };

    struct Line
    {
        QCPGraph *line = nullptr;
        /// The values themselves behind their smoothed line.
        QCPGraph *values = nullptr;
        QCPGraph *best = nullptr;
    };

    [[nodiscard]] QCPGraph *add(QCPAxis *value);
    [[nodiscard]] std::optional<QCPRange> rangeOf(Figure first, bool isPositive) const;

    QCustomPlot &m_plot;
    std::array<Line, 4> m_lines;
    QCPGraph *m_rate;
    bool m_isSmoothed = false;
    bool m_hasChangingRate = false;
    bool m_hasDots = false;
    size_t m_epochs = 0;
};

} // namespace ktrdr::ui
