#pragma once

#include "core/operations/operationrecord.h"

#include <QColor>
#include <QPixmap>

class QPalette;

namespace ktrdr::ui {

/// Colour and drawing of a status. Every status has a shape of its own, so that colour alone never
/// carries the meaning. GUI thread.
class StatusLook
{
public:
    /// Readable as text on the palette's base colour, light or dark.
    [[nodiscard]] static QColor color(operations::OperationStatus status, const QPalette &palette);
    /// Muted while nobody hears of the operation.
    [[nodiscard]] static QColor color(const operations::OperationRecord &record,
                                      const QPalette &palette);
    /// Base name of the drawing in resources/icons.
    [[nodiscard]] static QString iconName(operations::OperationStatus status);
    /// A drawing of resources/icons in one colour, `size` wide and high in device-independent
    /// pixels; cached.
    [[nodiscard]] static QPixmap pixmap(const QString &iconName, const QColor &color, int size,
                                        qreal devicePixelRatio);
    /// Mixes two colours; `share` of the first is 0..1.
    [[nodiscard]] static QColor mix(const QColor &first, const QColor &second, qreal share);
};

} // namespace ktrdr::ui
