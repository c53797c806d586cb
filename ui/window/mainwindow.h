#pragma once

#include "ui/tray/liveoperations.h"
#include "ui/window/windowparts.h"

#include "core/marketdata/datarequest.h"
#include "core/operations/error.h"

#include <QMainWindow>

#include <memory>

namespace ktrdr::ui {

class CataloguePage;
class CommandRegistry;
class FirstRunPage;
class NewDataLoadDialog;
class NewTrainingDialog;
class NoticeBar;
class Notifier;
class OperationActions;
class OperationsPage;
class OptionCommands;
class Options;
class PageStack;
class QuitGuard;
class RunsPage;
class SchedulesPage;
class ServicesPage;
class TrayIcon;
class WindowPage;
enum class QuitAnswer;

/// The program's window: its pages, their menus and bars, tray and notifications. It says what the
/// user wants to the parts it was given, and ends the program in good order.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts);
    ~MainWindow() override;

    [[nodiscard]] CommandRegistry &commands() { return *m_commands; }
    /// The operations page comes first; further ones follow in the order of adding. Owned here.
    void addPage(WindowPage *page);
    [[nodiscard]] const PageStack &pages() const { return *m_pages; }
    [[nodiscard]] OperationsPage &page() { return *m_page; }
    [[nodiscard]] TrayIcon &tray() { return *m_tray; }
    [[nodiscard]] Options &options() { return *m_options; }

    /// Shows the window, or leaves it in the tray where the user wants that and a tray is there.
    void start(bool inTray);
    void bringToFront();
    /// Selects the operation and brings it into view, as soon as the table has it.
    void openOperation(const operations::OperationId &id);
    void showNotice(const QString &sentence);

    void newDataLoad();
    void newTraining();
    /// Opens the dialog that started the operation, filled in as it was.
    void changeAndRun(const operations::OperationRecord &record);
    /// Asks what to load, then when.
    void newSchedule();
    void importCsv();
    void importFolder();
    void loadSample();
    /// Loads the sample data and, once they are there, trains a sample strategy on them.
    void trySample();
    void editShortcuts();
    void about();
    /// As the user's Quit: asks while operations run.
    void quit();
    /// Ends without a question: SIGTERM, the end of the session. Emits closed() when done.
    void shutDown();
    /// Writes the window's state and the user's choices.
    void saveSettings();

Q_SIGNALS:
    /// Nothing runs any more, everything is saved: the program can end.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildCentre();
    void buildCommands();
    void connectPage();
    void connectCatalogue();
    void connectRuns();
    void connectSchedules();
    void connectServices();
    void connectDesktop();
    void showPage();
    void updateCommands();
    void updateTitle();
    void updateVisibility();
    void close(bool isQuit);
    void hideToTray();
    void takeQuitAnswer(QuitAnswer answer);
    void takeShutDown(bool everybodyStopped, const QStringList &late);
    [[nodiscard]] int ownOperations() const;
    operations::Result<operations::OperationId> startSampleLoad();
    void trainSampleAfter(const operations::OperationRecord &load);
    void showError(const operations::Error &error);
    /// Null where one is open already: that comes to the front. Over this window without `over`.
    NewDataLoadDialog *openLoadDialog(QWidget *over = nullptr);
    NewTrainingDialog *openTrainingDialog();
    void loadMissing(NewTrainingDialog &dialog, const QList<marketdata::SeriesId> &series);
    void askWhen(NewDataLoadDialog &dialog, const marketdata::DataLoadRequest &request);

    WindowParts m_parts;
    LiveOperations m_live;
    std::unique_ptr<CommandRegistry> m_commands;
    std::unique_ptr<OptionCommands> m_optionCommands;
    Options *m_options;
    PageStack *m_pages;
    OperationsPage *m_page;
    CataloguePage *m_catalogue;
    ServicesPage *m_services;
    SchedulesPage *m_schedules;
    RunsPage *m_runs;
    FirstRunPage *m_firstRun;
    NoticeBar *m_notices;
    Notifier *m_notifier;
    OperationActions *m_actions = nullptr;
    TrayIcon *m_tray;
    QuitGuard *m_quitGuard;
    QToolBar *m_toolBar = nullptr;
    QTimer m_saveLater;
    /// Of the sample data, which a training waits for.
    std::optional<operations::OperationId> m_sampleLoad;
    bool m_isShuttingDown = false;
    bool m_isClosed = false;
};

} // namespace ktrdr::ui
