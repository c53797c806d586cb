#include "app/cli/servicesremovecommand.h"

#include "app/cli/clisession.h"
#include "app/cli/text.h"
#include "core/remote/servicehub.h"

namespace ktrdr::cli {

ServicesRemoveCommand::ServicesRemoveCommand(ServicesRemoveOptions options)
    : m_options(std::move(options))
{}

void ServicesRemoveCommand::start(CliSession &session, Done done)
{
    session.services().whenReady([this, &session, done = std::move(done)] {
        const auto removed = session.services().remove(m_options.name);
        if (removed) {
            session.say(Text::tr("Removed “%1”.").arg(m_options.name));
        } else {
            session.report(removed.error());
        }
        done(removed ? ExitCode::Done : exitCodeOfRefusal(removed.error()));
    });
}

void ServicesRemoveCommand::interrupt(const QString &) {}

} // namespace ktrdr::cli
