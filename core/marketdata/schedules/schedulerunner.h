#pragma once

#include "core/marketdata/schedules/duerun.h"
#include "core/marketdata/schedules/schedulebook.h"
#include "core/operations/clock.h"
#include "core/operations/operationrecord.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <array>

namespace ktrdr::operations {
class OperationBoard;
class OperationLedger;
} // namespace ktrdr::operations

namespace ktrdr::marketdata {

class DataManager;

/// Starts saved loads when they are due, as ordinary operations, for as long as the program runs.
///
/// Several programs may run it on one data home: a due run is taken under the lock of the file, by
/// one of them. A run that was missed while none ran, or while the computer slept, is told, and
/// made at once where its schedule catches up. One whose predecessor still goes is skipped and
/// told. It goes by the clock on the wall and looks at it at least every minute.
///
/// Lives on the data manager's thread.
class ScheduleRunner final : public QObject
{
    Q_OBJECT

public:
    /// All borrowed; they outlive it. `ledger` may be null: then only what the board knows counts
    /// as going.
    ScheduleRunner(const QString &folder, DataManager &data, operations::OperationBoard &board,
                   const operations::OperationLedger *ledger,
                   const operations::Clock &clock = operations::Clock::system(),
                   QObject *parent = nullptr);

    /// From now on due runs are started; call it once the sources are known.
    void start();
    /// Starts nothing more: the program is about to end.
    void stop();
    /// What the timer does: settles what ended, takes what is due. Does nothing before start().
    void check();

    /// As last read; changed() says when that is different.
    [[nodiscard]] const ScheduleBook::Content &content() const { return m_content; }
    [[nodiscard]] const ScheduleBook &book() const { return m_book; }
    /// UTC epoch seconds by its clock.
    [[nodiscard]] qint64 now() const { return m_clock.utc().toSecsSinceEpoch(); }

    operations::Result<Schedule> add(const DataLoadRequest &request, const ScheduleRule &rule,
                                     bool catchesUp);
    operations::Result<void> remove(const ScheduleId &id);
    /// What came due while it was off counts as told.
    operations::Result<void> setEnabled(const ScheduleId &id, bool isEnabled);
    operations::Result<void> setRule(const ScheduleId &id, const ScheduleRule &rule,
                                     bool catchesUp);
    /// Starts it now, besides its times. Errors: SCHEDULES-StillGoing, those of
    /// DataManager::loadData().
    operations::Result<operations::OperationId> runNow(const ScheduleId &id);

Q_SIGNALS:
    /// The schedules, or what became of their runs, are different now.
    void changed();
    void runStarted(const ktrdr::marketdata::ScheduleId &id,
                    const ktrdr::operations::OperationId &operation);
    /// Something that the user should know of: a translated sentence.
    void told(const QString &sentence);
    /// The file could not be read or written.
    void failed(const ktrdr::operations::Error &error);

private:
    void reload();
    void reloadIfChanged();
    void tellDamage(const ScheduleBook::Content &content);
    void arm();
    void takeTrouble(const operations::Error &error);

    // Runs: schedulerunner_runs.cpp
    void settle(const Schedule &schedule);
    [[nodiscard]] std::optional<ScheduledRun> settled(const ScheduledRun &going) const;
    void takeFinished(const operations::OperationRecord &record);
    void takeDue(const Schedule &schedule);
    operations::Result<operations::OperationId> begin(const Schedule &schedule,
                                                      const ScheduledRun &run);
    void giveBack(const ScheduleId &id, const ScheduledRun &run, qint64 handledBefore);
    [[nodiscard]] std::optional<operations::OperationRecord>
    recordOf(const operations::OperationId &id) const;

    ScheduleBook m_book;
    DataManager &m_data;
    operations::OperationBoard &m_board;
    const operations::OperationLedger *m_ledger;
    const operations::Clock &m_clock;
    ScheduleBook::Content m_content;
    /// Of the file that was read last: inode, time, size.
    std::array<qint64, 3> m_stamp{};
    QSet<QString> m_damageTold;
    /// Code of the last failure, told once while it lasts.
    QString m_trouble;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    bool m_isStarted = false;
};

} // namespace ktrdr::marketdata
