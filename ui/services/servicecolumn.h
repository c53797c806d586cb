#pragma once

#include <QString>
#include <Qt>

#include <array>
#include <optional>

namespace ktrdr::ui {

enum class ServiceColumn : quint8 {
    Name,
    Kind,
    Address,
    Process,
    Service,
    Data,
    Latency,
    Open,
    Waiting,
    Reused,
    Requests,
    Retries,
    P50,
    P95,
    P99,
};

inline constexpr int ServiceColumnCount = 15;

/// What the model tells beside Qt's own roles.
enum ServiceRole {
    /// A number or a text, never a formatted number; invalid where it is not known.
    ServiceSortRole = Qt::UserRole + 1,
    /// Drawing before the text, in resources/icons; empty = none.
    ServiceIconRole,
    /// The Meaning whose colour text and drawing have, as int; invalid = none.
    ServiceMeaningRole,
};

class ServiceColumns
{
public:
    /// For settings; never changes between versions.
    [[nodiscard]] static QString name(ServiceColumn column);
    [[nodiscard]] static std::optional<ServiceColumn> fromName(QStringView name);
    /// Translated, for the header.
    [[nodiscard]] static QString title(ServiceColumn column);
    /// Translated whole sentence: what the column tells.
    [[nodiscard]] static QString help(ServiceColumn column);
    /// Aligned to the trailing edge.
    [[nodiscard]] static bool isNumber(ServiceColumn column);
    /// The widest usual text of a column that shows no translated words, for its first width.
    [[nodiscard]] static QString sample(ServiceColumn column);
};

} // namespace ktrdr::ui
