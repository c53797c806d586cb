#include "app/cli/humantext.h"

#include "app/cli/text.h"

#include <QLocale>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::OperationStatus;

namespace {

constexpr qint64 MinuteSeconds = 60;
constexpr qint64 HourSeconds = 3600;

/// The C locale groups no digits.
QLocale numberLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

QString twoUnits(qint64 larger, QLatin1Char largerUnit, qint64 smaller, QLatin1Char smallerUnit)
{
    const QString text = QString::number(larger) + largerUnit;
    return smaller == 0 ? text : QString(text + u' ' + QString::number(smaller) + smallerUnit);
}

} // namespace

QString durationText(std::chrono::milliseconds duration)
{
    const qint64 seconds = std::max<qint64>(0, (duration.count() + 500) / 1000);
    if (seconds < MinuteSeconds) {
        return QString::number(seconds) + u's';
    }
    if (seconds < HourSeconds) {
        return twoUnits(seconds / MinuteSeconds, QLatin1Char('m'), seconds % MinuteSeconds,
                        QLatin1Char('s'));
    }
    return twoUnits(seconds / HourSeconds, QLatin1Char('h'), seconds % HourSeconds / MinuteSeconds,
                    QLatin1Char('m'));
}

QString rangeText(const operations::TimeEstimate &estimate)
{
    const QString low = durationText(estimate.low);
    const QString high = durationText(estimate.high);
    return low == high ? low : QString(low + QChar(0x2013) + high);
}

QString countText(qint64 count)
{
    return numberLocale().toString(count);
}

QString bytesText(qint64 bytes)
{
    return numberLocale().formattedDataSize(bytes, 1);
}

QString statusText(OperationStatus status)
{
    switch (status) {
    case OperationStatus::Pending:
        return Text::tr("Pending");
    case OperationStatus::Running:
        return Text::tr("Running");
    case OperationStatus::Waiting:
        return Text::tr("Waiting");
    case OperationStatus::Paused:
        return Text::tr("Paused");
    case OperationStatus::Cancelling:
        return Text::tr("Cancelling");
    case OperationStatus::Completed:
        return Text::tr("Completed");
    case OperationStatus::CompletedWithWarnings:
        return Text::tr("Completed with warnings");
    case OperationStatus::Failed:
        return Text::tr("Failed");
    case OperationStatus::Cancelled:
        return Text::tr("Cancelled");
    case OperationStatus::Interrupted:
        return Text::tr("Interrupted");
    }
    return {};
}

QString statusText(const operations::OperationRecord &record)
{
    const QString status = statusText(record.status);
    return record.unheardSince ? QString(status + u'?') : status;
}

} // namespace ktrdr::cli
