#include "app/cli/opsexportcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/jsonlines.h"
#include "app/cli/operationcsv.h"
#include "app/cli/operationlookup.h"
#include "core/operations/operationledger.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using operations::OperationRecord;

namespace {

constexpr int Chunk = 1000;

operations::Error notWritten(const QSaveFile &file)
{
    return {u"CLI-WriteError"_s,
            QCoreApplication::translate("OpsExport", "The file %1 cannot be written: %2.")
                .arg(file.fileName(), file.errorString()),
            QCoreApplication::translate("OpsExport",
                                        "Check the folder, your rights and the free space."),
            {{u"file"_s, file.fileName()}},
            {}};
}

} // namespace

OpsExportCommand::OpsExportCommand(OpsExportOptions options)
    : m_options(std::move(options))
{}

void OpsExportCommand::start(CliSession &session, Done done)
{
    if (m_options.file.isEmpty()) {
        done(exportTo(session, nullptr));
        return;
    }
    QSaveFile file(m_options.file);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           exportTo(session, &file) == ExitCode::Done && file.commit();
    if (!isWritten) {
        session.report(notWritten(file));
    }
    done(isWritten ? ExitCode::Done : ExitCode::Failed);
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
    session.ledger().read(ledgerQuery(m_options.filter), Chunk, takeChunk);
    return isWhole ? ExitCode::Done : ExitCode::Failed;
}

void OpsExportCommand::interrupt(const QString &) {}

} // namespace ktrdr::cli
