#include "core/marketdata/barstore.h"
#include "tests/core/marketdata/testbars.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

/// Runs a statement on the file behind the store's back.
bool meddle(const QString &fileName, const QString &sql)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddle"_s);
        database.setDatabaseName(fileName);
        done = database.open() && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(u"meddle"_s);
    return done;
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

/// Torn files, wrong bytes, full and read-only disks: told, never taken for an empty store.
class BarStoreDamageTest : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void truncatedAnywhereItIsSetAsideAndTold();
    void otherFilesAreSetAside_data();
    void otherFilesAreSetAside();
    void theLogOfALostStoreIsSetAside();
    void aDamagedChunkIsAnErrorAndNoAbsence();
    void aLostChunkIsAnErrorAndNoHole();
    void overwrittenPagesNeverReadAsOtherBars();
    void aNewerStoreIsRefused();
    void anOlderStoreGetsWhatItLacks();
    void aReadOnlyFolderIsTold();
    void aFullDiskIsToldAndLosesNothing();

protected:
    void prepare() override
    {
        m_folder = std::make_unique<QTemporaryDir>(folderTemplate());
        m_file = m_folder->filePath(u"market.db"_s);
    }

private:
    void makeStore(qsizetype bars)
    {
        const auto store = BarStore::open(m_folder->path()).value();
        QVERIFY(store->write(m_id, evenBars(0, 60, bars), {u"sample"_s}).has_value());
    }

    const SeriesId m_id = series(u"AAPL"_s, u"1m"_s);
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void BarStoreDamageTest::truncatedAnywhereItIsSetAsideAndTold()
{
    makeStore(100);
    const QByteArray whole = contentOf(m_file);
    QVERIFY(whole.size() > 4096);
    for (qsizetype size = 0; size < whole.size(); size += 64) {
        const QTemporaryDir folder(folderTemplate());
        const QString file = folder.filePath(u"market.db"_s);
        setContent(file, whole.left(size));
        const auto store = BarStore::open(folder.path());
        QVERIFY2(store.has_value(), store ? "" : qPrintable(describeError(store.error())));
        QCOMPARE((*store)->notices().size(), 1);
        QVERIFY((*store)->catalogue().value().isEmpty());
        QVERIFY((*store)->write(m_id, evenBars(0, 60, 3), {u"sample"_s}).has_value());
        const QStringList aside = QDir(folder.path()).entryList({u"*damaged*"_s}, QDir::Files);
        QCOMPARE(aside.size(), 1);
        QVERIFY((*store)->notices().first().contains(aside.first()));
        QCOMPARE(contentOf(folder.filePath(aside.first())), whole.left(size));
    }
}

void BarStoreDamageTest::otherFilesAreSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("date,open\n").repeated(2000);
    QTest::newRow("zeros") << QByteArray(20'000, '\0');
    QTest::newRow("magic only") << QByteArray("SQLite format 3\0", 16);
}

void BarStoreDamageTest::otherFilesAreSetAside()
{
    QFETCH(QByteArray, content);
    setContent(m_file, content);
    const auto store = BarStore::open(m_folder->path());
    QVERIFY2(store.has_value(), store ? "" : qPrintable(describeError(store.error())));
    QCOMPARE((*store)->notices().size(), 1);
    QVERIFY((*store)->catalogue().value().isEmpty());
}

void BarStoreDamageTest::theLogOfALostStoreIsSetAside()
{
    const auto lost = BarStore::open(m_folder->path()).value();
    QVERIFY(lost->write(m_id, evenBars(0, 60, 100), {u"sample"_s}).has_value());
    const QByteArray log = contentOf(m_file + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    const QTemporaryDir folder(folderTemplate());
    setContent(folder.filePath(u"market.db-wal"_s), log);
    const auto store = BarStore::open(folder.path()).value();
    QCOMPARE(store->notices().size(), 1);
    QVERIFY(store->catalogue().value().isEmpty());
    const QStringList aside = QDir(folder.path()).entryList({u"*damaged*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOf(folder.filePath(aside.first())), log);
}

void BarStoreDamageTest::aDamagedChunkIsAnErrorAndNoAbsence()
{
    makeStore(10'000);
    QVERIFY(meddle(
        m_file, u"UPDATE chunks SET bars=zeroblob(length(bars)) WHERE first=%1"_s.arg(4096 * 60)));
    const auto store = BarStore::open(m_folder->path()).value();
    QVERIFY(store->notices().isEmpty());
    for (const auto &result :
         {store->read(m_id), store->read(m_id, TimeRange{4096 * 60, 4097 * 60}),
          store->read(m_id, {}, 9000)}) {
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, u"DATA-StoreDamaged"_s);
        QCOMPARE(result.error().context[u"series"_s].toString(), u"AAPL/1m"_s);
        QCOMPARE(result.error().context[u"start"_s].toString(), u"1970-01-03T20:16:00Z"_s);
    }
    QCOMPARE(store->readTimes(m_id).error().code, u"DATA-StoreDamaged"_s);
    QCOMPARE(store->write(m_id, evenBars(4096 * 60, 60, 1, 5), {u"sample"_s}).error().code,
             u"DATA-StoreDamaged"_s);
    QCOMPARE(store->read(m_id, TimeRange{0, 4095 * 60})->size(), 4096);
    QCOMPARE(store->read(m_id, {}, 1000)->size(), 1000);
}

void BarStoreDamageTest::aLostChunkIsAnErrorAndNoHole()
{
    makeStore(10'000);
    QVERIFY(meddle(m_file, u"DELETE FROM chunks WHERE first=%1"_s.arg(4096 * 60)));
    const auto store = BarStore::open(m_folder->path()).value();
    QCOMPARE(store->read(m_id, TimeRange{0, 60}).error().code, u"DATA-StoreDamaged"_s);
    QCOMPARE(store->heldRanges(m_id).error().code, u"DATA-StoreDamaged"_s);
}

void BarStoreDamageTest::overwrittenPagesNeverReadAsOtherBars()
{
    makeStore(3000);
    const BarColumns expected = evenBars(0, 60, 3000);
    const QByteArray whole = contentOf(m_file);
    int told = 0;
    for (qsizetype at = 4096; at < whole.size(); at += 1021) {
        const QTemporaryDir folder(folderTemplate());
        QByteArray content = whole;
        content.replace(at, 8, "\xAA\x55\xAA\x55\xAA\x55\xAA\x55");
        setContent(folder.filePath(u"market.db"_s), content.left(whole.size()));
        const auto store = BarStore::open(folder.path());
        if (!store || !(*store)->notices().isEmpty()) {
            ++told;
            continue;
        }
        const auto bars = (*store)->read(m_id);
        told += bars.has_value() ? 0 : 1;
        QVERIFY2(!bars || *bars == expected, qPrintable(QString::number(at)));
    }
    QVERIFY(told > 50);
}

void BarStoreDamageTest::aNewerStoreIsRefused()
{
    makeStore(10);
    QVERIFY(meddle(m_file, u"PRAGMA user_version=999"_s));
    const QByteArray before = contentOf(m_file);
    const auto store = BarStore::open(m_folder->path());
    QVERIFY(!store.has_value());
    QCOMPARE(store.error().code, u"DATA-StoreNewer"_s);
    QVERIFY(!store.error().hint.isEmpty());
    QCOMPARE(contentOf(m_file), before);
}

void BarStoreDamageTest::anOlderStoreGetsWhatItLacks()
{
    makeStore(100);
    // Stores of the first version did not know what longer bars are made of.
    QVERIFY(meddle(m_file, u"CREATE TABLE old AS SELECT series, first, last, source, zone, label, "
                           "adjustment, stored FROM provenance"_s));
    QVERIFY(meddle(m_file, u"DROP TABLE provenance"_s));
    QVERIFY(meddle(m_file, u"ALTER TABLE old RENAME TO provenance"_s));
    const auto store = BarStore::open(m_folder->path()).value();
    QVERIFY(store->notices().isEmpty());
    QCOMPARE(store->read(m_id)->size(), 100);
    QCOMPARE(store->provenance(m_id)->first().provenance.derivedFrom, QString());
    Provenance made{u"sample"_s};
    made.derivedFrom = u"1m"_s;
    QVERIFY(store->write(m_id, evenBars(600'000, 60, 5), made).has_value());
    QCOMPARE(store->provenance(m_id)->last().provenance.derivedFrom, u"1m"_s);
}

void BarStoreDamageTest::aReadOnlyFolderIsTold()
{
    // Nobody, not even root, can make a file there.
    const auto store = BarStore::open(u"/proc/self"_s);
    QVERIFY(!store.has_value());
    QCOMPARE(store.error().code, u"DATA-StoreReadOnly"_s);
    QVERIFY(store.error().message.contains(u"/proc/self"_s));
    QVERIFY(!store.error().hint.isEmpty());
    QCOMPARE(BarStore::open(u"/proc/self/below"_s).error().code, u"DATA-StoreReadOnly"_s);
}

void BarStoreDamageTest::aFullDiskIsToldAndLosesNothing()
{
    const QByteArray folder = QFile::encodeName(m_folder->path());
    if (mount("none", folder.constData(), "tmpfs", 0, "size=1m") != 0) {
        QSKIP("A small disk can only be mounted by root.");
    }
    struct Unmount
    {
        const QByteArray &folder;
        ~Unmount() { umount2(folder.constData(), MNT_DETACH); }
    } const unmount{folder};
    const auto store = BarStore::open(m_folder->path()).value();
    qsizetype stored = 0;
    while (true) {
        const auto written = store->write(m_id, evenBars(stored * 60, 60, 1000), {u"sample"_s});
        if (!written) {
            QCOMPARE(written.error().code, u"DATA-StoreFull"_s);
            QVERIFY(!written.error().hint.isEmpty());
            break;
        }
        stored += 1000;
        QVERIFY(stored < 100'000);
    }
    QVERIFY(stored > 0);
    QCOMPARE(store->read(m_id)->size(), stored);
    QCOMPARE(BarStore::open(m_folder->path()).value()->read(m_id)->size(), stored);
}

QTEST_GUILESS_MAIN(BarStoreDamageTest)
#include "tst_barstoredamage.moc"
