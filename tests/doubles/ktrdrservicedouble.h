#pragma once

#include "tests/doubles/ktrdrhttpdouble.h"

#include <QDateTime>
#include <QStringList>

#include <mutex>

namespace ktrdr::test {

/// What the doubles of KTRDR's services share: a clock that the test moves, and one lock around all
/// state. Time stands still between advance() calls, so nothing in a test depends on how fast it
/// runs.
class KtrdrServiceDouble : public KtrdrHttpDouble
{
public:
    ~KtrdrServiceDouble() override;

    /// Lets time pass for the service, in steps of a second at most, as its own loops would see it.
    void advance(std::chrono::milliseconds time);
    /// UTC, beginning at 2026-01-05 00:00.
    [[nodiscard]] QDateTime now() const;

protected:
    KtrdrServiceDouble();

    /// The service's answer; the lock is held.
    virtual DoubleReply reply(const DoubleRequest &request) = 0;
    /// Time went on by `step`, a second at most; the lock is held.
    virtual void tick(std::chrono::milliseconds step) { Q_UNUSED(step) }

    /// Of the service's clock, for use with the lock held.
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return m_elapsed; }
    [[nodiscard]] QDateTime utc() const;
    /// `op_{type}_20260105_000000_{8 hex}`, counted up.
    [[nodiscard]] QString newId(const QString &type);
    [[nodiscard]] std::unique_lock<std::recursive_mutex> locked() const;

private:
    mutable std::recursive_mutex m_mutex;
    std::chrono::milliseconds m_elapsed{0};
    int m_ids = 0;
};

/// The ways in which KTRDR writes times.
[[nodiscard]] QString zonedTime(const QDateTime &time);
[[nodiscard]] QString naiveTime(const QDateTime &time);

} // namespace ktrdr::test
