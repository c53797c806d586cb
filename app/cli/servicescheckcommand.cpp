#include "app/cli/servicescheckcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/serviceslistcommand.h"
#include "app/cli/text.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using remote::ServiceCheck;
using remote::ServiceEntry;
using remote::ServiceState;

ServicesCheckCommand::ServicesCheckCommand(ServicesCheckOptions options)
    : m_options(std::move(options))
{}

void ServicesCheckCommand::start(CliSession &session, Done done)
{
    m_session = &session;
    m_done = std::move(done);
    session.services().whenReady([this] { check(); });
}

void ServicesCheckCommand::check()
{
    remote::ServiceHub &hub = m_session->services();
    for (const ServiceEntry &entry : hub.entries()) {
        if (m_options.name.isEmpty() || entry.name == m_options.name) {
            m_names += entry.name;
        }
    }
    if (m_names.isEmpty() && !m_options.name.isEmpty()) {
        m_session->report({u"SERVICES-NotFound"_s,
                           Text::tr("There is no service “%1”.").arg(m_options.name),
                           Text::tr("Run 'ktrdr services list' to see the services."),
                           {},
                           {}});
        m_done(ExitCode::NotFound);
        return;
    }
    if (m_names.isEmpty()) {
        printServices(*m_session, {});
        m_done(ExitCode::Done);
        return;
    }
    for (const QString &name : std::as_const(m_names)) {
        hub.check(name, [this, name](const ServiceCheck &found) { take(name, found); });
    }
}

void ServicesCheckCommand::take(const QString &name, const ServiceCheck &found)
{
    m_checks.insert(name, found);
    if (m_checks.size() < m_names.size()) {
        return;
    }
    QList<ServiceState> states;
    for (const QString &each : std::as_const(m_names)) {
        ServiceState state = m_session->services().state(each).value_or(ServiceState());
        state.health.error = m_checks[each].error;
        states += state;
    }
    printServices(*m_session, states);
    ExitCode outcome = ExitCode::Done;
    for (const QString &each : std::as_const(m_names)) {
        if (const auto &error = m_checks[each].error) {
            m_session->report(*error);
            outcome = ExitCode::Unreachable;
        }
    }
    m_done(outcome);
}

void ServicesCheckCommand::interrupt(const QString &)
{
    m_done(ExitCode::Cancelled);
}

} // namespace ktrdr::cli
