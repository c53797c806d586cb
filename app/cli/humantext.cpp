#include "app/cli/humantext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::OperationStatus;

namespace {

constexpr qint64 MinuteSeconds = 60;
constexpr qint64 HourSeconds = 3600;

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
    return QLocale(QLocale::English).toString(count);
}

QString bytesText(qint64 bytes)
{
    return QLocale(QLocale::English).formattedDataSize(bytes, 1);
}

QString statusText(OperationStatus status)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Status", text); };
    switch (status) {
    case OperationStatus::Pending:
        return tr("Pending");
    case OperationStatus::Running:
        return tr("Running");
    case OperationStatus::Waiting:
        return tr("Waiting");
    case OperationStatus::Paused:
        return tr("Paused");
    case OperationStatus::Cancelling:
        return tr("Cancelling");
    case OperationStatus::Completed:
        return tr("Completed");
    case OperationStatus::CompletedWithWarnings:
        return tr("Completed with warnings");
    case OperationStatus::Failed:
        return tr("Failed");
    case OperationStatus::Cancelled:
        return tr("Cancelled");
    case OperationStatus::Interrupted:
        return tr("Interrupted");
    }
    return {};
}

} // namespace ktrdr::cli
