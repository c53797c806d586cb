#include "ui/curves/plotlook.h"

#include "ui/presentation/statuslook.h"

namespace ktrdr::ui {

void dressPlot(QCustomPlot &plot, const QList<QCPAxis *> &axes)
{
    const QPalette palette = plot.palette();
    const QColor base = palette.color(QPalette::Base);
    const QColor quiet = palette.color(QPalette::PlaceholderText);
    const QPen line(StatusLook::mix(palette.color(QPalette::Text), base, 0.12));
    plot.setBackground(base);
    plot.setLocale(QLocale());
    for (QCPAxis *axis : axes) {
        axis->setBasePen(line);
        axis->setTickPen(line);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(quiet);
        axis->setLabelColor(quiet);
        axis->setTickLabelFont(plot.font());
        axis->setLabelFont(plot.font());
        axis->grid()->setPen(line);
        axis->grid()->setZeroLinePen(line);
    }
}

} // namespace ktrdr::ui
