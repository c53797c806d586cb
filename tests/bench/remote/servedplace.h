#pragma once

#include "core/operations/operationid.h"

#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <chrono>
#include <memory>
#include <semaphore>

namespace ktrdr::bench {

/// A `ktrdr serve` with a home and a thread of its own. Its work goes on until it is cancelled, one
/// at a time, and moves on by an item whenever it is told to.
class ServedPlace
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    ServedPlace();
    /// Cancels what runs.
    ~ServedPlace();
    ServedPlace(const ServedPlace &) = delete;
    ServedPlace &operator=(const ServedPlace &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Starts the first work; others are repetitions of it.
    void start();
    void moveOn() { m_signals->wanted.release(); }
    /// When the work last did.
    [[nodiscard]] Moment movedOnAt() const { return m_signals->movedOnAt; }

    struct Signals
    {
        std::counting_semaphore<> wanted{0};
        std::atomic<Moment> movedOnAt;
    };

private:
    struct Parts;

    const std::shared_ptr<Signals> m_signals = std::make_shared<Signals>();
    QTemporaryDir m_home;
    QThread m_thread;
    /// The thread's.
    std::unique_ptr<Parts> m_parts;
    quint16 m_port = 0;
};

} // namespace ktrdr::bench
