#include "core/logging/logging.h"
#include "core/logging/operationlog.h"
#include "core/logging/operationlogfollower.h"

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
    void aFollowerReadsOnlyWhatWasAdded();
    void aLineIsReadOnceItIsWhole();
    void aLogThatWasCutIsReadAnew();
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

void TestLogging::aFollowerReadsOnlyWhatWasAdded()
{
    const OperationLogScope scope(u"op_followed"_s);
    OperationLogFollower follower(m_folder.path(), u"op_followed"_s);
    QVERIFY(follower.read().isWhole);
    for (int i = 0; i < 1000; ++i) {
        logger("test")->info("line {}", i);
    }
    QCOMPARE(follower.read().lines.size(), 1000);
    const qint64 before = follower.bytesRead();
    QVERIFY(follower.read().lines.isEmpty());
    QCOMPARE(follower.bytesRead(), before);
    logger("test")->info("the last");
    const LogNews news = follower.read();
    QVERIFY(!news.isWhole);
    QCOMPARE(news.lines.size(), 1);
    QCOMPARE(news.lines.first().text, u"the last"_s);
    QVERIFY(follower.bytesRead() - before < 100);
    QCOMPARE(OperationLogFollower(m_folder.path(), u"op_followed"_s).read(3).lines.first().text,
             u"line 998"_s);
}

void TestLogging::aLineIsReadOnceItIsWhole()
{
    QFile file(m_folder.filePath(u"operations/op_torn.log"_s));
    QVERIFY(file.open(QIODevice::Append));
    OperationLogFollower follower(m_folder.path(), u"op_torn"_s);
    file.write("1000\t2\ttest\tHalf a ");
    file.flush();
    QVERIFY(follower.read().lines.isEmpty());
    file.write("line\n");
    file.flush();
    const LogNews news = follower.read();
    QCOMPARE(news.lines.size(), 1);
    QCOMPARE(news.lines.first().text, u"Half a line"_s);
}

void TestLogging::aLogThatWasCutIsReadAnew()
{
    const QString path = m_folder.filePath(u"operations/op_cut.log"_s);
    const auto write = [&path](const QByteArray &bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    OperationLogFollower follower(m_folder.path(), u"op_cut"_s);
    write("1\t2\ttest\tone\n2\t2\ttest\ttwo\n");
    QCOMPARE(follower.read().lines.size(), 2);
    write("2\t2\ttest\ttwo\n");
    LogNews news = follower.read();
    QVERIFY(news.isWhole);
    QCOMPARE(news.lines.size(), 1);
    // Written anew and longer than before.
    write("3\t2\ttest\tthree\n4\t2\ttest\tfour\n");
    news = follower.read();
    QVERIFY(news.isWhole);
    QCOMPARE(news.lines.size(), 2);
    QVERIFY(QFile::remove(path));
    news = follower.read();
    QVERIFY(news.isWhole && news.lines.isEmpty());
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
