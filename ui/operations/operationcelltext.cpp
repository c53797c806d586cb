#include "ui/operations/operationcelltext.h"

#include "ui/presentation/operationtext.h"

namespace ktrdr::ui {

using operations::OperationRecord;
using operations::OperationStatus;
using enum OperationColumn;

QString OperationCellText::display(const OperationRecord &record, OperationColumn column)
{
    switch (column) {
    case Name:
        return record.name;
    case Type:
        return OperationText::type(record.type);
    case Status:
        return OperationText::status(record);
    case Progress:
        return OperationText::percentage(record);
    case Cancel:
        return record.isFinal() || record.status == OperationStatus::Cancelling ? QString()
                                                                                : tr("Cancel");
    case Message:
        return OperationText::message(record);
    case Step:
        return OperationText::step(record);
    case Items:
        return OperationText::items(record);
    case Rate:
        return OperationText::rate(record);
    case Elapsed:
        return OperationText::elapsed(record);
    case Remaining:
        return OperationText::remaining(record);
    case Where:
        return OperationText::where(record.where);
    case Symbols:
        return OperationText::contextList(record, QLatin1StringView("symbols"));
    case Timeframes:
        return OperationText::contextList(record, QLatin1StringView("timeframes"));
    case Priority:
        return OperationText::value(record.priority);
    case Started:
        return record.startedAt ? OperationText::moment(*record.startedAt) : QString();
    case Ended:
        return record.endedAt ? OperationText::moment(*record.endedAt) : QString();
    case Result:
        return OperationText::result(record);
    case Tags:
        return record.tags.join(QStringLiteral(", "));
    case Id:
        return record.id.toString();
    }
    return {};
}

QString OperationCellText::accessible(const OperationRecord &record, OperationColumn column,
                                      const QString &display)
{
    if (column == Progress) {
        if (!display.isEmpty()) {
            return record.unheardSince ? tr("%1 when last heard of").arg(display) : display;
        }
        return record.isFinal() || record.status == OperationStatus::Pending || record.unheardSince
                   ? tr("No progress known")
                   : tr("Working, total unknown");
    }
    if (column == Cancel) {
        return display.isEmpty() ? tr("Cannot be cancelled any more")
                                 : tr("Cancel %1").arg(record.name);
    }
    return display;
}

ColumnSet OperationCellText::changed(const OperationRecord &before, const OperationRecord &after)
{
    ColumnSet columns = 0;
    const auto mark = [&columns](bool isDifferent, auto... changed) {
        if (isDifferent) {
            columns |= (bit(changed) | ...);
        }
    };
    const auto &was = before.progress;
    const auto &is = after.progress;
    const bool isMoved = was.elapsed != is.elapsed;
    const auto seconds = [](std::chrono::milliseconds time) {
        return std::chrono::duration_cast<std::chrono::seconds>(time);
    };
    mark(before.status != after.status, Status, Progress, Cancel, Message, Elapsed, Remaining);
    mark(before.unheardSince != after.unheardSince, Status, Progress, Message, Rate, Remaining);
    mark(was.percentage != is.percentage || (isMoved && !is.percentage), Progress);
    mark(before.message != after.message || before.reason != after.reason ||
             before.kept != after.kept || before.error != after.error ||
             before.warnings != after.warnings,
         Message);
    mark(was.currentStep != is.currentStep || was.totalSteps != is.totalSteps ||
             was.stepName != is.stepName || before.stepDetail != after.stepDetail,
         Step);
    mark(was.itemsProcessed != is.itemsProcessed || was.totalItems != is.totalItems, Items);
    mark(was.rate != is.rate, Rate);
    mark(seconds(was.elapsed) != seconds(is.elapsed), Elapsed);
    mark(was.remaining != is.remaining, Remaining);
    mark(before.name != after.name, Name, Cancel);
    mark(before.type != after.type, Type);
    mark(before.where != after.where, Where);
    mark(before.context != after.context, Symbols, Timeframes);
    mark(before.priority != after.priority, Priority);
    mark(before.startedAt != after.startedAt, Started, Elapsed);
    mark(before.endedAt != after.endedAt, Ended, Elapsed);
    mark(before.result != after.result, Result);
    mark(before.tags != after.tags, Tags);
    return columns;
}

} // namespace ktrdr::ui
