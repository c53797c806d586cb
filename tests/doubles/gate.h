#pragma once

#include <QSemaphore>

namespace ktrdr::test {

/// Closed until opened, then open for everybody. A worker that waits for longer than a minute gives
/// up, so that a failing test ends.
class Gate
{
public:
    void open() { m_open.release(1'000'000); }
    bool wait() { return m_open.tryAcquire(1, 60'000); }

private:
    QSemaphore m_open;
};

} // namespace ktrdr::test
