#pragma once

#include "core/services/engine/origin.h"
#include "core/services/engine/transportfailure.h"

#include <QAbstractSocket>
#include <QSslError>

namespace ktrdr::services {

/// Why no connection to the origin came about, from what the socket says; nothing was sent.
[[nodiscard]] TransportFailure connectFailure(const QAbstractSocket &socket, const Origin &origin,
                                              const QList<QSslError> &tlsErrors);

} // namespace ktrdr::services
