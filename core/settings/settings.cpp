#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
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

/// The values, or why there are none; a missing file is an empty one.
tl::expected<QJsonObject, QString> readFile(const QString &name)
{
    QFile file(name);
    if (!file.exists()) {
        return QJsonObject();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(file.errorString());
    }
    QJsonParseError parse{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parse);
    if (document.isObject()) {
        return document.object();
    }
    return tl::unexpected(parse.error == QJsonParseError::NoError ? u"no JSON object"_s
                                                                  : parse.errorString());
}

/// Held while a file is read, changed and written. Where it cannot be had, the folder cannot be
/// written either, or another program hangs: then the writing itself tells.
class FileLock
{
public:
    explicit FileLock(const QString &file)
        : m_lock(file + u".lock"_s)
    {
        m_lock.tryLock(LongestWait);
    }

private:
    static constexpr int LongestWait = 2'000;

    QLockFile m_lock;
};

} // namespace

Settings::Settings(QString file, QJsonObject values, QString notice)
    : m_file(std::move(file))
    , m_values(std::move(values))
    , m_notice(std::move(notice))
{}

Settings Settings::open(const QString &file)
{
    const auto read = readFile(file);
    return read ? Settings(file, *read, {}) : Settings(file, {}, setAside(file, read.error()));
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
        m_changed.insert(key);
    }
}

void Settings::remove(const QString &key)
{
    if (m_values.contains(key)) {
        m_values.remove(key);
        m_changed.insert(key);
    }
}

std::optional<QJsonObject> Settings::merged() const
{
    const auto read = readFile(m_file);
    if (!read) {
        return std::nullopt;
    }
    QJsonObject values = *read;
    for (const QString &key : m_changed) {
        if (m_values.contains(key)) {
            values.insert(key, m_values.value(key));
        } else {
            values.remove(key);
        }
    }
    return values;
}

/// What is to be written: a file that was damaged meanwhile makes room for what is known here.
QJsonObject Settings::mergedOrOwn()
{
    const std::optional<QJsonObject> values = merged();
    if (!values) {
        m_notice = setAside(m_file, u"damaged"_s);
    }
    return values.value_or(m_values);
}

bool Settings::takeSaved()
{
    const std::optional<QJsonObject> values = merged();
    if (!values || *values == m_values) {
        return false;
    }
    m_values = *values;
    return true;
}

operations::Result<void> Settings::save()
{
    if (m_changed.isEmpty()) {
        return {};
    }
    const FileLock lock(m_file);
    return write(mergedOrOwn());
}

operations::Result<void>
Settings::change(const QString &key, const std::function<QJsonValue(const QJsonValue &)> &renew)
{
    const FileLock lock(m_file);
    QJsonObject renewed = mergedOrOwn();
    renewed.insert(key, renew(renewed.value(key)));
    return write(renewed);
}

operations::Result<void> Settings::write(const QJsonObject &values)
{
    QSaveFile target(m_file);
    const QByteArray bytes = QJsonDocument(values).toJson();
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
    m_values = values;
    m_changed.clear();
    return {};
}

} // namespace ktrdr::settings
