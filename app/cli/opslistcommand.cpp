#include "app/cli/opslistcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/humantext.h"
#include "app/cli/jsonlines.h"
#include "app/cli/serviceaccess.h"
#include "app/cli/text.h"
#include "app/cli/texttable.h"

#include <cmath>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::OperationRecord;

namespace {

constexpr int NewestOnTerminal = 50;
constexpr qsizetype ShownOfId = 8;

QString percent(const OperationRecord &record)
{
    const std::optional<double> percentage = record.progress.percentage;
    return percentage ? QString::number(static_cast<int>(std::floor(*percentage))) + u'%'
                      : QString(u'-');
}

/// On a terminal the end of the id, which every command takes; whole for other programs.
QStringList row(const OperationRecord &record, bool shortId)
{
    const QString id = record.id.toString();
    return {shortId ? id.last(std::min(id.size(), ShownOfId)) : id,
            statusText(record),
            percent(record),
            record.createdAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
            durationText(record.progress.elapsed),
            record.name};
}

TextTable table()
{
    using Align = TextTable::Align;
    return TextTable({{Text::tr("ID")},
                      {Text::tr("STATUS")},
                      {Text::tr("DONE"), Align::Right},
                      {Text::tr("CREATED")},
                      {Text::tr("TOOK"), Align::Right},
                      {Text::tr("WHAT")}});
}

void listJson(CliSession &session, const OpsListOptions &options)
{
    readOperations(session, options, [&](const QList<OperationRecord> &records) {
        for (const OperationRecord &record : records) {
            session.out().writeRaw(jsonLine(operationJson(record)));
        }
        return session.out().isOpen();
    });
}

void listText(CliSession &session, OpsListOptions options)
{
    const bool onTerminal = session.out().isTerminal();
    const bool isShortened = onTerminal && options.limit == 0;
    options.limit = isShortened ? NewestOnTerminal + 1 : options.limit;
    QList<OperationRecord> records;
    readOperations(session, options, [&records](const QList<OperationRecord> &chunk) {
        records += chunk;
        return true;
    });
    const bool hasMore = isShortened && records.size() > NewestOnTerminal;
    if (hasMore) {
        records.removeLast();
    }
    if (records.isEmpty()) {
        session.say(Text::tr("No operations."));
        return;
    }
    TextTable lines = table();
    for (const OperationRecord &record : std::as_const(records)) {
        lines.add(row(record, onTerminal));
    }
    session.out().write(lines.toText(onTerminal ? session.out().columns() : 0));
    if (hasMore) {
        session.say(Text::tr("There are older ones; --limit N shows more."));
    }
}

} // namespace

OpsListCommand::OpsListCommand(OpsListOptions options)
    : m_options(std::move(options))
{}

void OpsListCommand::start(CliSession &session, Done done)
{
    m_done = std::move(done);
    withOperations(session, m_options.on, m_done, [this, &session] {
        if (session.options().json) {
            listJson(session, m_options);
        } else {
            listText(session, m_options);
        }
        m_done(ExitCode::Done);
    });
}

void OpsListCommand::interrupt(const QString &)
{
    m_done(ExitCode::Cancelled);
}

} // namespace ktrdr::cli
