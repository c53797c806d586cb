#include "ui/curves/curvelook.h"

#include "ui/theme/palettes.h"

#include <array>

namespace ktrdr::ui {

namespace {

constexpr double ValidationWidth = 2.0;
constexpr double TrainingWidth = 1.5;
constexpr int FaintAlpha = 70;

struct Tone
{
    QRgb onLight;
    QRgb onDark;
};

// After Okabe and Ito, who chose them for eyes that see few colours; darker or lighter where the
// ground needs it.
constexpr std::array<Tone, CurveLook::MostRuns> Tones{{{0xff0b62b5, 0xff6cb6ff},
                                                       {0xffb85400, 0xffff9e45},
                                                       {0xff00795a, 0xff3fd0a0},
                                                       {0xffa8327f, 0xfff29ad0},
                                                       {0xff7a6200, 0xffe8d44d},
                                                       {0xff5b3fb0, 0xffb6a2ff},
                                                       {0xff9c2415, 0xffff8a7a},
                                                       {0xff4b5563, 0xffb9c2cf}}};

} // namespace

QPen CurveLook::training(const QPalette &palette)
{
    return {colourOf(Meaning::Attention, palette), TrainingWidth, Qt::DashLine};
}

QPen CurveLook::validation(const QPalette &palette)
{
    return {colourOf(Meaning::Active, palette), ValidationWidth};
}

QPen CurveLook::learningRate(const QPalette &palette)
{
    return {palette.color(QPalette::PlaceholderText), 1.0, Qt::DotLine};
}

QColor CurveLook::colorOf(int run, const QPalette &palette)
{
    const Tone &tone = Tones.at(static_cast<size_t>(run % MostRuns));
    return QColor::fromRgb(isDark(palette) ? tone.onDark : tone.onLight);
}

QPen CurveLook::training(int run, const QPalette &palette)
{
    return {colorOf(run, palette), 1.0, Qt::DashLine};
}

QPen CurveLook::validation(int run, const QPalette &palette)
{
    return {colorOf(run, palette), ValidationWidth};
}

QPen CurveLook::faint(QPen pen)
{
    QColor color = pen.color();
    color.setAlpha(FaintAlpha);
    pen.setColor(color);
    pen.setStyle(Qt::SolidLine);
    pen.setWidthF(1.0);
    return pen;
}

} // namespace ktrdr::ui
