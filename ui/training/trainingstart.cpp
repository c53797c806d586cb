#include "ui/training/trainingstart.h"

#include "ui/dialogs/poolwork.h"

#include "core/operations/asyncoperation.h"
#include "core/operations/operationcancelled.h"
#include "core/remote/servicehub.h"
#include "core/training/manager/trainingmanager.h"

#include <QPointer>

namespace ktrdr::ui {

using operations::AsyncOperation;
using operations::failure;
using operations::OperationId;
using operations::Result;
using training::TrainingRequest;

TrainingStart::TrainingStart(training::TrainingManager &manager, remote::ServiceHub &services,
                             QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_services(services)
{}

TrainingStart::~TrainingStart()
{
    m_stop.cancel();
}

void TrainingStart::start(const TrainingRequest &request, const TrainingPlace &place)
{
    if (place.isHere()) {
        startHere(request);
        return;
    }
    m_services.whenReady([self = QPointer(this), request, place] {
        if (self)
            self->startThere(request, place);
    });
}

void TrainingStart::startHere(const TrainingRequest &request)
{
    runInPool(
        this, [manager = &m_manager, request] { return manager->prepare(request); },
        [this](const Result<AsyncOperation> &prepared) {
            tell(prepared ? m_manager.start(*prepared) : failure(prepared.error()));
        });
}

void TrainingStart::startThere(const TrainingRequest &request, const TrainingPlace &place)
{
    const auto service = m_services.service(place.service);
    if (!service) {
        tell(failure(operations::Error{QStringLiteral("SERVICES-NotFound"),
                                       tr("There is no service “%1” any more.").arg(place.service),
                                       tr("Choose another place to train at."),
                                       {},
                                       {}}));
        return;
    }
    runInPool(
        this,
        [service, request, kind = place.kind, token = m_stop.token()] {
            try {
                return training::TrainingAdapter(*service, kind).start(request, token);
            } catch (const operations::OperationCancelled &) {
                return Result<OperationId>(failure(operations::Error{}));
            }
        },
        [this](const Result<OperationId> &answer) { tell(answer); });
}

void TrainingStart::tell(const Result<OperationId> &answer)
{
    if (answer)
        Q_EMIT started(*answer);
    else
        Q_EMIT failed(answer.error());
}

} // namespace ktrdr::ui
