#include "ui/dialogs/formpresets.h"

#include "core/settings/settings.h"

#include <algorithm>

namespace ktrdr::ui {

FormPresets::FormPresets(settings::Settings &settings, const QString &key)
    : m_settings(settings)
    , m_key(key)
{}

QStringList FormPresets::names() const
{
    QStringList names = all().keys();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    return names;
}

QJsonObject FormPresets::form(const QString &name) const
{
    return all().value(name).toObject();
}

void FormPresets::keep(const QString &name, const QJsonObject &form)
{
    QJsonObject presets = all();
    presets.insert(name, form);
    m_settings.setValue(m_key, presets);
}

void FormPresets::remove(const QString &name)
{
    QJsonObject presets = all();
    presets.remove(name);
    m_settings.setValue(m_key, presets);
}

QJsonObject FormPresets::all() const
{
    return m_settings.value(m_key).toObject();
}

} // namespace ktrdr::ui
