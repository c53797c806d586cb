#pragma once

#include <QtGlobal>

namespace ktrdr::services {

/// How much of a message is taken before it is refused.
struct HttpLimits
{
    /// Bytes of start line and fields together; below 64 KiB, what the grammar can count.
    qsizetype head = 64'000;
    /// Fields of the head, and of the trailer.
    int fields = 200;
    /// Bytes of body after the transfer coding is taken off.
    qint64 body = 64LL * 1024 * 1024;
    /// Bytes of one line between chunks: size and extensions.
    qsizetype chunkLine = 1'024;
};

} // namespace ktrdr::services
