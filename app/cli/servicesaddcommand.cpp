#include "app/cli/servicesaddcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/serviceslistcommand.h"
#include "app/cli/text.h"
#include "app/cli/tokenfile.h"
#include "core/remote/servicehub.h"

#include <QFileInfo>

namespace ktrdr::cli {

using operations::Result;
using remote::ServiceCheck;
using remote::ServiceEntry;

namespace {

ServiceEntry entryOf(const ServicesAddOptions &options)
{
    ServiceEntry entry;
    entry.name = options.name;
    entry.kind = *remote::serviceKindFromString(options.kind);
    entry.url = options.url.isEmpty() ? remote::usualUrl(entry.kind) : QUrl(options.url);
    entry.caFile =
        options.caFile.isEmpty() ? QString() : QFileInfo(options.caFile).absoluteFilePath();
    entry.proxy = QUrl(options.proxy);
    return entry;
}

} // namespace

ServicesAddCommand::ServicesAddCommand(ServicesAddOptions options)
    : m_options(std::move(options))
{}

void ServicesAddCommand::start(CliSession &session, Done done)
{
    m_done = std::move(done);
    std::optional<QByteArray> token;
    if (!m_options.tokenFile.isEmpty()) {
        const Result<QByteArray> read = readTokenFile(m_options.tokenFile);
        if (!read) {
            session.report(read.error());
            m_done(ExitCode::Usage);
            return;
        }
        token = *read;
    }
    session.services().save(entryOf(m_options), token, {}, [this, &session](const auto &saved) {
        if (saved) {
            takeSaved(session);
        } else {
            session.report(saved.error());
            m_done(exitCodeOfRefusal(saved.error()));
        }
    });
}

void ServicesAddCommand::takeSaved(CliSession &session)
{
    session.services().check(m_options.name, [this, &session](const ServiceCheck &check) {
        if (session.options().json) {
            printServices(session, {*session.services().state(m_options.name)});
        } else if (check.isUsable()) {
            session.say(Text::tr("Added “%1”: %2 answers.").arg(m_options.name, check.identity));
        } else {
            session.say(Text::tr("Added “%1”, which cannot be used yet:").arg(m_options.name));
            session.report(*check.error);
        }
        m_done(ExitCode::Done);
    });
}

void ServicesAddCommand::interrupt(const QString &)
{
    m_done(ExitCode::Cancelled);
}

} // namespace ktrdr::cli
