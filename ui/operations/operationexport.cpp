#include "ui/operations/operationexport.h"

#include "ui/operations/operationcelltext.h"
#include "ui/operations/operationsorter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ktrdr::ui {

using operations::OperationRecord;
using enum OperationColumn;

namespace {

QString isoTime(const std::optional<QDateTime> &moment)
{
    return moment ? moment->toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template<typename T>
QJsonValue numberOrNull(const std::optional<T> &value)
{
    return value ? QJsonValue(static_cast<double>(*value)) : QJsonValue(QJsonValue::Null);
}

double seconds(std::chrono::milliseconds time)
{
    return static_cast<double>(time.count()) / 1000.0;
}

QJsonValue estimateOrNull(const std::optional<operations::TimeEstimate> &estimate)
{
    if (!estimate) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("low"), seconds(estimate->low)},
                       {QStringLiteral("mid"), seconds(estimate->mid)},
                       {QStringLiteral("high"), seconds(estimate->high)}};
}

QJsonObject jsonOf(const OperationRecord &record)
{
    const auto &progress = record.progress;
    QJsonObject json{
        {QStringLiteral("type"), QStringLiteral("operation")},
        {QStringLiteral("operation_id"), record.id.toString()},
        {QStringLiteral("operation_type"), record.type},
        {QStringLiteral("name"), record.name},
        {QStringLiteral("status"), operations::toString(record.status)},
        {QStringLiteral("percentage"), numberOrNull(progress.percentage)},
        {QStringLiteral("current_step"), progress.currentStep},
        {QStringLiteral("total_steps"), progress.totalSteps},
        {QStringLiteral("message"), record.message},
        {QStringLiteral("items_processed"), static_cast<double>(progress.itemsProcessed)},
        {QStringLiteral("total_items"), numberOrNull(progress.totalItems)},
        {QStringLiteral("elapsed_s"), seconds(progress.elapsed)},
        {QStringLiteral("eta_s"), estimateOrNull(progress.remaining)},
        {QStringLiteral("rate"), numberOrNull(progress.rate)},
        {QStringLiteral("context"), record.context},
        {QStringLiteral("where"), record.where},
        {QStringLiteral("symbols"), record.context.value(u"symbols")},
        {QStringLiteral("timeframes"), record.context.value(u"timeframes")},
        {QStringLiteral("priority"), record.priority},
        {QStringLiteral("created_at"), isoTime(record.createdAt)},
        {QStringLiteral("started_at"), textOrNull(isoTime(record.startedAt))},
        {QStringLiteral("ended_at"), textOrNull(isoTime(record.endedAt))},
        {QStringLiteral("reason"), textOrNull(record.reason)},
        {QStringLiteral("kept"), textOrNull(record.kept)},
        {QStringLiteral("result"), record.result},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(record.warnings)},
        {QStringLiteral("tags"), QJsonArray::fromStringList(record.tags)},
    };
    json.insert(QStringLiteral("parent_id"),
                record.parentId ? QJsonValue(record.parentId->toString()) : QJsonValue::Null);
    json.insert(QStringLiteral("error"),
                record.error ? QJsonValue(record.error->toJson()) : QJsonValue::Null);
    return json;
}

QString quoted(QString field)
{
    // A leading sign of a formula would be run by spreadsheets.
    if (!field.isEmpty() && QStringLiteral("=+-@").contains(field.at(0))) {
        bool isNumber = false;
        field.toDouble(&isNumber);
        if (!isNumber) {
            field.prepend(QLatin1Char('\''));
        }
    }
    static const auto special = QStringLiteral(",\"\r\n");
    for (const QChar c : field) {
        if (special.contains(c)) {
            field.replace(QLatin1Char('"'), QStringLiteral("\"\""));
            return QLatin1Char('"') + field + QLatin1Char('"');
        }
    }
    return field;
}

} // namespace

QString OperationExport::toText(const QList<OperationRecord> &records,
                                const QList<OperationColumn> &columns)
{
    QStringList lines;
    QStringList cells;
    for (const OperationColumn column : columns) {
        if (column != Cancel) {
            cells.append(OperationColumns::title(column));
        }
    }
    lines.append(cells.join(QLatin1Char('\t')));
    for (const OperationRecord &record : records) {
        cells.clear();
        for (const OperationColumn column : columns) {
            if (column != Cancel) {
                cells.append(OperationCellText::display(record, column).simplified());
            }
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString OperationExport::toCsv(const QList<OperationRecord> &records,
                               const QList<OperationColumn> &columns)
{
    QStringList lines;
    QStringList cells;
    for (const OperationColumn column : columns) {
        if (column != Cancel) {
            cells.append(OperationColumns::name(column));
        }
    }
    lines.append(cells.join(QLatin1Char(',')));
    for (const OperationRecord &record : records) {
        cells.clear();
        for (const OperationColumn column : columns) {
            if (column != Cancel) {
                cells.append(quoted(plainValue(record, column)));
            }
        }
        lines.append(cells.join(QLatin1Char(',')));
    }
    return lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

QString OperationExport::toJson(const QList<OperationRecord> &records)
{
    QJsonArray array;
    for (const OperationRecord &record : records) {
        array.append(jsonOf(record));
    }
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

QString OperationExport::plainValue(const OperationRecord &record, OperationColumn column)
{
    const auto &progress = record.progress;
    switch (column) {
    case Type:
        return record.type;
    case Status:
        return operations::toString(record.status);
    case Where:
        return record.where;
    case Progress:
        return progress.percentage ? QString::number(*progress.percentage) : QString();
    case Items:
        return QString::number(progress.itemsProcessed);
    case Rate:
        return progress.rate ? QString::number(*progress.rate) : QString();
    case Elapsed:
        return QString::number(seconds(progress.elapsed));
    case Remaining:
        return progress.remaining ? QString::number(seconds(progress.remaining->mid)) : QString();
    case Priority:
        return QString::number(record.priority);
    case Started:
        return isoTime(record.startedAt);
    case Ended:
        return isoTime(record.endedAt);
    default:
        return OperationCellText::display(record, column);
    }
}

} // namespace ktrdr::ui
