#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace ktrdr::settings {

using namespace Qt::StringLiterals;

namespace {

/// Moves an unreadable file out of the way and says so.
QString setAside(const QString &file, const QString &why)
{
    const QString aside =
        file + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const bool moved = QFile::rename(file, aside);
    const QString told =
        moved ? QCoreApplication::translate("Settings",
                                            "The settings could not be read (%1). The file was set "
                                            "aside as %2 and the defaults apply.")
              : QCoreApplication::translate("Settings", "The settings could not be read (%1) and "
                                                        "could not be set aside as %2. The "
                                                        "defaults apply.");
    return told.arg(why, QDir::toNativeSeparators(aside));
}

} // namespace

Settings::Settings(QString file, QJsonObject values, QString notice)
    : m_file(std::move(file))
    , m_values(std::move(values))
    , m_notice(std::move(notice))
{}

Settings Settings::open(const QString &file)
{
    QFile source(file);
    if (!source.exists()) {
        return Settings(file, {}, {});
    }
    if (!source.open(QIODevice::ReadOnly)) {
        return Settings(file, {}, setAside(file, source.errorString()));
    }
    QJsonParseError parse{};
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &parse);
    source.close();
    if (!document.isObject()) {
        const QString why =
            parse.error == QJsonParseError::NoError ? u"no JSON object"_s : parse.errorString();
        return Settings(file, {}, setAside(file, why));
    }
    return Settings(file, document.object(), {});
}

QJsonValue Settings::value(const QString &key, const QJsonValue &fallback) const
{
    const auto found = m_values.constFind(key);
    return found == m_values.constEnd() ? fallback : *found;
}

bool Settings::contains(const QString &key) const
{
    return m_values.contains(key);
}

void Settings::setValue(const QString &key, const QJsonValue &value)
{
    if (m_values.value(key) != value) {
        m_values.insert(key, value);
        m_changed = true;
    }
}

void Settings::remove(const QString &key)
{
    if (m_values.contains(key)) {
        m_values.remove(key);
        m_changed = true;
    }
}

operations::Result<void> Settings::save()
{
    if (!m_changed) {
        return {};
    }
    QSaveFile target(m_file);
    const QByteArray bytes = QJsonDocument(m_values).toJson();
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() ||
        !target.commit()) {
        return operations::failure(
            {u"SETTINGS-NotWritten"_s,
             QCoreApplication::translate("Settings", "The settings could not be written to %1: %2")
                 .arg(QDir::toNativeSeparators(m_file), target.errorString()),
             QCoreApplication::translate("Settings",
                                         "Free some space or give yourself the right "
                                         "to write there, then change a setting again."),
             {{u"file"_s, m_file}},
             {}});
    }
    m_changed = false;
    return {};
}

} // namespace ktrdr::settings
