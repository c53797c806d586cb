#pragma once

#include "core/services/engine/origin.h"
#include "core/services/engine/transportfailure.h"

#include <QSslConfiguration>
#include <QSslError>

namespace ktrdr::services {

/// The TLS settings of an origin: always verified, HTTP/1.1 only, and with the origin's own
/// authorities in place of the system's where it names some. Fails where their file cannot be read.
[[nodiscard]] Transported<QSslConfiguration> tlsConfiguration(const Origin &origin);

/// Which check of the certificate failed, as a translated sentence; where none did, what the
/// handshake's own error means.
[[nodiscard]] QString explain(const QList<QSslError> &errors, const QString &handshakeError);

} // namespace ktrdr::services
