#include "tests/bench/window/guithread.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <ctime>

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds Beat{1};

double ownSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

void turn(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

double useOfCore(std::chrono::milliseconds time)
{
    const double own = ownSeconds();
    const Clock::time_point begin = Clock::now();
    turn(time);
    return (ownSeconds() - own) / std::chrono::duration<double>(Clock::now() - begin).count();
}

std::vector<double> stalls(std::chrono::milliseconds time)
{
    std::vector<double> late;
    QTimer heartbeat;
    heartbeat.setTimerType(Qt::PreciseTimer);
    Clock::time_point last = Clock::now();
    QObject::connect(&heartbeat, &QTimer::timeout, &heartbeat, [&] {
        const Clock::time_point now = Clock::now();
        const std::chrono::duration<double, std::milli> gap = now - last - Beat;
        late.push_back(std::max(0.0, gap.count()));
        last = now;
    });
    heartbeat.start(Beat);
    turn(time);
    return late;
}

double quantileOf(std::vector<double> values, double quantile)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values.at(static_cast<size_t>(std::ceil(quantile * last)));
}
