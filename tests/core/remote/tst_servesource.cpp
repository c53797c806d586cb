#include "core/remote/servesource.h"
#include "core/training/manager/trainingmanager.h"

#include "core/api/apiservice.h"
#include "core/operations/operationproviders.h"
#include "core/remote/serviceentry.h"
#include "core/services/engine/httpengine.h"
#include "tests/core/marketdata/dataworkplace.h"
#include "tests/support/stricttest.h"

#include <QSignalSpy>
#include <QTest>

using namespace ktrdr::remote;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ktrdr::api::ApiService;
using ktrdr::marketdata::LoadMode;
using ktrdr::operations::OperationBoard;
using ktrdr::operations::OperationId;
using ktrdr::operations::OperationRecord;
using ktrdr::operations::OperationStatus;
using ktrdr::operations::Result;
using Act = ktrdr::test::ScriptedSource::Act;

/// One of our programs watched by another of ours, over real sockets.
class TestServeSource : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordArrivesAsItIs();
    void whatWasThereBeforeIsTold();
    void aCancelStopsTheWorkThere();
    void aRetryRunsThere();
    void aServeThatGoesAndComesBackIsToldAsSuch();
    void whatIsGoneWhenItReturnsIsInterrupted();
    void whatBeganAndEndedMeanwhileIsToldLater();

protected:
    void prepare() override;

private:
    void listen(quint16 port = 0);
    void watch();
    [[nodiscard]] OperationId startLoad();
    [[nodiscard]] OperationId startHangingLoad();
    [[nodiscard]] bool shows(const OperationId &id, OperationStatus status) const;
    /// What was told last.
    [[nodiscard]] std::optional<OperationRecord> told(const OperationId &id) const
    {
        const auto found = m_known.constFind(id);
        return found == m_known.cend() ? std::nullopt : std::optional(*found);
    }

    ktrdr::services::HttpEngine m_engine;
    std::unique_ptr<DataWorkplace> m_work;
    std::unique_ptr<ktrdr::operations::OperationProviders> m_providers;
    std::unique_ptr<ktrdr::training::TrainingManager> m_training;
    std::unique_ptr<OperationBoard> m_board;
    std::unique_ptr<ApiService> m_api;
    std::unique_ptr<ServeSource> m_source;
    QHash<OperationId, OperationRecord> m_known;
    int m_heard = 0;
};

void TestServeSource::prepare()
{
    m_source.reset();
    m_api.reset();
    m_board.reset();
    m_training.reset();
    m_known.clear();
    m_heard = 0;
    m_work = std::make_unique<DataWorkplace>();
    m_work->source().setBars(weekdayBars("2024-01-01", "2024-02-29"));
    m_training = std::make_unique<ktrdr::training::TrainingManager>(
        m_work->store(), m_work->orchestrator(),
        ktrdr::training::TrainingFolders{m_work->filePath(u"models"_s),
                                         m_work->filePath(u"runs"_s)});
    m_providers = std::make_unique<ktrdr::operations::OperationProviders>();
    m_work->manager().registerProviders(*m_providers);
    m_board = std::make_unique<OperationBoard>(m_work->orchestrator(), nullptr, *m_providers);
    listen();
}

void TestServeSource::listen(quint16 port)
{
    ktrdr::services::ServerSettings settings;
    settings.port = port;
    m_api = std::make_unique<ApiService>(*m_board, m_work->manager(), *m_training, settings);
    QVERIFY(m_api->listen());
}

void TestServeSource::watch()
{
    const ServiceEntry entry{u"far"_s, ServiceKind::Serve,
                             QUrl(u"http://127.0.0.1:%1"_s.arg(m_api->port()))};
    m_source = std::make_unique<ServeSource>(
        std::make_shared<ktrdr::services::HostService>(entry.settings({}), m_engine));
    connect(m_source.get(), &ServeSource::recordsChanged, this,
            [this](const QList<OperationRecord> &records) {
                for (const OperationRecord &record : records) {
                    m_known.insert(record.id, record);
                }
            });
    connect(m_source.get(), &ServeSource::heard, this, [this] { ++m_heard; });
    m_source->start();
    QTRY_COMPARE(m_heard, 1);
}

OperationId TestServeSource::startLoad()
{
    return *m_work->manager().loadData(scriptedLoad(LoadMode::Full));
}

OperationId TestServeSource::startHangingLoad()
{
    m_work->source().script({Act::Hang});
    return startLoad();
}

bool TestServeSource::shows(const OperationId &id, OperationStatus status) const
{
    const auto found = m_known.constFind(id);
    return found != m_known.cend() && found->status == status;
}

void TestServeSource::aRecordArrivesAsItIs()
{
    watch();
    const OperationId id = startLoad();
    QTRY_VERIFY_WITH_TIMEOUT(shows(id, OperationStatus::Completed), 10'000);
    const OperationRecord there = *m_board->find(id);
    const OperationRecord here = *told(id);
    QCOMPARE(here.where, u"far"_s);
    QVERIFY(here.origin == ktrdr::operations::OperationOrigin::Remote);
    QCOMPARE(here.name, there.name);
    QCOMPARE(here.message, there.message);
    QCOMPARE(here.request, there.request);
    QCOMPARE(here.result, there.result);
    QCOMPARE(here.context, there.context);
    QCOMPARE(here.createdAt, there.createdAt);
    QCOMPARE(here.endedAt, there.endedAt);
    QCOMPARE(here.progress.percentage, there.progress.percentage);
    QCOMPARE(here.progress.itemsProcessed, there.progress.itemsProcessed);
}

void TestServeSource::whatWasThereBeforeIsTold()
{
    const OperationId done = startHangingLoad();
    QTRY_VERIFY(m_board->find(done));
    m_board->cancel({done});
    QTRY_VERIFY(m_board->find(done)->isFinal());
    const OperationId live = startHangingLoad();
    QTRY_VERIFY(m_board->find(live));
    watch();
    QVERIFY(shows(done, m_board->find(done)->status));
    QVERIFY(m_known.contains(live));
    QVERIFY(!told(live)->isFinal());
}

void TestServeSource::aCancelStopsTheWorkThere()
{
    watch();
    const OperationId id = startHangingLoad();
    QTRY_VERIFY_WITH_TIMEOUT(shows(id, OperationStatus::Running), 10'000);
    std::optional<Result<void>> accepted;
    m_source->cancel(id, u"enough"_s, [&](const Result<void> &result) { accepted = result; });
    QTRY_VERIFY_WITH_TIMEOUT(shows(id, OperationStatus::Cancelled), 10'000);
    QTRY_VERIFY(accepted);
    QVERIFY(*accepted);
    QCOMPARE(told(id)->reason, m_board->find(id)->reason);
}

void TestServeSource::aRetryRunsThere()
{
    watch();
    const OperationId id = startLoad();
    QTRY_VERIFY_WITH_TIMEOUT(shows(id, OperationStatus::Completed), 10'000);
    std::optional<Result<OperationId>> again;
    m_source->retry(*told(id), [&](const Result<OperationId> &result) { again = result; });
    QTRY_VERIFY(again);
    QVERIFY(*again);
    QTRY_VERIFY_WITH_TIMEOUT(m_known.contains(**again) && told(**again)->isFinal(), 10'000);
    QVERIFY(told(**again)->retryOf == id);
}

void TestServeSource::aServeThatGoesAndComesBackIsToldAsSuch()
{
    watch();
    const OperationId id = startHangingLoad();
    QTRY_VERIFY_WITH_TIMEOUT(shows(id, OperationStatus::Running), 10'000);
    const quint16 port = m_api->port();
    QSignalSpy lost(m_source.get(), &ServeSource::lost);
    m_api.reset();
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 10'000);
    QVERIFY(told(id)->unheardSince);
    listen(port);
    QTRY_COMPARE_WITH_TIMEOUT(m_heard, 2, 20'000);
    QVERIFY(!told(id)->unheardSince);
    QVERIFY(shows(id, OperationStatus::Running));
}

void TestServeSource::whatIsGoneWhenItReturnsIsInterrupted()
{
    watch();
    const OperationId id = startHangingLoad();
    QTRY_VERIFY_WITH_TIMEOUT(shows(id, OperationStatus::Running), 10'000);
    const quint16 port = m_api->port();
    m_api.reset();
    m_board.reset();
    m_work.reset();
    m_work = std::make_unique<DataWorkplace>();
    m_board = std::make_unique<OperationBoard>(m_work->orchestrator(), nullptr, *m_providers);
    listen(port);
    QTRY_VERIFY_WITH_TIMEOUT(shows(id, OperationStatus::Interrupted), 20'000);
    QVERIFY(!told(id)->reason.isEmpty());
}

void TestServeSource::whatBeganAndEndedMeanwhileIsToldLater()
{
    watch();
    const quint16 port = m_api->port();
    QSignalSpy lost(m_source.get(), &ServeSource::lost);
    m_api.reset();
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 10'000);
    const OperationId id = startLoad();
    QTRY_VERIFY(m_board->find(id) && m_board->find(id)->isFinal());
    listen(port);
    QTRY_VERIFY_WITH_TIMEOUT(shows(id, OperationStatus::Completed), 20'000);
}

QTEST_GUILESS_MAIN(TestServeSource)

#include "tst_servesource.moc"
