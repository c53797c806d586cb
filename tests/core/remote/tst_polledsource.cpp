#include "core/remote/polledsource.h"

#include "core/ktrdr/epochmetrics.h"
#include "core/ktrdr/ktrdrbackend.h"
#include "core/ktrdr/traininghost.h"
#include "core/services/engine/httpengine.h"
#include "tests/doubles/ktrdrbackenddouble.h"
#include "tests/doubles/ktrdrtraininghostdouble.h"
#include "tests/support/stricttest.h"

#include <QSignalSpy>
#include <QTest>

using namespace ktrdr::remote;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ktrdr::operations::Error;
using ktrdr::operations::OperationId;
using ktrdr::operations::OperationRecord;
using ktrdr::operations::OperationStatus;
using ktrdr::operations::Result;
using ktrdr::services::HostService;
using ktrdr::services::HttpEngine;

namespace {

const ktrdr::wire::DownloadRequest Download{u"AAPL"_s, u"1h"_s, u"full"_s, {}, {}};

/// A source and what it told last of each operation.
class Watcher
{
public:
    Watcher(ServiceKind kind, const QUrl &url)
        : m_service(std::make_shared<HostService>(settings(kind, url), m_engine))
        , source(m_service, kind)
        , lost(&source, &RemoteSource::lost)
    {
        QObject::connect(&source, &RemoteSource::recordsChanged, &source,
                         [this](const QList<OperationRecord> &records) {
                             for (const OperationRecord &record : records) {
                                 known.insert(record.id, record);
                             }
                         });
        QObject::connect(&source, &RemoteSource::heard, &source, [this] { ++heard; });
        source.start();
    }

    /// What was told last.
    [[nodiscard]] std::optional<OperationRecord> told(const OperationId &id) const
    {
        const auto found = known.constFind(id);
        return found == known.cend() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] HostService &service() { return *m_service; }
    [[nodiscard]] bool shows(const OperationId &id, OperationStatus status) const
    {
        const auto found = known.constFind(id);
        return found != known.cend() && found->status == status;
    }

private:
    static ktrdr::services::ServiceSettings settings(ServiceKind kind, const QUrl &url)
    {
        auto settings = ServiceEntry{u"lab"_s, kind, url}.settings({});
        settings.retries.retries = 0;
        return settings;
    }

    HttpEngine m_engine;
    std::shared_ptr<HostService> m_service;

public:
    QHash<OperationId, OperationRecord> known;
    int heard = 0;
    PolledSource source;
    QSignalSpy lost;
};

} // namespace

/// KTRDR's services with their traps, watched over real sockets.
class TestPolledSource : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatRunsIsFollowedToItsEnd();
    void aFalseFailureIsNoEnd();
    void whatFellOutOfTheListIsFollowedByItsId();
    void aCancelledTrainingThatStillRunsIsNotCalledCancelled();
    void aCancelIsShownAsRequestedUntilItIsSeen();
    void runAgainPostsTheSameParameters();
    void aServiceThatVanishesIsToldAndMayReturn();
    void allPagesAreShown();
    void aTrainingCancelledBetweenTwoLooksIsNotCalledCancelledWhileItRuns();
    void whatIsResumedAfterACancelRuns();
    void theMetricsOfATrainingAreToldWhileItRunsAndAfterItsEnd_data();
    void theMetricsOfATrainingAreToldWhileItRunsAndAfterItsEnd();
};

void TestPolledSource::whatRunsIsFollowedToItsEnd()
{
    KtrdrBackendDouble server;
    server.setSegments(3);
    Watcher watcher(ServiceKind::Backend, server.url());
    QTRY_COMPARE(watcher.heard, 1);
    const auto started = ktrdr::wire::KtrdrBackend(watcher.service()).startDownload(Download, {});
    QVERIFY(started);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.shows(started->id, OperationStatus::Running), 10'000);
    QCOMPARE(watcher.told(started->id)->where, u"lab"_s);
    server.advance(10s);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.shows(started->id, OperationStatus::Completed), 10'000);
    QVERIFY(!watcher.told(started->id)->request.isEmpty());
}

void TestPolledSource::aFalseFailureIsNoEnd()
{
    KtrdrBackendDouble server;
    const auto started = [&] {
        Watcher first(ServiceKind::Backend, server.url());
        return *ktrdr::wire::KtrdrBackend(first.service()).startDownload(Download, {});
    }();
    server.advance(75s);
    Watcher watcher(ServiceKind::Backend, server.url());
    QTRY_VERIFY_WITH_TIMEOUT(watcher.shows(started.id, OperationStatus::Running), 10'000);
    QTRY_VERIFY(!watcher.told(started.id)->reason.isEmpty());
    server.advance(200s);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.shows(started.id, OperationStatus::Completed), 10'000);
}

void TestPolledSource::whatFellOutOfTheListIsFollowedByItsId()
{
    KtrdrBackendDouble server;
    server.setSegments(3);
    Watcher watcher(ServiceKind::Backend, server.url());
    const auto started = ktrdr::wire::KtrdrBackend(watcher.service()).startDownload(Download, {});
    QTRY_VERIFY_WITH_TIMEOUT(watcher.shows(started->id, OperationStatus::Running), 10'000);
    // It ends and drops out between two looks.
    server.advance(60s);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.shows(started->id, OperationStatus::Completed), 10'000);
}

void TestPolledSource::aCancelledTrainingThatStillRunsIsNotCalledCancelled()
{
    TrainingHostDouble server;
    Watcher watcher(ServiceKind::TrainingHost, server.url());
    ktrdr::wire::TrainingRequest request;
    request.strategyYaml = u"name: trend_v3"_s;
    const ktrdr::wire::TrainingHost host(watcher.service());
    const auto started = host.start(request, {});
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    QTRY_VERIFY_WITH_TIMEOUT(watcher.shows(started->id, OperationStatus::Running), 10'000);
    watcher.source.cancel(started->id, u"enough"_s, [](const Result<void> &) {});
    QTRY_VERIFY_WITH_TIMEOUT(watcher.shows(started->id, OperationStatus::Cancelling), 10'000);
    // The session went on to its end, and the host now calls it completed.
    server.advance(200s);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.told(started->id)->isFinal(), 10'000);
}

void TestPolledSource::aCancelIsShownAsRequestedUntilItIsSeen()
{
    KtrdrBackendDouble server;
    Watcher watcher(ServiceKind::Backend, server.url());
    const auto started = ktrdr::wire::KtrdrBackend(watcher.service()).startDownload(Download, {});
    QTRY_VERIFY_WITH_TIMEOUT(watcher.shows(started->id, OperationStatus::Running), 10'000);
    std::optional<Result<void>> accepted;
    watcher.source.cancel(started->id, u"enough"_s,
                          [&](const Result<void> &result) { accepted = result; });
    QTRY_VERIFY(accepted);
    QVERIFY(*accepted);
    server.advance(5s);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.told(started->id)->isFinal() ||
                                 watcher.shows(started->id, OperationStatus::Cancelling),
                             10'000);
}

void TestPolledSource::runAgainPostsTheSameParameters()
{
    KtrdrBackendDouble server;
    server.setSegments(2);
    Watcher watcher(ServiceKind::Backend, server.url());
    const auto started = ktrdr::wire::KtrdrBackend(watcher.service()).startDownload(Download, {});
    server.advance(10s);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.shows(started->id, OperationStatus::Completed), 10'000);
    std::optional<Result<OperationId>> again;
    watcher.source.retry(*watcher.told(started->id),
                         [&](const Result<OperationId> &result) { again = result; });
    QTRY_VERIFY(again);
    QVERIFY2(*again, *again ? "" : qPrintable(again->error().message));
    QVERIFY(**again != started->id);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.shows(**again, OperationStatus::Running), 10'000);
    OperationRecord nameless = *watcher.told(started->id);
    nameless.request = {};
    again.reset();
    watcher.source.retry(nameless, [&](const Result<OperationId> &result) { again = result; });
    QTRY_VERIFY(again);
    QCOMPARE(again->error().code, u"REMOTE-NotRepeatable"_s);
}

void TestPolledSource::aServiceThatVanishesIsToldAndMayReturn()
{
    KtrdrBackendDouble server;
    Watcher watcher(ServiceKind::Backend, server.url());
    const auto started = ktrdr::wire::KtrdrBackend(watcher.service()).startDownload(Download, {});
    QTRY_VERIFY_WITH_TIMEOUT(watcher.shows(started->id, OperationStatus::Running), 10'000);
    QList<DoubleReply> hangups(2);
    for (DoubleReply &reply : hangups) {
        reply.manner = DoubleReply::Manner::Hangup;
    }
    server.script(hangups);
    QTRY_COMPARE_WITH_TIMEOUT(watcher.lost.size(), 1, 10'000);
    const OperationRecord unheard = *watcher.told(started->id);
    QVERIFY(unheard.unheardSince);
    QVERIFY(unheard.status == OperationStatus::Running);
    QTRY_VERIFY_WITH_TIMEOUT(!watcher.told(started->id)->unheardSince, 30'000);
    QVERIFY(watcher.shows(started->id, OperationStatus::Running));
}

void TestPolledSource::allPagesAreShown()
{
    static constexpr int Operations = 1'203;
    const KtrdrHttpDouble server([](const DoubleRequest &request) {
        const int offset = request.parameter(u"offset"_s).toInt();
        const int limit = request.parameter(u"limit"_s).toInt();
        if (request.parameter(u"active_only"_s) == u"true" || limit == 0) {
            return DoubleReply::json({{u"success"_s, true},
                                      {u"data"_s, QJsonArray()},
                                      {u"total_count"_s, 0},
                                      {u"active_count"_s, 0}});
        }
        QJsonArray data;
        for (int i = offset; i < std::min(Operations, offset + limit); ++i) {
            data.append(QJsonObject{{u"operation_id"_s, u"op_data_load_%1"_s.arg(i)},
                                    {u"operation_type"_s, u"data_load"_s},
                                    {u"status"_s, u"completed"_s},
                                    {u"created_at"_s, u"2026-01-05T00:00:00Z"_s}});
        }
        return DoubleReply::json(
            {{u"success"_s, true}, {u"data"_s, data}, {u"total_count"_s, Operations}});
    });
    Watcher watcher(ServiceKind::Backend, server.url());
    QTRY_COMPARE_WITH_TIMEOUT(watcher.known.size(), Operations, 20'000);
}

void TestPolledSource::aTrainingCancelledBetweenTwoLooksIsNotCalledCancelledWhileItRuns()
{
    TrainingHostDouble server;
    Watcher watcher(ServiceKind::TrainingHost, server.url());
    ktrdr::wire::TrainingRequest request;
    request.strategyYaml = u"name: trend_v3"_s;
    const ktrdr::wire::TrainingHost host(watcher.service());
    // Nothing that runs is known any more.
    const auto earlier = host.start(request, {});
    server.advance(200s);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.shows(earlier->id, OperationStatus::Completed), 10'000);
    QList<OperationStatus> told;
    connect(&watcher.source, &RemoteSource::recordsChanged, &watcher.source,
            [&told](const QList<OperationRecord> &records) {
                for (const OperationRecord &record : records) {
                    told += record.status;
                }
            });
    const auto started = host.start(request, {});
    QVERIFY(started);
    QVERIFY(host.cancel(started->id, u"enough"_s, {}));
    QTRY_VERIFY_WITH_TIMEOUT(watcher.shows(started->id, OperationStatus::Cancelling), 15'000);
    QVERIFY(!told.contains(OperationStatus::Cancelled));
}

void TestPolledSource::whatIsResumedAfterACancelRuns()
{
    KtrdrBackendDouble server;
    Watcher watcher(ServiceKind::Backend, server.url());
    ktrdr::wire::TrainingRequest request;
    request.strategyName = u"trend_v3"_s;
    const ktrdr::wire::KtrdrBackend backend(watcher.service());
    const auto started = backend.startTraining(request, {});
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    QTRY_VERIFY_WITH_TIMEOUT(watcher.shows(started->id, OperationStatus::Running), 10'000);
    watcher.source.cancel(started->id, u"enough"_s, [](const Result<void> &) {});
    server.advance(15s);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.shows(started->id, OperationStatus::Cancelled), 10'000);
    QVERIFY(backend.resume(started->id, {}));
    QTRY_VERIFY_WITH_TIMEOUT(!watcher.told(started->id)->isFinal(), 10'000);
    QVERIFY(watcher.shows(started->id, OperationStatus::Running));
}

void TestPolledSource::theMetricsOfATrainingAreToldWhileItRunsAndAfterItsEnd_data()
{
    QTest::addColumn<TrainingHostDouble::Kind>("kind");
    QTest::newRow("host") << TrainingHostDouble::Kind::Host;
    QTest::newRow("worker, which forgets them") << TrainingHostDouble::Kind::Worker;
}

void TestPolledSource::theMetricsOfATrainingAreToldWhileItRunsAndAfterItsEnd()
{
    QFETCH(TrainingHostDouble::Kind, kind);
    TrainingHostDouble server(kind);
    Watcher watcher(ServiceKind::TrainingHost, server.url());
    ktrdr::wire::TrainingRequest request;
    request.strategyYaml = u"name: trend_v3"_s;
    const auto started = ktrdr::wire::TrainingHost(watcher.service()).start(request, {});
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    const auto metrics = [&]() -> QJsonObject {
        const auto record = watcher.told(started->id);
        return record ? record->context.value(u"metrics"_s).toObject() : QJsonObject();
    };
    QTRY_VERIFY_WITH_TIMEOUT(watcher.shows(started->id, OperationStatus::Running), 10'000);
    QVERIFY(metrics().isEmpty());
    // Two epochs are done.
    server.advance(26s);
    QTRY_COMPARE_WITH_TIMEOUT(metrics().value(u"epoch"_s).toInt(), 2, 10'000);
    QCOMPARE(metrics().value(u"train_loss"_s).toDouble(), 0.5);
    QCOMPARE(metrics().value(u"train_accuracy"_s).toDouble(), 0.5);
    server.advance(60s);
    QTRY_COMPARE_WITH_TIMEOUT(metrics().value(u"epoch"_s).toInt(), 8, 10'000);
    server.advance(200s);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.shows(started->id, OperationStatus::Completed), 10'000);
    QCOMPARE(metrics().value(u"epoch"_s).toInt(), 10);
    QCOMPARE(metrics().value(u"train_loss"_s).toDouble(), 0.1);
    QVERIFY(!metrics().contains(u"epochs_missing"_s));
    // The curve is there as a whole.
    const auto epochs =
        ktrdr::wire::MetricsHistory::fromJson(watcher.told(started->id)->result.value(u"metrics"_s))
            .epochs;
    QCOMPARE(epochs.size(), 10);
    QCOMPARE(epochs.constLast().trainLoss, std::optional(0.1));
}

QTEST_GUILESS_MAIN(TestPolledSource)

#include "tst_polledsource.moc"
