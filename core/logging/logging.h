#pragma once

#include <QString>

#include <memory>
#include <spdlog/spdlog.h>

/// What the program writes down while it works: one logger per capability, a rotating file in the
/// data folder, and each operation's own lines kept apart so that they can be shown beside it
/// (operationlog.h). Sentences are English, written before a step and after it with the outcome;
/// never a secret.
namespace ktrdr::logging {

struct LogSettings
{
    /// The folder `logs/`; made if missing. Empty = no files.
    QString folder;
    spdlog::level::level_enum level = spdlog::level::info;
    bool toStandardError = false;
};

/// Prepares all loggers. Call once, from main, before threads start. A folder that cannot be
/// written leaves the program running without files; the returned sentence says so (empty = all
/// well).
[[nodiscard]] QString setUp(const LogSettings &settings);

/// The logger of a capability ("operations", "marketdata", "ui", "cli"). Thread-safe; made on first
/// use.
[[nodiscard]] std::shared_ptr<spdlog::logger> logger(const std::string &capability);

/// Writes out what is buffered.
void flush();

} // namespace ktrdr::logging
