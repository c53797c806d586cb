#pragma once

#include "core/operations/cancellationtoken.h"
#include "core/operations/clock.h"

#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace ktrdr::services {

/// At most so much weight within any window of this length.
struct RateRule
{
    /// Names it in what servers report and in what people see: "60 in 10 min".
    QString name{};
    double weight = 1;
    std::chrono::milliseconds window{1'000};
    /// Counts only calls with the same subject; false = all calls.
    bool perSubject = false;
};

/// What a limiter looks like from outside; a value.
struct RateState
{
    struct Rule
    {
        QString name{};
        double used = 0;
        double weight = 0;
        std::chrono::milliseconds window{0};
    };
    std::vector<Rule> rules{};
    int waiting = 0;
    /// How long the first of them still waits; zero where nobody does.
    std::chrono::milliseconds untilNext{0};
    /// The server asked to be left alone for so long.
    std::chrono::milliseconds pausedFor{0};
};

/// The limits of one host, kept by everybody who calls it: first come, first served. Rules come
/// from the host's documentation; what its answers say is fed in. Thread-safe.
class RateLimiter
{
public:
    /// Shows that a call waits, about so long, while the returned object lives.
    using ShowWaiting = std::function<std::shared_ptr<void>(std::chrono::milliseconds)>;

    explicit RateLimiter(std::vector<RateRule> rules = {},
                         const operations::Clock &clock = operations::Clock::system());

    /// Blocks until the call may go, then counts it. Throws OperationCancelled at once when the
    /// token is cancelled; the place in the queue is then free.
    void acquire(const operations::CancellationToken &token, double weight = 1,
                 const QString &subject = {}, const ShowWaiting &show = {});

    /// The server says that this much of the rule of that name is used; only more than counted here
    /// matters.
    void reportUsed(const QString &name, double reported);
    /// The server asks for quiet; the longest such wish counts.
    void pause(std::chrono::milliseconds duration);

    [[nodiscard]] RateState state() const;

private:
    using TimePoint = operations::Clock::TimePoint;
    struct Use
    {
        TimePoint at;
        double weight;
        QString subject;
    };
    struct Rule
    {
        RateRule rule;
        std::deque<Use> uses;
    };
    struct Waiter
    {
        double weight;
        QString subject;
    };

    [[nodiscard]] TimePoint freeAt(const Waiter &waiter, TimePoint now) const;
    [[nodiscard]] static double used(const Rule &rule, const QString &subject);
    void forgetOld(TimePoint now) const;
    void count(const Waiter &waiter, TimePoint now);

    const operations::Clock &m_clock;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    mutable std::vector<Rule> m_rules;
    std::deque<const Waiter *> m_waiting;
    TimePoint m_pausedUntil{};
};

} // namespace ktrdr::services
