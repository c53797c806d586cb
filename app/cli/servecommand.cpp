#include "app/cli/servecommand.h"

#include "app/cli/clisession.h"
#include "app/cli/jsonlines.h"
#include "app/cli/serviceaccess.h"
#include "app/cli/text.h"
#include "app/cli/tokenfile.h"
#include "core/api/apiservice.h"
#include "core/marketdata/schedules/schedulerunner.h"
#include "core/operations/orchestrator.h"

namespace ktrdr::cli {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using marketdata::ScheduleRunner;
using operations::failure;
using operations::OperationBoard;
using operations::Orchestrator;
using operations::Result;
using services::ServerSettings;

namespace {

constexpr int History = 100'000;
constexpr auto LongestShutdown = 10s;
/// For answers that are on their way, and for those who watch to read the last events.
constexpr auto LongestLeave = 2s;
constexpr auto LeaveCheck = 20ms;

Result<ServerSettings> settingsOf(const ServeOptions &options)
{
    ServerSettings settings;
    const bool isName = options.address == u"localhost";
    settings.address =
        isName ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(options.address);
    if (settings.address.isNull()) {
        return failure({u"CLI-BadAddress"_s,
                        Text::tr("“%1” is not an address of this computer.").arg(options.address),
                        Text::tr("Give a number such as 127.0.0.1, 0.0.0.0 or ::1."),
                        {},
                        {}});
    }
    settings.port = static_cast<quint16>(options.port);
    settings.certificateFile = options.certificateFile;
    settings.keyFile = options.keyFile;
    if (!options.tokenFile.isEmpty()) {
        const Result<QByteArray> token = readTokenFile(options.tokenFile);
        if (!token) {
            return failure(token.error());
        }
        settings.token = *token;
    }
    return settings;
}

QString urlOf(const ServerSettings &settings, quint16 port)
{
    const bool isSecure = !settings.certificateFile.isEmpty();
    const QString host = settings.address.protocol() == QAbstractSocket::IPv6Protocol
                             ? u'[' + settings.address.toString() + u']'
                             : settings.address.toString();
    return u"%1://%2:%3"_s.arg(isSecure ? u"https"_s : u"http"_s, host).arg(port);
}

} // namespace

ServeCommand::ServeCommand(ServeOptions options)
    : m_options(std::move(options))
{}

ServeCommand::~ServeCommand() = default;

void ServeCommand::start(CliSession &session, Done done)
{
    m_session = &session;
    m_done = std::move(done);
    QObject::connect(&m_leaving, &QTimer::timeout, &m_leaving, [this] { leave(); });
    open();
}

void ServeCommand::open()
{
    const Result<ServerSettings> settings = settingsOf(m_options);
    if (!settings) {
        refuse(settings.error());
        return;
    }
    if (const auto manager = m_session->dataManager(); !manager) {
        refuse(manager.error());
        return;
    }
    if (const auto manager = m_session->trainingManager(); !manager) {
        refuse(manager.error());
        return;
    }
    if (!m_options.tokenFile.isEmpty() && isReadByOthers(m_options.tokenFile)) {
        m_session->warn(
            Text::tr("Others than you can read %1; 'chmod 600' it.").arg(m_options.tokenFile));
    }
    OperationBoard &board = m_session->board();
    // Whoever asks first must find what was there before.
    QObject::connect(&board, &OperationBoard::historyLoaded, &m_leaving,
                     [this, settings = *settings] { listen(settings); });
    board.loadHistory(History);
}

void ServeCommand::listen(const ServerSettings &settings)
{
    if (m_isEnding || m_api) {
        return;
    }
    m_api = std::make_unique<api::ApiService>(m_session->board(), **m_session->dataManager(),
                                              **m_session->trainingManager(), settings);
    if (const Result<void> listening = m_api->listen(); !listening) {
        refuse(listening.error());
        return;
    }
    announce(settings);
    withSources(*m_session, [this] { startSchedules(); });
}

/// What it tells goes to standard error: with --json, standard output is for the API's clients.
void ServeCommand::startSchedules()
{
    if (m_isEnding) {
        return;
    }
    m_schedules =
        std::make_unique<ScheduleRunner>(m_session->home().folder(), **m_session->dataManager(),
                                         m_session->board(), &m_session->ledger());
    QObject::connect(m_schedules.get(), &ScheduleRunner::told, &m_leaving,
                     [this](const QString &sentence) { m_session->warn(sentence); });
    QObject::connect(m_schedules.get(), &ScheduleRunner::failed, &m_leaving,
                     [this](const operations::Error &error) { m_session->report(error); });
    QObject::connect(
        m_schedules.get(), &ScheduleRunner::runStarted, &m_leaving,
        [this](const auto &id, const operations::OperationId &operation) {
            m_session->say(
                Text::tr("Schedule %1 started %2.").arg(id.toString(), operation.toString()));
        });
    m_schedules->start();
}

void ServeCommand::announce(const ServerSettings &settings)
{
    const QString url = urlOf(settings, m_api->port());
    if (m_session->options().json) {
        m_session->out().writeRaw(jsonLine({{u"type"_s, u"serving"_s}, {u"url"_s, url}}));
    } else {
        m_session->out().write(Text::tr("Serving operations at %1. Ctrl+C ends it.").arg(url) +
                               u'\n');
    }
    if (!settings.address.isLoopback() && settings.certificateFile.isEmpty()) {
        m_session->warn(
            Text::tr("Token and data travel unencrypted. For TLS, give a certificate and its key: "
                     "--cert FILE --key FILE; clients take the authority with "
                     "'ktrdr services add … --url https://… --ca FILE'."));
    }
}

void ServeCommand::refuse(const operations::Error &error)
{
    m_session->report(error);
    m_done(exitCodeOfRefusal(error));
}

void ServeCommand::interrupt(const QString &)
{
    if (m_isEnding) {
        return;
    }
    m_isEnding = true;
    if (m_schedules) {
        m_schedules->stop();
    }
    if (!m_api) {
        m_done(m_outcome);
        return;
    }
    m_session->say(Text::tr("Ending: what runs is cancelled."));
    Orchestrator &orchestrator = m_session->orchestrator();
    QObject::connect(&orchestrator, &Orchestrator::shutdownFinished, &m_leaving,
                     [this](bool everybodyStopped, const QStringList &late) {
                         takeShutdown(everybodyStopped, late);
                     });
    orchestrator.shutdown(LongestShutdown);
}

void ServeCommand::takeShutdown(bool everybodyStopped, const QStringList &late)
{
    if (!everybodyStopped) {
        m_session->warn(Text::tr("These did not stop in time: %1").arg(late.join(u", "_s)));
        m_outcome = ExitCode::Failed;
    }
    m_api->drain();
    QTimer::singleShot(LongestLeave, &m_leaving, [this] {
        m_leaving.stop();
        m_done(m_outcome);
    });
    m_leaving.start(LeaveCheck);
}

void ServeCommand::leave()
{
    if (m_api->connections() == 0) {
        m_leaving.stop();
        m_done(m_outcome);
    }
}

} // namespace ktrdr::cli
