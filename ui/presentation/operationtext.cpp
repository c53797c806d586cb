#include "ui/presentation/operationtext.h"

#include <QJsonArray>
#include <QLocale>

#include <cmath>

namespace ktrdr::ui {

using operations::OperationRecord;
using operations::OperationStatus;
using std::chrono::milliseconds;

QString OperationText::status(OperationStatus status)
{
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
        return tr("With warnings", "an operation that completed with warnings");
    case OperationStatus::Failed:
        return tr("Failed");
    case OperationStatus::Cancelled:
        return tr("Cancelled");
    case OperationStatus::Interrupted:
        return tr("Interrupted");
    }
    return {};
}

QString OperationText::status(const OperationRecord &record)
{
    const QString text = status(record.status);
    return record.unheardSince ? tr("%1?", "a status that may have changed meanwhile").arg(text)
                               : text;
}

QString OperationText::type(const QString &type)
{
    if (type == u"data_load") {
        return tr("Data load");
    }
    if (type == u"data_import") {
        return tr("CSV import");
    }
    if (type == u"training") {
        return tr("Training");
    }
    return spelledOut(type);
}

QString OperationText::where(const QString &where)
{
    return where == u"local" ? tr("This computer") : where;
}

QString OperationText::percentage(const OperationRecord &record)
{
    const auto &percentage = record.progress.percentage;
    if (!percentage) {
        return {};
    }
    // 99.6 is not yet done and must not read as 100.
    return tr("%1 %", "a percentage").arg(QLocale().toString(static_cast<int>(*percentage)));
}

QString OperationText::message(const OperationRecord &record)
{
    if (record.unheardSince) {
        return tr("Not heard of since %1").arg(recently(*record.unheardSince));
    }
    switch (record.status) {
    case OperationStatus::Failed:
        if (record.error && !record.error->message.isEmpty()) {
            return record.error->message;
        }
        break;
    case OperationStatus::Running:
    case OperationStatus::Waiting:
    case OperationStatus::Paused:
        if (!record.reason.isEmpty()) {
            return record.reason;
        }
        break;
    case OperationStatus::Cancelled:
    case OperationStatus::Interrupted:
        if (!record.kept.isEmpty()) {
            return record.kept;
        }
        if (!record.reason.isEmpty()) {
            return record.reason;
        }
        break;
    case OperationStatus::CompletedWithWarnings:
        if (!record.warnings.isEmpty()) {
            return record.warnings.first();
        }
        break;
    case OperationStatus::Completed:
        if (record.result.contains(u"summary")) {
            return value(record.result.value(u"summary"));
        }
        break;
    default:
        break;
    }
    return record.message;
}

QString OperationText::unheard(const OperationRecord &record)
{
    if (!record.unheardSince) {
        return {};
    }
    return tr("“%1” has not told of this operation since %2. What is shown is as it was then; "
              "whether it still runs is not known.")
        .arg(where(record.where), recently(*record.unheardSince));
}

QString OperationText::step(const OperationRecord &record)
{
    const auto &progress = record.progress;
    if (progress.currentStep == 0) {
        return {};
    }
    const QString detail = record.stepDetail.isEmpty() ? progress.stepName : record.stepDetail;
    if (progress.totalSteps == 0) {
        return detail;
    }
    const QLocale locale;
    const QString position =
        tr("%1 of %2")
            .arg(locale.toString(progress.currentStep), locale.toString(progress.totalSteps));
    return detail.isEmpty() ? position
                            : tr("%1: %2", "step 2 of 5: its name").arg(position, detail);
}

QString OperationText::items(const OperationRecord &record)
{
    const auto &progress = record.progress;
    if (progress.totalItems) {
        return tr("%1 of %2").arg(number(progress.itemsProcessed), number(*progress.totalItems));
    }
    return progress.itemsProcessed == 0 ? QString() : number(progress.itemsProcessed);
}

QString OperationText::rate(const OperationRecord &record)
{
    if (!record.progress.rate || record.unheardSince) {
        return {};
    }
    const double rate = *record.progress.rate;
    return tr("%1/s", "items per second")
        .arg(QLocale().toString(rate, 'f', rate < 10 && rate > 0 ? 1 : 0));
}

QString OperationText::elapsed(const OperationRecord &record)
{
    const milliseconds elapsed = record.progress.elapsed;
    if (!record.startedAt && elapsed == milliseconds::zero()) {
        return {};
    }
    if (record.isFinal() && elapsed < std::chrono::seconds(10)) {
        return tr("%1 s", "seconds")
            .arg(QLocale().toString(static_cast<double>(elapsed.count()) / 1000.0, 'f', 1));
    }
    return duration(elapsed);
}

QString OperationText::remaining(const OperationRecord &record)
{
    if (record.status != OperationStatus::Running || record.unheardSince ||
        !record.progress.remaining) {
        return {};
    }
    return durationRange(*record.progress.remaining);
}

QString OperationText::result(const OperationRecord &record)
{
    if (record.result.contains(u"summary")) {
        return value(record.result.value(u"summary"));
    }
    QStringList facts;
    for (auto it = record.result.begin(); it != record.result.end() && facts.size() < 4; ++it) {
        if (it.value().isDouble() || it.value().isString()) {
            facts.append(tr("%1: %2", "name of a result: its value")
                             .arg(spelledOut(it.key()), value(it.value())));
        }
    }
    return facts.join(tr(" · ", "between facts"));
}

QString OperationText::contextList(const OperationRecord &record, QLatin1StringView key)
{
    return value(record.context.value(key));
}

QString OperationText::recently(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    const QString time = local.time().toString(QStringLiteral("HH:mm"));
    return local.date() == QDate::currentDate()
               ? time
               : tr("%1 %2", "date, time of day")
                     .arg(QLocale().toString(local.date(), QLocale::ShortFormat), time);
}

QString OperationText::moment(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return tr("%1 %2", "date, time of day")
        .arg(QLocale().toString(local.date(), QLocale::ShortFormat),
             local.time().toString(QStringLiteral("HH:mm:ss")));
}

QString OperationText::value(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? tr("Yes") : tr("No");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const bool isWhole = std::abs(number) < 1e15 && number == std::floor(number);
        return isWhole ? QLocale().toString(static_cast<qint64>(number))
                       : QLocale().toString(number, 'g', 6);
    }
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const auto &part : array) {
            parts.append(OperationText::value(part));
        }
        return parts.join(QStringLiteral(", "));
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            parts.append(spelledOut(it.key()) + QStringLiteral(": ") +
                         OperationText::value(it.value()));
        }
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QString OperationText::spelledOut(const QString &machineName)
{
    QString words = machineName;
    words.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!words.isEmpty()) {
        words[0] = words.at(0).toUpper();
    }
    return words;
}

} // namespace ktrdr::ui
