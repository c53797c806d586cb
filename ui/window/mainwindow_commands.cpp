#include "ui/window/mainwindow.h"

#include "ui/commands/commandregistry.h"
#include "ui/commands/shortcuteditor.h"
#include "ui/dialogs/fielderror.h"
#include "ui/dialogs/newdataloaddialog.h"
#include "ui/operations/operationspage.h"
#include "ui/window/firstrunpage.h"
#include "ui/window/noticebar.h"

#include "core/marketdata/datamanager.h"
#include "core/operations/operationboard.h"
#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

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
    if (auto *open = findChild<NewDataLoadDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    bringToFront();
    auto *dialog = new NewDataLoadDialog(m_parts.data, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->restoreState(m_parts.settings.value(LastLoadKey).toObject());
    connect(dialog, &NewDataLoadDialog::loadStarted, this, [this, dialog](const OperationId &id) {
        m_parts.settings.setValue(LastLoadKey, dialog->saveState());
        m_saveLater.start();
        select(id);
    });
    dialog->open();
}

void MainWindow::loadSample()
{
    const auto started = m_parts.data.loadData(sampleRequest());
    m_firstRun->setProblem(started ? QString() : problemText(started.error()));
    if (started)
        select(*started);
    else
        showError(started.error());
}

void MainWindow::cancel(const QList<OperationId> &ids)
{
    m_parts.board.cancel(ids);
}

void MainWindow::cancelAll()
{
    const int live = m_live.count();
    if (live <= 1) {
        m_parts.board.cancelAll();
        return;
    }
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Cancel all?"),
        tr("%n operations run or wait, some perhaps in other processes.", nullptr, live),
        QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("cancelAll"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("What they have stored so far is kept."));
    QAbstractButton *yes = question->addButton(tr("&Cancel all"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("cancelAll.yes"));
    question->addButton(tr("&Leave them"), QMessageBox::RejectRole);
    connect(question, &QMessageBox::finished, this, [this, question, yes] {
        if (question->clickedButton() == yes)
            m_parts.board.cancelAll();
    });
    question->open();
}

void MainWindow::retry(const QList<OperationId> &ids)
{
    for (const auto &answer : m_parts.board.retry(ids)) {
        if (!answer)
            showError(answer.error());
        else if (ids.size() == 1)
            select(*answer);
    }
}

void MainWindow::remove(const QList<OperationId> &ids)
{
    m_parts.board.remove(ids);
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
