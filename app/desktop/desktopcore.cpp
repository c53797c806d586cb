#include "app/desktop/desktopcore.h"

#include "core/marketdata/datasourcesettings.h"
#include "core/marketdata/marketcalendars.h"

#include <QPointer>
#include <QThreadPool>

namespace ktrdr::desktop {

using marketdata::BarStore;
using marketdata::DataManager;
using operations::OperationBoard;
using operations::OperationLedger;
using operations::Orchestrator;
using operations::TimeEstimationEngine;

operations::Result<std::unique_ptr<DesktopCore>> DesktopCore::open(const settings::DataHome &home,
                                                                   settings::Settings settings)
{
    auto ledger = OperationLedger::open(home.folder());
    if (!ledger)
        return operations::failure(ledger.error());
    auto store = BarStore::open(home.folder());
    if (!store)
        return operations::failure(store.error());
    return std::unique_ptr<DesktopCore>(
        new DesktopCore(std::move(*ledger), std::move(*store), home, std::move(settings)));
}

DesktopCore::DesktopCore(std::unique_ptr<OperationLedger> ledger, std::unique_ptr<BarStore> store,
                         const settings::DataHome &home, settings::Settings settings)
    : m_settings(std::move(settings))
    , m_ledger(std::move(ledger))
    , m_store(std::move(store))
    , m_estimator(std::make_unique<TimeEstimationEngine>(m_ledger.get()))
    , m_orchestrator(std::make_unique<Orchestrator>(m_ledger.get(), m_estimator.get()))
    , m_data(std::make_unique<DataManager>(*m_store, *m_orchestrator, m_estimator.get(),
                                           marketdata::DataSourceSettings::fromEnvironment()))
    , m_training(std::make_unique<training::TrainingManager>(
          *m_store, *m_orchestrator, training::TrainingFolders{home.models(), home.runs()},
          operations::Clock::system(), m_estimator.get()))
    , m_secrets(home.secrets())
{
    m_orchestrator->shareWithWork(m_store);
    m_ledger->setLogFolder(home.logs());
    marketdata::useCalendarFolder(marketdata::CalendarFolder(home.calendars()));
    m_data->registerProviders(m_providers);
    m_training->registerProviders(m_providers);
    m_board = std::make_unique<OperationBoard>(*m_orchestrator, m_ledger.get(), m_providers);
    m_services = std::make_unique<remote::ServiceHub>(m_settings, m_secrets);
    m_sources = std::make_unique<marketdata::ConfiguredSources>(*m_services, *m_data);
    m_schedules = std::make_unique<marketdata::ScheduleRunner>(home.folder(), *m_data, *m_board,
                                                               m_ledger.get());
}

DesktopCore::~DesktopCore()
{
    // Plans of a dialog may still be worked out; they read the store.
    QThreadPool::globalInstance()->waitForDone();
}

void DesktopCore::startServices()
{
    QObject::connect(m_services.get(), &remote::ServiceHub::entriesChanged, m_board.get(),
                     [this] { addSources(); });
    addSources();
    m_services->startProbing();
    // A source is known by its access token, too.
    m_services->whenReady([runner = QPointer(m_schedules.get())] {
        if (runner)
            runner->start();
    });
}

void DesktopCore::addSources()
{
    const QList<remote::ServiceEntry> entries = m_services->entries();
    for (const remote::ServiceEntry &entry : entries) {
        if (operations::OperationSource *source = m_services->source(entry.name))
            m_board->addSource(*source);
    }
}

QStringList DesktopCore::notices() const
{
    return m_ledger->notices() + m_store->notices() + marketdata::calendarNotices();
}

} // namespace ktrdr::desktop
