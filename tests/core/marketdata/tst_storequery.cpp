#include "core/marketdata/storeconnection.h"
#include "core/marketdata/storefile.h"
#include "core/marketdata/storequery.h"
#include "tests/support/stricttest.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace ktrdr::marketdata;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *InsertSeries = "INSERT INTO series(symbol, timeframe) VALUES(?, ?)";
constexpr const char *SymbolsOf = "SELECT symbol FROM series WHERE timeframe=? ORDER BY symbol";

} // namespace

/// Statements that are kept prepared behave as fresh ones.
class TestStoreQuery : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aMissingFileIsToldAndNotMade();
    void aKeptStatementTakesNewValues();
    void statementsOfOneTextRunSideBySide();
    void aStatementThatFailedCanRunAgain();
    void halfReadRowsHoldNoLock();
    void tablesChangedByOthersAreSeen();

private:
    StoreSession &session() { return *m_session; }
    void insert(const QString &symbol, const QString &timeframe)
    {
        session().run(InsertSeries, {symbol, timeframe});
    }
    QStringList symbolsOf(const QString &timeframe)
    {
        QStringList symbols;
        StoreQuery query = session().run(SymbolsOf, {timeframe});
        while (query.next()) {
            symbols.append(query.text(0));
        }
        return symbols;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_fileName;
    std::unique_ptr<StoreConnection> m_connection;
    std::unique_ptr<StoreSession> m_session;
};

void TestStoreQuery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fileName = prepareStoreFile(m_folder->path())->name;
    m_connection = std::make_unique<StoreConnection>(m_fileName);
    m_session = std::make_unique<StoreSession>(*m_connection);
}

void TestStoreQuery::cleanup()
{
    m_session.reset();
    m_connection.reset();
}

void TestStoreQuery::aMissingFileIsToldAndNotMade()
{
    const QString missing = m_folder->filePath(u"missing.db"_s);
    QVERIFY_THROWS_EXCEPTION(DataFailure, StoreConnection{missing});
    QVERIFY(!QFileInfo::exists(missing));
}

void TestStoreQuery::aKeptStatementTakesNewValues()
{
    insert(u"GOOG"_s, u"1d"_s);
    insert(u"MSFT"_s, u"1d"_s);
    insert(u"GOOG"_s, u"1h"_s);
    QCOMPARE(symbolsOf(u"1d"_s), (QStringList{u"GOOG"_s, u"MSFT"_s}));
    QCOMPARE(symbolsOf(u"1h"_s), QStringList{u"GOOG"_s});
    QCOMPARE(symbolsOf(u"5m"_s), QStringList{});
}

void TestStoreQuery::statementsOfOneTextRunSideBySide()
{
    insert(u"GOOG"_s, u"1d"_s);
    insert(u"MSFT"_s, u"1d"_s);
    insert(u"SPY"_s, u"1h"_s);
    StoreQuery outer = session().run(SymbolsOf, {u"1d"_s});
    QVERIFY(outer.next());
    QCOMPARE(symbolsOf(u"1h"_s), QStringList{u"SPY"_s});
    QCOMPARE(outer.text(0), u"GOOG"_s);
    QVERIFY(outer.next());
    QCOMPARE(outer.text(0), u"MSFT"_s);
    QVERIFY(!outer.next());
}

void TestStoreQuery::aStatementThatFailedCanRunAgain()
{
    insert(u"GOOG"_s, u"1d"_s);
    QVERIFY_THROWS_EXCEPTION(DataFailure, insert(u"GOOG"_s, u"1d"_s));
    insert(u"MSFT"_s, u"1d"_s);
    QCOMPARE(symbolsOf(u"1d"_s), (QStringList{u"GOOG"_s, u"MSFT"_s}));
}

void TestStoreQuery::halfReadRowsHoldNoLock()
{
    insert(u"GOOG"_s, u"1d"_s);
    insert(u"MSFT"_s, u"1d"_s);
    {
        StoreQuery query = session().run(SymbolsOf, {u"1d"_s});
        QVERIFY(query.next());
    }
    // Empties the log only where nobody reads from it.
    StoreConnection other(m_fileName);
    StoreSession elsewhere(other);
    StoreQuery checkpoint = elsewhere.run("PRAGMA wal_checkpoint(TRUNCATE)");
    QVERIFY(checkpoint.next());
    QCOMPARE(checkpoint.number(0), 0);
    QCOMPARE(QFileInfo(m_fileName + u"-wal"_s).size(), 0);
}

void TestStoreQuery::tablesChangedByOthersAreSeen()
{
    insert(u"GOOG"_s, u"1d"_s);
    QCOMPARE(symbolsOf(u"1d"_s), QStringList{u"GOOG"_s});
    StoreConnection other(m_fileName);
    StoreSession elsewhere(other);
    elsewhere.run("ALTER TABLE series ADD COLUMN note TEXT NOT NULL DEFAULT ''");
    elsewhere.run("UPDATE series SET symbol='MSFT'");
    QCOMPARE(symbolsOf(u"1d"_s), QStringList{u"MSFT"_s});
}

QTEST_GUILESS_MAIN(TestStoreQuery)
#include "tst_storequery.moc"
