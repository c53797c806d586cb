#pragma once

#include "core/operations/error.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace ktrdr::settings {

/// What the user chose, as one JSON file: values by dotted key ("window.geometry"). Only what
/// differs from a default is in it. Written to a side file, then renamed, so that a crash never
/// leaves half a file.
///
/// One thread (the GUI's or the terminal's). A file that cannot be read is set aside, never
/// overwritten.
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

private:
    Settings(QString file, QJsonObject values, QString notice);

    QString m_file;
    QJsonObject m_values;
    QString m_notice;
    bool m_changed = false;
};

} // namespace ktrdr::settings
