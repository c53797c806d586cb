#include "core/marketdata/import/csvpreview.h"
#include "core/marketdata/import/csvproposal.h"
#include "core/marketdata/import/folderimport.h"
#include "core/marketdata/isotime.h"
#include "tests/core/marketdata/testbars.h"
#include "tests/support/stricttest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

class TestCsvProposal : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theNameTellsTheSeries_data();
    void theNameTellsTheSeries();
    void ktrdrsOwnFileNeedsNoQuestions();
    void aGermanTableIsSeenThrough();
    void theOrderOfDatesIsSeenOrAsked_data();
    void theOrderOfDatesIsSeenOrAsked();
    void whatMayPartThousandsIsAsked();
    void timesWithoutZoneAndLabelAreAsked();
    void aNameThatContradictsTheRowsIsAsked();
    void unknownColumnsAreAQuestionNoError();
    void realFilesAreProposedRight_data();
    void realFilesAreProposedRight();
    void thePreviewShowsWhatWouldBeStored();
    void badRowsSayWhyInThePreview();
    void anEmptyFileIsAnError();

protected:
    void prepare() override { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    QString file(const QString &name, const QByteArray &content)
    {
        QFile made(m_folder->filePath(name));
        [&] { QVERIFY(made.open(QIODevice::WriteOnly)); }();
        made.write(content);
        return made.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCsvProposal::theNameTellsTheSeries_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("series");
    QTest::newRow("KTRDR's") << u"AAPL_1h.csv"_s << u"AAPL/1h"_s;
    QTest::newRow("month") << u"EURUSD_1M.csv"_s << u"EURUSD/1M"_s;
    QTest::newRow("symbol with a line") << u"BRK_B_1d.csv"_s << u"BRK_B/1d"_s;
    QTest::newRow("symbol with a dot") << u"/data/BRK.B_1d.csv"_s << u"BRK.B/1d"_s;
    QTest::newRow("no timeframe") << u"AAPL.csv"_s << QString();
    QTest::newRow("other timeframe") << u"AAPL_3h.csv"_s << QString();
    QTest::newRow("no symbol") << u"_1h.csv"_s << QString();
    QTest::newRow("years") << u"GOOG_1d_2004_2008.csv"_s << QString();
}

void TestCsvProposal::theNameTellsTheSeries()
{
    QFETCH(QString, name);
    const auto told = seriesOfFileName(name);
    QTEST(told ? told->toString() : QString(), "series");
}

void TestCsvProposal::ktrdrsOwnFileNeedsNoQuestions()
{
    const auto proposal =
        proposeCsv(file(u"AAPL_1d.csv"_s, ",open,high,low,close,volume\n"
                                          "2024-01-02T00:00:00Z,1.5,2,1,1.8,100\n"
                                          "2024-01-03T00:00:00Z,1.5,2,1,1.8,100\n"));
    QVERIFY(proposal);
    QCOMPARE(proposal->questions, QStringList());
    QCOMPARE(proposal->series->toString(), u"AAPL/1d"_s);
    QCOMPARE(proposal->timeframe->toString(), u"1d"_s);
    QVERIFY(proposal->timesTellZone);
    QCOMPARE(proposal->options.decimal, '.');
}

void TestCsvProposal::aGermanTableIsSeenThrough()
{
    const auto proposal = proposeCsv(file(u"kurse.csv"_s, "date;open;high;low;close\n"
                                                          "2024-01-02;1,5;2,25;1;1,8\n"
                                                          "2024-01-03;1,5;2,25;1;1,8\n"));
    QVERIFY(proposal);
    QCOMPARE(proposal->options.delimiter, std::optional(';'));
    QCOMPARE(proposal->options.decimal, ',');
    QCOMPARE(proposal->questions, QStringList());
    QVERIFY(!proposal->series);
}

void TestCsvProposal::theOrderOfDatesIsSeenOrAsked_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("order");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("year first") << QByteArray("2024-01-02") << QByteArray("2024-01-03") << u"ymd"_s
                                << false;
    QTest::newRow("day first") << QByteArray("12.01.2024") << QByteArray("13.01.2024") << u"dmy"_s
                               << false;
    QTest::newRow("month first") << QByteArray("1/12/2024") << QByteArray("1/13/2024") << u"mdy"_s
                                 << false;
    QTest::newRow("either") << QByteArray("02.01.2024") << QByteArray("03.01.2024") << u"dmy"_s
                            << true;
}

void TestCsvProposal::theOrderOfDatesIsSeenOrAsked()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    QFETCH(const bool, isAsked);
    const auto told =
        proposeCsv(file(u"x.csv"_s, "date;close\n" + first + ";1\n" + second + ";2\n"));
    QVERIFY(told);
    QTEST(dateOrderName(told->options.dateOrder), "order");
    QCOMPARE(!told->questions.filter(u"day or with the month"_s).isEmpty(), isAsked);
    // The same column is found where its name tells nothing.
    const auto unnamed = proposeCsv(file(u"y.csv"_s, "a;b\n" + first + ";1\n" + second + ";2\n"));
    QVERIFY(unnamed);
    QCOMPARE(unnamed->options.columns.value(u"time"_s), u"#1"_s);
    QTEST(dateOrderName(unnamed->options.dateOrder), "order");
}

void TestCsvProposal::whatMayPartThousandsIsAsked()
{
    const auto proposal =
        proposeCsv(file(u"x.csv"_s, "date;close\n2024-01-02;1,234\n2024-01-03;1,235\n"));
    QVERIFY(proposal);
    QCOMPARE(proposal->questions.filter(u"thousands"_s).size(), 1);
}

void TestCsvProposal::timesWithoutZoneAndLabelAreAsked()
{
    const auto proposal =
        proposeCsv(file(u"x.csv"_s, "time,close\n2024-01-02 09:00,1\n2024-01-02 09:05,1\n"));
    QVERIFY(proposal);
    QCOMPARE(proposal->timeframe->toString(), u"5m"_s);
    QCOMPARE(proposal->questions.size(), 2);
    QCOMPARE(proposal->questions.filter(u"zone"_s).size(), 1);
    QCOMPARE(proposal->options.label, BarLabel::Start);
}

void TestCsvProposal::aNameThatContradictsTheRowsIsAsked()
{
    const auto proposal = proposeCsv(
        file(u"AAPL_1h.csv"_s, "time,close\n2024-01-02,1\n2024-01-03,1\n2024-01-04,1\n"));
    QVERIFY(proposal);
    QCOMPARE(proposal->timeframe->toString(), u"1d"_s);
    QCOMPARE(proposal->questions.filter(u"is named 1h"_s).size(), 1);
}

void TestCsvProposal::unknownColumnsAreAQuestionNoError()
{
    const auto proposal =
        proposeCsv(file(u"x.csv"_s, "Datum;Schluss\n2024-01-02;1,5\n2024-01-03;1,5\n"));
    QVERIFY(proposal);
    QCOMPARE(proposal->columns, (QStringList{u"Datum"_s, u"Schluss"_s}));
    QCOMPARE(proposal->questions.size(), 1);
    // What the fields themselves tell is proposed all the same.
    QCOMPARE(proposal->options.columns, (QMap<QString, QString>{{u"time"_s, u"#1"_s}}));
    QCOMPARE(proposal->options.decimal, ',');
    QCOMPARE(proposal->timeframe->toString(), u"1d"_s);
}

void TestCsvProposal::realFilesAreProposedRight_data()
{
    if (sharedDataFolder().isEmpty()) {
        QSKIP("The folder with real market data is not there (KTRDR_SHARED_DATA).");
    }
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("timeframe");
    QTest::addColumn<bool>("isEnd");
    QTest::newRow("FESX") << u"FESX_1m_2006-01_02.csv"_s << u"1m"_s << true;
    QTest::newRow("ESTX50") << u"ESTX50_5m_2006-01.csv"_s << u"5m"_s << true;
    QTest::newRow("EURUSD") << u"EURUSD_1h_2017_2018.csv"_s << u"1h"_s << false;
    QTest::newRow("crypto") << u"CRYPTO_BTCPAIR_1m_2017-11.csv"_s << u"1m"_s << false;
    QTest::newRow("days") << u"SPY_1d_2008_2017.csv"_s << u"1d"_s << false;
    QTest::newRow("newest first") << u"JPYUSD_1d_2018_2020_unsorted.csv"_s << u"1d"_s << false;
    QTest::newRow("weeks") << u"ESTX50_1w_2006.csv"_s << u"1w"_s << false;
    QTest::newRow("months") << u"ESTX50_1mo_2006.csv"_s << u"1M"_s << false;
}

void TestCsvProposal::realFilesAreProposedRight()
{
    QFETCH(QString, name);
    QFETCH(bool, isEnd);
    const auto proposal = proposeCsv(sharedDataFolder() + u'/' + name);
    QVERIFY(proposal);
    QTEST(proposal->timeframe->toString(), "timeframe");
    QCOMPARE(proposal->options.label == BarLabel::End, isEnd);
    QCOMPARE(proposal->options.delimiter, std::optional(','));
    QCOMPARE(proposal->options.decimal, '.');
}

void TestCsvProposal::thePreviewShowsWhatWouldBeStored()
{
    const QString name = file(u"x.csv"_s, "\ntime,close\n2006-01-02 09:01,1.5\r\n\n"
                                          "2006-01-02 09:02,1.5\n2006-01-02 09:03,1.5\n");
    CsvImportOptions options;
    options.zone = QTimeZone("Europe/Berlin");
    options.label = BarLabel::End;
    const auto preview = previewCsv(name, Timeframe::parse(u"1m").value(), options, 2);
    QVERIFY(preview);
    QCOMPARE(preview->rows.size(), 2);
    QCOMPARE(preview->problems(), 0);
    QCOMPARE(preview->rows[0].line, 3);
    QCOMPARE(preview->rows[1].line, 5);
    QCOMPARE(preview->rows[0].text, u"2006-01-02 09:01,1.5"_s);
    QCOMPARE(toIsoTime(preview->rows[0].bar->time), u"2006-01-02T08:00:00Z"_s);
    QCOMPARE(preview->rows[0].bar->close, 1.5);
}

void TestCsvProposal::badRowsSayWhyInThePreview()
{
    const QString name =
        file(u"x.csv"_s, "time,close\n2024-01-02,\"1,5\"\n2024-01-03,2\n2024-01-04,3\n");
    CsvImportOptions options;
    options.now = fromIsoTime(u"2024-01-04T12:00");
    const auto preview = previewCsv(name, Timeframe::parse(u"1d").value(), options, 100);
    QVERIFY(preview);
    QCOMPARE(preview->rows.size(), 3);
    QCOMPARE(preview->problems(), 2);
    QVERIFY(preview->rows[0].problem.contains(u"close"_s));
    QVERIFY(preview->rows[2].problem.contains(u"not over"_s));
}

void TestCsvProposal::anEmptyFileIsAnError()
{
    QCOMPARE(proposeCsv(file(u"x.csv"_s, "time,close\n")).error().code, u"DATA-EmptyFile"_s);
    QCOMPARE(proposeCsv(m_folder->filePath(u"none.csv"_s)).error().code, u"DATA-FileNotFound"_s);
    const auto preview =
        previewCsv(m_folder->filePath(u"x.csv"_s), Timeframe::parse(u"1d").value(), {}, 5);
    QCOMPARE(preview.error().code, u"DATA-EmptyFile"_s);
}

QTEST_GUILESS_MAIN(TestCsvProposal)
#include "tst_csvproposal.moc"
