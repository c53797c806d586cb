#include "tests/support/stricttest.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

namespace ktrdr::test {

void StrictTest::init()
{
    // The offscreen platform says this of every window.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
    prepare();
}

QString sharedDataFolder()
{
    const QString folder = qEnvironmentVariable("KTRDR_SHARED_DATA");
    return QFileInfo(folder).isDir() ? folder : QString();
}

} // namespace ktrdr::test
