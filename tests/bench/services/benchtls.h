#pragma once

#include "core/services/engine/origin.h"

#include <memory>

namespace ktrdr::bench {

/// A TLS server on 127.0.0.1 that answers about 500 bytes of JSON, with a certificate made for it.
class SecureServer
{
public:
    SecureServer();
    ~SecureServer();

    /// Verifies the certificate.
    [[nodiscard]] services::Origin origin() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ktrdr::bench
