#include "tests/support/stricttest.h"
#include "ui/theme/icons.h"
#include "ui/theme/palettes.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QSignalSpy>
#include <QStyleOption>
#include <QTest>

using namespace ktrdr::ui;

namespace {

/// The most frequent colour of what is drawn, leaving out what is see-through.
QColor inkOf(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qAlpha(pixel) == 255)
                ++counts[pixel];
        }
    }
    QRgb most = 0;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry) {
        if (entry.value() > counts.value(most))
            most = entry.key();
    }
    return QColor::fromRgb(most);
}

} // namespace

class TestTheme final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeReadInBothPalettes_data();
    void textCanBeReadInBothPalettes();
    void everyMeaningCanBeReadOnItsGround_data();
    void everyMeaningCanBeReadOnItsGround();
    void uncheckedIndicatorsCanBeSeen_data();
    void uncheckedIndicatorsCanBeSeen();
    void choiceDecidesThePalette();
    void systemFollowsThePlatformWithoutAPortal();
    void unknownNameIsSystem();
    void everyIconDraws();
    void iconsFollowTheTheme();
    void disabledIconsArePaler();
    void unknownIconIsNull();
};

void TestTheme::textCanBeReadInBothPalettes_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestTheme::textCanBeReadInBothPalettes()
{
    QFETCH(const QPalette, palette);
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},       {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},      {QPalette::ButtonText, QPalette::Button},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
    };
    for (const auto &[ink, ground] : pairs)
        QVERIFY2(contrast(palette.color(ink), palette.color(ground)) >= 7.0,
                 qPrintable(QStringLiteral("%1 on %2").arg(ink).arg(ground)));
    QVERIFY(contrast(palette.color(QPalette::HighlightedText),
                     palette.color(QPalette::Highlight)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::Link), palette.color(QPalette::Base)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Window)) >=
            4.5);
    QVERIFY(contrast(palette.color(QPalette::Disabled, QPalette::Text),
                     palette.color(QPalette::Base)) >= 3.0);
}

void TestTheme::everyMeaningCanBeReadOnItsGround_data()
{
    textCanBeReadInBothPalettes_data();
}

void TestTheme::everyMeaningCanBeReadOnItsGround()
{
    QFETCH(const QPalette, palette);
    for (const Meaning meaning :
         {Meaning::Good, Meaning::Attention, Meaning::Bad, Meaning::Active, Meaning::Quiet}) {
        for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::Window})
            QVERIFY(contrast(colourOf(meaning, palette), palette.color(ground)) >= 4.5);
    }
}

void TestTheme::uncheckedIndicatorsCanBeSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QStyle::PrimitiveElement>("element");
    QTest::newRow("light box") << lightPalette() << QStyle::PE_IndicatorCheckBox;
    QTest::newRow("light radio") << lightPalette() << QStyle::PE_IndicatorRadioButton;
    QTest::newRow("dark box") << darkPalette() << QStyle::PE_IndicatorCheckBox;
    QTest::newRow("dark radio") << darkPalette() << QStyle::PE_IndicatorRadioButton;
}

/// Along the middle line from the left, the outline must stand out from the ground.
void TestTheme::uncheckedIndicatorsCanBeSeen()
{
    QFETCH(const QPalette, palette);
    QFETCH(const QStyle::PrimitiveElement, element);
    const Style style;
    const QColor ground = palette.color(QPalette::Window);
    QImage picture(20, 20, QImage::Format_RGB32);
    picture.fill(ground);
    QStyleOptionButton option;
    option.rect = QRect(3, 3, 14, 14);
    option.palette = palette;
    option.state = QStyle::State_Enabled | QStyle::State_Off;
    QPainter painter(&picture);
    style.drawPrimitive(element, &option, &painter, nullptr);
    painter.end();
    double best = 1.0;
    for (int x = 0; x < 8; ++x)
        best = std::max(best, contrast(picture.pixelColor(x, 10), ground));
    QVERIFY2(best >= 3.0, qPrintable(QString::number(best)));
}

void TestTheme::choiceDecidesThePalette()
{
    Theme theme(ThemeChoice::Dark);
    QVERIFY(isDark(QApplication::palette()));
    QSignalSpy changes(&theme, &Theme::choiceChanged);
    theme.setChoice(ThemeChoice::Light);
    QVERIFY(!isDark(QApplication::palette()));
    theme.setChoice(ThemeChoice::Light);
    QCOMPARE(changes.count(), 1);
}

void TestTheme::systemFollowsThePlatformWithoutAPortal()
{
    QApplication::setPalette(darkPalette());
    {
        Theme theme(ThemeChoice::System);
        QVERIFY(isDark(QApplication::palette()));
    }
    QApplication::setPalette(lightPalette());
    Theme theme(ThemeChoice::System);
    QVERIFY(!isDark(QApplication::palette()));
}

void TestTheme::unknownNameIsSystem()
{
    QVERIFY(themeFromString(u"sepia") == ThemeChoice::System);
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        QVERIFY(themeFromString(toString(choice)) == choice);
}

void TestTheme::everyIconDraws()
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 10);
    for (const QString &file : files) {
        const QIcon drawn = icon(QString(file).chopped(4));
        QVERIFY2(!drawn.isNull(), qPrintable(file));
        for (const int size : {16, 32, 64}) {
            const QPixmap pixmap = drawn.pixmap(size, size);
            QCOMPARE(pixmap.size(), QSize(size, size));
            QVERIFY2(inkOf(drawn.pixmap(64, 64).toImage()).isValid(), qPrintable(file));
        }
    }
}

void TestTheme::iconsFollowTheTheme()
{
    const QIcon load = icon(QStringLiteral("load"));
    QApplication::setPalette(lightPalette());
    QCOMPARE(inkOf(load.pixmap(64, 64).toImage()), lightPalette().color(QPalette::ButtonText));
    QApplication::setPalette(darkPalette());
    QCOMPARE(inkOf(load.pixmap(64, 64).toImage()), darkPalette().color(QPalette::ButtonText));
}

void TestTheme::disabledIconsArePaler()
{
    QApplication::setPalette(lightPalette());
    const QIcon load = icon(QStringLiteral("load"));
    QCOMPARE(inkOf(load.pixmap({64, 64}, QIcon::Disabled).toImage()),
             lightPalette().color(QPalette::Disabled, QPalette::ButtonText));
}

void TestTheme::unknownIconIsNull()
{
    QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
