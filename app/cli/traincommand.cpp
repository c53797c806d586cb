#include "app/cli/traincommand.h"

#include "app/cli/clisession.h"
#include "app/cli/serviceaccess.h"
#include "app/cli/text.h"
#include "app/cli/trainarguments.h"
#include "core/operations/operationcancelled.h"
#include "core/remote/servicehub.h"
#include "core/training/manager/trainingadapter.h"
#include "core/training/manager/trainingmanager.h"

namespace ktrdr::cli {

using operations::failure;
using operations::OperationId;
using operations::Result;
using training::TrainingManager;
using training::TrainingRequest;

namespace {

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

void TrainCommand::start(CliSession &session, Done done)
{
    if (!m_options.resume.isEmpty()) {
        follow(session, resume(session), std::move(done));
        return;
    }
    const Result<TrainingRequest> request = trainingRequest(m_options);
    if (!request) {
        follow(session, failure(request.error()), std::move(done));
        return;
    }
    if (isThere()) {
        trainThere(session, *request, done);
        return;
    }
    const Result<TrainingManager *> manager = session.trainingManager();
    if (!manager) {
        follow(session, failure(manager.error()), std::move(done));
        return;
    }
    showWarnings(session, **manager, *request);
    follow(session, (*manager)->trainMultiSymbolStrategy(*request), std::move(done));
}

bool TrainCommand::isThere() const
{
    return !m_options.on.isEmpty() && m_options.on != u"local";
}

void TrainCommand::trainThere(CliSession &session, const TrainingRequest &request, const Done &done)
{
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
                    follow(session, *started, done);
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
