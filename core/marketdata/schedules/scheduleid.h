#pragma once

#include <QString>

#include <optional>

namespace ktrdr::marketdata {

/// The short name of a schedule, unique within a data home: `s1`, `s2`, … Never empty.
class ScheduleId
{
public:
    /// `number` counts from 1.
    [[nodiscard]] static ScheduleId fromNumber(int number);
    /// Any text without blanks, up to 60 characters.
    [[nodiscard]] static std::optional<ScheduleId> parse(const QString &text);

    [[nodiscard]] const QString &toString() const { return m_text; }
    [[nodiscard]] friend bool operator==(const ScheduleId &, const ScheduleId &) = default;

private:
    explicit ScheduleId(QString text);

    QString m_text;
};

} // namespace ktrdr::marketdata
