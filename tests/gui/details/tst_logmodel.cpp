#include "ui/details/logmodel.h"

#include "tests/support/stricttest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ktrdr;
using logging::LogLine;
using ui::LogModel;

namespace {

LogLine makeLine(int number, spdlog::level::level_enum level = spdlog::level::info)
{
    return {QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC).addMSecs(number), level,
            QStringLiteral("marketdata"), QStringLiteral("Line %1").arg(number)};
}

QList<LogLine> makeLines(int from, int to)
{
    QList<LogLine> lines;
    for (int i = from; i < to; ++i) {
        lines.append(makeLine(i, i % 10 == 0 ? spdlog::level::err : spdlog::level::info));
    }
    return lines;
}

QString firstText(const LogModel &model)
{
    return model.index(0, LogModel::TextColumn).data().toString();
}

QString lastText(const LogModel &model)
{
    return model.index(model.rowCount() - 1, LogModel::TextColumn).data().toString();
}

} // namespace

class TestLogModel : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void onlyNewLinesAreAddedInOneBatch();
    void addedLinesComeInOneBatch();
    void theRingKeepsTheNewest();
    void aPictureThatSlidCarriesOn();
    void anotherLogReplacesTheLines();
    void repeatedLinesAreNotTakenForOldOnes();
    void levelAndSearchHideLines();
    void hiddenLinesFallOutOfTheRingToo();
};

void TestLogModel::onlyNewLinesAreAddedInOneBatch()
{
    LogModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines(makeLines(0, 10));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setLines(makeLines(0, 10));
    QCOMPARE(inserted.size(), 0);
    model.setLines(makeLines(0, 250));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), 250);
    QCOMPARE(lastText(model), QStringLiteral("Line 249"));
}

void TestLogModel::addedLinesComeInOneBatch()
{
    LogModel model(100);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines(makeLines(0, 80));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.appendLines(makeLines(80, 130));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(firstText(model), QStringLiteral("Line 30"));
    // A picture of the whole file goes on where the added lines ended.
    model.setLines(makeLines(0, 131));
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(lastText(model), QStringLiteral("Line 130"));
}

void TestLogModel::theRingKeepsTheNewest()
{
    LogModel model(100);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines(makeLines(0, 90));
    model.setLines(makeLines(0, 130));
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(firstText(model), QStringLiteral("Line 30"));
    model.setLines(makeLines(0, 1000));
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(firstText(model), QStringLiteral("Line 900"));
    QCOMPARE(lastText(model), QStringLiteral("Line 999"));
    model.setLines(makeLines(0, 1001));
    QCOMPARE(lastText(model), QStringLiteral("Line 1000"));
}

void TestLogModel::aPictureThatSlidCarriesOn()
{
    LogModel model(100);
    model.setLines(makeLines(0, 80));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setLines(makeLines(50, 120));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(firstText(model), QStringLiteral("Line 20"));
    QCOMPARE(lastText(model), QStringLiteral("Line 119"));
}

void TestLogModel::anotherLogReplacesTheLines()
{
    LogModel model;
    model.setLines(makeLines(0, 10));
    model.setLines(makeLines(500, 503));
    QCOMPARE(model.rowCount(), 3);
    model.setLines({});
    QCOMPARE(model.rowCount(), 0);
}

void TestLogModel::repeatedLinesAreNotTakenForOldOnes()
{
    LogModel model;
    const LogLine same = makeLine(1);
    model.setLines({same, same});
    model.setLines({same, same, same, same});
    QCOMPARE(model.rowCount(), 4);
}

void TestLogModel::levelAndSearchHideLines()
{
    LogModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines(makeLines(0, 100));
    model.setLevel(spdlog::level::err);
    QCOMPARE(model.rowCount(), 10);
    model.setSearch(QStringLiteral("line 3"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(firstText(model), QStringLiteral("Line 30"));
    model.setLines(makeLines(0, 400));
    QCOMPARE(model.rowCount(), 11);
    model.setLevel(spdlog::level::trace);
    model.setSearch({});
    QCOMPARE(model.rowCount(), 400);
}

void TestLogModel::hiddenLinesFallOutOfTheRingToo()
{
    LogModel model(50);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLevel(spdlog::level::err);
    for (int to = 10; to <= 300; to += 7) {
        model.setLines(makeLines(0, to));
        QCOMPARE(model.lineCount(), std::min(to, 50));
        QVERIFY(model.rowCount() <= 6);
    }
    QCOMPARE(lastText(model), QStringLiteral("Line 290"));
}

QTEST_GUILESS_MAIN(TestLogModel)

#include "tst_logmodel.moc"
