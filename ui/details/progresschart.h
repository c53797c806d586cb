#pragma once

#include "ui/curves/plotlibrary.h"
#include "ui/details/progressseries.h"

namespace ktrdr::ui {

/// Percentage and rate over the elapsed time. Draws at most once per turn of the event loop, and
/// only while it is visible.
class ProgressChart final : public QCustomPlot
{
    Q_OBJECT

public:
    explicit ProgressChart(QWidget *parent = nullptr);

    /// Either may have no points.
    void showSeries(const ProgressSeries &percentage, const ProgressSeries &rate);
    /// Curves can be switched off.
    void setRateShown(bool shown);
    /// How often it drew since it was made.
    [[nodiscard]] int drawCount() const { return m_drawCount; }

Q_SIGNALS:
    /// The mouse points at this time, in seconds; negative when it left.
    void pointed(double seconds);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void colour();
    void drawSoon();

    QCPGraph *m_percentage;
    QCPGraph *m_rate;
    bool m_isDrawingDue = true;
    int m_drawCount = 0;
};

} // namespace ktrdr::ui
