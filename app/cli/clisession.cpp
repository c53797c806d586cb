#include "app/cli/clisession.h"

#include "app/cli/text.h"

#include "core/logging/logging.h"
#include "core/marketdata/barstore.h"
#include "core/marketdata/datamanager.h"
#include "core/marketdata/marketcalendars.h"
#include "core/marketdata/sources/configuredsources.h"
#include "core/operations/operationboard.h"
#include "core/operations/operationledger.h"
#include "core/operations/operationproviders.h"
#include "core/operations/orchestrator.h"
#include "core/operations/timeestimationengine.h"
#include "core/remote/servicehub.h"
#include "core/settings/secretstore.h"
#include "core/training/manager/trainingmanager.h"
#include "translations/translators.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::BarStore;
using marketdata::DataManager;
using operations::Error;
using operations::failure;
using operations::OperationLedger;
using operations::Result;

namespace {

spdlog::level::level_enum levelOf(const QString &name)
{
    return spdlog::level::from_str(name.toStdString());
}

Error noConfig(const QString &file)
{
    return {u"CLI-NoConfig"_s,
            Text::tr("There is no settings file %1.").arg(file),
            Text::tr("Check the name after --config, or leave it out."),
            {{u"file"_s, file}},
            {}};
}

/// The language that was chosen in the window, if one was.
void speak(const settings::Settings &settings)
{
    const QString system = u"system"_s;
    const QString language = settings.value(u"ui.language"_s, system).toString();
    if (language != system) {
        translations::install(*QCoreApplication::instance(), language);
    }
}

} // namespace

Result<std::unique_ptr<CliSession>> CliSession::open(const GlobalOptions &options, Terminal &out,
                                                     Terminal &err)
{
    if (!options.configFile.isEmpty() && !QFileInfo(options.configFile).isFile()) {
        return failure(noConfig(options.configFile));
    }
    Result<settings::DataHome> home = settings::DataHome::open(options.home);
    if (!home) {
        return failure(home.error());
    }
    settings::Settings settings = settings::Settings::open(
        options.configFile.isEmpty() ? home->settingsFile() : options.configFile);
    speak(settings);
    const QString trouble = logging::setUp({home->logs(), levelOf(options.logLevel), false});
    Result<std::unique_ptr<OperationLedger>> ledger = OperationLedger::open(home->folder());
    if (!ledger) {
        return failure(ledger.error());
    }
    const QStringList notices = (*ledger)->notices();
    std::unique_ptr<CliSession> session(new CliSession(options, out, err, std::move(*home),
                                                       std::move(settings), std::move(*ledger)));
    if (!session->m_settings.notice().isEmpty()) {
        session->warn(session->m_settings.notice());
    }
    for (const QString &notice : notices) {
        session->warn(notice);
    }
    if (!trouble.isEmpty()) {
        session->warn(trouble);
    }
    return session;
}

CliSession::CliSession(const GlobalOptions &options, Terminal &out, Terminal &err,
                       settings::DataHome home, settings::Settings settings,
                       std::unique_ptr<OperationLedger> ledger)
    : m_options(options)
    , m_out(out)
    , m_err(err)
    , m_home(std::move(home))
    , m_settings(std::move(settings))
    , m_ledger(std::move(ledger))
    , m_providers(std::make_unique<operations::OperationProviders>())
{
    m_ledger->setLogFolder(m_home.logs());
    marketdata::useCalendarFolder(marketdata::CalendarFolder(m_home.calendars()));
}

CliSession::~CliSession() = default;

operations::Orchestrator &CliSession::orchestrator()
{
    if (!m_orchestrator) {
        m_estimator = std::make_unique<operations::TimeEstimationEngine>(m_ledger.get());
        m_orchestrator =
            std::make_unique<operations::Orchestrator>(m_ledger.get(), m_estimator.get());
    }
    return *m_orchestrator;
}

operations::OperationBoard &CliSession::board()
{
    if (!m_board) {
        m_board = std::make_unique<operations::OperationBoard>(orchestrator(), m_ledger.get(),
                                                               *m_providers);
    }
    return *m_board;
}

remote::ServiceHub &CliSession::services()
{
    if (!m_services) {
        m_secrets = std::make_unique<settings::SecretStore>(m_home.secrets());
        m_services = std::make_unique<remote::ServiceHub>(m_settings, *m_secrets);
    }
    return *m_services;
}

Result<BarStore *> CliSession::store()
{
    if (!m_store) {
        Result<std::unique_ptr<BarStore>> opened = BarStore::open(m_home.folder());
        if (!opened) {
            return failure(opened.error());
        }
        m_store = std::move(*opened);
        for (const QString &notice : m_store->notices() + marketdata::calendarNotices()) {
            warn(notice);
        }
    }
    return m_store.get();
}

Result<DataManager *> CliSession::dataManager()
{
    if (!m_dataManager) {
        const Result<BarStore *> opened = store();
        if (!opened) {
            return failure(opened.error());
        }
        operations::Orchestrator &runner = orchestrator();
        runner.shareWithWork(m_store);
        m_dataManager =
            std::make_unique<DataManager>(**opened, runner, m_estimator.get(), sourceSettings());
        m_sources = std::make_unique<marketdata::ConfiguredSources>(services(), *m_dataManager);
        m_dataManager->registerProviders(*m_providers);
        // The board is how other processes reach what runs here.
        static_cast<void>(board());
    }
    return m_dataManager.get();
}

Result<training::TrainingManager *> CliSession::trainingManager()
{
    if (!m_trainingManager) {
        const Result<BarStore *> opened = store();
        if (!opened) {
            return failure(opened.error());
        }
        operations::Orchestrator &runner = orchestrator();
        runner.shareWithWork(m_store);
        m_trainingManager = std::make_unique<training::TrainingManager>(
            **opened, runner, training::TrainingFolders{m_home.models(), m_home.runs()});
        m_trainingManager->registerProviders(*m_providers);
        static_cast<void>(board());
    }
    return m_trainingManager.get();
}

marketdata::DataSourceSettings CliSession::sourceSettings()
{
    auto sources = marketdata::DataSourceSettings::fromEnvironment();
    if (sources.csvFolder.isEmpty()) {
        sources.csvFolder = m_settings.value(u"sources.csvFolder"_s).toString();
    }
    sources.defaultSource = m_settings.value(u"sources.default"_s).toString();
    return sources;
}

void CliSession::report(const Error &error)
{
    const QString hint =
        error.hint.isEmpty() ? Text::tr("The log in %1 says more.").arg(m_home.logs()) : error.hint;
    m_err.write(error.message + u'\n' + hint + u'\n');
}

void CliSession::warn(const QString &sentence)
{
    const QString word = Text::tr("Warning:");
    m_err.write(m_err.coloured(word, Colour::Warning) + u' ' + sentence + u'\n');
}

void CliSession::say(const QString &sentence)
{
    if (!m_options.quiet && !m_options.json) {
        m_out.write(sentence + u'\n');
    }
}

} // namespace ktrdr::cli
