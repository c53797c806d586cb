#include "ui/presentation/operationtext.h"

#include <QLocale>

#include <algorithm>

namespace ktrdr::ui {

using std::chrono::milliseconds;

namespace {

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

/// Seconds as coarse as an estimate deserves; rounded up, for late is worse than early.
qint64 coarse(milliseconds time)
{
    const qint64 seconds = (std::max<qint64>(time.count(), 0) + 999) / 1000;
    const qint64 grain = seconds <= 10 ? 1 : seconds < Minute ? 5 : seconds < Hour ? Minute : Hour;
    return (seconds + grain - 1) / grain * grain;
}

qint64 unitOf(qint64 seconds)
{
    return seconds >= Day * 2 ? Day : seconds >= Hour ? Hour : seconds >= Minute ? Minute : 1;
}

} // namespace

QString OperationText::number(quint64 value)
{
    return QLocale().toString(value);
}

QString OperationText::duration(milliseconds duration)
{
    const qint64 seconds = std::max<qint64>(duration.count(), 0) / 1000;
    const QLocale locale;
    const auto twoDigits = [](qint64 value) {
        return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
    };
    if (seconds < Minute) {
        return tr("%1 s", "seconds").arg(locale.toString(seconds));
    }
    if (seconds < Hour) {
        return tr("%1 min %2 s", "minutes, seconds")
            .arg(locale.toString(seconds / Minute), twoDigits(seconds % Minute));
    }
    if (seconds < Day) {
        return tr("%1 h %2 min", "hours, minutes")
            .arg(locale.toString(seconds / Hour), twoDigits(seconds % Hour / Minute));
    }
    return tr("%1 d %2 h", "days, hours")
        .arg(locale.toString(seconds / Day), twoDigits(seconds % Day / Hour));
}

QString OperationText::durationRange(const operations::TimeEstimate &estimate)
{
    const auto withUnit = [](const QString &amount, qint64 unit) {
        switch (unit) {
        case 1:
            return tr("%1 s", "seconds").arg(amount);
        case Minute:
            return tr("%1 min", "minutes").arg(amount);
        case Hour:
            return tr("%1 h", "hours").arg(amount);
        default:
            return tr("%1 d", "days").arg(amount);
        }
    };
    const QLocale locale;
    const auto amount = [&locale](qint64 seconds, qint64 unit) {
        return locale.toString((seconds + unit - 1) / unit);
    };
    const qint64 low = coarse(estimate.low);
    const qint64 high = coarse(estimate.high);
    const qint64 lowUnit = unitOf(low);
    const qint64 highUnit = unitOf(high);
    const QString upper = amount(high, highUnit);
    if (lowUnit != highUnit) {
        return tr("%1–%2", "from, to")
            .arg(withUnit(amount(low, lowUnit), lowUnit), withUnit(upper, highUnit));
    }
    const QString lower = amount(low, lowUnit);
    return withUnit(lower == upper ? upper : tr("%1–%2", "from, to").arg(lower, upper), highUnit);
}

} // namespace ktrdr::ui
