#pragma once

#include "core/operations/error.h"

#include <QString>

namespace ktrdr::settings {

/// The one folder with everything the program keeps for its user: ledger, store, models, logs,
/// settings. Every process that uses the same home sees the same operations.
class DataHome
{
public:
    /// `explicitFolder` (from --home) if given, else `$KTRDR_HOME`, else the platform's data
    /// location. Makes the folder. Errors: HOME-NotWritable.
    [[nodiscard]] static operations::Result<DataHome> open(const QString &explicitFolder = {});

    /// Holds `operations.db` and `market.db`; absolute.
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString logs() const;
    [[nodiscard]] QString models() const;
    /// Checkpoints of trainings that have not completed.
    [[nodiscard]] QString runs() const;
    /// Of markets, that the user wrote.
    [[nodiscard]] QString calendars() const;
    [[nodiscard]] QString settingsFile() const;
    /// For tokens where there is no keychain.
    [[nodiscard]] QString secrets() const;

private:
    explicit DataHome(QString folder);

    QString m_folder;
};

} // namespace ktrdr::settings
