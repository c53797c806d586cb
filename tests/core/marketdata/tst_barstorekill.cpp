#include "core/marketdata/barstore.h"
#include "tests/core/marketdata/childprocess.h"
#include "tests/core/marketdata/testbars.h"
#include "tests/support/stricttest.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <random>

using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SegmentBars = 3000;
constexpr qsizetype Segments = 200;

SeriesId killedSeries()
{
    return series(u"KILL"_s, u"1m"_s);
}

} // namespace

/// A process that is killed while it stores loses at most the segment in flight.
class BarStoreKillTest : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToldAsStoredIsLost();
};

void BarStoreKillTest::nothingToldAsStoredIsLost()
{
    const QTemporaryDir folder;
    std::mt19937 random(11);
    const BarColumns all = evenBars(0, 60, SegmentBars * Segments);
    qsizetype acknowledged = 0;
    int kills = 0;
    for (int round = 0; round < 25; ++round) {
        ChildProcess child({folder.path()});
        const int lines = std::uniform_int_distribution<>(1, 8)(random);
        for (int i = 0; i < lines; ++i) {
            const QByteArray line = child.readLine();
            acknowledged = line.isEmpty() ? acknowledged : line.toLongLong();
        }
        child.kill();
        ++kills;
        const auto store = BarStore::open(folder.path()).value();
        QVERIFY2(store->notices().isEmpty(), qPrintable(store->notices().join(u' ')));
        const BarColumns stored = store->read(killedSeries()).value();
        QVERIFY2(stored.size() >= acknowledged,
                 qPrintable(u"%1 of %2"_s.arg(stored.size()).arg(acknowledged)));
        QCOMPARE(stored.size() % SegmentBars, 0);
        QVERIFY(stored == all.slice(0, stored.size()));
        QCOMPARE(store->summary(killedSeries()).value()->bars, stored.size());
    }
    QCOMPARE(kills, 25);
}

namespace {

/// Goes on where the store ends, and tells each segment once it is stored.
int fillForever(const QString &folder)
{
    const auto store = BarStore::open(folder);
    const auto lease =
        store ? (*store)->acquireWriter(killedSeries())
              : ktrdr::operations::Result<WriterLease>(ktrdr::operations::failure(store.error()));
    if (!lease) {
        std::fputs(qPrintable(describeError(lease.error())), stderr);
        return 1;
    }
    const BarColumns all = evenBars(0, 60, SegmentBars * Segments);
    qsizetype from = (*store)->read(killedSeries())->size();
    for (; from < all.size(); from += SegmentBars) {
        if (!(*store)->write(killedSeries(), all.slice(from, SegmentBars), {u"sample"_s})) {
            return 1;
        }
        std::printf("%lld\n", static_cast<long long>(from + SegmentBars));
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QStringList task = childTask(application); !task.isEmpty()) {
        return fillForever(task.first());
    }
    BarStoreKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_barstorekill.moc"
