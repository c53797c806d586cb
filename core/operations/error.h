#pragma once

#include <QJsonObject>
#include <QString>
#include <QVariantMap>

#include <memory>
#include <tl/expected.hpp>

namespace ktrdr::operations {

/// What went wrong, where, why, and what to do next: one link of a chain from the socket to the
/// window.
///
/// `code` is stable and for machines ("DATA-InvalidFormat"); `message` and `hint` are translated
/// sentences for people; `context` names the place (file, line, column, value).
struct Error
{
    QString code;
    QString message;
    QString hint;
    QVariantMap context;
    std::shared_ptr<const Error> cause;

    /// The same error as the cause of a wider one.
    [[nodiscard]] Error wrappedBy(Error wider) const;
    /// The innermost link of the chain.
    [[nodiscard]] const Error &root() const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Error fromJson(const QJsonObject &json);
    [[nodiscard]] bool operator==(const Error &other) const;
};

/// A value or an Error. Exceptions are for unwinding inside a worker and for libraries.
template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace ktrdr::operations
