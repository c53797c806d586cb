#include "ui/schedules/schedulecolumn.h"

#include "ui/schedules/scheduletext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace ktrdr::ui {

namespace {

struct ColumnFacts
{
    const char *name;
    const char *title;
    const char *help;
};

constexpr std::array<ColumnFacts, ScheduleColumnCount> Facts{{
    {"on", QT_TRANSLATE_NOOP("ScheduleColumns", "On"),
     QT_TRANSLATE_NOOP("ScheduleColumns", "Whether it is started when it is due.")},
    {"load", QT_TRANSLATE_NOOP("ScheduleColumns", "Load"),
     QT_TRANSLATE_NOOP("ScheduleColumns", "The symbols and timeframes that are loaded.")},
    {"when", QT_TRANSLATE_NOOP("ScheduleColumns", "When"),
     QT_TRANSLATE_NOOP("ScheduleColumns", "On which days, and at what time by whose clocks.")},
    {"next", QT_TRANSLATE_NOOP("ScheduleColumns", "Next run"),
     QT_TRANSLATE_NOOP("ScheduleColumns", "When it is due next, by this computer's clock.")},
    {"last", QT_TRANSLATE_NOOP("ScheduleColumns", "Last run"),
     QT_TRANSLATE_NOOP("ScheduleColumns", "When the last run was started, skipped or missed.")},
    {"result", QT_TRANSLATE_NOOP("ScheduleColumns", "Result"),
     QT_TRANSLATE_NOOP("ScheduleColumns", "What became of the last run.")},
    {"mode", QT_TRANSLATE_NOOP("ScheduleColumns", "Mode"),
     QT_TRANSLATE_NOOP("ScheduleColumns", "Which part of the series is asked for.")},
    {"source", QT_TRANSLATE_NOOP("ScheduleColumns", "Source"),
     QT_TRANSLATE_NOOP("ScheduleColumns", "Where the bars come from; empty: where each series came "
                                          "from before.")},
    {"id", QT_TRANSLATE_NOOP("ScheduleColumns", "Id"),
     QT_TRANSLATE_NOOP("ScheduleColumns", "Its name in the terminal.")},
}};

const ColumnFacts &factsOf(ScheduleColumn column)
{
    return Facts.at(static_cast<size_t>(column));
}

} // namespace

QString ScheduleColumns::name(ScheduleColumn column)
{
    return QLatin1StringView(factsOf(column).name);
}

QString ScheduleColumns::title(ScheduleColumn column)
{
    return QCoreApplication::translate("ScheduleColumns", factsOf(column).title);
}

QString ScheduleColumns::help(ScheduleColumn column)
{
    return QCoreApplication::translate("ScheduleColumns", factsOf(column).help);
}

QString ScheduleColumns::sample(ScheduleColumn column)
{
    switch (column) {
    case ScheduleColumn::Load:
        return QStringLiteral("AAPL, MSFT, GOOG 1d, 1h");
    case ScheduleColumn::When:
        return marketdata::ruleText(
            *marketdata::ScheduleRule::parse(QStringLiteral("every weekday 22:15 New York")));
    case ScheduleColumn::Next:
    case ScheduleColumn::LastRun:
        return ScheduleText::moment(
            QDateTime(QDate(2000, 10, 28), QTime(20, 48)).toSecsSinceEpoch());
    case ScheduleColumn::Result:
        return marketdata::outcomeText(marketdata::RunOutcome::CompletedWithWarnings);
    case ScheduleColumn::Source:
        return ScheduleText::source({});
    default:
        return title(column);
    }
}

} // namespace ktrdr::ui
