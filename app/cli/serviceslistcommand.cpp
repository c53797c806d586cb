#include "app/cli/serviceslistcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/jsonlines.h"
#include "app/cli/text.h"
#include "app/cli/texttable.h"
#include "core/remote/servicehub.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using remote::ServiceState;
using services::Light;

namespace {

QString lightText(Light light)
{
    switch (light) {
    case Light::Up:
        return Text::tr("up");
    case Light::Down:
        return Text::tr("down");
    case Light::Unknown:
        return Text::tr("not known");
    }
    Q_UNREACHABLE();
}

QStringList row(const ServiceState &state)
{
    const services::ServiceHealth &health = state.health;
    return {state.entry.name,
            toString(state.entry.kind),
            state.entry.url.toString(),
            lightText(health.process),
            lightText(health.service),
            health.provenAt ? health.provenAt->toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)
                            : QString(u'-'),
            health.latency ? Text::tr("%1 ms").arg(health.latency->count()) : QString(u'-')};
}

} // namespace

void printServices(CliSession &session, const QList<ServiceState> &states)
{
    if (session.options().json) {
        for (const ServiceState &state : states) {
            session.out().writeRaw(jsonLine(serviceJson(state)));
        }
        return;
    }
    if (states.isEmpty()) {
        session.say(Text::tr("No services are configured; 'ktrdr services add --help' shows how."));
        return;
    }
    TextTable lines({{Text::tr("NAME")},
                     {Text::tr("KIND")},
                     {Text::tr("ADDRESS")},
                     {Text::tr("PROCESS")},
                     {Text::tr("SERVICE")},
                     {Text::tr("DATA")},
                     {Text::tr("TOOK"), TextTable::Align::Right}});
    for (const ServiceState &state : states) {
        lines.add(row(state));
    }
    session.out().write(lines.toText(session.out().isTerminal() ? session.out().columns() : 0));
}

void ServicesListCommand::start(CliSession &session, Done done)
{
    printServices(session, session.services().states());
    done(ExitCode::Done);
}

void ServicesListCommand::interrupt(const QString &) {}

} // namespace ktrdr::cli
