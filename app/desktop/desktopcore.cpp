#include "app/desktop/desktopcore.h"

#include "core/marketdata/datasourcesettings.h"

#include <QThreadPool>

namespace ktrdr::desktop {

using marketdata::BarStore;
using marketdata::DataManager;
using operations::OperationBoard;
using operations::OperationLedger;
using operations::Orchestrator;
using operations::TimeEstimationEngine;

operations::Result<std::unique_ptr<DesktopCore>> DesktopCore::open(const settings::DataHome &home)
{
    auto ledger = OperationLedger::open(home.folder());
    if (!ledger)
        return operations::failure(ledger.error());
    auto store = BarStore::open(home.folder());
    if (!store)
        return operations::failure(store.error());
    return std::unique_ptr<DesktopCore>(
        new DesktopCore(std::move(*ledger), std::move(*store), home));
}

DesktopCore::DesktopCore(std::unique_ptr<OperationLedger> ledger, std::unique_ptr<BarStore> store,
                         const settings::DataHome &home)
    : m_ledger(std::move(ledger))
    , m_store(std::move(store))
    , m_estimator(std::make_unique<TimeEstimationEngine>(m_ledger.get()))
    , m_orchestrator(std::make_unique<Orchestrator>(m_ledger.get(), m_estimator.get()))
    , m_data(std::make_unique<DataManager>(*m_store, *m_orchestrator, m_estimator.get(),
                                           marketdata::DataSourceSettings::fromEnvironment()))
{
    m_ledger->setLogFolder(home.logs());
    m_data->registerProviders(m_providers);
    m_board = std::make_unique<OperationBoard>(*m_orchestrator, m_ledger.get(), m_providers);
}

DesktopCore::~DesktopCore()
{
    // Plans of a dialog may still be worked out; they read the store.
    QThreadPool::globalInstance()->waitForDone();
}

QStringList DesktopCore::notices() const
{
    return m_ledger->notices() + m_store->notices();
}

} // namespace ktrdr::desktop
