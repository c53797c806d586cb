#include "core/services/ratelimiter.h"

#include "core/operations/cancellationcallback.h"

#include <algorithm>

using namespace std::chrono;
using namespace std::chrono_literals;

namespace ktrdr::services {

namespace {

milliseconds left(operations::Clock::TimePoint until, operations::Clock::TimePoint now)
{
    return std::max(ceil<milliseconds>(until - now), 0ms);
}

} // namespace

RateLimiter::RateLimiter(std::vector<RateRule> rules, const operations::Clock &clock)
    : m_clock(clock)
{
    for (RateRule &rule : rules)
        m_rules.push_back({std::move(rule), {}});
}

void RateLimiter::acquire(const operations::CancellationToken &token, double weight,
                          const QString &subject, const ShowWaiting &show)
{
    token.throwIfCancelled("before a request");
    const Waiter waiter{weight, subject};
    std::shared_ptr<void> shown;
    const operations::CancellationCallback wake(token, [this] {
        const std::lock_guard lock(m_mutex);
        m_changed.notify_all();
    });

    std::unique_lock lock(m_mutex);
    m_waiting.push_back(&waiter);
    while (!token.isCancelled()) {
        const TimePoint now = m_clock.now();
        const TimePoint due = freeAt(*m_waiting.front(), now);
        if (m_waiting.front() == &waiter && due <= now) {
            count(waiter, now);
            break;
        }
        if (show && !shown) {
            lock.unlock();
            shown = show(left(due, now));
            lock.lock();
            continue;
        }
        if (m_waiting.front() == &waiter)
            m_changed.wait_for(lock, left(due, now));
        else
            m_changed.wait(lock);
    }
    std::erase(m_waiting, &waiter);
    m_changed.notify_all();
    lock.unlock();
    shown.reset();
    token.throwIfCancelled("waiting for the rate limit");
}

double RateLimiter::used(const Rule &rule, const QString &subject)
{
    double sum = 0;
    for (const Use &use : rule.uses) {
        if (!rule.rule.perSubject || use.subject == subject)
            sum += use.weight;
    }
    return sum;
}

/// A call that is heavier than a whole rule goes when the rule is unused.
RateLimiter::TimePoint RateLimiter::freeAt(const Waiter &waiter, TimePoint now) const
{
    forgetOld(now);
    TimePoint free = std::max(now, m_pausedUntil);
    for (const Rule &rule : m_rules) {
        const double allowed = std::max(rule.rule.weight, waiter.weight);
        double sum = used(rule, waiter.subject) + waiter.weight;
        for (const Use &use : rule.uses) {
            if (sum <= allowed)
                break;
            if (rule.rule.perSubject && use.subject != waiter.subject)
                continue;
            sum -= use.weight;
            free = std::max(free, use.at + rule.rule.window);
        }
    }
    return free;
}

void RateLimiter::forgetOld(TimePoint now) const
{
    for (Rule &rule : m_rules) {
        while (!rule.uses.empty() && rule.uses.front().at + rule.rule.window <= now)
            rule.uses.pop_front();
    }
}

void RateLimiter::count(const Waiter &waiter, TimePoint now)
{
    for (Rule &rule : m_rules)
        rule.uses.push_back({now, waiter.weight, waiter.subject});
}

void RateLimiter::reportUsed(const QString &name, double reported)
{
    const std::lock_guard lock(m_mutex);
    const TimePoint now = m_clock.now();
    forgetOld(now);
    for (Rule &rule : m_rules) {
        if (rule.rule.name != name)
            continue;
        const double known = used(rule, {});
        if (reported > known)
            rule.uses.push_back({now, reported - known, {}});
    }
}

void RateLimiter::pause(milliseconds duration)
{
    const std::lock_guard lock(m_mutex);
    m_pausedUntil = std::max(m_pausedUntil, m_clock.now() + duration);
    m_changed.notify_all();
}

RateState RateLimiter::state() const
{
    const std::lock_guard lock(m_mutex);
    const TimePoint now = m_clock.now();
    forgetOld(now);
    RateState state;
    for (const Rule &rule : m_rules) {
        state.rules.push_back({rule.rule.name, used(rule, {}), rule.rule.weight, rule.rule.window});
    }
    state.waiting = static_cast<int>(m_waiting.size());
    if (!m_waiting.empty())
        state.untilNext = left(freeAt(*m_waiting.front(), now), now);
    state.pausedFor = left(m_pausedUntil, now);
    return state;
}

} // namespace ktrdr::services
