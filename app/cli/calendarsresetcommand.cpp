#include "app/cli/calendarsresetcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/text.h"
#include "core/marketdata/marketcalendars.h"

namespace ktrdr::cli {

using operations::Result;

namespace {

Result<void> removeOwn(const QString &code)
{
    // One that cannot be used can be removed all the same.
    const auto known = marketdata::marketCalendarText(code);
    const bool isFile = !marketdata::calendarFolder().stampOf(code).isEmpty();
    return known || isFile ? marketdata::calendarFolder().remove(code)
                           : operations::failure(known.error());
}

} // namespace

CalendarsResetCommand::CalendarsResetCommand(CalendarsResetOptions options)
    : m_options(std::move(options))
{}

void CalendarsResetCommand::start(CliSession &session, Done done)
{
    const QString &code = m_options.code;
    const bool wasOwn = !marketdata::calendarFolder().stampOf(code).isEmpty();
    const Result<void> removed = removeOwn(code);
    if (!removed) {
        session.report(removed.error());
        return done(exitCodeOfRefusal(removed.error()));
    }
    if (!wasOwn) {
        session.say(Text::tr("%1 is the program's own calendar already.").arg(code));
    } else if (marketdata::programMarketCodes().contains(code)) {
        session.say(Text::tr("The program's own calendar of %1 counts again.").arg(code));
    } else {
        session.say(Text::tr("There is no calendar %1 any more; series of it are judged by hours "
                             "that their bars tell.")
                        .arg(code));
    }
    done(ExitCode::Done);
}

void CalendarsResetCommand::interrupt(const QString &) {}

} // namespace ktrdr::cli
