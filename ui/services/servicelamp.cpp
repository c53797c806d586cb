#include "ui/services/servicelamp.h"

namespace ktrdr::ui {

using remote::ServiceState;
using services::Light;

Light lightOf(Lamp lamp, const services::ServiceHealth &health)
{
    switch (lamp) {
    case Lamp::Process:
        return health.process;
    case Lamp::Service:
        return health.service;
    case Lamp::Data:
        break;
    }
    return health.provenAt ? Light::Up : Light::Unknown;
}

LampLook lookOf(Light light)
{
    switch (light) {
    case Light::Up:
        return {QStringLiteral("light-up"), Meaning::Good};
    case Light::Down:
        return {QStringLiteral("light-down"), Meaning::Bad};
    case Light::Unknown:
        break;
    }
    return {QStringLiteral("light-unknown"), Meaning::Quiet};
}

LampLook lookOf(const ServiceState &state)
{
    const services::ServiceHealth &health = state.health;
    if (health.process == Light::Up && health.service == Light::Down)
        return {QStringLiteral("light-partly"), Meaning::Attention};
    if (health.process == Light::Up && health.service == Light::Unknown)
        return {QStringLiteral("light-half"), Meaning::Active};
    return lookOf(health.process);
}

} // namespace ktrdr::ui
