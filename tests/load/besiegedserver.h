#pragma once

#include "core/services/server/httpserver.h"

namespace ktrdr::load {

/// Answers at once (`/health`), after a while (`/slow`), and without an end (`/stream`).
[[nodiscard]] services::HttpServer::Handler besiegedHandler();

} // namespace ktrdr::load
