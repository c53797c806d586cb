#include "ui/presentation/statuslook.h"

#include "ui/theme/icons.h"
#include "ui/theme/palettes.h"

#include <QPixmapCache>

namespace ktrdr::ui {

using operations::OperationStatus;

namespace {

Meaning meaningOf(OperationStatus status)
{
    switch (status) {
    case OperationStatus::Running:
        return Meaning::Active;
    case OperationStatus::Completed:
        return Meaning::Good;
    case OperationStatus::Waiting:
    case OperationStatus::Cancelling:
    case OperationStatus::CompletedWithWarnings:
    case OperationStatus::Interrupted:
        return Meaning::Attention;
    case OperationStatus::Failed:
        return Meaning::Bad;
    case OperationStatus::Pending:
    case OperationStatus::Paused:
    case OperationStatus::Cancelled:
        break;
    }
    return Meaning::Quiet;
}

} // namespace

QColor StatusLook::color(OperationStatus status, const QPalette &palette)
{
    return colourOf(meaningOf(status), palette);
}

QColor StatusLook::color(const operations::OperationRecord &record, const QPalette &palette)
{
    return record.unheardSince ? colourOf(Meaning::Quiet, palette) : color(record.status, palette);
}

QString StatusLook::iconName(OperationStatus status)
{
    return QLatin1StringView("status-") + operations::toString(status);
}

QPixmap StatusLook::pixmap(const QString &iconName, const QColor &color, int size,
                           qreal devicePixelRatio)
{
    const QString key = QStringLiteral("ktrdr/%1/%2/%3/%4")
                            .arg(iconName, color.name(QColor::HexArgb))
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = icon(iconName, color).pixmap(QSize(size, size), devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QColor StatusLook::mix(const QColor &first, const QColor &second, qreal share)
{
    const auto part = [share](float a, float b) {
        return static_cast<float>(a * share + b * (1.0 - share));
    };
    return QColor::fromRgbF(part(first.redF(), second.redF()),
                            part(first.greenF(), second.greenF()),
                            part(first.blueF(), second.blueF()));
}

} // namespace ktrdr::ui
