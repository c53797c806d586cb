#include "core/marketdata/schedules/schedulerunner.h"

#include "core/marketdata/text.h"
#include "core/operations/operationboard.h"

#include <QFile>

#include <sys/stat.h>

namespace ktrdr::marketdata {

using namespace std::chrono_literals;
using operations::OperationBoard;
using operations::Result;

namespace {

/// The clock may be set at any time; nobody says so.
constexpr std::chrono::milliseconds LongestPause = 60s;
/// A timer may come a little early.
constexpr std::chrono::milliseconds ShortestPause = 50ms;
/// What is due waits while the file cannot be written.
constexpr std::chrono::milliseconds PauseAfterTrouble = 5s;

std::array<qint64, 3> stampOf(const QString &path)
{
    struct stat now = {};
    if (::stat(QFile::encodeName(path).constData(), &now) != 0) {
        return {};
    }
    constexpr qint64 NanosecondsPerSecond = 1'000'000'000;
    return {static_cast<qint64>(now.st_ino),
            now.st_mtim.tv_sec * NanosecondsPerSecond + now.st_mtim.tv_nsec, now.st_size};
}

} // namespace

ScheduleRunner::ScheduleRunner(const QString &folder, DataManager &data, OperationBoard &board,
                               const operations::OperationLedger *ledger,
                               const operations::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_book(folder)
    , m_data(data)
    , m_board(board)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_watcher({folder})
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ScheduleRunner::check);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this,
            &ScheduleRunner::reloadIfChanged);
    connect(&board, &OperationBoard::recordFinished, this, &ScheduleRunner::takeFinished);
    reload();
}

void ScheduleRunner::start()
{
    m_isStarted = true;
    // What was found before anybody could listen.
    tellDamage(m_content);
    check();
}

void ScheduleRunner::stop()
{
    m_isStarted = false;
    m_timer.stop();
}

void ScheduleRunner::check()
{
    if (!m_isStarted) {
        return;
    }
    reloadIfChanged();
    const QList<Schedule> schedules = m_content.schedules;
    for (const Schedule &schedule : schedules) {
        settle(schedule);
        takeDue(schedule);
    }
    arm();
}

Result<Schedule> ScheduleRunner::add(const DataLoadRequest &request, const ScheduleRule &rule,
                                     bool catchesUp)
{
    Result<Schedule> added = m_book.add(request, rule, catchesUp, now());
    reloadIfChanged();
    return added;
}

Result<void> ScheduleRunner::remove(const ScheduleId &id)
{
    Result<void> removed = m_book.remove(id);
    reloadIfChanged();
    return removed;
}

Result<void> ScheduleRunner::setEnabled(const ScheduleId &id, bool isEnabled)
{
    const auto changed = m_book.change(id, [isEnabled, now = now()](Schedule &schedule) {
        if (schedule.isEnabled == isEnabled) {
            return false;
        }
        schedule.isEnabled = isEnabled;
        schedule.handledUntil = std::max(schedule.handledUntil, now);
        return true;
    });
    reloadIfChanged();
    return changed.map([](const Schedule &) {});
}

Result<void> ScheduleRunner::setRule(const ScheduleId &id, const ScheduleRule &rule, bool catchesUp)
{
    const auto changed = m_book.change(id, [&rule, catchesUp, now = now()](Schedule &schedule) {
        schedule.rule = rule;
        schedule.catchesUp = catchesUp;
        schedule.handledUntil = now;
        return true;
    });
    reloadIfChanged();
    return changed.map([](const Schedule &) {});
}

void ScheduleRunner::reloadIfChanged()
{
    if (stampOf(m_book.path()) != m_stamp) {
        reload();
    }
}

void ScheduleRunner::reload()
{
    // Before reading: what is written meanwhile is read the next time.
    m_stamp = stampOf(m_book.path());
    const Result<ScheduleBook::Content> read = m_book.read();
    if (!read) {
        takeTrouble(read.error());
        return;
    }
    m_trouble.clear();
    if (m_isStarted) {
        tellDamage(*read);
    }
    const bool isDifferent =
        read->schedules != m_content.schedules || read->damaged != m_content.damaged;
    m_content = *read;
    if (isDifferent) {
        arm();
        Q_EMIT changed();
    }
}

void ScheduleRunner::tellDamage(const ScheduleBook::Content &content)
{
    if (!content.notice.isEmpty()) {
        Q_EMIT told(content.notice);
    }
    for (const DamagedSchedule &damaged : content.damaged) {
        if (m_damageTold.contains(damaged.id.toString())) {
            continue;
        }
        m_damageTold.insert(damaged.id.toString());
        Q_EMIT told(Text::tr("The schedule “%1” in %2 cannot be read and does not run: %3")
                        .arg(damaged.id.toString(), m_book.path(), damaged.error.message));
    }
}

void ScheduleRunner::arm()
{
    if (!m_isStarted) {
        return;
    }
    const qint64 now = m_clock.utc().toMSecsSinceEpoch();
    std::chrono::milliseconds pause = LongestPause;
    for (const Schedule &schedule : std::as_const(m_content.schedules)) {
        const auto next =
            schedule.isEnabled ? schedule.rule.nextAfter(schedule.handledUntil) : std::nullopt;
        if (next) {
            pause = std::min(pause, std::chrono::milliseconds(*next * 1000 - now));
        }
    }
    m_timer.start(std::max(pause, m_trouble.isEmpty() ? ShortestPause : PauseAfterTrouble));
}

void ScheduleRunner::takeTrouble(const operations::Error &error)
{
    if (m_trouble != error.code) {
        m_trouble = error.code;
        Q_EMIT failed(error);
    }
}

} // namespace ktrdr::marketdata
