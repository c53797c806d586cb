#include "app/cli/opsshowcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/humantext.h"
#include "app/cli/jsonlines.h"
#include "app/cli/operationlookup.h"
#include "app/cli/terminaltext.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::OperationRecord;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("OpsShow", text);
}

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
        parts.append(tr("step %1 of %2").arg(progress.currentStep).arg(progress.totalSteps));
    }
    const QString items = countText(static_cast<qint64>(progress.itemsProcessed));
    if (progress.totalItems) {
        parts.append(
            tr("%1 of %2 items").arg(items, countText(static_cast<qint64>(*progress.totalItems))));
    } else if (progress.itemsProcessed > 0) {
        parts.append(tr("%1 items").arg(items));
    }
    return parts.join(u", "_s);
}

using Line = std::pair<QString, QString>;

QList<Line> linesOf(const OperationRecord &record)
{
    QList<Line> lines{
        {tr("Id"), record.id.toString()},
        {tr("What"), record.name},
        {tr("Type"), record.type},
        {tr("Status"), statusText(record.status)},
        {tr("Message"), record.message},
        {tr("Progress"), progressText(record)},
        {tr("Created"), moment(record.createdAt)},
        {tr("Started"), moment(record.startedAt)},
        {tr("Ended"), moment(record.endedAt)},
        {tr("Took"), durationText(record.progress.elapsed)},
        {tr("Where"), record.where},
        {tr("Parent"), record.parentId ? record.parentId->toString() : QString()},
        {tr("Repeats"), record.retryOf ? record.retryOf->toString() : QString()},
        {tr("Reason"), record.reason},
        {tr("Kept"), record.kept},
        {tr("Context"), compact(record.context)},
        {tr("Result"), compact(record.result)},
    };
    for (const QString &warning : record.warnings) {
        lines.append({tr("Warning"), warning});
    }
    if (record.error) {
        lines.append({tr("Error"), record.error->message});
        lines.append({tr("What to do"), record.error->hint});
    }
    return lines;
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
    const auto record = findOperation(session.ledger(), m_options.id);
    if (!record) {
        session.report(record.error());
        done(exitCodeOfRefusal(record.error()));
        return;
    }
    if (session.options().json) {
        session.out().writeRaw(jsonLine(operationJson(*record)));
    } else {
        session.out().write(operationText(*record));
    }
    done(ExitCode::Done);
}

void OpsShowCommand::interrupt(const QString &) {}

} // namespace ktrdr::cli
