#include "tests/support/stricttest.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

namespace ktrdr::test {

void StrictTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    prepare();
}

QString sharedDataFolder()
{
    const QString folder = qEnvironmentVariable("KTRDR_SHARED_DATA");
    return QFileInfo(folder).isDir() ? folder : QString();
}

} // namespace ktrdr::test
