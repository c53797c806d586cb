#pragma once

#include "core/operations/operationrecord.h"

#include <QColor>
#include <QRect>

class QPainter;
class QPalette;

namespace ktrdr::ui {

/// Draws bars into cells, with a number beside them.
class ProgressBarPainter
{
public:
    /// Which part of the track is filled, 0 to 1 from the leading edge, and how it looks.
    struct Bar
    {
        double from = 0;
        double to = 0;
        QColor ink{};
        QString number{};
        QColor numberInk{};
    };

    /// The progress of one operation. A bar of an unknown total moves with the elapsed time of the
    /// record and shows no number.
    static void paint(QPainter &painter, const QRect &cell,
                      const operations::OperationRecord &record, const QString &text,
                      const QPalette &palette, Qt::LayoutDirection direction);
    static void paint(QPainter &painter, const QRect &cell, const Bar &bar, const QPalette &palette,
                      Qt::LayoutDirection direction);
};

} // namespace ktrdr::ui
