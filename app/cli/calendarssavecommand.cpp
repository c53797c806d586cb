#include "app/cli/calendarssavecommand.h"

#include "app/cli/clisession.h"
#include "app/cli/text.h"
#include "core/marketdata/marketcalendars.h"

namespace ktrdr::cli {

CalendarsSaveCommand::CalendarsSaveCommand(CalendarsSaveOptions options)
    : m_options(std::move(options))
{}

void CalendarsSaveCommand::start(CliSession &session, Done done)
{
    const auto saved =
        marketdata::CalendarFolder::readFile(m_options.file).and_then([this](const QString &text) {
            return marketdata::calendarFolder().save(m_options.code, text);
        });
    if (saved) {
        session.say(
            Text::tr("Saved. Series of %1 are judged by it from now on.").arg(m_options.code));
    } else {
        session.report(saved.error());
    }
    done(saved ? ExitCode::Done : exitCodeOfRefusal(saved.error()));
}

void CalendarsSaveCommand::interrupt(const QString &) {}

} // namespace ktrdr::cli
