#include "ui/theme/palettes.h"

#include <algorithm>
#include <cmath>

namespace ktrdr::ui {

namespace {

struct Tones
{
    QRgb window, base, alternate, text, button, accent, accentText, link, disabled, hint, tip;
    QRgb light, midlight, mid, dark, shadow;
};

constexpr Tones Light{0xfff3f5f8, 0xffffffff, 0xfff7f9fb, 0xff18202c, 0xfffbfcfd, 0xff1d5fae,
                      0xffffffff, 0xff0b57b0, 0xff7c8593, 0xff667080, 0xff222b38, 0xffffffff,
                      0xffeef1f5, 0xffc3cad4, 0xff98a2b0, 0xff5a6472};
constexpr Tones Dark{0xff1c2027, 0xff14171c, 0xff191d23, 0xffe7eaef, 0xff2a303a, 0xff2a66ad,
                     0xffffffff, 0xff82b7ff, 0xff7f8896, 0xff949dab, 0xff343c48, 0xff414a57,
                     0xff353c47, 0xff2f3640, 0xff101317, 0xff000000};

QPalette makePalette(const Tones &tones)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tones.window);
    palette.setColor(QPalette::WindowText, tones.text);
    palette.setColor(QPalette::Base, tones.base);
    palette.setColor(QPalette::AlternateBase, tones.alternate);
    palette.setColor(QPalette::Text, tones.text);
    palette.setColor(QPalette::Button, tones.button);
    palette.setColor(QPalette::ButtonText, tones.text);
    palette.setColor(QPalette::BrightText, QColor(Qt::white));
    palette.setColor(QPalette::Highlight, tones.accent);
    palette.setColor(QPalette::HighlightedText, tones.accentText);
    palette.setColor(QPalette::Link, tones.link);
    palette.setColor(QPalette::LinkVisited, tones.link);
    palette.setColor(QPalette::PlaceholderText, tones.hint);
    palette.setColor(QPalette::ToolTipBase, tones.tip);
    palette.setColor(QPalette::ToolTipText, QColor(Qt::white));
    palette.setColor(QPalette::Light, tones.light);
    palette.setColor(QPalette::Midlight, tones.midlight);
    palette.setColor(QPalette::Mid, tones.mid);
    palette.setColor(QPalette::Dark, tones.dark);
    palette.setColor(QPalette::Shadow, tones.shadow);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, tones.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.mid);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, tones.text);
    return palette;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

QPalette lightPalette()
{
    return makePalette(Light);
}

QPalette darkPalette()
{
    return makePalette(Dark);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::WindowText)) >
           luminance(palette.color(QPalette::Window));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor colourOf(Meaning meaning, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (meaning) {
    case Meaning::Good:
        return dark ? QColor(0x5f, 0xd3, 0x8d) : QColor(0x14, 0x74, 0x3d);
    case Meaning::Attention:
        return dark ? QColor(0xf2, 0xbc, 0x57) : QColor(0x8a, 0x5a, 0x00);
    case Meaning::Bad:
        return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb4, 0x23, 0x18);
    case Meaning::Active:
        return palette.color(QPalette::Link);
    case Meaning::Quiet:
        break;
    }
    return palette.color(QPalette::PlaceholderText);
}

} // namespace ktrdr::ui
