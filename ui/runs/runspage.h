#pragma once

#include "core/operations/error.h"
#include "core/operations/operationid.h"
#include "ui/pages/windowpage.h"
#include "ui/runs/runbook.h"

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace ktrdr::operations {
class OperationBoard;
}

namespace ktrdr::training {
class ModelCatalogue;
}

namespace ktrdr::ui {

class RunModel;
class RunReader;
class RunTable;
class SelectedRuns;

/// All trainings: the models that are kept and the operations that train them, here and at
/// services. What is selected is drawn and compared. It follows the board while it is on top, and
/// reads the models' folders when it comes there and when a training ends.
class RunsPage final : public WindowPage
{
    Q_OBJECT

public:
    /// Both are borrowed and outlive it.
    RunsPage(const training::ModelCatalogue &models, operations::OperationBoard &board,
             QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("runs"); }
    [[nodiscard]] QString title() const override { return tr("&Runs"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("runs"); }
    void addCommands(CommandRegistry &registry) override;
    [[nodiscard]] QStringList menuCommands() const override;
    [[nodiscard]] QStringList toolBarCommands() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void focusSearch() override;

    [[nodiscard]] QList<Run> selectedRuns() const;

public Q_SLOTS:
    /// In the computer's own file manager.
    void openFolder();
    void showStrategy();
    void showOperation();
    /// The same request as a new operation; from a checkpoint where one was left.
    void trainAgain();

Q_SIGNALS:
    void operationRequested(const ktrdr::operations::OperationId &id);
    /// A new one, from the page that has none.
    void trainingRequested();
    /// Something was not done.
    void failed(const ktrdr::operations::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeEmptyPage();
    void connectBoard();
    void readAll();
    void takeModels(const QList<training::ModelEntry> &models);
    void takeRecords(const QList<operations::OperationRecord> &records);
    void showAll();
    void showSelected();
    void showCount();
    void showContextMenu(const QPoint &position);
    /// The run, where exactly one is selected on the page that is on top.
    [[nodiscard]] std::optional<Run> onlyRun() const;

    operations::OperationBoard &m_board;
    CommandRegistry *m_commands = nullptr;
    RunBook m_book;
    RunReader *m_reader;
    RunModel *m_model;
    QLineEdit *m_search;
    QLabel *m_count;
    RunTable *m_table;
    SelectedRuns *m_selected;
    QSplitter *m_tableAndSelected;
    QWidget *m_empty;
    QStackedWidget *m_stack;
    bool m_hasListed = false;
};

} // namespace ktrdr::ui
