#include "core/marketdata/import/folderimport.h"
#include "tests/core/marketdata/dataworkplace.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Rows = ",open,high,low,close,volume\n2024-01-02T00:00:00Z,1,2,0.5,1.5,10\n"
                        "2024-01-03T00:00:00Z,1.5,2,1,1.8,11\n";

class Folder : public DataWorkplace
{
public:
    void add(const QString &name, const QByteArray &text = Rows)
    {
        QDir().mkpath(path());
        QFile file(path() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("cannot write");
        }
    }
    [[nodiscard]] QString path() const { return filePath(u"csv"_s); }
    [[nodiscard]] FolderImportRequest request() const { return {path(), {}}; }
    OperationRecord importAll() { return endOf(manager().importFolder(request()).value()); }
    [[nodiscard]] QList<OperationRecord> children(const OperationId &parent)
    {
        QList<OperationRecord> all = orchestrator().records();
        all.removeIf(
            [&parent](const OperationRecord &record) { return record.parentId != parent; });
        return all;
    }
};

} // namespace

class TestFolderImport : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void eachFileIsAChild();
    void otherFilesAreLeftOutAndTold();
    void aBadFileFailsAlone_data();
    void aBadFileFailsAlone();
    void aLinkToNothingFailsAlone();
    void aPipeIsNotWaitedFor();
    void anUnknownCalendarIsRefused();
    void aFolderWithoutSuchFilesIsRefused();
    void theRequestMakesTheSameOperationAgain();
    void onlyWhatIsImportedIsBusy();
};

void TestFolderImport::eachFileIsAChild()
{
    Folder folder;
    folder.add(u"AAPL_1d.csv"_s);
    folder.add(u"BRK_B_1d.csv"_s);
    const OperationRecord end = folder.importAll();
    QCOMPARE(toString(end.status), u"completed"_s);
    QCOMPARE(end.type, u"data_import"_s);
    QCOMPARE(end.name, u"Import 2 files from csv"_s);
    QCOMPARE(end.result[u"summary"_s].toString(), u"2 series: 4 bars"_s);
    QCOMPARE(folder.children(end.id).size(), 2);
    QCOMPARE(folder.store().read(seriesId(u"AAPL"_s, u"1d"_s))->size(), 2);
    QCOMPARE(folder.store().read(seriesId(u"BRK_B"_s, u"1d"_s))->size(), 2);
}

void TestFolderImport::otherFilesAreLeftOutAndTold()
{
    Folder folder;
    folder.add(u"AAPL_1d.csv"_s);
    folder.add(u"notes.csv"_s);
    folder.add(u"readme.txt"_s);
    const OperationRecord end = folder.importAll();
    QCOMPARE(toString(end.status), u"completed_with_warnings"_s);
    QCOMPARE(end.warnings.size(), 1);
    QVERIFY(end.warnings.first().contains(u"notes.csv"_s));
    QVERIFY(!end.warnings.first().contains(u"readme"_s));
}

void TestFolderImport::aBadFileFailsAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("no columns") << QByteArray("time,close\nrubbish,1\n") << u"DATA-InvalidFormat"_s;
    QTest::newRow("empty") << QByteArray() << u"DATA-EmptyFile"_s;
    QTest::newRow("binary") << QByteArray("\0\1\2", 3) << u"DATA-InvalidFormat"_s;
}

void TestFolderImport::aBadFileFailsAlone()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, code);
    Folder folder;
    folder.add(u"AAPL_1d.csv"_s);
    folder.add(u"MSFT_1d.csv"_s, text);
    const OperationRecord end = folder.importAll();
    QCOMPARE(toString(end.status), u"completed_with_warnings"_s);
    QCOMPARE(end.result[u"series"_s].toInt(), 1);
    for (const OperationRecord &child : folder.children(end.id)) {
        const bool isBad = child.name.contains(u"MSFT"_s);
        QCOMPARE(child.status == OperationStatus::Failed, isBad);
        QCOMPARE(child.error ? child.error->code : QString(), isBad ? code : QString());
    }
    QCOMPARE(folder.store().read(seriesId(u"AAPL"_s, u"1d"_s))->size(), 2);
}

void TestFolderImport::aLinkToNothingFailsAlone()
{
    Folder folder;
    folder.add(u"AAPL_1d.csv"_s);
    QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), folder.path() + u"/MSFT_1d.csv"_s));
    const OperationRecord end = folder.importAll();
    QCOMPARE(toString(end.status), u"completed_with_warnings"_s);
    QVERIFY2(end.warnings.join(u' ').contains(u"There is no file "_s),
             qPrintable(end.warnings.join(u' ')));
}

void TestFolderImport::aPipeIsNotWaitedFor()
{
    Folder folder;
    folder.add(u"AAPL_1d.csv"_s);
    const QString pipe = folder.path() + u"/MSFT_1d.csv"_s;
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const OperationRecord end = folder.importAll();
    QCOMPARE(toString(end.status), u"completed_with_warnings"_s);
    QVERIFY2(end.warnings.join(u' ').contains(u"is not a regular file"),
             qPrintable(end.warnings.join(u' ')));
}

void TestFolderImport::anUnknownCalendarIsRefused()
{
    Folder folder;
    folder.add(u"AAPL_1d.csv"_s);
    FolderImportRequest request = folder.request();
    request.calendar = u"MARS"_s;
    QCOMPARE(folder.manager().importFolder(request).error().code, u"DATA-UnknownCalendar"_s);
    QVERIFY(folder.orchestrator().records().isEmpty());
}

void TestFolderImport::aFolderWithoutSuchFilesIsRefused()
{
    Folder folder;
    folder.add(u"notes.csv"_s);
    QCOMPARE(folder.manager().importFolder(folder.request()).error().code, u"DATA-EmptyFolder"_s);
    QCOMPARE(folder.manager().importFolder({folder.filePath(u"none"_s), {}}).error().code,
             u"DATA-FileNotFound"_s);
    QVERIFY(folder.orchestrator().records().isEmpty());
}

void TestFolderImport::theRequestMakesTheSameOperationAgain()
{
    FolderImportRequest request{u"/data"_s, {}, u"XNYS"_s};
    request.options.decimal = ',';
    const auto again = FolderImportRequest::fromJson(request.toJson());
    QVERIFY(again);
    QCOMPARE(again->toJson(), request.toJson());
    QCOMPARE(again->folder, request.folder);
    QCOMPARE(again->options.decimal, ',');
    QCOMPARE(again->calendar, u"XNYS"_s);
}

void TestFolderImport::onlyWhatIsImportedIsBusy()
{
    Folder folder;
    folder.add(u"AAPL_1d.csv"_s);
    folder.add(u"MSFT_1w.csv"_s);
    QVERIFY(folder.manager().importFolder(folder.request()));
    // Nothing has run yet: this thread did not return to its loop.
    const DataImportRequest other{
        folder.path() + u"/AAPL_1d.csv"_s, seriesId(u"AAPL"_s, u"1w"_s), {}};
    QVERIFY(folder.manager().importFile(other));
    const DataImportRequest same{
        folder.path() + u"/MSFT_1w.csv"_s, seriesId(u"AAPL"_s, u"1d"_s), {}};
    QCOMPARE(folder.manager().importFile(same).error().code, u"DATA-SeriesBusy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::all_of(folder.orchestrator().records(), &OperationRecord::isFinal), 60'000);
}

QTEST_GUILESS_MAIN(TestFolderImport)
#include "tst_folderimport.moc"
