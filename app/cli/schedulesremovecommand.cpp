#include "app/cli/schedulesremovecommand.h"

#include "app/cli/clisession.h"
#include "app/cli/text.h"
#include "core/marketdata/schedules/schedulebook.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::ScheduleId;

SchedulesRemoveCommand::SchedulesRemoveCommand(SchedulesRemoveOptions options)
    : m_options(std::move(options))
{}

void SchedulesRemoveCommand::start(CliSession &session, Done done)
{
    const std::optional<ScheduleId> id = ScheduleId::parse(m_options.id);
    if (!id) {
        session.report({u"SCHEDULES-NotFound"_s,
                        Text::tr("“%1” is not the id of a schedule.").arg(m_options.id),
                        Text::tr("Run 'ktrdr schedules list' to see which there are."),
                        {},
                        {}});
        done(ExitCode::NotFound);
        return;
    }
    const auto removed = marketdata::ScheduleBook(session.home().folder()).remove(*id);
    if (removed) {
        session.say(Text::tr("Removed %1.").arg(m_options.id));
    } else {
        session.report(removed.error());
    }
    done(removed ? ExitCode::Done : exitCodeOfRefusal(removed.error()));
}

void SchedulesRemoveCommand::interrupt(const QString &) {}

} // namespace ktrdr::cli
