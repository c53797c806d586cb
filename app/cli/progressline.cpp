#include "app/cli/progressline.h"

#include "app/cli/humantext.h"
#include "app/cli/terminaltext.h"
#include "app/cli/text.h"

#include <cmath>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::OperationRecord;
using operations::OperationStatus;

namespace {

constexpr int BarColumns = 24;
constexpr int BusyBlock = 5;
constexpr int ColumnsForBar = 64;
constexpr int ColumnsForEstimate = 48;

QString bar(const OperationRecord &record, const LineStyle &style)
{
    const QChar full = style.utf8 ? QChar(0x2588) : QChar(u'#');
    const QChar empty = style.utf8 ? QChar(0x2591) : QChar(u'-');
    QString cells(BarColumns, empty);
    int first = 0;
    int last = 0;
    if (record.progress.percentage) {
        last = static_cast<int>(std::floor(*record.progress.percentage / 100.0 * BarColumns));
    } else if (!record.unheardSince && record.status != OperationStatus::Paused) {
        const int travel = BarColumns - BusyBlock;
        const int there = style.tick % (2 * travel);
        first = there <= travel ? there : 2 * travel - there;
        last = first + BusyBlock;
    }
    for (int i = first; i < std::min(last, BarColumns); ++i) {
        cells[i] = full;
    }
    return u'[' + cells + u']';
}

QString percentText(const OperationRecord &record)
{
    if (!record.progress.percentage) {
        return {};
    }
    // Rounded down, so that 100 % is said of what is complete only.
    const int whole = static_cast<int>(std::floor(*record.progress.percentage));
    return Text::tr("%1%").arg(whole, 3);
}

QString messageText(const OperationRecord &record)
{
    QString message = singleLine(record.message.isEmpty() ? record.name : record.message);
    if (record.unheardSince) {
        return Text::tr("%1 Not heard of since %2: %3")
            .arg(statusText(record), record.unheardSince->toLocalTime().toString(u"HH:mm:ss"_s),
                 message);
    }
    if (record.status == OperationStatus::Waiting && !record.reason.isEmpty()) {
        message = Text::tr("Waiting (%1)").arg(record.reason);
    } else if (record.status != OperationStatus::Running) {
        message = statusText(record.status) + u": "_s + message;
    }
    return message;
}

QString estimateText(const OperationRecord &record)
{
    // The domain's message may say it already.
    if (!record.progress.remaining || record.isFinal() || record.message.contains(u"ETA"_s)) {
        return {};
    }
    return Text::tr("ETA %1").arg(rangeText(*record.progress.remaining));
}

} // namespace

QString progressLine(const OperationRecord &record, const LineStyle &style)
{
    QStringList front;
    if (style.columns >= ColumnsForBar) {
        front.append(bar(record, style));
    }
    if (const QString percent = percentText(record); !percent.isEmpty()) {
        front.append(percent);
    }
    const QString estimate = style.columns >= ColumnsForEstimate ? estimateText(record) : QString();
    const QString start = front.isEmpty() ? QString() : front.join(u' ') + u"  "_s;
    const QString tail = estimate.isEmpty() ? QString() : u"  "_s + estimate;
    const int room = style.columns - terminalWidth(start) - terminalWidth(tail);
    return elided(start + elided(messageText(record), room) + tail, style.columns);
}

QString plainLine(const OperationRecord &record)
{
    QString line = percentText(record).trimmed();
    line = line.isEmpty() ? messageText(record) : QString(line + u' ' + messageText(record));
    const QString estimate = estimateText(record);
    return estimate.isEmpty() ? line : QString(line + u' ' + estimate);
}

} // namespace ktrdr::cli
