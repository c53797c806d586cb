#pragma once

#include "core/services/hostservice.h"
#include "tests/doubles/ktrdrhttpdouble.h"

#include <QFuture>
#include <QtConcurrentRun>

namespace ktrdr::test {

/// The real client, pointed at a double, without pauses between tries.
class ServiceUnderDouble
{
public:
    explicit ServiceUnderDouble(const KtrdrHttpDouble &server)
        : m_service(settingsFor(server), m_engine)
    {}

    [[nodiscard]] services::HostService &service() { return m_service; }

private:
    [[nodiscard]] static services::ServiceSettings settingsFor(const KtrdrHttpDouble &server)
    {
        services::ServiceSettings settings;
        settings.name = QStringLiteral("lab");
        settings.origin = *services::Origin::fromUrl(server.url());
        settings.retries.firstBound = std::chrono::milliseconds(0);
        settings.retries.longestBound = std::chrono::milliseconds(0);
        return settings;
    }

    services::HttpEngine m_engine;
    services::HostService m_service;
};

} // namespace ktrdr::test
