#pragma once

#include "core/ktrdr/answer.h"

#include <QJsonDocument>

namespace ktrdr::test {

/// JSON written with single quotes, for reading with ease.
[[nodiscard]] inline QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

[[nodiscard]] inline QJsonObject object(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(json(text));
    Q_ASSERT(document.isObject());
    return document.object();
}

[[nodiscard]] inline wire::Answer answer(const char *text, int status = 200)
{
    return {status, json(text), QStringLiteral("lab"), QStringLiteral("GET /here")};
}

} // namespace ktrdr::test
