#include "app/cli/calendarsshowcommand.h"

#include "app/cli/clisession.h"
#include "app/cli/jsonlines.h"
#include "app/cli/text.h"
#include "app/cli/texttable.h"
#include "core/marketdata/marketcalendars.h"

#include <QLocale>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::DayKind;
using marketdata::SpecialDay;

namespace {

QString closeText(const SpecialDay &day)
{
    return QTime(0, 0).addSecs(day.close * 60).toString(u"HH:mm"_s);
}

QString kindName(DayKind kind)
{
    switch (kind) {
    case DayKind::Holiday:
        return u"holiday"_s;
    case DayKind::Closure:
        return u"closure"_s;
    case DayKind::Trading:
    case DayKind::Closed:
        return u"half"_s;
    }
    Q_UNREACHABLE();
}

QString whatText(const SpecialDay &day)
{
    switch (day.kind) {
    case DayKind::Holiday:
        return Text::tr("holiday");
    case DayKind::Closure:
        return Text::tr("closed for once");
    case DayKind::Trading:
    case DayKind::Closed:
        return Text::tr("closes at %1").arg(closeText(day));
    }
    Q_UNREACHABLE();
}

QJsonObject dayJson(const QString &code, const SpecialDay &day)
{
    return {{u"type"_s, u"special_day"_s},
            {u"code"_s, code},
            {u"date"_s, day.date.toString(Qt::ISODate)},
            {u"kind"_s, kindName(day.kind)},
            {u"closes"_s, day.kind == DayKind::Trading ? QJsonValue(closeText(day))
                                                       : QJsonValue(QJsonValue::Null)}};
}

void printYear(CliSession &session, const marketdata::MarketCalendar &calendar, int year)
{
    TextTable table({{Text::tr("DATE")}, {Text::tr("DAY")}, {Text::tr("WHAT")}});
    const QList<SpecialDay> days = calendar.specialDays(year);
    for (const SpecialDay &day : days) {
        if (session.options().json) {
            session.out().writeRaw(jsonLine(dayJson(calendar.code(), day)));
        } else {
            table.add({day.date.toString(Qt::ISODate), QLocale().toString(day.date, u"ddd"_s),
                       whatText(day)});
        }
    }
    if (days.isEmpty()) {
        session.say(Text::tr("In %1 it trades as in every week.").arg(year));
    } else if (!session.options().json) {
        session.out().write(table.toText());
    }
}

} // namespace

CalendarsShowCommand::CalendarsShowCommand(CalendarsShowOptions options)
    : m_options(std::move(options))
{}

void CalendarsShowCommand::start(CliSession &session, Done done)
{
    const auto refuse = [&](const operations::Error &error) {
        session.report(error);
        done(exitCodeOfRefusal(error));
    };
    if (m_options.year) {
        const auto calendar = marketdata::marketCalendar(m_options.code);
        if (!calendar) {
            return refuse(calendar.error());
        }
        printYear(session, **calendar, *m_options.year);
        return done(ExitCode::Done);
    }
    const auto text = marketdata::marketCalendarText(m_options.code);
    if (!text) {
        return refuse(text.error());
    }
    if (session.options().json) {
        session.out().writeRaw(jsonLine(
            {{u"type"_s, u"calendar_text"_s}, {u"code"_s, m_options.code}, {u"text"_s, *text}}));
    } else {
        session.out().write(text->endsWith(u'\n') ? *text : *text + u'\n');
    }
    done(ExitCode::Done);
}

void CalendarsShowCommand::interrupt(const QString &) {}

} // namespace ktrdr::cli
