#pragma once

#include "ui/dialogs/formpresets.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ktrdr::ui {

/// Chooses a preset, keeps the form as one, deletes one.
class PresetBar final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the first part of the objects' names (`load`); the presets are in the settings
    /// under `name.presets`.
    PresetBar(const QString &name, settings::Settings &settings, QWidget *parent = nullptr);

    /// Keeps the form under the name of formWanted(); a name of blanks is none.
    void keep(const QString &name, const QJsonObject &form);

Q_SIGNALS:
    void chosen(const QJsonObject &form);
    /// The user gave a name: answer with keep().
    void formWanted(const QString &name);
    /// The settings hold other presets now.
    void presetsChanged();

private:
    void askForName();
    void removeCurrent();
    void refresh(const QString &current);

    FormPresets m_presets;
    QComboBox *m_names;
    QPushButton *m_remove;
};

} // namespace ktrdr::ui
