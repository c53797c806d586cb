#include "core/operations/operationledger.h"
#include "tests/core/marketdata/childprocess.h"
#include "tests/core/marketdata/scriptedsource.h"
#include "tests/core/marketdata/testbars.h"
#include "tests/doubles/fakeclock.h"
#include "tests/support/stricttest.h"

#include "core/marketdata/barstore.h"
#include "core/marketdata/datamanager.h"
#include "core/marketdata/loadplanner.h"
#include "core/operations/orchestrator.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <random>

using namespace ktrdr;
using namespace ktrdr::marketdata;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;
using operations::OperationRecord;
using operations::OperationStatus;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int Kills = 20;
#else
constexpr int Kills = 200;
#endif
constexpr int Segments = 200;
constexpr auto SegmentSpan = std::chrono::days(30);
const auto RequestPrefix = QByteArrayLiteral("request ");
const auto StoredPrefix = QByteArrayLiteral("stored ");

SeriesId loadedSeries()
{
    return series(u"KILL"_s, u"1d"_s);
}

/// More than 200 times 30 days before the fake clock's day.
BarColumns everythingThereIs()
{
    return weekdayBars("2007-09-03", "2024-02-28");
}

DataLoadRequest wholeLoad()
{
    DataLoadRequest request;
    request.symbols = {loadedSeries().symbol};
    request.timeframes = {loadedSeries().timeframe};
    request.mode = LoadMode::Backfill;
    request.source = u"told"_s;
    return request;
}

/// Says which range it was asked for before it answers.
class TellingSource final : public DataSource
{
public:
    TellingSource()
    {
        m_source.setBars(everythingThereIs());
        m_source.setLongestSpan(SegmentSpan);
    }
    [[nodiscard]] QString name() const override { return u"told"_s; }
    [[nodiscard]] QString title() const override { return m_source.title(); }
    [[nodiscard]] SourceCapabilities capabilities() const override
    {
        return m_source.capabilities();
    }
    [[nodiscard]] std::optional<std::chrono::seconds>
    longestSpan(Timeframe timeframe) const override
    {
        return m_source.longestSpan(timeframe);
    }
    [[nodiscard]] operations::Result<std::optional<TimeRange>>
    availableRange(const SeriesId &wanted, FetchContext &context) override
    {
        return m_source.availableRange(wanted, context);
    }
    [[nodiscard]] operations::Result<FetchedBars> fetch(const Segment &segment,
                                                        FetchContext &context) override
    {
        std::printf("%s%lld %lld\n", RequestPrefix.constData(),
                    static_cast<long long>(segment.range.start),
                    static_cast<long long>(segment.range.end));
        std::fflush(stdout);
        return m_source.fetch(segment, context);
    }

private:
    ScriptedSource m_source;
};

/// Ledger, orchestrator, store and manager of one process.
struct Loader
{
    FakeClock clock;
    std::unique_ptr<operations::OperationLedger> ledger;
    std::unique_ptr<BarStore> store;
    operations::Orchestrator orchestrator;
    DataManager manager;

    explicit Loader(const QString &folder)
        : ledger(operations::OperationLedger::open(folder).value())
        , store(BarStore::open(folder).value())
        , orchestrator(ledger.get(), nullptr)
        , manager(*store, orchestrator, nullptr, {}, clock)
    {
        manager.addSource(std::make_shared<TellingSource>());
        orchestrator.setPumpInterval(std::chrono::milliseconds(2));
    }
};

/// What the child told until it was killed.
struct Told
{
    QList<TimeRange> requests;
    qint64 bars = 0;

    void take(const QByteArray &line)
    {
        if (line.startsWith(RequestPrefix)) {
            const QList<QByteArray> ends = line.mid(RequestPrefix.size()).split(' ');
            requests += TimeRange{ends.at(0).toLongLong(), ends.at(1).toLongLong()};
        } else if (line.startsWith(StoredPrefix)) {
            bars = line.mid(StoredPrefix.size()).toLongLong();
        }
    }
};

/// Bars of the range that were stored before it was asked for.
qsizetype storedIn(const BarColumns &stored, const TimeRange &range)
{
    return stored.lowerBound(range.end + 1) - stored.lowerBound(range.start);
}

} // namespace

/// A load that is killed at any moment keeps every segment it told of, is shown as interrupted, and
/// goes on without asking for anything twice.
class TestLoadKill final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToldAsStoredIsLostOrAskedForAgain();

private:
    void killOnce();
    void judge(const Told &told);

    std::mt19937 m_random{7};
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>(folderTemplate());
    BarColumns m_stored;
    QSet<qsizetype> m_ends;
    int m_starts = 0;
    int m_interrupted = 0;
    int m_completed = 0;
};

void TestLoadKill::nothingToldAsStoredIsLostOrAskedForAgain()
{
    {
        const QTemporaryDir folder;
        const Loader loader(folder.path());
        const SeriesPlan plan = loader.manager.plan(wholeLoad())->series.first();
        QVERIFY(plan.segments.size() >= Segments);
        for (const PlannedSegment &segment : plan.segments)
            m_ends += storedIn(everythingThereIs(), {0, segment.range.end});
    }
    for (int kill = 0; kill < Kills; ++kill) {
        killOnce();
        if (QTest::currentTestFailed())
            return;
    }
    // Whatever the last kill left is completed by a run that nobody disturbs.
    ChildProcess last({m_folder->path()});
    QCOMPARE(last.join(), 0);
    const Loader loader(m_folder->path());
    QVERIFY(loader.store->read(loadedSeries()).value() == everythingThereIs());
    qInfo("%d kills, %d loads interrupted, %d completed before their kill", Kills, m_interrupted,
          m_completed);
    QVERIFY(m_interrupted > Kills / 4);
}

void TestLoadKill::killOnce()
{
    Told told;
    {
        ChildProcess child({m_folder->path()});
        ++m_starts;
        const int lines = std::uniform_int_distribution<>(1, 150)(m_random);
        for (int i = 0; i < lines; ++i)
            told.take(child.readLine());
        child.kill();
        for (QByteArray line = child.readLine(); !line.isEmpty(); line = child.readLine())
            told.take(line);
    }
    judge(told);
    if (m_stored.size() == everythingThereIs().size()) {
        m_folder = std::make_unique<QTemporaryDir>(folderTemplate());
        m_stored = {};
        m_starts = 0;
    }
}

void TestLoadKill::judge(const Told &told)
{
    for (const TimeRange &request : told.requests) {
        // The last bars are read again on purpose: prices may have been changed at the source.
        QVERIFY2(storedIn(m_stored, request) <= static_cast<qsizetype>(RereadBars),
                 qPrintable(u"asked again from %1 to %2"_s.arg(request.start).arg(request.end)));
    }
    const Loader loader(m_folder->path());
    QVERIFY2(loader.store->notices().isEmpty(), qPrintable(loader.store->notices().join(u' ')));
    m_stored = loader.store->read(loadedSeries()).value();
    QVERIFY(m_stored == everythingThereIs().slice(0, m_stored.size()));
    QVERIFY(m_stored.isEmpty() || m_ends.contains(m_stored.size()));
    QVERIFY2(m_stored.size() >= told.bars,
             qPrintable(u"%1 of %2"_s.arg(m_stored.size()).arg(told.bars)));
    const QList<OperationRecord> records = loader.ledger->list();
    QVERIFY(records.size() <= m_starts);
    for (const OperationRecord &record : records)
        QVERIFY(record.isFinal());
    if (!records.isEmpty()) {
        const bool isCompleted = records.first().status == OperationStatus::Completed;
        QVERIFY(isCompleted || records.first().status == OperationStatus::Interrupted);
        ++(isCompleted ? m_completed : m_interrupted);
    }
}

namespace {

/// Loads, and tells each request and what is stored as it is shown.
int loadAll(const QString &folder)
{
    Loader loader(folder);
    qint64 exit = -1;
    const qint64 before = loader.store->read(loadedSeries())->size();
    const qint64 readAgain = before > 0 ? static_cast<qint64>(RereadBars) : 0;
    QObject::connect(&loader.orchestrator, &operations::Orchestrator::operationsChanged,
                     [&exit, before, readAgain](const QList<OperationRecord> &records) {
                         const OperationRecord &record = records.last();
                         std::printf("%s%lld\n", StoredPrefix.constData(),
                                     static_cast<long long>(before - readAgain) +
                                         static_cast<long long>(record.progress.itemsProcessed));
                         std::fflush(stdout);
                         if (record.isFinal())
                             exit = record.status == OperationStatus::Completed ? 0 : 1;
                     });
    if (const auto id = loader.manager.loadData(wholeLoad()); !id)
        return 2;
    [[maybe_unused]] const bool ended = QTest::qWaitFor([&exit] { return exit >= 0; }, 60'000);
    return static_cast<int>(exit);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QStringList task = childTask(application); !task.isEmpty())
        return loadAll(task.first());
    TestLoadKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_loadkill.moc"
