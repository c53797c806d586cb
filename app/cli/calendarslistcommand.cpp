#include "app/cli/calendarslistcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/jsonlines.h"
#include "app/cli/text.h"
#include "app/cli/texttable.h"
#include "core/marketdata/marketcalendars.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::CalendarEntry;
using marketdata::CalendarOrigin;

namespace {

QString originName(CalendarOrigin origin)
{
    switch (origin) {
    case CalendarOrigin::Program:
        return u"program"_s;
    case CalendarOrigin::Changed:
        return u"changed"_s;
    case CalendarOrigin::User:
        return u"user"_s;
    }
    Q_UNREACHABLE();
}

QString originText(CalendarOrigin origin)
{
    switch (origin) {
    case CalendarOrigin::Program:
        return Text::tr("program");
    case CalendarOrigin::Changed:
        return Text::tr("changed by you");
    case CalendarOrigin::User:
        return Text::tr("your own");
    }
    Q_UNREACHABLE();
}

QJsonObject calendarJson(const CalendarEntry &entry)
{
    return {{u"type"_s, u"calendar"_s},
            {u"code"_s, entry.code},
            {u"name"_s, entry.name},
            {u"origin"_s, originName(entry.origin)},
            {u"problem"_s,
             entry.problem ? QJsonValue(entry.problem->message) : QJsonValue(QJsonValue::Null)}};
}

} // namespace

void CalendarsListCommand::start(CliSession &session, Done done)
{
    TextTable table({{Text::tr("CODE")}, {Text::tr("FROM")}, {Text::tr("NAME")}});
    for (const CalendarEntry &entry : marketdata::marketCalendarEntries()) {
        if (entry.problem) {
            session.warn(entry.problem->message);
        }
        if (session.options().json) {
            session.out().writeRaw(jsonLine(calendarJson(entry)));
        } else {
            table.add({entry.code, originText(entry.origin),
                       entry.problem ? Text::tr("(cannot be used)") : entry.name});
        }
    }
    if (!session.options().json) {
        session.out().write(table.toText());
    }
    done(ExitCode::Done);
}

void CalendarsListCommand::interrupt(const QString &) {}

} // namespace ktrdr::cli
