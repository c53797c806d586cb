#pragma once

#include <QJsonObject>
#include <QStringList>

namespace ktrdr::settings {
class Settings;
}

namespace ktrdr::ui {

/// The forms of one dialog that the user keeps under names, in the settings. GUI thread.
class FormPresets
{
public:
    /// Under `key` in the settings, which are borrowed and outlive this.
    FormPresets(settings::Settings &settings, const QString &key);

    /// In alphabetical order.
    [[nodiscard]] QStringList names() const;
    /// Empty for an unknown name.
    [[nodiscard]] QJsonObject form(const QString &name) const;
    /// Replaces the one of the same name.
    void keep(const QString &name, const QJsonObject &form);
    void remove(const QString &name);

private:
    [[nodiscard]] QJsonObject all() const;

    settings::Settings &m_settings;
    const QString m_key;
};

} // namespace ktrdr::ui
