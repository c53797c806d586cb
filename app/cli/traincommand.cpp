#include "app/cli/traincommand.h"

#include "app/cli/clisession.h"
#include "app/cli/partreporter.h"
#include "app/cli/progressfolder.h"
#include "app/cli/serviceaccess.h"
#include "app/cli/text.h"
#include "app/cli/trainarguments.h"
#include "core/marketdata/datamanager.h"
#include "core/operations/operationboard.h"
#include "core/operations/operationcancelled.h"
#include "core/remote/servicehub.h"
#include "core/training/manager/trainingadapter.h"
#include "core/training/manager/trainingmanager.h"

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using marketdata::DataLoadRequest;
using marketdata::LoadMode;
using operations::Error;
using operations::failure;
using operations::OperationId;
using operations::Result;
using training::TrainingManager;
using training::TrainingRequest;

namespace {

Error takesItsOwnBars(const QString &service)
{
    return {u"CLI-DataModeThere"_s,
            Text::tr("A training on the service “%1” takes the bars that are there.").arg(service),
            Text::tr("Leave out --data-mode, or train here."),
            {{u"service"_s, service}},
            {}};
}

/// All that is wrong but for what a load may bring.
training::TrainingCheck withoutLackOfBars(training::TrainingCheck check)
{
    check.problems.removeIf([](const Error &problem) {
        return problem.code == u"DATA-SeriesNotFound" || problem.code == u"TRAINING-TooLittleData";
    });
    return check;
}

/// Keys without effect, and the like: the training starts all the same.
void showWarnings(CliSession &session, const TrainingManager &manager,
                  const TrainingRequest &request)
{
    const training::TrainingCheck check = manager.check(request);
    if (!check.isReady()) {
        return;
    }
    for (const training::Finding &finding : check.findings) {
        session.warn(Text::tr("%1, line %2: %3 %4")
                         .arg(request.strategyFile)
                         .arg(finding.at.line)
                         .arg(finding.message, finding.hint));
    }
}

training::TrainingHostKind hostKind(remote::ServiceKind kind)
{
    switch (kind) {
    case remote::ServiceKind::TrainingHost:
        return training::TrainingHostKind::Host;
    case remote::ServiceKind::Serve:
        return training::TrainingHostKind::Serve;
    default:
        return training::TrainingHostKind::Backend;
    }
}

} // namespace

TrainCommand::TrainCommand(TrainOptions options)
    : m_options(std::move(options))
{}

Result<OperationId> TrainCommand::resume(CliSession &session) const
{
    const auto record = findOperation(session, {}, m_options.resume);
    if (!record) {
        return failure(record.error());
    }
    const Result<TrainingManager *> manager = session.trainingManager();
    return manager ? (*manager)->resume(*record) : failure(manager.error());
}

Result<void> TrainCommand::prepareProgress() const
{
    return m_options.progressFolder.isEmpty() ? Result<void>()
                                              : ProgressFolder::prepare(m_options.progressFolder);
}

std::unique_ptr<RunReporter> TrainCommand::reporter(CliSession &session,
                                                    std::unique_ptr<RunReporter> run)
{
    if (m_options.progressFolder.isEmpty()) {
        return run;
    }
    return std::make_unique<ProgressFolder>(
        m_options.progressFolder, std::move(run),
        [this, &session](const operations::Error &error) {
            m_hasWarnings = true;
            session.warn(error.message + u' ' + error.hint);
        },
        operations::Clock::system());
}

void TrainCommand::followTraining(CliSession &session, const Result<OperationId> &started,
                                  const Done &done)
{
    const auto end = [this, done](ExitCode code) {
        done(code == ExitCode::Done && m_hasWarnings ? ExitCode::CompletedWithWarnings : code);
    };
    follow(session, started, end, reporter(session, makeReporter(session)));
}

void TrainCommand::start(CliSession &session, Done done)
{
    if (const Result<void> prepared = prepareProgress(); !prepared) {
        follow(session, failure(prepared.error()), std::move(done));
        return;
    }
    if (!m_options.resume.isEmpty()) {
        followTraining(session, resume(session), done);
        return;
    }
    const Result<TrainingRequest> request = trainingRequest(m_options);
    if (!request) {
        follow(session, failure(request.error()), std::move(done));
    } else if (isThere()) {
        trainThere(session, *request, done);
    } else if (dataMode() == LoadMode::Local) {
        trainHere(session, *request, done);
    } else {
        loadFirst(session, *request, done);
    }
}

LoadMode TrainCommand::dataMode() const
{
    return *marketdata::loadModeFromString(m_options.dataMode);
}

void TrainCommand::trainHere(CliSession &session, const TrainingRequest &request, const Done &done)
{
    const Result<TrainingManager *> manager = session.trainingManager();
    if (!manager) {
        follow(session, failure(manager.error()), done);
        return;
    }
    showWarnings(session, **manager, request);
    followTraining(session, (*manager)->trainMultiSymbolStrategy(request), done);
}

void TrainCommand::loadFirst(CliSession &session, const TrainingRequest &request, const Done &done)
{
    const Result<TrainingManager *> manager = session.trainingManager();
    if (!manager) {
        follow(session, failure(manager.error()), done);
        return;
    }
    const training::TrainingCheck check = withoutLackOfBars((*manager)->check(request));
    if (!check.isReady()) {
        follow(session, failure(check.toError(request.strategyFile)), done);
        return;
    }
    DataLoadRequest wanted;
    wanted.symbols = check.strategy->data.symbols;
    wanted.timeframes = check.strategy->data.timeframes;
    wanted.mode = dataMode();
    wanted.start = request.start;
    wanted.end = request.end;
    prepare(session, done);
    withSources(session,
                [this, &session, wanted, request, done] { load(session, wanted, request, done); });
}

void TrainCommand::load(CliSession &session, const DataLoadRequest &wanted,
                        const TrainingRequest &request, const Done &done)
{
    const auto manager = session.dataManager();
    const auto trainNext = [this, &session, request, done](ExitCode loaded) {
        if (loaded != ExitCode::Done && loaded != ExitCode::CompletedWithWarnings) {
            done(loaded);
            return;
        }
        m_hasWarnings = loaded == ExitCode::CompletedWithWarnings;
        // Not from within the follower that is replaced.
        QMetaObject::invokeMethod(
            &session.board(),
            [this, &session, request, done] { trainHere(session, request, done); },
            Qt::QueuedConnection);
    };
    auto part = std::make_unique<PartReporter>(session, makeReporter(session),
                                               PartReporter::Part::First, PartReporter::Report());
    follow(session, manager ? (*manager)->loadData(wanted) : failure(manager.error()), trainNext,
           reporter(session, std::move(part)));
}

bool TrainCommand::isThere() const
{
    return !m_options.on.isEmpty() && m_options.on != u"local";
}

void TrainCommand::trainThere(CliSession &session, const TrainingRequest &request, const Done &done)
{
    if (dataMode() != LoadMode::Local) {
        follow(session, failure(takesItsOwnBars(m_options.on)), done);
        return;
    }
    prepare(session, done);
    withOperations(session, m_options.on, done, [this, &session, request, done] {
        const auto entry = session.services().entry(m_options.on);
        const auto service = session.services().service(m_options.on);
        const auto started = std::make_shared<Result<OperationId>>(failure(operations::Error{}));
        m_isStarting = true;
        m_start.start(
            [service, request, started,
             kind = hostKind(entry->kind)](const operations::CancellationToken &token) {
                try {
                    *started = training::TrainingAdapter(*service, kind).start(request, token);
                    return ExitCode::Done;
                } catch (const operations::OperationCancelled &) {
                    return ExitCode::Cancelled;
                }
            },
            [this, &session, started, done](ExitCode code) {
                m_isStarting = false;
                if (code == ExitCode::Cancelled) {
                    done(code);
                } else {
                    followTraining(session, *started, done);
                }
            });
    });
}

void TrainCommand::interrupt(const QString &signalName)
{
    if (!isThere()) {
        FollowCommand::interrupt(signalName);
    } else if (m_isStarting) {
        m_start.cancel(signalName);
    } else {
        leave();
    }
}

} // namespace ktrdr::cli
