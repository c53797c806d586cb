#pragma once

#include "core/operations/error.h"
#include "core/services/server/serverrequest.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// The forms in which the API answers, as KTRDR's backend does.
namespace ktrdr::api {

/// `{"success": true, …}`
[[nodiscard]] services::ServerAnswer success(QJsonObject body, int status = 200);
/// `{"detail": text}`
[[nodiscard]] services::ServerAnswer refused(int status, const QString &detail);
/// `{"success": false, "error": {"code", "message", "details"}}`; the hint is among the details.
[[nodiscard]] services::ServerAnswer failed(int status, const operations::Error &error);
/// 422 for one field.
[[nodiscard]] services::ServerAnswer invalidField(const QString &field, const QString &message);

/// The body as an object; an empty body is an empty one. Empty optional: it is no JSON object.
[[nodiscard]] std::optional<QJsonObject> bodyOf(const services::ServerRequest &request);

/// A number within bounds from the query; `fallback` where it is not given, empty where it is
/// something else.
[[nodiscard]] std::optional<int> numberFrom(const services::ServerRequest &request,
                                            const QString &name, int fallback, int least, int most);
[[nodiscard]] QString textFrom(const services::ServerRequest &request, const QString &name);

} // namespace ktrdr::api
