#include "core/operations/ledgerfile.h"
#include "core/operations/operationledger.h"

#include "tests/core/operations/ledgerfixture.h"
#include "tests/core/operations/smalldisk.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

/// What was set aside in a folder, without the files that belong to it.
QStringList setAside(const QString &folder)
{
    QStringList names = QDir(folder).entryList({u"operations.db.damaged-*"_s}, QDir::Files);
    names.removeIf([](const QString &n) { return n.endsWith(u"-wal"_s) || n.endsWith(u"-shm"_s); });
    return names;
}

/// A folder with a ledger of a few operations, closed properly.
QByteArray smallLedger(const QString &folder)
{
    QString file;
    {
        const auto ledger = opened(folder);
        file = ledger->file();
        for (int i = 0; i < 5; ++i) {
            const OperationRecord record = fullRecord();
            store(*ledger, record);
            store(*ledger, ended(running(record), OperationStatus::Completed));
        }
    }
    return content(file);
}

} // namespace

class TestLedgerDamage : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aFileCutAnywhereIsSetAsideUnchanged();
    void aFileCutWhileItsLogExistsIsSetAsideWithIt();
    void junkIsSetAside();
    void aForeignDatabaseIsSetAside();
    void aWholeFileIsNotSetAside();
    void twoDamagedFilesInOneSecondKeepTheirNames();
    void aLogWithoutFileIsNotAppliedToTheNewOne();
    void aHalfMadeDraftDoesNotHurt();
    void flippedBytesAreNoticed();
    void aSuspectFileIsExaminedWhole();
    void aFolderInTheWayIsAnError();
    void aFileInPlaceOfTheFolderIsAnError();
    void aReadOnlyFolderIsAnError();
    void aFullDiskIsAnErrorAndWritingGoesOnAfterwards();
    void aLedgerCannotBeBegunOnAFullDisk();
};

void TestLedgerDamage::aFileCutAnywhereIsSetAsideUnchanged()
{
    const QTemporaryDir origin;
    const QByteArray whole = smallLedger(origin.path());
    QVERIFY(whole.size() > 4096);
    int cuts = 0;
    for (qsizetype size = 0; size < whole.size(); size += 64, ++cuts) {
        const QTemporaryDir dir;
        write(dir.filePath(u"operations.db"_s), whole.left(size));
        const auto ledger = OperationLedger::open(dir.path());
        QVERIFY2(ledger, qPrintable(QString::number(size)));
        QCOMPARE((*ledger)->notices().size(), 1);
        const QStringList aside = setAside(dir.path());
        QCOMPARE(aside.size(), 1);
        QVERIFY(QRegularExpression(u"^operations\\.db\\.damaged-\\d{8}-\\d{6}$"_s)
                    .match(aside.first())
                    .hasMatch());
        QVERIFY((*ledger)->notices().first().contains(aside.first()));
        QCOMPARE(content(dir.filePath(aside.first())), whole.left(size));
        QCOMPARE((*ledger)->count(), 0);
        if (cuts % 64 == 0) {
            store(**ledger, fullRecord());
            QCOMPARE((*ledger)->count(), 1);
        }
    }
    qInfo("%d cuts of a file of %lld bytes", cuts, static_cast<long long>(whole.size()));
}

void TestLedgerDamage::aFileCutWhileItsLogExistsIsSetAsideWithIt()
{
    const QTemporaryDir origin;
    const auto busy = opened(origin.path());
    for (int i = 0; i < 20; ++i) {
        store(*busy, fullRecord());
    }
    const QByteArray log = content(busy->file() + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    const QTemporaryDir dir;
    write(dir.filePath(u"operations.db"_s), content(busy->file()).left(60));
    write(dir.filePath(u"operations.db-wal"_s), log);
    const auto ledger = opened(dir.path());
    const QString aside = setAside(dir.path()).value(0);
    QVERIFY(!aside.isEmpty());
    QCOMPARE(content(dir.filePath(aside + u"-wal"_s)), log);
    QCOMPARE(ledger->count(), 0);
}

void TestLedgerDamage::junkIsSetAside()
{
    const QTemporaryDir dir;
    const QByteArray junk(100'000, '#');
    write(dir.filePath(u"operations.db"_s), junk);
    const auto ledger = opened(dir.path());
    QCOMPARE(ledger->notices().size(), 1);
    QCOMPARE(content(dir.filePath(setAside(dir.path()).value(0))), junk);
}

void TestLedgerDamage::aForeignDatabaseIsSetAside()
{
    const QTemporaryDir dir;
    QByteArray foreign = smallLedger(dir.path());
    constexpr qsizetype ApplicationIdAt = 68;
    foreign.replace(ApplicationIdAt, 4, QByteArray(4, 'x'));
    write(dir.filePath(u"operations.db"_s), foreign);
    QCOMPARE(opened(dir.path())->notices().size(), 1);
    QCOMPARE(content(dir.filePath(setAside(dir.path()).value(0))), foreign);
}

void TestLedgerDamage::aWholeFileIsNotSetAside()
{
    const QTemporaryDir dir;
    (void)smallLedger(dir.path());
    for (int i = 0; i < 3; ++i) {
        const auto ledger = opened(dir.path());
        QVERIFY(ledger->notices().isEmpty());
        QCOMPARE(ledger->count(), 5);
    }
    QVERIFY(setAside(dir.path()).isEmpty());
}

void TestLedgerDamage::twoDamagedFilesInOneSecondKeepTheirNames()
{
    const QTemporaryDir dir;
    for (int i = 0; i < 4; ++i) {
        write(dir.filePath(u"operations.db"_s), QByteArray(200 + i, '#'));
        (void)opened(dir.path());
    }
    QCOMPARE(setAside(dir.path()).size(), 4);
    QSet<qsizetype> sizes;
    for (const QString &name : setAside(dir.path())) {
        sizes += content(dir.filePath(name)).size();
    }
    QCOMPARE(sizes, (QSet<qsizetype>{200, 201, 202, 203}));
}

void TestLedgerDamage::aLogWithoutFileIsNotAppliedToTheNewOne()
{
    const QTemporaryDir origin;
    const auto busy = opened(origin.path());
    store(*busy, fullRecord());
    const QTemporaryDir dir;
    const QByteArray log = content(busy->file() + u"-wal"_s);
    write(dir.filePath(u"operations.db-wal"_s), log);
    const auto ledger = opened(dir.path());
    QCOMPARE(ledger->notices().size(), 1);
    QCOMPARE(ledger->count(), 0);
    const QStringList logs =
        QDir(dir.path()).entryList({u"operations.db.damaged-*-wal"_s}, QDir::Files);
    QCOMPARE(logs.size(), 1);
    QCOMPARE(content(dir.filePath(logs.first())), log);
}

void TestLedgerDamage::aHalfMadeDraftDoesNotHurt()
{
    const QTemporaryDir dir;
    write(dir.filePath(u"operations.db.new"_s), QByteArray(5000, 'x'));
    write(dir.filePath(u"operations.db.new-wal"_s), QByteArray(5000, 'x'));
    const auto ledger = opened(dir.path());
    QVERIFY(ledger->notices().isEmpty());
    QVERIFY(!QFile::exists(dir.filePath(u"operations.db.new"_s)));
}

void TestLedgerDamage::flippedBytesAreNoticed()
{
    const QTemporaryDir dir;
    QByteArray bytes = smallLedger(dir.path());
    for (qsizetype at = 4096; at < bytes.size(); at += 4096) {
        bytes.replace(at, 64, QByteArray(64, '\xee'));
    }
    write(dir.filePath(u"operations.db"_s), bytes);
    QCOMPARE(opened(dir.path())->notices().size(), 1);
    QCOMPARE(content(dir.filePath(setAside(dir.path()).value(0))), bytes);
}

void TestLedgerDamage::aSuspectFileIsExaminedWhole()
{
    const QTemporaryDir dir;
    const QByteArray whole = smallLedger(dir.path());
    const QString file = dir.filePath(u"operations.db"_s);
    markLedgerSuspect(file);
    QVERIFY(opened(dir.path())->notices().isEmpty());
    QVERIFY(!QFile::exists(file + u".suspect"_s));
    QCOMPARE(content(file).size(), whole.size());
}

void TestLedgerDamage::aFolderInTheWayIsAnError()
{
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"operations.db"_s));
    const auto ledger = OperationLedger::open(dir.path());
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().code, u"LEDGER-CannotOpen"_s);
    QVERIFY(QFileInfo(dir.filePath(u"operations.db"_s)).isDir());
}

void TestLedgerDamage::aFileInPlaceOfTheFolderIsAnError()
{
    const QTemporaryDir dir;
    write(dir.filePath(u"home"_s), QByteArrayLiteral("x"));
    const auto ledger = OperationLedger::open(dir.filePath(u"home"_s));
    QVERIFY(!ledger);
    QVERIFY(!ledger.error().message.isEmpty() && !ledger.error().hint.isEmpty());
    QCOMPARE(content(dir.filePath(u"home"_s)), QByteArray("x"));
}

void TestLedgerDamage::aReadOnlyFolderIsAnError()
{
    const SmallDisk disk("size=4m");
    if (!disk.isMounted()) {
        QSKIP("A file system that is read-only for everybody needs root.");
    }
    (void)smallLedger(disk.folder());
    QVERIFY(disk.makeReadOnly());
    const auto ledger = OperationLedger::open(disk.folder());
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().code, u"LEDGER-ReadOnly"_s);
    QVERIFY(!ledger.error().hint.isEmpty());
}

void TestLedgerDamage::aFullDiskIsAnErrorAndWritingGoesOnAfterwards()
{
    const SmallDisk disk("size=2m");
    if (!disk.isMounted()) {
        QSKIP("A small disk needs root.");
    }
    const auto ledger = opened(disk.folder());
    const OperationRecord before = fullRecord();
    store(*ledger, before);
    QSignalSpy failed(ledger.get(), &OperationLedger::writeFailed);
    disk.fill();
    OperationRecord large = fullRecord();
    large.kept = QString(200'000, u'x');
    const Result<void> refused = outcome(
        [&](OperationJournal::Stored stored) { ledger->writeStart(large, std::move(stored)); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"LEDGER-DiskFull"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(ledger->find(before.id));
    disk.free();
    store(*ledger, ended(running(before), OperationStatus::Completed));
    store(*ledger, ended(running(large), OperationStatus::Completed));
    QCOMPARE(ledger->count(), 2);
}

void TestLedgerDamage::aLedgerCannotBeBegunOnAFullDisk()
{
    const SmallDisk disk("size=256k");
    if (!disk.isMounted()) {
        QSKIP("A small disk needs root.");
    }
    disk.fill();
    const auto ledger = OperationLedger::open(disk.folder());
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().code, u"LEDGER-DiskFull"_s);
    disk.free();
    QVERIFY(OperationLedger::open(disk.folder()));
}

QTEST_GUILESS_MAIN(TestLedgerDamage)

#include "tst_ledgerdamage.moc"
