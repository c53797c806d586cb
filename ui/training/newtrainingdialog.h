#pragma once

#include "core/operations/operationid.h"
#include "ui/training/trainingdraft.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace ktrdr::remote {
class ServiceHub;
}

namespace ktrdr::settings {
class Settings;
}

namespace ktrdr::training {
class TrainingManager;
}

namespace ktrdr::ui {

class CheckView;
class PresetBar;
class TrainingChecker;
class TrainingForm;
class TrainingStart;

/// Asks what to train and where, shows everything that is wrong with it and what it will work on,
/// and starts it. Files are read and checked on pool threads; the button says why it cannot be
/// pressed.
class NewTrainingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What the dialog works with. All borrowed, all outlive it; the manager also the program's
    /// pool threads. The settings hold presets, strategies used lately and what was chosen last.
    struct Parts
    {
        training::TrainingManager &training;
        remote::ServiceHub &services;
        settings::Settings &settings;
    };

    explicit NewTrainingDialog(const Parts &parts, QWidget *parent = nullptr);
    ~NewTrainingDialog() override;

    /// Fills the form with all of an earlier training; `service` ran it, empty = this computer.
    void setRequest(const training::TrainingRequest &request, const QString &service);
    /// Bars may have come in: checks again.
    void checkAgain();

    /// Takes its usual size, or less where `available` (of a screen) is smaller.
    void fitInto(const QSize &available);
    void accept() override;

Q_SIGNALS:
    void trainingStarted(const ktrdr::operations::OperationId &id);
    /// The user wants to load what is missing.
    void loadRequested(const QList<ktrdr::marketdata::SeriesId> &series);
    /// The settings hold other presets, or other last choices, now.
    void settingsChanged();
    /// What came of a check, or the reason why there was none, is on show.
    void checkShown();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void takeChange();
    void takeCheck(const CheckedTraining &training);
    void takeStart(const operations::OperationId &id);
    void beginStart();
    void refuse(const QString &reason);
    void allow(const QString &note);
    void setStarting(bool isStarting);
    void rememberChoices();

    Parts m_parts;
    PresetBar *m_presets;
    TrainingForm *m_form;
    QScrollArea *m_inputs;
    CheckView *m_check;
    QBoxLayout *m_halves = nullptr;
    QLabel *m_reason;
    QPushButton *m_start = nullptr;
    TrainingChecker *m_checker;
    TrainingStart *m_starter;
    /// What would be started.
    std::optional<CheckedTraining> m_checked;
    /// Start as soon as the check allows it.
    bool m_isStartWanted = false;
    bool m_isStarting = false;
};

} // namespace ktrdr::ui
