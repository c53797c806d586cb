#pragma once

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace ktrdr::marketdata {

/// A thread that does one piece of work beside its owner, again and again, for work that is too
/// short for a thread of its own. Belongs to the thread that made it.
class SideThread
{
public:
    SideThread();
    /// Waits for the work under way; its exception is lost.
    ~SideThread();
    SideThread(const SideThread &) = delete;
    SideThread &operator=(const SideThread &) = delete;

    /// Starts the work; call join() before the next.
    void run(std::function<void()> work);
    /// Returns when the work is done, at once where there is none. Throws what the work threw.
    void join();

private:
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    /// Set by the owner, emptied when it is done.
    std::function<void()> m_work;
    std::exception_ptr m_failure;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace ktrdr::marketdata
