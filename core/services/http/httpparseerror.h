#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace ktrdr::services {

/// Why a message is not taken. `text` is English, for logs and the technical part of an error.
struct HttpParseError
{
    enum class Kind : quint8 {
        /// Against the grammar, or one of the forms that senders and receivers read differently.
        Malformed,
        HeadTooLarge,
        BodyTooLarge,
        /// A version, transfer or content coding that this program does not speak.
        Unsupported,
        /// The peer closed before the message was whole.
        Truncated,
    };

    Kind kind = Kind::Malformed;
    QString text{};

    [[nodiscard]] bool operator==(const HttpParseError &) const = default;
};

template<typename T>
using Parsed = tl::expected<T, HttpParseError>;

[[nodiscard]] tl::unexpected<HttpParseError> malformed(const QString &text);

} // namespace ktrdr::services
