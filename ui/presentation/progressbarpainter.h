#pragma once

#include "core/operations/operationrecord.h"

#include <QRect>

class QPainter;
class QPalette;

namespace ktrdr::ui {

/// Draws the progress of one operation into a cell: a bar and the percentage beside it. A bar of
/// an unknown total moves with the elapsed time of the record and shows no number.
class ProgressBarPainter
{
public:
    static void paint(QPainter &painter, const QRect &cell,
                      const operations::OperationRecord &record, const QString &text,
                      const QPalette &palette, Qt::LayoutDirection direction);
};

} // namespace ktrdr::ui
