#include "core/operations/cancellationsource.h"
#include "core/operations/operationcancelled.h"
#include "tests/core/marketdata/dataworkplace.h"
#include "tests/core/marketdata/testbars.h"
#include "tests/support/stricttest.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Shorter than the store's patience, longer than any machine needs.
constexpr int SoonMs = 4'000;

/// A second, real connection that holds the store's only right to write.
class StoreLock
{
public:
    explicit StoreLock(const BarStore &store)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lock"_s);
        m_database.setDatabaseName(store.fileName());
        if (!m_database.open() || !QSqlQuery(m_database).exec(u"BEGIN IMMEDIATE"_s)) {
            qFatal("cannot lock");
        }
    }
    ~StoreLock()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"lock"_s);
    }
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

private:
    QSqlDatabase m_database;
};

void meddle(const BarStore &store, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddle"_s);
        database.setDatabaseName(store.fileName());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(sql));
    }
    QSqlDatabase::removeDatabase(u"meddle"_s);
}

QString statusOf(DataWorkplace &place, const OperationId &id)
{
    return toString(place.orchestrator().record(id)->status);
}

DataImportRequest smallImport(const DataWorkplace &place)
{
    const QString name = place.filePath(u"bars.csv"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write("timestamp,open,high,low,close,volume\n2024-01-02,1,2,0.5,1.5,10\n") < 0) {
        qFatal("cannot write");
    }
    return {name, seriesId(u"AAPL"_s, u"1d"_s), {}};
}

} // namespace

/// What happens while another process has the store locked.
class TestStoreWait : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void cancelEndsAnImportThatWaits();
    void anImportGoesOnOnceTheStoreIsFree();
    void cancelEndsALoadThatWaits();
    void cancelEndsALoadBetweenItsSegments();
    void aCancelledWriteStoresNothing();
    void withoutATokenPatienceEnds();
    void aLeaseIsGivenBackOnceTheStoreIsFree();
    void aLeaseThatCouldNotBeDeletedDoesNotBlockItsOwner();
    void aStoreClosesWhileALeaseIsStillGivenBack();
};

void TestStoreWait::cancelEndsAnImportThatWaits()
{
    DataWorkplace place;
    const DataImportRequest request = smallImport(place);
    {
        const StoreLock lock(place.store());
        const OperationId id = *place.manager().importFile(request);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(place, id), u"waiting"_s, SoonMs);
        QVERIFY(!place.orchestrator().record(id)->reason.isEmpty());
        place.orchestrator().cancel(id);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(place, id), u"cancelled"_s, SoonMs);
        QVERIFY(!place.orchestrator().record(id)->error);
    }
    QCOMPARE(toString(place.import(request).status), u"completed"_s);
}

void TestStoreWait::anImportGoesOnOnceTheStoreIsFree()
{
    DataWorkplace place;
    auto lock = std::make_unique<StoreLock>(place.store());
    const OperationId id = *place.manager().importFile(smallImport(place));
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(place, id), u"waiting"_s, SoonMs);
    lock.reset();
    QCOMPARE(toString(place.endOf(id).status), u"completed"_s);
}

void TestStoreWait::cancelEndsALoadThatWaits()
{
    DataWorkplace place;
    place.source().setBars(weekdayBars("2024-01-01", "2024-02-28"));
    {
        const StoreLock lock(place.store());
        const OperationId id = *place.manager().loadData(scriptedLoad(LoadMode::Full));
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(place, id), u"waiting"_s, SoonMs);
        place.orchestrator().cancel(id);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(place, id), u"cancelled"_s, SoonMs);
    }
    QCOMPARE(toString(place.load(scriptedLoad(LoadMode::Full)).status), u"completed"_s);
}

void TestStoreWait::cancelEndsALoadBetweenItsSegments()
{
    DataWorkplace place;
    place.source().setBars(weekdayBars("2024-01-01", "2024-02-28"));
    place.source().script({ScriptedSource::Act::Hang});
    std::unique_ptr<StoreLock> lock;
    const OperationId id = *place.manager().loadData(scriptedLoad(LoadMode::Full));
    QVERIFY(place.source().waitUntilHanging());
    // The lease is held now, and giving it back finds the store locked.
    lock = std::make_unique<StoreLock>(place.store());
    place.orchestrator().cancel(id);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(place, id), u"cancelled"_s, SoonMs);
    lock.reset();
    QCOMPARE(toString(place.load(scriptedLoad(LoadMode::Full)).status), u"completed"_s);
}

void TestStoreWait::aCancelledWriteStoresNothing()
{
    DataWorkplace place;
    const SeriesId id = seriesId(u"AAPL"_s, u"1m"_s);
    {
        const StoreLock lock(place.store());
        CancellationSource source;
        source.cancelAfter(50ms);
        QVERIFY_THROWS_EXCEPTION(OperationCancelled,
                                 static_cast<void>(place.store().write(
                                     id, evenBars(0, 60, 3), {u"sample"_s}, source.token())));
        QVERIFY_THROWS_EXCEPTION(
            OperationCancelled, static_cast<void>(place.store().acquireWriter(id, source.token())));
    }
    QVERIFY(!*place.store().summary(id));
    QVERIFY(place.store().write(id, evenBars(0, 60, 3), {u"sample"_s}).has_value());
}

void TestStoreWait::withoutATokenPatienceEnds()
{
    DataWorkplace place;
    const StoreLock lock(place.store());
    const auto lease = place.store().acquireWriter(seriesId(u"AAPL"_s, u"1m"_s));
    QVERIFY(!lease.has_value());
    QCOMPARE(lease.error().code, u"DATA-StoreLocked"_s);
}

void TestStoreWait::aLeaseIsGivenBackOnceTheStoreIsFree()
{
    DataWorkplace place;
    const SeriesId id = seriesId(u"AAPL"_s, u"1m"_s);
    const auto other = BarStore::open(QFileInfo(place.store().fileName()).path()).value();
    auto lease = place.store().acquireWriter(id);
    QVERIFY(lease.has_value());
    QVERIFY(!other->acquireWriter(id).has_value());
    auto lock = std::make_unique<StoreLock>(place.store());
    lease->release();
    lock.reset();
    // At once for the same store, soon for others.
    QVERIFY(place.store().acquireWriter(id).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(other->acquireWriter(id).has_value(), 30'000);
}

void TestStoreWait::aLeaseThatCouldNotBeDeletedDoesNotBlockItsOwner()
{
    DataWorkplace place;
    const SeriesId id = seriesId(u"AAPL"_s, u"1m"_s);
    auto lease = place.store().acquireWriter(id);
    QVERIFY(lease.has_value());
    meddle(place.store(), u"CREATE TRIGGER refuse BEFORE DELETE ON writers BEGIN "
                          "SELECT RAISE(ABORT, 'no'); END"_s);
    lease->release();
    meddle(place.store(), u"DROP TRIGGER refuse"_s);
    QVERIFY(place.store().acquireWriter(id).has_value());
}

void TestStoreWait::aStoreClosesWhileALeaseIsStillGivenBack()
{
    // A connection that is closed under its user's hands is a warning, which fails the test.
    for (int round = 0; round < 12; ++round) {
        const QTemporaryDir folder;
        auto store = BarStore::open(folder.path()).value();
        const SeriesId id = seriesId(u"AAPL"_s, u"1m"_s);
        auto lease = store->acquireWriter(id);
        QVERIFY(lease.has_value());
        const StoreLock lock(*store);
        lease->release();
        CancellationSource source;
        source.cancelAfter(std::chrono::milliseconds(40 + 10 * round));
        QVERIFY_THROWS_EXCEPTION(OperationCancelled,
                                 static_cast<void>(store->acquireWriter(id, source.token())));
        store.reset();
    }
}

QTEST_GUILESS_MAIN(TestStoreWait)

#include "tst_storewait.moc"
