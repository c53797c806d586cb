#pragma once

#include "core/operations/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace ktrdr::wire {

// What a field of an answer says, if it says it in a usable type. Null, missing and any other type
// are the same as nothing. Numbers may be written as int or float, never as text.

/// Empty for anything but a text.
[[nodiscard]] QString textOf(const QJsonValue &value);
[[nodiscard]] std::optional<double> numberOf(const QJsonValue &value);
/// The number without its fraction; empty beyond ±2^53, where JSON's numbers lose their last
/// digits.
[[nodiscard]] std::optional<qint64> integerOf(const QJsonValue &value);
/// The same for counts: empty below 0 and beyond an int.
[[nodiscard]] std::optional<int> countOf(const QJsonValue &value);
[[nodiscard]] std::optional<bool> flagOf(const QJsonValue &value);
/// The texts of a list; a single text is a list of one.
[[nodiscard]] QStringList textsOf(const QJsonValue &value);
/// UTC.
[[nodiscard]] std::optional<QDateTime> timeOf(const QJsonValue &value);

/// `object` without the entries that are null or empty texts.
[[nodiscard]] QJsonObject withoutEmpty(QJsonObject object);

} // namespace ktrdr::wire
