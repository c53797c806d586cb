#include "tests/core/training/strategy/strategytexts.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

#include <sys/stat.h>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

/// That no file whatever breaks the reader.
class TestStrategyDamage final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void filesThatAreNoStrategyAreNamed_data();
    void filesThatAreNoStrategyAreNamed();
    void everyTruncationIsToldAndNoneBreaks();
    void damagedFilesNeverBreakTheReader();
};

void TestStrategyDamage::filesThatAreNoStrategyAreNamed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("message");
    QTest::newRow("missing") << u"missing"_s << u"There is no such file."_s;
    QTest::newRow("a folder") << u"folder"_s << u"This is a folder."_s;
    QTest::newRow("a pipe that nobody writes to") << u"pipe"_s << u"This is no ordinary file."_s;
    QTest::newRow("huge") << u"huge"_s << u"more than 256 KiB"_s;
}

void TestStrategyDamage::filesThatAreNoStrategyAreNamed()
{
    QFETCH(QString, kind);
    QFETCH(QString, message);
    const QTemporaryDir folder;
    const QString name = kind == u"folder"_s ? folder.path() : folder.filePath(kind);
    if (kind == u"pipe"_s) {
        QCOMPARE(::mkfifo(name.toLocal8Bit().constData(), 0600), 0);
    } else if (kind == u"huge"_s) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(QByteArray(LargestStrategyFile + 1, '#')), LargestStrategyFile + 1);
    }
    const StrategyReading reading = readStrategyFile(name);
    QCOMPARE(reading.findings.size(), 1);
    QVERIFY2(reading.findings.first().message.contains(message),
             qPrintable(told(reading.findings)));
    QCOMPARE(reading.findings.first().at, SourcePosition());
    QVERIFY(!reading.findings.first().hint.isEmpty());
}

void TestStrategyDamage::everyTruncationIsToldAndNoneBreaks()
{
    const QByteArray whole = plainStrategy();
    const qsizetype learned = whole.indexOf("\n    zigzag_threshold");
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const StrategyReading reading = readStrategy(whole.left(size));
        // Behind the labels everything has a default: a file that ends there is whole.
        if (size < learned) {
            QVERIFY2(!reading.strategy && reading.errorCount() > 0,
                     qPrintable(u"%1 bytes"_s.arg(size)));
        }
        for (const Finding &finding : reading.findings) {
            QVERIFY(!finding.message.isEmpty() && !finding.hint.isEmpty());
            QVERIFY(finding.at.line <= whole.left(size).count('\n') + 1);
        }
    }
}

void TestStrategyDamage::damagedFilesNeverBreakTheReader()
{
    constexpr int Rounds = 3000;
    const QByteArray pieces[] = {"\t",   ": ", "- ",   "[",    "]",  "{",   "}",  "'",
                                 "\"",   "#",  "&a ",  "*a",   "|",  ">\n", "\n", "? ",
                                 "!!x ", "<<", "~",    "null", "%",  "@",   "\\", "---\n",
                                 "1e9",  "-",  ".inf", "ö",    "\r", ","};
    std::mt19937 random(20240131);
    const auto below = [&](size_t end) {
        return std::uniform_int_distribution<size_t>(0, end - 1)(random);
    };
    for (int round = 0; round < Rounds; ++round) {
        QByteArray yaml = plainStrategy();
        for (size_t change = 0; change <= below(4); ++change) {
            const auto at = static_cast<qsizetype>(below(static_cast<size_t>(yaml.size())));
            const auto length = static_cast<qsizetype>(below(12));
            yaml.replace(at, length, pieces[below(std::size(pieces))]);
        }
        const StrategyReading reading = readStrategy(yaml);
        QCOMPARE(reading.strategy.has_value(), reading.errorCount() == 0);
    }
}

QTEST_GUILESS_MAIN(TestStrategyDamage)

#include "tst_strategydamage.moc"
