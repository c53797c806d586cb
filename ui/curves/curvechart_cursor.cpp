#include "ui/curves/curvechart.h"

#include <algorithm>
#include <cmath>

/// The lines across the chart: the best epoch, and the one that is pointed at.
namespace ktrdr::ui {

void CurveChart::setCursorEpoch(int epoch)
{
    const int wanted = std::clamp(epoch, 0, lastEpoch());
    if (wanted == m_cursor)
        return;
    m_cursor = wanted;
    drawSoon();
    Q_EMIT cursorMoved(m_cursor);
}

void CurveChart::mouseMoveEvent(QMouseEvent *event)
{
    QCustomPlot::mouseMoveEvent(event);
    for (const QCPAxisRect *rect : {m_loss, m_accuracy}) {
        if (rect->visible() && rect->rect().contains(event->pos())) {
            const double epoch = rect->axis(QCPAxis::atBottom)->pixelToCoord(event->position().x());
            setCursorEpoch(std::max(1, static_cast<int>(std::lround(epoch))));
            return;
        }
    }
    setCursorEpoch(0);
}

void CurveChart::leaveEvent(QEvent *event)
{
    QCustomPlot::leaveEvent(event);
    setCursorEpoch(0);
}

void CurveChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        moveCursor(event->key());
        return;
    case Qt::Key_Escape:
        if (m_cursor > 0) {
            setCursorEpoch(0);
            return;
        }
        break;
    default:
        break;
    }
    QCustomPlot::keyPressEvent(event);
}

void CurveChart::focusInEvent(QFocusEvent *event)
{
    QCustomPlot::focusInEvent(event);
    update();
}

void CurveChart::focusOutEvent(QFocusEvent *event)
{
    QCustomPlot::focusOutEvent(event);
    update();
}

void CurveChart::paintEvent(QPaintEvent *event)
{
    QCustomPlot::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

/// The first key shows the last epoch, which is what one watches.
void CurveChart::moveCursor(int key)
{
    const int last = lastEpoch();
    if (key == Qt::Key_Home)
        setCursorEpoch(std::min(1, last));
    else if (key == Qt::Key_End || m_cursor == 0)
        setCursorEpoch(last);
    else
        setCursorEpoch(std::max(1, m_cursor + (key == Qt::Key_Left ? -1 : 1)));
}

void CurveChart::placeMarks()
{
    const int best = isAlone() ? m_runs.front().curve.bestEpoch : 0;
    for (QCPItemStraightLine *line : m_bestLines)
        placeLine(*line, best);
    for (QCPItemStraightLine *line : m_cursorLines)
        placeLine(*line, m_cursor);
}

void CurveChart::placeLine(QCPItemStraightLine &line, double epoch) const
{
    line.setVisible(epoch > 0 && line.clipAxisRect()->visible());
    line.point1->setCoords(epoch, 0);
    line.point2->setCoords(epoch, 1);
}

/// A line from bottom to top, whatever the scale of the values.
QCPItemStraightLine *CurveChart::makeLine(QCPAxisRect &rect)
{
    auto *line = new QCPItemStraightLine(this);
    line->setClipToAxisRect(true);
    line->setClipAxisRect(&rect);
    line->setSelectable(false);
    for (QCPItemPosition *end : {line->point1, line->point2}) {
        end->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
        end->setAxisRect(&rect);
        end->setTypeX(QCPItemPosition::ptPlotCoords);
        end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    line->setVisible(false);
    return line;
}

} // namespace ktrdr::ui
