#pragma once

#include "core/operations/error.h"

#include <QDateTime>

#include <chrono>
#include <mutex>
#include <optional>

namespace ktrdr::services {

enum class Light : quint8 { Unknown, Up, Down };

/// `up`, `down`, `unknown`.
[[nodiscard]] QString toString(Light light);

/// What is known of a service, as three separate lights; a value. A process that answers may do
/// no work, and a service that works may have no data.
struct ServiceHealth
{
    /// Something answers at the address.
    Light process = Light::Unknown;
    /// It does what it is for.
    Light service = Light::Unknown;
    /// When data last came through it, UTC.
    std::optional<QDateTime> provenAt{};
    /// Of the last answer.
    std::optional<std::chrono::milliseconds> latency{};
    /// What is wrong, while a light is down.
    std::optional<operations::Error> error{};

    [[nodiscard]] bool operator==(const ServiceHealth &) const = default;
};

/// Works out the lights from what calls tell. Three failures in a row turn a light down, two
/// successes up again, so that it does not flicker; the first word counts at once. Thread-safe.
class HealthRecord
{
public:
    void answered(std::chrono::milliseconds latency);
    void unreachable(const operations::Error &error);
    void worked();
    void didNotWork(const operations::Error &error);
    void broughtData(const QDateTime &now);

    [[nodiscard]] ServiceHealth health() const;
    /// No answer came for so long, on the steady clock, or none at all.
    [[nodiscard]] bool isSilentFor(std::chrono::milliseconds duration) const;

private:
    class Damped
    {
    public:
        void say(bool well);
        [[nodiscard]] Light light() const { return m_light; }

    private:
        Light m_light = Light::Unknown;
        int m_against = 0;
    };

    mutable std::mutex m_mutex;
    Damped m_process;
    Damped m_service;
    ServiceHealth m_health;
    std::optional<operations::Error> m_processError;
    std::optional<operations::Error> m_serviceError;
    std::optional<std::chrono::steady_clock::time_point> m_answeredAt;
};

} // namespace ktrdr::services
