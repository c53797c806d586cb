#pragma once

#include <QProxyStyle>

namespace ktrdr::ui {

/// Fusion with the program's spacing, and with a focus ring, check boxes and radio buttons that can
/// be seen in both themes.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace ktrdr::ui
