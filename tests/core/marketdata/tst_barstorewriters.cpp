#include "core/marketdata/barstore.h"
#include "tests/core/marketdata/childprocess.h"
#include "tests/core/marketdata/testbars.h"
#include "tests/support/stricttest.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

/// Several real processes on one store.
class BarStoreWritersTest : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProcesssSeriesIsRefused();
    void theLeaseOfAKilledProcessIsTakenOver();
    void processesWriteDifferentSeriesAtOnce();
    void openingAtOnceMakesOneStore();
    void aLockedStoreIsToldAndUsableAgain();

protected:
    void prepare() override { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void BarStoreWritersTest::anotherProcesssSeriesIsRefused()
{
    const SeriesId id = series(u"AAPL"_s, u"1m"_s);
    ChildProcess child({u"hold"_s, m_folder->path()});
    QCOMPARE(child.readLine(), "holding");
    const auto store = BarStore::open(m_folder->path()).value();
    const auto lease = store->acquireWriter(id);
    QVERIFY(!lease.has_value());
    QCOMPARE(lease.error().code, u"DATA-SeriesBusy"_s);
    QCOMPARE(lease.error().context[u"pid"_s].toLongLong(), child.pid());
    QVERIFY(lease.error().message.contains(QString::number(child.pid())));
    const auto written = store->write(id, evenBars(0, 60, 3), {u"sample"_s});
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, u"DATA-SeriesBusy"_s);
    QVERIFY(
        store->write(series(u"MSFT"_s, u"1m"_s), evenBars(0, 60, 3), {u"sample"_s}).has_value());
    child.letGo();
    QCOMPARE(child.join(), 0);
    QVERIFY(store->acquireWriter(id).has_value());
}

void BarStoreWritersTest::theLeaseOfAKilledProcessIsTakenOver()
{
    ChildProcess child({u"hold"_s, m_folder->path()});
    QCOMPARE(child.readLine(), "holding");
    child.kill();
    const auto store = BarStore::open(m_folder->path()).value();
    QVERIFY(store->notices().isEmpty());
    QVERIFY(store->acquireWriter(series(u"AAPL"_s, u"1m"_s)).has_value());
}

void BarStoreWritersTest::processesWriteDifferentSeriesAtOnce()
{
    ChildProcess first({u"fill"_s, m_folder->path(), u"ONE"_s});
    ChildProcess second({u"fill"_s, m_folder->path(), u"TWO"_s});
    QCOMPARE(first.join(), 0);
    QCOMPARE(second.join(), 0);
    const auto store = BarStore::open(m_folder->path()).value();
    for (const QString &symbol : {u"ONE"_s, u"TWO"_s}) {
        QVERIFY(store->read(series(symbol, u"1m"_s)).value() == evenBars(0, 60, 40 * 500));
    }
}

void BarStoreWritersTest::openingAtOnceMakesOneStore()
{
    std::vector<std::unique_ptr<ChildProcess>> children;
    for (int i = 0; i < 6; ++i) {
        children.push_back(std::make_unique<ChildProcess>(
            QStringList{u"open"_s, m_folder->path(), u"S%1"_s.arg(i)}));
    }
    for (const auto &child : children) {
        QCOMPARE(child->join(), 0);
    }
    QCOMPARE(BarStore::open(m_folder->path()).value()->catalogue().value().size(), 6);
    QCOMPARE(QDir(m_folder->path()).entryList({u"market.db*"_s}, QDir::Files).size(), 1);
}

void BarStoreWritersTest::aLockedStoreIsToldAndUsableAgain()
{
    const SeriesId id = series(u"AAPL"_s, u"1m"_s);
    const auto store = BarStore::open(m_folder->path()).value();
    ChildProcess child({u"lock"_s, m_folder->path()});
    QCOMPARE(child.readLine(), "locked");
    const auto written = store->write(id, evenBars(0, 60, 3), {u"sample"_s});
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, u"DATA-StoreLocked"_s);
    QVERIFY(!written.error().hint.isEmpty());
    child.letGo();
    QCOMPARE(child.join(), 0);
    QVERIFY(store->write(id, evenBars(0, 60, 3), {u"sample"_s}).has_value());
}

namespace {

void say(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

void waitForEndOfInput()
{
    while (std::getchar() != EOF) {
    }
}

int hold(BarStore &store)
{
    const auto lease = store.acquireWriter(series(u"AAPL"_s, u"1m"_s));
    say(lease ? "holding" : "refused");
    waitForEndOfInput();
    return 0;
}

int fill(BarStore &store, const QString &symbol)
{
    const SeriesId id = series(symbol, u"1m"_s);
    const auto lease = store.acquireWriter(id);
    for (int part = 0; lease && part < 40; ++part) {
        const BarColumns bars = evenBars(0, 60, 40 * 500).slice(part * 500, 500);
        if (!store.write(id, bars, {u"sample"_s})) {
            return 1;
        }
    }
    return lease ? 0 : 1;
}

int openAndWrite(BarStore &store, const QString &symbol)
{
    const bool clean = store.notices().isEmpty();
    return clean && store.write(series(symbol, u"1m"_s), evenBars(0, 60, 3), {u"sample"_s}) ? 0 : 1;
}

int lockAll(const QString &fileName)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(fileName);
    if (!database.open() || !QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s)) {
        return 1;
    }
    say("locked");
    waitForEndOfInput();
    return 0;
}

int runChild(const QStringList &task)
{
    const auto store = BarStore::open(task.value(1));
    if (!store) {
        std::fputs(qPrintable(describeError(store.error())), stderr);
        return 2;
    }
    return task[0] == "hold"_L1   ? hold(**store)
           : task[0] == "fill"_L1 ? fill(**store, task.value(2))
           : task[0] == "open"_L1 ? openAndWrite(**store, task.value(2))
                                  : lockAll((*store)->fileName());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QStringList task = childTask(application); !task.isEmpty()) {
        return runChild(task);
    }
    BarStoreWritersTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_barstorewriters.moc"
