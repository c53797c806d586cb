#include "core/marketdata/csvbarreader.h"
#include "core/marketdata/csvbarwriter.h"
#include "tests/core/marketdata/testbars.h"
#include "tests/support/stricttest.h"

#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <random>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

class CsvWriterTest : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void writesKtrdrsLayout();
    void everyNumberReadsBackToTheSameBits();
    void nothingAppearsBeforeCommit();
    void anOlderFileSurvivesAnUnfinishedWrite();
    void folderThatIsNotThereIsTold();

protected:
    void prepare() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"out.csv"_s);
    }

private:
    void write(const BarColumns &bars)
    {
        const auto writer = CsvBarWriter::create(m_file).value();
        QVERIFY(writer->append(bars).has_value());
        QVERIFY(writer->commit().has_value());
        QCOMPARE(writer->bars(), bars.size());
    }
    QByteArray content() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void CsvWriterTest::writesKtrdrsLayout()
{
    BarColumns bars;
    bars.append({0, 100, 104.06, 95.96, 100.335, 22351900});
    bars.append({86400, 0.00162008, 1e21, 1e-9, 123456, NoVolume});
    bars.append({1'706'745'599, 0.1 + 0.2, 100000, 10, 3, 100000});
    write(bars);
    QCOMPARE(content(), ",open,high,low,close,volume\n"
                        "1970-01-01T00:00:00Z,100,104.06,95.96,100.335,22351900\n"
                        "1970-01-02T00:00:00Z,0.00162008,1e+21,1e-09,123456,\n"
                        "2024-01-31T23:59:59Z,0.30000000000000004,100000,10,3,100000\n");
}

void CsvWriterTest::everyNumberReadsBackToTheSameBits()
{
    std::mt19937_64 random(5);
    const auto positive = [&random] {
        while (true) {
            const double value = std::bit_cast<double>(random() >> 1);
            if (std::isfinite(value) && value > 0) {
                return value;
            }
        }
    };
    BarColumns bars;
    for (int i = 0; i < 50'000; ++i) {
        bars.append({i * 60, positive(), positive(), positive(), positive(),
                     i % 5 == 0 ? NoVolume : positive()});
    }
    write(bars);
    CsvBarReader reader(m_file, Timeframe::parse(u"1m").value());
    const auto report = reader.readThrough();
    QVERIFY2(report.has_value(), report ? "" : qPrintable(describeError(report.error())));
    QVERIFY(report->warnings().isEmpty());
    QVERIFY(reader.next(1'000'000).value() == bars);
}

void CsvWriterTest::nothingAppearsBeforeCommit()
{
    const auto writer = CsvBarWriter::create(m_file).value();
    QVERIFY(writer->append(evenBars(0, 60, 100'000)).has_value());
    QVERIFY(!QFile::exists(m_file));
    QVERIFY(writer->commit().has_value());
    QVERIFY(QFile::exists(m_file));
}

void CsvWriterTest::anOlderFileSurvivesAnUnfinishedWrite()
{
    write(evenBars(0, 60, 10));
    const QByteArray before = content();
    {
        const auto writer = CsvBarWriter::create(m_file).value();
        QVERIFY(writer->append(evenBars(0, 60, 100'000)).has_value());
    }
    QCOMPARE(content(), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void CsvWriterTest::folderThatIsNotThereIsTold()
{
    const auto writer = CsvBarWriter::create(m_folder->filePath(u"none/out.csv"_s));
    QVERIFY(!writer.has_value());
    QCOMPARE(writer.error().code, u"DATA-WriteError"_s);
    QVERIFY(!writer.error().hint.isEmpty());
    QVERIFY(!CsvBarWriter::create(m_folder->path()).has_value());
}

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "tst_csvwriter.moc"
