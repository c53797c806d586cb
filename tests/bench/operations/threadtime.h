#pragma once

#include <ctime>

namespace ktrdr::bench {

/// What this thread has worked: what other programs do at the same time does not count.
[[nodiscard]] inline double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

} // namespace ktrdr::bench
