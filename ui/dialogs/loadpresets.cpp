#include "ui/dialogs/loadpresets.h"

#include "core/settings/settings.h"

#include <algorithm>

namespace ktrdr::ui {

namespace {

const auto Key = QStringLiteral("load.presets");

} // namespace

LoadPresets::LoadPresets(settings::Settings &settings)
    : m_settings(settings)
{}

QStringList LoadPresets::names() const
{
    QStringList names = all().keys();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    return names;
}

QJsonObject LoadPresets::form(const QString &name) const
{
    return all().value(name).toObject();
}

void LoadPresets::keep(const QString &name, const QJsonObject &form)
{
    QJsonObject presets = all();
    presets.insert(name, form);
    m_settings.setValue(Key, presets);
}

void LoadPresets::remove(const QString &name)
{
    QJsonObject presets = all();
    presets.remove(name);
    m_settings.setValue(Key, presets);
}

QJsonObject LoadPresets::all() const
{
    return m_settings.value(Key).toObject();
}

} // namespace ktrdr::ui
