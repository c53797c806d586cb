#include "tests/core/marketdata/schedules/scheduleprogram.h"

#include <QTest>

namespace ktrdr::test {

using namespace marketdata;
using namespace Qt::StringLiterals;

DataLoadRequest googleLoad()
{
    return sampleLoad(u"GOOG"_s, LoadMode::Full);
}

ScheduleProgram::ScheduleProgram(const QString &home)
    : work(home)
    , runner(home, work.manager(), board, nullptr, work.clock())
{}

Schedule ScheduleProgram::addDaily(const DataLoadRequest &request, bool catchesUp)
{
    const auto added =
        runner.add(request, *ScheduleRule::parse(u"every day 14:00 UTC"_s), catchesUp);
    if (!added) {
        qFatal("%s", qPrintable(added.error().message));
    }
    return *added;
}

void ScheduleProgram::advance(std::chrono::seconds time)
{
    work.clock().advance(time);
    runner.check();
}

ScheduledRun ScheduleProgram::lastRun(const ScheduleId &id) const
{
    const Schedule *schedule = runner.content().find(id);
    return schedule && !schedule->runs.isEmpty() ? schedule->runs.first() : ScheduledRun();
}

bool ends(const ScheduleProgram &program, const ScheduleId &id, RunOutcome outcome)
{
    return QTest::qWaitFor([&] { return program.lastRun(id).outcome == outcome; }, 30'000);
}

} // namespace ktrdr::test
