#include "app/cli/opsexportcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/jsonlines.h"
#include "app/cli/operationcsv.h"
#include "app/cli/serviceaccess.h"
#include "app/cli/text.h"

#include <QSaveFile>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::Error;
using operations::OperationRecord;

namespace {

Error notWritten(const QSaveFile &file)
{
    return {u"CLI-WriteError"_s,
            Text::tr("The file %1 cannot be written: %2.").arg(file.fileName(), file.errorString()),
            Text::tr("Check the folder, your rights and the free space."),
            {{u"file"_s, file.fileName()}},
            {}};
}

} // namespace

OpsExportCommand::OpsExportCommand(OpsExportOptions options)
    : m_options(std::move(options))
{}

void OpsExportCommand::start(CliSession &session, Done done)
{
    m_done = std::move(done);
    withOperations(session, m_options.filter.on, m_done,
                   [this, &session] { m_done(exportAll(session)); });
}

ExitCode OpsExportCommand::exportAll(CliSession &session) const
{
    if (m_options.file.isEmpty()) {
        return exportTo(session, nullptr);
    }
    QSaveFile file(m_options.file);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           exportTo(session, &file) == ExitCode::Done && file.commit();
    if (!isWritten) {
        session.report(notWritten(file));
    }
    return isWritten ? ExitCode::Done : ExitCode::Failed;
}

ExitCode OpsExportCommand::exportTo(CliSession &session, QIODevice *file) const
{
    bool isWhole = true;
    const auto write = [&](const QByteArray &line) {
        if (file == nullptr) {
            session.out().writeRaw(line);
        } else {
            isWhole = isWhole && file->write(line) == line.size();
        }
    };
    const bool json = session.options().json || m_options.format == u"json"_s;
    if (!json) {
        write(operationCsvHeader());
    }
    const auto takeChunk = [&](const QList<OperationRecord> &records) {
        for (const OperationRecord &record : records) {
            write(json ? jsonLine(operationJson(record)) : operationCsvLine(record));
        }
        return isWhole && session.out().isOpen();
    };
    readOperations(session, m_options.filter, takeChunk);
    return isWhole ? ExitCode::Done : ExitCode::Failed;
}

void OpsExportCommand::interrupt(const QString &)
{
    m_done(ExitCode::Cancelled);
}

} // namespace ktrdr::cli
