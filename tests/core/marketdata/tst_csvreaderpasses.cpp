#include "core/marketdata/csvbarreader.h"
#include "core/marketdata/isotime.h"
#include "tests/core/marketdata/csvfiletest.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;
using ktrdr::operations::Result;

/// How a file is judged in one pass and delivered in another: what is kept between them, that it is
/// still the same file, progress.
class CsvReaderPassesTest : public CsvFileTest
{
    Q_OBJECT

private Q_SLOTS:
    void moreBarsThanFitInMemoryComeBack_data();
    void moreBarsThanFitInMemoryComeBack();
    void progressCountsBytesAndMayStop();
    void whatIsDeliveredIsWhatWasJudged();
    void aFileThatGrowsWhileItIsReadIsRefused();
    void aFileThatIsWrittenToMeanwhileIsRefused_data();
    void aFileThatIsWrittenToMeanwhileIsRefused();
};

void CsvReaderPassesTest::moreBarsThanFitInMemoryComeBack_data()
{
    QTest::addColumn<bool>("ascending");
    QTest::addColumn<qsizetype>("mostWaiting");
    QTest::newRow("ascending") << true << CsvBarReader::MostWaiting;
    QTest::newRow("newest first") << false << CsvBarReader::MostWaiting;
    QTest::newRow("ascending, read twice") << true << qsizetype(1'000'000);
    QTest::newRow("newest first, read twice") << false << qsizetype(1'000'000);
}

void CsvReaderPassesTest::moreBarsThanFitInMemoryComeBack()
{
    QFETCH(bool, ascending);
    QFETCH(qsizetype, mostWaiting);
    constexpr qint64 count = 1'100'000;
    constexpr qint64 start = 999'999'960;
    QByteArray content = "time,close,volume\n";
    content.reserve(count * 35);
    for (qint64 i = 0; i < count; ++i) {
        const qint64 minute = ascending ? i : count - 1 - i;
        content +=
            QByteArray::number(start + minute * 60) + ",1," + QByteArray::number(minute) + '\n';
    }
    CsvBarReader reader(file(content), Timeframe::parse(u"1m").value(), {}, mostWaiting);
    const Result<CsvReadReport> report = reader.readThrough();
    QVERIFY(report.has_value());
    QCOMPARE(report->bars, count);
    QCOMPARE(report->disordered, ascending ? 0 : count - 1);
    qint64 next = 0;
    while (true) {
        const BarColumns block = reader.next(50'000).value();
        if (block.isEmpty()) {
            break;
        }
        for (qsizetype i = 0; i < block.size(); ++i, ++next) {
            const auto at = static_cast<size_t>(i);
            if (block.times[at] != start + next * 60 ||
                block.volume[at] != static_cast<double>(next)) {
                QFAIL("a bar is at the wrong place");
            }
        }
    }
    QCOMPARE(next, count);
}

void CsvReaderPassesTest::progressCountsBytesAndMayStop()
{
    QByteArray content = "time,close\n";
    for (int i = 0; i < 100'000; ++i) {
        content += toIsoTime(i * 60).toLatin1() + ",1\n";
    }
    const QString name = file(content);
    std::vector<qint64> seen;
    CsvBarReader reader(name, Timeframe::parse(u"1m").value());
    QVERIFY(reader
                .readThrough([&](qint64 done, qint64 total) {
                    QCOMPARE(total, content.size());
                    seen.push_back(done);
                })
                .has_value());
    QVERIFY(seen.size() > 3);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.back(), content.size());

    struct Stopped
    {};
    int calls = 0;
    CsvBarReader other(name, Timeframe::parse(u"1m").value());
    const auto stop = [&calls](qint64, qint64) {
        if (++calls == 2) {
            throw Stopped{};
        }
    };
    QVERIFY_THROWS_EXCEPTION(Stopped, (void)other.readThrough(stop));
    QCOMPARE(calls, 2);
}

void CsvReaderPassesTest::whatIsDeliveredIsWhatWasJudged()
{
    const QString name = file("date,close\n2024-01-03,3\n2024-01-04,4\n");
    CsvBarReader reader(name, Timeframe::parse(u"1d").value());
    QVERIFY(reader.readThrough().has_value());
    file("date,close\n2024-01-03,9\n");
    const BarColumns bars = reader.next(10).value();
    QCOMPARE(bars.close, (std::vector<double>{3, 4}));
}

void CsvReaderPassesTest::aFileThatGrowsWhileItIsReadIsRefused()
{
    const QString name = file("date,close\n2024-01-03,3\n2024-01-04,4\n");
    CsvBarReader reader(name, Timeframe::parse(u"1d").value());
    bool hasGrown = false;
    const auto report = reader.readThrough([&](qint64, qint64) {
        if (std::exchange(hasGrown, true))
            return;
        QFile grown(name);
        QVERIFY(grown.open(QIODevice::Append));
        grown.write("2024-01-05,5\n");
    });
    QVERIFY(!report);
    QCOMPARE(report.error().code, u"DATA-FileChanged"_s);
}

void CsvReaderPassesTest::aFileThatIsWrittenToMeanwhileIsRefused_data()
{
    QTest::addColumn<QByteArray>("later");
    QTest::newRow("longer") << QByteArray("date,close\n2024-01-03,3\n2024-01-04,4\n2024-01-05,5\n");
    QTest::newRow("shorter") << QByteArray("date,close\n2024-01-03,3\n");
    QTest::newRow("as long") << QByteArray("date,close\n2024-01-03,9\n2024-01-04,4\n");
    QTest::newRow("empty") << QByteArray();
}

void CsvReaderPassesTest::aFileThatIsWrittenToMeanwhileIsRefused()
{
    QFETCH(QByteArray, later);
    const QString name = file("date,close\n2024-01-03,3\n2024-01-04,4\n");
    CsvBarReader reader(name, Timeframe::parse(u"1d").value(), {}, 0);
    QVERIFY(reader.readThrough().has_value());
    file(later);
    QFile rewritten(name);
    QVERIFY(rewritten.open(QIODevice::ReadWrite));
    // As a program leaves it that writes a moment later.
    QVERIFY(rewritten.setFileTime(QDateTime::currentDateTimeUtc().addSecs(1),
                                  QFile::FileModificationTime));
    const auto bars = reader.next(10);
    QVERIFY(!bars);
    QCOMPARE(bars.error().code, u"DATA-FileChanged"_s);
    QVERIFY(!bars.error().hint.isEmpty());
}

QTEST_GUILESS_MAIN(CsvReaderPassesTest)
#include "tst_csvreaderpasses.moc"
