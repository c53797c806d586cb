#include "ui/window/mainwindow.h"

#include "ui/dialogs/newdataloaddialog.h"
#include "ui/training/newtrainingdialog.h"
#include "ui/window/operationactions.h"

#include "core/marketdata/datarequest.h"
#include "core/operations/operationrecord.h"
#include "core/operations/orchestrator.h"
#include "core/training/manager/trainingmanager.h"
#include "core/training/strategy/samplestrategies.h"

#include <QFile>

/// What the window has to do with trainings.
namespace ktrdr::ui {

using operations::OperationId;
using operations::OperationRecord;

namespace {

/// The simplest of the samples learns from these bars.
training::TrainingRequest sampleTraining()
{
    training::TrainingRequest request;
    request.strategyFile = QStringLiteral("rsi");
    QFile file(training::strategyFileFor(request.strategyFile));
    if (file.open(QIODevice::ReadOnly))
        request.strategy = QString::fromUtf8(file.readAll());
    return request;
}

template<typename T>
void addOnce(QList<T> &list, const T &item)
{
    if (!list.contains(item))
        list.append(item);
}

} // namespace

void MainWindow::newTraining()
{
    static_cast<void>(openTrainingDialog());
}

void MainWindow::changeAndRun(const OperationRecord &record)
{
    if (record.type == training::TrainingType) {
        const auto request = training::TrainingRequest::fromJson(record.request);
        if (!request) {
            showError(request.error());
        } else if (NewTrainingDialog *dialog = openTrainingDialog()) {
            const bool isRemote = record.origin == operations::OperationOrigin::Remote;
            dialog->setRequest(*request, isRemote ? record.where : QString());
        }
        return;
    }
    const auto request = marketdata::DataLoadRequest::fromJson(record.request);
    if (!request)
        showError(request.error());
    else if (NewDataLoadDialog *dialog = openLoadDialog())
        dialog->setRequest(*request);
}

NewTrainingDialog *MainWindow::openTrainingDialog()
{
    if (auto *open = findChild<NewTrainingDialog *>()) {
        open->raise();
        open->activateWindow();
        return nullptr;
    }
    bringToFront();
    auto *dialog =
        new NewTrainingDialog({m_parts.training, m_parts.services, m_parts.settings}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewTrainingDialog::trainingStarted, this,
            [this](const OperationId &id) { m_actions->select(id); });
    connect(dialog, &NewTrainingDialog::settingsChanged, &m_saveLater, qOverload<>(&QTimer::start));
    connect(dialog, &NewTrainingDialog::loadRequested, this,
            [this, dialog](const QList<marketdata::SeriesId> &series) {
                loadMissing(*dialog, series);
            });
    connect(&m_parts.orchestrator, &operations::Orchestrator::operationFinished, dialog,
            &NewTrainingDialog::checkAgain);
    dialog->open();
    return dialog;
}

/// Over the training dialog, which goes on when the bars are there.
void MainWindow::loadMissing(NewTrainingDialog &dialog, const QList<marketdata::SeriesId> &series)
{
    marketdata::DataLoadRequest request;
    request.mode = marketdata::LoadMode::Full;
    for (const marketdata::SeriesId &missing : series) {
        addOnce(request.symbols, missing.symbol);
        addOnce(request.timeframes, missing.timeframe);
    }
    if (NewDataLoadDialog *load = openLoadDialog(&dialog))
        load->setRequest(request);
}

void MainWindow::trySample()
{
    if (const auto started = startSampleLoad())
        m_sampleLoad = *started;
}

void MainWindow::trainSampleAfter(const operations::OperationRecord &load)
{
    if (load.id != m_sampleLoad)
        return;
    m_sampleLoad.reset();
    const bool isLoaded = load.status == operations::OperationStatus::Completed ||
                          load.status == operations::OperationStatus::CompletedWithWarnings;
    if (!isLoaded || m_isShuttingDown)
        return;
    const auto started = m_parts.training.trainMultiSymbolStrategy(sampleTraining());
    if (started)
        m_actions->select(*started);
    else
        showNotice(tr("The sample data are loaded. %1 %2")
                       .arg(started.error().message, started.error().hint));
}

} // namespace ktrdr::ui
