#pragma once

#include "core/marketdata/schedules/schedulerunner.h"
#include "core/operations/operationboard.h"
#include "core/operations/operationproviders.h"
#include "tests/core/marketdata/dataworkplace.h"

#include <QSignalSpy>

namespace ktrdr::test {

/// The whole of GOOG from the sample data.
[[nodiscard]] marketdata::DataLoadRequest googleLoad();

/// A program on a data home: it is Friday, 2024-03-01, 13:00 UTC.
class ScheduleProgram
{
public:
    explicit ScheduleProgram(const QString &home);

    /// Every day at 14:00 UTC.
    [[nodiscard]] marketdata::Schedule
    addDaily(const marketdata::DataLoadRequest &request = googleLoad(), bool catchesUp = true);
    void advance(std::chrono::seconds time);
    [[nodiscard]] marketdata::ScheduledRun lastRun(const marketdata::ScheduleId &id) const;
    [[nodiscard]] qsizetype operations() { return work.orchestrator().records().size(); }
    [[nodiscard]] QString toldAt(int index) const { return told.at(index).at(0).toString(); }

    DataWorkplace work;
    operations::OperationProviders providers;
    operations::OperationBoard board{work.orchestrator(), nullptr, providers};
    marketdata::ScheduleRunner runner;
    QSignalSpy told{&runner, &marketdata::ScheduleRunner::told};
    QSignalSpy started{&runner, &marketdata::ScheduleRunner::runStarted};
};

/// Waits until the last run has come to this; false after half a minute.
[[nodiscard]] bool ends(const ScheduleProgram &program, const marketdata::ScheduleId &id,
                        marketdata::RunOutcome outcome);

} // namespace ktrdr::test
