#include "core/marketdata/csvbarreader.h"
#include "core/marketdata/csvblockparser.h"
#include "core/marketdata/isotime.h"
#include "core/marketdata/sidethread.h"
#include "core/marketdata/stampparser.h"
#include "tests/support/stricttest.h"

#include <QTemporaryDir>
#include <QTest>

#include <charconv>
#include <random>
#include <stdexcept>

using namespace ktrdr::marketdata;
using namespace Qt::StringLiterals;

namespace {

const Timeframe Minutes = *Timeframe::parse(u"1m");
constexpr qint64 Start = 1'577'836'800; // 2020-01-01

QByteArray row(qint64 minute)
{
    return toIsoTime(Start + minute * 60).toLatin1() + ",101.25,101.75,100.5,101,12345\n";
}

/// Rows for several blocks.
QByteArray manyRows(qint64 count)
{
    QByteArray text = "timestamp,open,high,low,close,volume\n";
    text.reserve(count * 60);
    for (qint64 i = 0; i < count; ++i) {
        text += row(i);
    }
    return text;
}

} // namespace

/// A file is parsed in blocks, two at a time: what is found does not depend on where they are cut.
class TestCsvBlocks : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyBarOfManyBlocksComesInOrder_data();
    void everyBarOfManyBlocksComesInOrder();
    void badLinesKeepTheirNumbers();
    void disorderIsSeenAcrossBlocks();
    void aLineThatIsTooLongIsNamedByItsNumber();
    void numbersAreTheNearestOnes();
    void stampsOfTheSameDayAreReadLikeAllOthers_data();
    void stampsOfTheSameDayAreReadLikeAllOthers();
    void aSideThreadDoesItsWorkAndHandsOverFailures();
    void aSideThreadEndsWithItsOwner();

private:
    QString write(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"bars.csv"_s));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(text);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestCsvBlocks::everyBarOfManyBlocksComesInOrder_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("ending");
    QTest::newRow("two threads") << QByteArray("UTC") << QByteArray("\n");
    QTest::newRow("one thread") << QByteArray("Europe/Berlin") << QByteArray("\n");
    QTest::newRow("without a last line's end") << QByteArray("UTC") << QByteArray();
}

void TestCsvBlocks::everyBarOfManyBlocksComesInOrder()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, ending);
    constexpr qint64 count = 60'000;
    QByteArray text = manyRows(count);
    text.chop(1);
    CsvImportOptions options;
    options.zone = QTimeZone(zone);
    CsvBarReader reader(write(text + ending), Minutes, options);
    const auto report = reader.readThrough();
    QVERIFY(report);
    QCOMPARE(report->bars, count);
    QCOMPARE(report->disordered, 0);
    QCOMPARE(report->duplicates, 0);
    const BarColumns bars = *reader.next(count);
    for (qint64 i = 0; i < count; ++i) {
        QCOMPARE(bars.times[static_cast<size_t>(i)], Start + i * 60);
    }
}

void TestCsvBlocks::badLinesKeepTheirNumbers()
{
    const QList<QByteArray> lines = manyRows(60'000).split('\n');
    const QList<qsizetype> bad{2, 9'000, 17'777, 25'000, 59'999};
    QList<QByteArray> broken = lines;
    for (const qsizetype line : bad) {
        broken[line - 1] = "rubbish";
    }
    CsvImportOptions options;
    options.skipBad = true;
    CsvBarReader reader(write(broken.join('\n')), Minutes, options);
    const auto report = reader.readThrough();
    QVERIFY(report);
    QCOMPARE(report->badRows, bad.size());
    QList<qsizetype> named;
    for (const CsvLineProblem &problem : report->problems) {
        named << problem.line;
    }
    QCOMPARE(named, bad);
}

void TestCsvBlocks::disorderIsSeenAcrossBlocks()
{
    QByteArray text = manyRows(60'000);
    text += row(0) + row(59'999);
    CsvBarReader reader(write(text), Minutes);
    const auto report = reader.readThrough();
    QVERIFY(report);
    QCOMPARE(report->disordered, 1);
    QCOMPARE(report->duplicates, 2);
    QCOMPARE(report->bars, 60'000);
}

void TestCsvBlocks::aLineThatIsTooLongIsNamedByItsNumber()
{
    const QByteArray text = manyRows(30'000) + QByteArray(4 << 20, '1');
    CsvBarReader reader(write(text), Minutes);
    const auto report = reader.readThrough();
    QVERIFY(!report);
    QCOMPARE(report.error().code, u"DATA-InvalidFormat"_s);
    QCOMPARE(report.error().context[u"line"_s].toInt(), 30'002);
}

void TestCsvBlocks::numbersAreTheNearestOnes()
{
    std::mt19937_64 random(11);
    QStringList numbers{u"0.1"_s,
                        u"123456.789"_s,
                        u"999999999999999"_s,
                        u"1e-7"_s,
                        u"1.5E3"_s,
                        u"9007199254740993"_s,
                        u"12."_s,
                        u"0.000001"_s,
                        u"7"_s,
                        u"1234567890.12345678"_s};
    for (int i = 0; i < 20'000; ++i) {
        QString digits = QString::number(random() % 10'000'000'000'000'000ULL + 1);
        const auto point = static_cast<qsizetype>(random() % static_cast<quint64>(digits.size()));
        numbers << (point == 0 ? digits : QString(digits.left(point) + u'.' + digits.mid(point)));
    }
    CsvImportOptions options;
    const CsvHeader header = readCsvHeader("time,close,volume", options, u"x"_s);
    CsvRowParser parser(header, Minutes, options);
    for (const QString &number : std::as_const(numbers)) {
        const std::string line = "2020-01-01 00:00:00," + number.toStdString() + ",1";
        QVERIFY2(parser.parse(line) == CsvRowParser::Outcome::Bar, line.c_str());
        const std::string text = number.toStdString();
        double nearest = 0;
        std::from_chars(text.data(), text.data() + text.size(), nearest);
        QVERIFY2(parser.bar().close == nearest, text.c_str());
    }
}

void TestCsvBlocks::stampsOfTheSameDayAreReadLikeAllOthers_data()
{
    QTest::addColumn<DateOrder>("order");
    QTest::newRow("year first") << DateOrder::YearFirst;
    QTest::newRow("day first") << DateOrder::DayFirst;
    QTest::newRow("month first") << DateOrder::MonthFirst;
}

void TestCsvBlocks::stampsOfTheSameDayAreReadLikeAllOthers()
{
    QFETCH(const DateOrder, order);
    StampReader reader(order);
    for (const char *text : {"2020-01-01 00:00:00",
                             "2020-01-01 23:59:59",
                             "2020-01-01T23:59:00Z",
                             "2020-01-01T00:00:00Z",
                             "2020-01-01T00:01:00+01:00",
                             "2020-01-01 24:00:00",
                             "2020-01-01 12:60:00",
                             "2020-01-01 12:00:60",
                             "2020-01-01 12:00:0x",
                             "2020-01-01 12-00:00",
                             "2020-01-01",
                             "2020-01-02 10:00:00",
                             "2020-01-02 10:00:00Z",
                             "2020-01-0210:00:0000",
                             "20200102T10:00:00.0",
                             "20200102T1010:00:00",
                             "1969-12-31 23:00:00",
                             "1969-12-31 22:00:00",
                             "2020-13-01 00:00:00",
                             "2020-13-01 00:00:00",
                             "02.01.2020 10:00:00",
                             "02.01.2020 10:01:00",
                             "02.01.2020T9:01:00Z",
                             "1.1.2020 1:30:00.00",
                             "1.1.2020 1:40:00.00",
                             "1.1.2020 14:30+0100",
                             "1.1.2020 14:30+0200",
                             ""}) {
        const std::optional<Stamp> expected = parseStamp(text, order);
        const std::optional<Stamp> read = reader.read(text);
        QVERIFY2(read.has_value() == expected.has_value(), text);
        if (expected) {
            QVERIFY2(read->local == expected->local && read->offset == expected->offset &&
                         read->isDateOnly == expected->isDateOnly,
                     text);
        }
    }
}

void TestCsvBlocks::aSideThreadDoesItsWorkAndHandsOverFailures()
{
    SideThread side;
    side.join();
    int done = 0;
    for (int i = 0; i < 1000; ++i) {
        side.run([&done] { ++done; });
        side.join();
        QCOMPARE(done, i + 1);
    }
    side.run([] { throw std::runtime_error("no"); });
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, side.join());
    side.run([&done] { done = 0; });
    side.join();
    QCOMPARE(done, 0);
}

void TestCsvBlocks::aSideThreadEndsWithItsOwner()
{
    std::vector<int> numbers;
    {
        SideThread side;
        side.run([&numbers] { numbers.assign(1'000'000, 7); });
    }
    QCOMPARE(std::ssize(numbers), 1'000'000);
    const SideThread neverUsed;
}

QTEST_GUILESS_MAIN(TestCsvBlocks)

#include "tst_csvblocks.moc"
