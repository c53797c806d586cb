#pragma once

#include "tests/support/stricttest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace ktrdr::test {

/// Base of tests of which each function has a CSV file of its own.
class CsvFileTest : public StrictTest
{
    Q_OBJECT

protected:
    void prepare() override { m_folder = std::make_unique<QTemporaryDir>(); }
    /// Writes the file anew and returns its name.
    QString file(const QByteArray &content)
    {
        QFile made(m_folder->filePath(QStringLiteral("bars.csv")));
        [&] { QVERIFY(made.open(QIODevice::WriteOnly)); }();
        made.write(content);
        return made.fileName();
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace ktrdr::test
