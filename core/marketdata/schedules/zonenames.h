#pragma once

#include <QString>
#include <QTimeZone>

#include <optional>

namespace ktrdr::marketdata {

/// The zone that people mean: an IANA name (`Europe/Berlin`), the city of one (`New York`), `UTC`,
/// or `local` for this computer's; in any case, but for names that no country uses (`Etc/UTC`).
[[nodiscard]] std::optional<QTimeZone> zoneFromName(const QString &name);
/// What people call a zone: its city where that names no other zone, else its IANA name.
[[nodiscard]] QString zoneName(const QTimeZone &zone);
/// This computer's zone by its IANA name; UTC where it has none.
[[nodiscard]] QTimeZone localZone();

} // namespace ktrdr::marketdata
