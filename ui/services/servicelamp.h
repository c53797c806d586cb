#pragma once

#include "core/remote/servicehub.h"
#include "ui/theme/palettes.h"

namespace ktrdr::ui {

/// The three questions on a service that are answered apart.
enum class Lamp : quint8 {
    /// Does anything answer at the address?
    Process,
    /// Does it do what it is for?
    Service,
    /// Did data come through it, and when?
    Data,
};

inline constexpr std::array AllLamps{Lamp::Process, Lamp::Service, Lamp::Data};

/// How a light is drawn: each has a shape of its own, so that colour alone never carries the
/// meaning.
struct LampLook
{
    /// In resources/icons.
    QString iconName;
    Meaning meaning;

    [[nodiscard]] bool operator==(const LampLook &) const = default;
};

/// Data is either proven or not known; it is never down.
[[nodiscard]] services::Light lightOf(Lamp lamp, const services::ServiceHealth &health);
[[nodiscard]] LampLook lookOf(services::Light light);
/// All three in one.
[[nodiscard]] LampLook lookOf(const remote::ServiceState &state);

} // namespace ktrdr::ui
