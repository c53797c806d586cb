#include "ui/window/mainwindow.h"

#include "ui/commands/commandregistry.h"
#include "ui/commands/shortcuteditor.h"
#include "ui/dialogs/fielderror.h"
#include "ui/dialogs/import/importcsvdialog.h"
#include "ui/dialogs/import/importfolderdialog.h"
#include "ui/dialogs/newdataloaddialog.h"
#include "ui/pages/pagestack.h"
#include "ui/schedules/scheduledialog.h"
#include "ui/schedules/schedulespage.h"
#include "ui/window/firstrunpage.h"
#include "ui/window/noticebar.h"
#include "ui/window/operationactions.h"

#include "core/marketdata/datamanager.h"
#include "core/operations/operationrecord.h"
#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>

/// What the window's commands do.
namespace ktrdr::ui {

using operations::OperationId;

namespace {

const auto LastLoadKey = QStringLiteral("load.last");

marketdata::DataLoadRequest sampleRequest()
{
    marketdata::DataLoadRequest request;
    request.symbols = {marketdata::Symbol::parse(QStringLiteral("GOOG")).value()};
    request.timeframes = {marketdata::Timeframe::parse(u"1d").value()};
    request.mode = marketdata::LoadMode::Full;
    request.source = QStringLiteral("sample");
    return request;
}

} // namespace

void MainWindow::newDataLoad()
{
    if (NewDataLoadDialog *dialog = openLoadDialog())
        dialog->restoreState(m_parts.settings.value(LastLoadKey).toObject());
}

void MainWindow::newSchedule()
{
    if (NewDataLoadDialog *dialog = openLoadDialog()) {
        dialog->restoreState(m_parts.settings.value(LastLoadKey).toObject());
        dialog->askForSchedule();
    }
}

NewDataLoadDialog *MainWindow::openLoadDialog(QWidget *over)
{
    if (auto *open = findChild<NewDataLoadDialog *>()) {
        open->raise();
        open->activateWindow();
        return nullptr;
    }
    bringToFront();
    auto *dialog = new NewDataLoadDialog(m_parts.data, m_parts.settings, over ? over : this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewDataLoadDialog::loadStarted, this, [this, dialog](const OperationId &id) {
        m_parts.settings.setValue(LastLoadKey, dialog->saveState());
        m_saveLater.start();
        m_actions->select(id);
    });
    connect(dialog, &NewDataLoadDialog::presetsChanged, &m_saveLater, qOverload<>(&QTimer::start));
    connect(
        dialog, &NewDataLoadDialog::scheduleRequested, this,
        [this, dialog](const marketdata::DataLoadRequest &request) { askWhen(*dialog, request); });
    dialog->open();
    return dialog;
}

/// Over the load dialog, which goes when the schedule is saved.
void MainWindow::askWhen(NewDataLoadDialog &dialog, const marketdata::DataLoadRequest &request)
{
    auto *when = new ScheduleDialog(m_parts.schedules, request, &dialog);
    when->setAttribute(Qt::WA_DeleteOnClose);
    connect(when, &ScheduleDialog::saved, this,
            [this, load = &dialog](const marketdata::ScheduleId &id) {
                load->close();
                m_pages->show(*m_schedules);
                m_schedules->showSchedule(id);
            });
    when->open();
}

void MainWindow::importCsv()
{
    if (auto *open = findChild<ImportCsvDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    bringToFront();
    auto *dialog = new ImportCsvDialog(m_parts.data, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportCsvDialog::importStarted, this,
            [this](const OperationId &id) { m_actions->select(id); });
    dialog->open();
}

void MainWindow::importFolder()
{
    if (auto *open = findChild<ImportFolderDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    bringToFront();
    auto *dialog = new ImportFolderDialog(m_parts.data, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportFolderDialog::importStarted, this,
            [this](const OperationId &id) { m_actions->select(id); });
    dialog->open();
}

operations::Result<OperationId> MainWindow::startSampleLoad()
{
    const auto started = m_parts.data.loadData(sampleRequest());
    m_firstRun->setProblem(started ? QString() : problemText(started.error()));
    if (started)
        m_actions->select(*started);
    else
        showError(started.error());
    return started;
}

void MainWindow::loadSample()
{
    startSampleLoad();
}

void MainWindow::editShortcuts()
{
    if (findChild<ShortcutEditor *>())
        return;
    auto *editor = new ShortcutEditor(*m_commands, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
}

void MainWindow::about()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About ktrdr monitor"),
        tr("<h3>ktrdr monitor %1</h3><p>Starts, shows and stops long-running market-data loads. "
           "The screen never lies.</p>")
            .arg(QCoreApplication::applicationVersion()),
        QMessageBox::Close, this);
    box->setObjectName(QStringLiteral("about"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(windowIcon().pixmap(64, 64));
    box->setInformativeText(
        tr("Licence: GPL-3.0-or-later. Operations, bars, logs and settings are kept in %1.")
            .arg(QFileInfo(m_parts.logFolder).absolutePath()));
    box->open();
}

void MainWindow::showNotice(const QString &sentence)
{
    m_notices->add(sentence);
}

void MainWindow::showError(const operations::Error &error)
{
    showNotice(problemText(error));
}

} // namespace ktrdr::ui
