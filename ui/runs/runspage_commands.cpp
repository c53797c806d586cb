#include "core/operations/operationboard.h"
#include "ui/commands/commandids.h"
#include "ui/commands/commandregistry.h"
#include "ui/runs/runspage.h"
#include "ui/runs/runtable.h"
#include "ui/runs/selectedruns.h"
#include "ui/runs/strategydialog.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPointer>
#include <QUrl>

/// What can be done with a run.
namespace ktrdr::ui {

using operations::OperationId;

void RunsPage::addCommands(CommandRegistry &registry)
{
    m_commands = &registry;
    const QString group = tr("Runs");
    registry.add({command::OpenModelFolder, tr("Open model &folder"),
                  tr("Shows the files of the selected model."), QStringLiteral("inbox"), group,
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                  [this](const CommandState &) {
                      const auto run = onlyRun();
                      return run && run->model;
                  }},
                 [this] { openFolder(); });
    registry.add({command::ShowStrategy, tr("Show &strategy"),
                  tr("Shows the strategy as the selected run used it."), QStringLiteral("info"),
                  group, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y),
                  [this](const CommandState &) {
                      const auto run = onlyRun();
                      const RunDetails *details = run ? m_selected->details(run->key) : nullptr;
                      return details && !details->strategyText.isEmpty();
                  }},
                 [this] { showStrategy(); });
    registry.add({command::ShowOperation, tr("Show &operation"),
                  tr("Goes to the operation that trains or trained the selected run."),
                  QStringLiteral("window"), group, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
                  [this](const CommandState &) {
                      const auto run = onlyRun();
                      return run && run->record;
                  }},
                 [this] { showOperation(); });
    registry.add({command::TrainAgain, tr("&Train again"),
                  tr("Starts the training of the selected run once more; it goes on from its "
                     "checkpoint where one was left."),
                  QStringLiteral("retry"), group, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
                  [this](const CommandState &state) {
                      const auto run = onlyRun();
                      return state.acceptsWork && run && run->record && run->record->isFinal() &&
                             !run->record->request.isEmpty();
                  }},
                 [this] { trainAgain(); });
}

QStringList RunsPage::menuCommands() const
{
    return {command::ShowOperation,
            command::ShowStrategy,
            command::OpenModelFolder,
            {},
            command::TrainAgain};
}

QStringList RunsPage::toolBarCommands() const
{
    return {command::ShowOperation, command::ShowStrategy, command::OpenModelFolder,
            command::TrainAgain};
}

void RunsPage::openFolder()
{
    const auto run = onlyRun();
    if (!run || !run->model)
        return;
    const QString folder = run->folder();
    if (!QFileInfo(folder).isDir()) {
        Q_EMIT failed({QStringLiteral("MODEL-NotFound"),
                       tr("%1 is not there any more.").arg(folder),
                       tr("Train it again."),
                       {},
                       {}});
        readAll();
    } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder))) {
        Q_EMIT failed({QStringLiteral("DESKTOP-NoFileManager"),
                       tr("No program of this computer shows the folder %1.").arg(folder),
                       tr("Open it by hand."),
                       {},
                       {}});
    }
}

void RunsPage::showStrategy()
{
    const auto run = onlyRun();
    const RunDetails *details = run ? m_selected->details(run->key) : nullptr;
    if (!details || details->strategyText.isEmpty() || findChild<StrategyDialog *>())
        return;
    auto *dialog = new StrategyDialog(run->name(), details->strategyText, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RunsPage::showOperation()
{
    if (const auto run = onlyRun(); run && run->record)
        Q_EMIT operationRequested(run->record->id);
}

void RunsPage::trainAgain()
{
    const auto run = onlyRun();
    if (!run || !run->record)
        return;
    const QPointer<RunsPage> self(this);
    m_board.retry(run->record->id, [self](const operations::Result<OperationId> &answer) {
        if (self.isNull())
            return;
        if (answer)
            Q_EMIT self->operationRequested(*answer);
        else
            Q_EMIT self->failed(answer.error());
    });
}

std::optional<Run> RunsPage::onlyRun() const
{
    // Of a page that is not on top, nothing is selected for the user.
    if (isHidden())
        return std::nullopt;
    const QStringList keys = m_table->selectedKeys();
    return keys.size() == 1 ? m_book.find(keys.first()) : std::nullopt;
}

} // namespace ktrdr::ui
