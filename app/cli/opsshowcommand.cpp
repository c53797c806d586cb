#include "app/cli/opsshowcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/humantext.h"
#include "app/cli/jsonlines.h"
#include "app/cli/serviceaccess.h"
#include "app/cli/terminaltext.h"
#include "app/cli/text.h"
#include "core/ktrdr/latestmetrics.h"

#include <QJsonDocument>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::OperationRecord;

namespace {

QString moment(const std::optional<QDateTime> &time)
{
    return time ? time->toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss t"_s) : QString();
}

QString compact(const QJsonObject &object)
{
    return object.isEmpty()
               ? QString()
               : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString progressText(const OperationRecord &record)
{
    const operations::ProgressState &progress = record.progress;
    QStringList parts;
    if (progress.percentage) {
        parts.append(QString::number(*progress.percentage, 'f', 1) + u'%');
    }
    if (progress.totalSteps > 0) {
        parts.append(Text::tr("step %1 of %2").arg(progress.currentStep).arg(progress.totalSteps));
    }
    const QString items = countText(static_cast<qint64>(progress.itemsProcessed));
    if (progress.totalItems) {
        parts.append(Text::tr("%1 of %2 items")
                         .arg(items, countText(static_cast<qint64>(*progress.totalItems))));
    } else if (progress.itemsProcessed > 0) {
        parts.append(Text::tr("%1 items").arg(items));
    }
    return parts.join(u", "_s);
}

QString metricsText(const QJsonObject &metrics)
{
    QStringList parts;
    for (const QString &name : wire::metricNames()) {
        if (const QJsonValue value = metrics.value(name); value.isDouble()) {
            parts.append(u"%1: %2"_s.arg(wire::metricTitle(name)).arg(value.toDouble(), 0, 'g', 6));
        }
    }
    return parts.join(u", "_s);
}

using Line = std::pair<QString, QString>;

QList<Line> linesOf(const OperationRecord &record)
{
    QJsonObject context = record.context;
    const QJsonObject metrics = context.take(wire::MetricsKey).toObject();
    QJsonObject result = record.result;
    // Every epoch of a training: too much for a line.
    result.remove(wire::MetricsKey);
    QList<Line> lines{
        {Text::tr("Id"), record.id.toString()},
        {Text::tr("What"), record.name},
        {Text::tr("Type"), record.type},
        {Text::tr("Status"), statusText(record)},
        {Text::tr("Message"), record.message},
        {Text::tr("Not heard since"), moment(record.unheardSince)},
        {Text::tr("Progress"), progressText(record)},
        {Text::tr("Created"), moment(record.createdAt)},
        {Text::tr("Started"), moment(record.startedAt)},
        {Text::tr("Ended"), moment(record.endedAt)},
        {Text::tr("Took"), durationText(record.progress.elapsed)},
        {Text::tr("Where"), record.where},
        {Text::tr("Parent"), record.parentId ? record.parentId->toString() : QString()},
        {Text::tr("Repeats"), record.retryOf ? record.retryOf->toString() : QString()},
        {Text::tr("Reason"), record.reason},
        {Text::tr("Kept"), record.kept},
        {Text::tr("Metrics"), metricsText(metrics)},
        {Text::tr("Context"), compact(context)},
        {Text::tr("Result"), compact(result)},
    };
    for (const QString &warning : record.warnings) {
        lines.append({Text::tr("Warning"), warning});
    }
    if (record.error) {
        lines.append({Text::tr("Error"), record.error->message});
        lines.append({Text::tr("What to do"), record.error->hint});
    }
    return lines;
}

/// The latest metrics of a training stand beside the fields of any operation.
QJsonObject jsonOf(const OperationRecord &record)
{
    QJsonObject json = operationJson(record);
    if (const QJsonValue metrics = record.context.value(wire::MetricsKey); metrics.isObject()) {
        json.insert(wire::MetricsKey, metrics);
    }
    return json;
}

QString operationText(const OperationRecord &record)
{
    constexpr int TitleColumns = 12;
    QString text;
    for (const Line &line : linesOf(record)) {
        if (!line.second.isEmpty()) {
            text += padded(line.first, TitleColumns) + singleLine(line.second) + u'\n';
        }
    }
    return text;
}

} // namespace

OpsShowCommand::OpsShowCommand(OpsShowOptions options)
    : m_options(std::move(options))
{}

void OpsShowCommand::start(CliSession &session, Done done)
{
    m_done = std::move(done);
    withOperations(session, m_options.on, m_done, [this, &session] { m_done(show(session)); });
}

ExitCode OpsShowCommand::show(CliSession &session) const
{
    const auto record = findOperation(session, m_options.on, m_options.id);
    if (!record) {
        session.report(record.error());
        return exitCodeOfRefusal(record.error());
    }
    if (session.options().json) {
        session.out().writeRaw(jsonLine(jsonOf(*record)));
    } else {
        session.out().write(operationText(*record));
    }
    return ExitCode::Done;
}

void OpsShowCommand::interrupt(const QString &)
{
    m_done(ExitCode::Cancelled);
}

} // namespace ktrdr::cli
