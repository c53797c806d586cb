#pragma once

#include <QJsonObject>
#include <QStringList>

namespace ktrdr::settings {
class Settings;
}

namespace ktrdr::ui {

/// The forms of data loads that the user keeps under names, in the settings. GUI thread.
class LoadPresets
{
public:
    /// Borrowed, outlives this.
    explicit LoadPresets(settings::Settings &settings);

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
};

} // namespace ktrdr::ui
