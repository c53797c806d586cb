#include "core/logging/logging.h"
#include "core/logging/operationlog.h"

#include "tests/support/stricttest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace ktrdr::logging;

class TestLogging : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linesInsideAScopeBelongToTheOperation();
    void scopesNestAndThreadsAreApart();
    void theNewestLinesAreKeptWhenALogGrowsTooLong();
    void anUnwritableFolderIsToldAndDoesNotStopTheProgram();

private:
    QTemporaryDir m_folder;
};

void TestLogging::initTestCase()
{
    QCOMPARE(setUp({m_folder.path(), spdlog::level::debug, false}), QString());
}

void TestLogging::linesInsideAScopeBelongToTheOperation()
{
    logger("test")->info("outside");
    {
        const OperationLogScope scope(u"op_1"_s);
        logger("test")->info("Load 3 files…");
        logger("test")->warn("one was\nempty");
    }
    logger("test")->info("outside again");

    const QList<LogLine> lines = operationLines(m_folder.path(), u"op_1"_s);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).text, u"Load 3 files…"_s);
    QCOMPARE(lines.at(0).logger, u"test"_s);
    QCOMPARE(lines.at(1).level, spdlog::level::warn);
    QCOMPARE(lines.at(1).text, u"one was empty"_s);
}

void TestLogging::scopesNestAndThreadsAreApart()
{
    const OperationLogScope outer(u"op_outer"_s);
    {
        const OperationLogScope inner(u"op_inner"_s);
        std::thread([] {
            QCOMPARE(currentOperation(), std::string());
            logger("test")->info("of no operation");
        }).join();
        logger("test")->info("of the inner one");
    }
    logger("test")->info("of the outer one");
    QCOMPARE(operationLines(m_folder.path(), u"op_inner"_s).size(), 1);
    QCOMPARE(operationLines(m_folder.path(), u"op_outer"_s).size(), 1);
}

void TestLogging::theNewestLinesAreKeptWhenALogGrowsTooLong()
{
    const OperationLogScope scope(u"op_long"_s);
    const std::string text(1000, 'x');
    for (int i = 0; i < 3000; ++i) {
        logger("test")->info("{} {}", i, text);
    }
    const QList<LogLine> lines = operationLines(m_folder.path(), u"op_long"_s, 5);
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.last().text.startsWith(u"2999 "_s));
    QVERIFY(QFile(m_folder.filePath(u"operations/op_long.log"_s)).size() < 3 * 1024 * 1024);
}

void TestLogging::anUnwritableFolderIsToldAndDoesNotStopTheProgram()
{
    QFile blocker(m_folder.filePath(u"blocker"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QVERIFY(setUp({blocker.fileName(), spdlog::level::info, false}).contains(u"without"_s));
    logger("test")->info("still alive");
}

QTEST_GUILESS_MAIN(TestLogging)

#include "tst_logging.moc"
