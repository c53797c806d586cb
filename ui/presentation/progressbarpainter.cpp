#include "ui/presentation/progressbarpainter.h"

#include "ui/presentation/statuslook.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPalette>
#include <QStyle>

#include <algorithm>

namespace ktrdr::ui {

using operations::OperationRecord;
using operations::OperationStatus;

namespace {

constexpr int Margin = 8;
constexpr int Gap = 8;
constexpr int BarHeight = 6;
/// A bar of an unknown total: a third of the width, there and back in this time.
constexpr qint64 BusyPeriodMs = 2400;

bool isBusy(const OperationRecord &record)
{
    return !record.progress.percentage && (record.status == OperationStatus::Running ||
                                           record.status == OperationStatus::Cancelling);
}

/// Part of the track that is filled, left to right.
QRect filled(const QRect &track, const OperationRecord &record)
{
    QRect part = track;
    if (isBusy(record)) {
        const qint64 phase = record.progress.elapsed.count() % BusyPeriodMs;
        const double there = 1.0 - std::abs(2.0 * static_cast<double>(phase) / BusyPeriodMs - 1.0);
        part.setWidth(track.width() / 3);
        part.moveLeft(track.left() + qRound(there * (track.width() - part.width())));
        return part;
    }
    const double share = std::clamp(record.progress.percentage.value_or(0.0) / 100.0, 0.0, 1.0);
    part.setWidth(share > 0 ? std::max(qRound(share * track.width()), BarHeight) : 0);
    return part;
}

} // namespace

void ProgressBarPainter::paint(QPainter &painter, const QRect &cell, const OperationRecord &record,
                               const QString &text, const QPalette &palette,
                               Qt::LayoutDirection direction)
{
    // An empty track would read as "nothing done", which is not known.
    if (!record.progress.percentage && !isBusy(record)) {
        return;
    }
    const int textWidth = painter.fontMetrics().horizontalAdvance(QStringLiteral("100 %"));
    QRect track = cell.adjusted(Margin, 0, -Margin - textWidth - Gap, 0);
    track.setTop(cell.center().y() - BarHeight / 2 + 1);
    track.setHeight(BarHeight);
    const QRect number(cell.right() - Margin - textWidth, cell.top(), textWidth, cell.height());

    if (track.width() > 2 * BarHeight) {
        const QColor ink = StatusLook::color(record.status, palette);
        const QColor base = palette.color(QPalette::Base);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(StatusLook::mix(palette.color(QPalette::Text), base, 0.14));
        painter.drawRoundedRect(QStyle::visualRect(direction, cell, track), BarHeight / 2.0,
                                BarHeight / 2.0);
        const QRect part = filled(track, record);
        if (part.width() > 0) {
            painter.setBrush(record.isFinal() ? StatusLook::mix(ink, base, 0.75) : ink);
            painter.drawRoundedRect(QStyle::visualRect(direction, cell, part), BarHeight / 2.0,
                                    BarHeight / 2.0);
        }
        painter.restore();
    }
    if (!text.isEmpty()) {
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(QStyle::visualRect(direction, cell, number),
                         static_cast<int>(QStyle::visualAlignment(
                             direction, Qt::AlignRight | Qt::AlignVCenter)) |
                             Qt::TextSingleLine,
                         text);
    }
}

} // namespace ktrdr::ui
