#include "ui/tray/traypicture.h"

#include <QPainter>
#include <QSvgRenderer>

namespace ktrdr::ui {

namespace {

QString badgeText(TrayMood mood, int running)
{
    if (mood == TrayMood::Attention)
        return QStringLiteral("!");
    return running > 9 ? QStringLiteral("9+") : QString::number(running);
}

void drawBadge(QPainter &painter, int size, TrayMood mood, int running)
{
    const double side = size * 0.62;
    const QRectF badge(size - side, size - side, side, side);
    const bool attention = mood == TrayMood::Attention;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0x10, 0x1a, 0x28), size / 24.0));
    painter.setBrush(attention ? QColor(0xff, 0xc2, 0x4b) : QColor(0x1f, 0x6f, 0xd0));
    painter.drawEllipse(badge.adjusted(0.5, 0.5, -0.5, -0.5));
    QFont font = painter.font();
    const QString text = badgeText(mood, running);
    font.setPixelSize(std::max(6, static_cast<int>(side * (text.size() > 1 ? 0.55 : 0.75))));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(attention ? QColor(0x10, 0x1a, 0x28) : QColor(Qt::white));
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace

QIcon trayPicture(TrayMood mood, int running)
{
    QSvgRenderer drawing(QStringLiteral(":/icons/app.svg"));
    QIcon picture;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        if (mood != TrayMood::Idle)
            drawBadge(painter, size, mood, running);
        painter.end();
        picture.addPixmap(pixmap);
    }
    return picture;
}

} // namespace ktrdr::ui
