#pragma once

#include "core/services/http/requesthead.h"

#include <QStringList>
#include <QUrlQuery>

namespace ktrdr::services {

/// One whole request, as a value.
struct ServerRequest
{
    QByteArray method{};
    /// The parts of the path between its slashes, each percent-decoded: `/a/b%2Fc` is `a`, `b/c`. A
    /// slash at the end adds an empty one.
    QStringList path{};
    QUrlQuery query{};
    HttpFields fields{};
    QByteArray body{};
};

/// One whole answer, as a value. Length and connection are added.
struct ServerAnswer
{
    int status = 200;
    QByteArray body{};
    QByteArray contentType = QByteArrayLiteral("application/json");
    HttpFields fields{};
};

} // namespace ktrdr::services
