#pragma once

#include <QJsonObject>
#include <QString>

namespace ktrdr::wire {

/// What a service itself said of a failure, in whichever of its shapes: `detail` as text, object or
/// list, `error` as text or object, also inside `data`. All in the service's own (English) words.
struct ErrorDetail
{
    /// `DATA-GetError`; empty where the service gives none.
    QString code;
    QString message;
    QString hint;
    /// What else the service told: field troubles as a list, or an object.
    QJsonValue details;

    [[nodiscard]] static ErrorDetail of(const QJsonObject &body);
};

} // namespace ktrdr::wire
