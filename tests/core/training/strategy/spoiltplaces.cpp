#include "tests/core/training/strategy/spoiltplaces.h"

#include "tests/core/training/strategy/strategytexts.h"

#include <QTest>

namespace ktrdr::test {

using namespace training;

void addColumns()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("hint");
}

void row(const char *name, const char *from, const char *to, const char *at, const QString &path,
         const QString &message, const QString &hint)
{
    QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(at) << path << message
                        << hint;
}

void checkOnly(FindingSeverity severity, const QByteArray &yaml)
{
    QFETCH(QByteArray, at);
    QFETCH(QString, path);
    QFETCH(QString, message);
    QFETCH(QString, hint);
    const StrategyReading reading = readStrategy(yaml);
    const QString all = told(reading.findings);
    QVERIFY2(reading.findings.size() == 1, qPrintable(all));
    const Finding &finding = reading.findings.first();
    QVERIFY(finding.severity == severity);
    QCOMPARE(reading.strategy.has_value(), severity == FindingSeverity::Warning);
    QCOMPARE(finding.path, path);
    QVERIFY2(finding.message.contains(message), qPrintable(all));
    QVERIFY2(finding.hint.contains(hint), qPrintable(all));
    QVERIFY2(yaml.contains(at), at.constData());
    QVERIFY2(finding.at == placeOf(yaml, at), qPrintable(all));
}

} // namespace ktrdr::test
