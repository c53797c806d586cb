#include "core/marketdata/sidethread.h"

#include <utility>

namespace ktrdr::marketdata {

SideThread::SideThread()
    : m_thread([this] { loop(); })
{}

SideThread::~SideThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        m_changed.notify_all();
    }
    m_thread.join();
}

void SideThread::run(std::function<void()> work)
{
    const std::lock_guard lock(m_mutex);
    m_work = std::move(work);
    m_changed.notify_all();
}

void SideThread::join()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_work; });
    if (const std::exception_ptr failure = std::exchange(m_failure, nullptr)) {
        std::rethrow_exception(failure);
    }
}

void SideThread::loop()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_work || m_isEnding; });
        if (!m_work) {
            return;
        }
        lock.unlock();
        std::exception_ptr failure;
        try {
            m_work();
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        m_failure = failure;
        m_work = nullptr;
        m_changed.notify_all();
    }
}

} // namespace ktrdr::marketdata
