#pragma once

#include "core/operations/error.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace ktrdr::settings {

/// What the user chose, as one JSON file: values by dotted key ("window.geometry"). Only what
/// differs from a default is in it. Written to a side file, then renamed, so that a crash never
/// leaves half a file.
///
/// One thread (the GUI's or the terminal's). Several programs may have the file open: each writes
/// only what it changed itself. A file that cannot be read is set aside, never overwritten.
class Settings
{
public:
    /// A missing file is an empty one.
    [[nodiscard]] static Settings open(const QString &file);

    /// What happened to an unreadable file, translated; empty where all was well.
    [[nodiscard]] const QString &notice() const { return m_notice; }

    [[nodiscard]] QJsonValue value(const QString &key, const QJsonValue &fallback = {}) const;
    [[nodiscard]] bool contains(const QString &key) const;
    /// Takes effect at once in this object; on disk with save().
    void setValue(const QString &key, const QJsonValue &value);
    /// Back to the default.
    void remove(const QString &key);

    /// Writes if something changed. Errors: SETTINGS-NotWritten.
    [[nodiscard]] operations::Result<void> save();
    /// Makes a new value of what is in the file now, whoever wrote it, and saves. Errors:
    /// SETTINGS-NotWritten.
    [[nodiscard]] operations::Result<void>
    change(const QString &key, const std::function<QJsonValue(const QJsonValue &)> &renew);
    /// Takes over what other programs saved; what was changed here and not saved yet stays. True
    /// where something is different now.
    bool takeSaved();

private:
    Settings(QString file, QJsonObject values, QString notice);

    /// The file's values with what was changed here; empty where the file is unreadable.
    [[nodiscard]] std::optional<QJsonObject> merged() const;
    [[nodiscard]] QJsonObject mergedOrOwn();
    [[nodiscard]] operations::Result<void> write(const QJsonObject &values);

    QString m_file;
    QJsonObject m_values;
    QString m_notice;
    /// Set or removed since the last save.
    QSet<QString> m_changed;
};

} // namespace ktrdr::settings
