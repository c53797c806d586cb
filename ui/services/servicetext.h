#pragma once

#include "ui/services/servicelamp.h"

#include <QCoreApplication>

namespace ktrdr::ui {

/// Services in words and numbers for people, by the current locale. Empty text means unknown.
class ServiceText
{
    Q_DECLARE_TR_FUNCTIONS(ServiceText)

public:
    /// "Answers", "No answer"; of the data, when they last came.
    [[nodiscard]] static QString lamp(Lamp lamp, const remote::ServiceState &state);
    /// The same as a whole sentence.
    [[nodiscard]] static QString sentence(Lamp lamp, const remote::ServiceState &state);
    /// All three lights in a few words.
    [[nodiscard]] static QString summary(const remote::ServiceState &state);
    /// "desk (IB host)"
    [[nodiscard]] static QString title(const remote::ServiceEntry &entry);
    /// Its name, the three lights in sentences, and what is wrong.
    [[nodiscard]] static QString everything(const remote::ServiceState &state);

    /// What such a service is and does, in a sentence or two.
    [[nodiscard]] static QString help(remote::ServiceKind kind);
    /// `host:port`.
    [[nodiscard]] static QString address(const remote::ServiceEntry &entry);

    /// "0.5 ms"; zero stands for unknown.
    [[nodiscard]] static QString duration(std::chrono::microseconds duration);
    /// Of the last answer: "12 ms".
    [[nodiscard]] static QString latency(const services::ServiceHealth &health);
    /// "87 %"; empty before the first request.
    [[nodiscard]] static QString reused(const services::TrafficStatistics &traffic);
    [[nodiscard]] static QString bytes(quint64 count);
};

} // namespace ktrdr::ui
