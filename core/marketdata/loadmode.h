#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace ktrdr::marketdata {

Q_NAMESPACE

/// Which part of a series a load asks its source for.
enum class LoadMode : quint8 {
    /// Nothing; answers from the store.
    Local,
    /// From the last stored bar to now, newest first.
    Tail,
    /// From the requested start (or the earliest there is) to the first stored bar, oldest first.
    Backfill,
    /// Both, and every hole that the calendar does not explain.
    Full,
};
Q_ENUM_NS(LoadMode)

/// The name on the command line, in JSON and in texts: `tail`.
[[nodiscard]] QString toString(LoadMode mode);
[[nodiscard]] std::optional<LoadMode> loadModeFromString(QStringView text);
[[nodiscard]] QList<LoadMode> allLoadModes();

} // namespace ktrdr::marketdata
