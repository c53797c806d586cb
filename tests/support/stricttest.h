#pragma once

#include <QObject>
#include <QString>

namespace ktrdr::test {

/// Base of every test class: a Qt warning that the test did not announce with
/// QTest::ignoreMessage() fails it.
class StrictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

protected:
    /// Called before each test function, after warnings were made fatal.
    virtual void prepare() {}
};

/// The folder with real market data that tests may read, or empty where it is absent.
[[nodiscard]] QString sharedDataFolder();

} // namespace ktrdr::test
