#pragma once

#include "tests/support/stricttest.h"

#include <QTemporaryDir>

#include <memory>

namespace ktrdr::test {

/// Base of tests of which each function has a data home of its own.
class ScheduleTest : public StrictTest
{
    Q_OBJECT

protected:
    void prepare() override { m_home = std::make_unique<QTemporaryDir>(); }
    [[nodiscard]] QString home() const { return m_home->path(); }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

} // namespace ktrdr::test
