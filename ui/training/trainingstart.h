#pragma once

#include "core/operations/cancellationsource.h"
#include "core/operations/operationid.h"
#include "ui/training/trainingdraft.h"

#include <QObject>

namespace ktrdr::remote {
class ServiceHub;
}

namespace ktrdr::training {
class TrainingManager;
}

namespace ktrdr::ui {

/// Starts one training without making the window wait: here, or on a service. GUI thread.
class TrainingStart final : public QObject
{
    Q_OBJECT

public:
    /// Borrowed; the manager outlives the program's pool threads, the hub outlives this.
    TrainingStart(training::TrainingManager &manager, remote::ServiceHub &services,
                  QObject *parent = nullptr);
    /// What has not started by now does not start here. A service that was asked already may train.
    ~TrainingStart() override;

    /// Ends with one signal, later; nothing else is started meanwhile.
    void start(const training::TrainingRequest &request, const TrainingPlace &place);

Q_SIGNALS:
    void started(const ktrdr::operations::OperationId &id);
    void failed(const ktrdr::operations::Error &error);

private:
    void startHere(const training::TrainingRequest &request);
    void startThere(const training::TrainingRequest &request, const TrainingPlace &place);
    void tell(const operations::Result<operations::OperationId> &answer);

    training::TrainingManager &m_manager;
    remote::ServiceHub &m_services;
    operations::CancellationSource m_stop;
};

} // namespace ktrdr::ui
