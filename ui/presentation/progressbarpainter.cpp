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
const auto WidestPercentage = QStringLiteral("100 %");
/// A bar of an unknown total: a third of the width, there and back in this time.
constexpr qint64 BusyPeriodMs = 2400;

bool isBusy(const OperationRecord &record)
{
    return !record.progress.percentage && !record.unheardSince &&
           (record.status == OperationStatus::Running ||
            record.status == OperationStatus::Cancelling);
}

ProgressBarPainter::Bar barOf(const OperationRecord &record)
{
    if (isBusy(record)) {
        const qint64 phase = record.progress.elapsed.count() % BusyPeriodMs;
        const double there = 1.0 - std::abs(2.0 * static_cast<double>(phase) / BusyPeriodMs - 1.0);
        const double from = there * 2.0 / 3.0;
        return {from, from + 1.0 / 3.0};
    }
    return {0.0, std::clamp(record.progress.percentage.value_or(0.0) / 100.0, 0.0, 1.0)};
}

/// However little there is, it is to be seen.
QRect filled(const QRect &track, const ProgressBarPainter::Bar &bar)
{
    QRect part = track;
    const double share = bar.to - bar.from;
    part.setWidth(share > 0 ? std::max(qRound(share * track.width()), BarHeight) : 0);
    part.moveLeft(track.left() + qRound(bar.from * track.width()));
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
    const QColor ink = StatusLook::color(record, palette);
    const bool isMuted = record.isFinal() || record.unheardSince;
    Bar bar = barOf(record);
    bar.ink = isMuted ? StatusLook::mix(ink, palette.color(QPalette::Base), 0.75) : ink;
    bar.number = text;
    bar.numberInk = record.unheardSince ? ink : palette.color(QPalette::Text);
    paint(painter, cell, bar, palette, direction);
}

void ProgressBarPainter::paint(QPainter &painter, const QRect &cell, const Bar &bar,
                               const QPalette &palette, Qt::LayoutDirection direction)
{
    const int numberWidth = painter.fontMetrics().horizontalAdvance(
        bar.number.size() > WidestPercentage.size() ? bar.number : WidestPercentage);
    QRect track = cell.adjusted(Margin, 0, -Margin - numberWidth - Gap, 0);
    track.setTop(cell.center().y() - BarHeight / 2 + 1);
    track.setHeight(BarHeight);
    if (track.width() > 2 * BarHeight) {
        const auto draw = [&](const QRect &part, const QColor &ink) {
            painter.setBrush(ink);
            painter.drawRoundedRect(QStyle::visualRect(direction, cell, part), BarHeight / 2.0,
                                    BarHeight / 2.0);
        };
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        draw(track,
             StatusLook::mix(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.14));
        if (const QRect part = filled(track, bar); part.width() > 0)
            draw(part, bar.ink);
        painter.restore();
    }
    if (bar.number.isEmpty())
        return;
    const QRect number(cell.right() - Margin - numberWidth, cell.top(), numberWidth, cell.height());
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setPen(bar.numberInk);
    painter.drawText(
        QStyle::visualRect(direction, cell, number),
        static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignRight | Qt::AlignVCenter)) |
            Qt::TextSingleLine,
        bar.number);
}

} // namespace ktrdr::ui
