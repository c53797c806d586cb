#include "tests/core/marketdata/dataworkplace.h"

#include <QDir>
#include <QTest>

namespace ktrdr::test {

using namespace Qt::StringLiterals;
using namespace marketdata;
using operations::OperationId;
using operations::OperationRecord;
using operations::Orchestrator;
using operations::Result;

DataWorkplace::DataWorkplace(const DataSourceSettings &settings)
    : DataWorkplace(std::make_unique<QTemporaryDir>(), QString(), settings)
{}

DataWorkplace::DataWorkplace(const QString &folder)
    : DataWorkplace(nullptr, folder, DataSourceSettings())
{}

DataWorkplace::DataWorkplace(std::unique_ptr<QTemporaryDir> own, const QString &folder,
                             const DataSourceSettings &settings)
    : m_ownFolder(std::move(own))
    , m_folder(m_ownFolder ? m_ownFolder->path() : folder)
    , m_orchestrator(nullptr, nullptr)
    , m_source(std::make_shared<ScriptedSource>())
{
    auto store = BarStore::open(m_folder);
    if (!store) {
        qFatal("%s", qPrintable(store.error().message));
    }
    m_store = *std::move(store);
    m_manager = std::make_unique<DataManager>(*m_store, m_orchestrator, nullptr, settings, m_clock);
    m_manager->addSource(m_source);
    m_orchestrator.setPumpInterval(std::chrono::milliseconds(16));
    QObject::connect(&m_orchestrator, &Orchestrator::operationsChanged, &m_orchestrator,
                     [this](const QList<OperationRecord> &records) { m_changes << records; });
}

QString DataWorkplace::filePath(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

OperationRecord DataWorkplace::endOf(const OperationId &id)
{
    const auto hasEnded = [this, &id] {
        const auto record = m_orchestrator.record(id);
        return record && record->isFinal() && m_orchestrator.liveCount() == 0;
    };
    // A load that does not end is seen by its state.
    static_cast<void>(QTest::qWaitFor(hasEnded, 60'000));
    return *m_orchestrator.record(id);
}

OperationRecord DataWorkplace::endOf(const Result<OperationId> &started)
{
    if (started) {
        return endOf(*started);
    }
    OperationRecord refused{*OperationId::parse(u"refused"_s)};
    refused.status = operations::OperationStatus::Failed;
    refused.error = started.error();
    return refused;
}

OperationRecord DataWorkplace::load(const DataLoadRequest &request)
{
    return endOf(m_manager->loadData(request));
}

OperationRecord DataWorkplace::import(const DataImportRequest &request)
{
    return endOf(m_manager->importFile(request));
}

SeriesId seriesId(const QString &symbol, const QString &timeframe)
{
    return {*Symbol::parse(symbol), *Timeframe::parse(timeframe)};
}

DataLoadRequest scriptedLoad(LoadMode mode)
{
    DataLoadRequest request = sampleLoad(u"AAPL"_s, mode);
    request.source = u"scripted"_s;
    return request;
}

DataLoadRequest sampleLoad(const QString &symbol, LoadMode mode)
{
    DataLoadRequest request;
    request.symbols = {*Symbol::parse(symbol)};
    request.timeframes = {*Timeframe::parse(u"1d")};
    request.mode = mode;
    request.source = u"sample"_s;
    return request;
}

} // namespace ktrdr::test
