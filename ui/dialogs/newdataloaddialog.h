#pragma once

#include "core/marketdata/datarequest.h"
#include "core/marketdata/loadplan.h"
#include "core/operations/operationid.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QLabel;
class QPushButton;

namespace ktrdr::marketdata {
class DataManager;
}

namespace ktrdr::settings {
class Settings;
}

namespace ktrdr::ui {

class LoadForm;
class PlanPreview;
class PresetBar;

/// Asks what to load, shows what that will mean, and starts it. The plan is worked out on a pool
/// thread after a short pause in typing; the button says why it cannot be pressed.
class NewDataLoadDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The manager is borrowed and outlives the program's pool threads; the settings, which hold
    /// the presets, outlive the dialog.
    NewDataLoadDialog(marketdata::DataManager &manager, settings::Settings &settings,
                      QWidget *parent = nullptr);
    ~NewDataLoadDialog() override;

    /// Timeframes, mode and source, to be offered again the next time.
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

    /// Fills the form with all of an earlier load, or with one that another dialog needs.
    void setRequest(const marketdata::DataLoadRequest &request);

    /// Takes its usual size, or less where `available` (of a screen) is smaller: the plan shrinks.
    void fitInto(const QSize &available);

    /// The load is to be done later, again and again: the button for that comes first.
    void askForSchedule();

    void accept() override;

Q_SIGNALS:
    void loadStarted(const ktrdr::operations::OperationId &id);
    /// The load is to be saved and done by itself; when, is to be asked for.
    void scheduleRequested(const ktrdr::marketdata::DataLoadRequest &request);
    /// The settings hold other presets now.
    void presetsChanged();
    /// A plan, or the reason why there is none, is on show.
    void planShown();

private:
    void takeChange();
    void makePlan();
    void takePlan(quint64 number, const operations::Result<marketdata::LoadPlan> &plan);
    void refuse(const QString &reason);
    void allow();

    marketdata::DataManager &m_manager;
    PresetBar *m_presets;
    LoadForm *m_form;
    PlanPreview *m_plan;
    QLabel *m_reason;
    QPushButton *m_start;
    QPushButton *m_schedule;
    QTimer m_typing;
    std::optional<marketdata::DataLoadRequest> m_request;
    quint64 m_planNumber = 0;
};

} // namespace ktrdr::ui
