#pragma once

#include <QByteArrayView>

/// What may stand in a message that this program writes: nothing that would begin a field or a
/// message of somebody else's making.
namespace ktrdr::services {

/// A method or field name: RFC 9110, 5.6.2.
[[nodiscard]] bool isHttpToken(QByteArrayView text);
/// A field value: no CR, LF, NUL or other control character but the tab.
[[nodiscard]] bool isHttpFieldValue(QByteArrayView text);
/// A request target in origin form: begins with a slash, visible ASCII without blanks.
[[nodiscard]] bool isHttpTarget(QByteArrayView text);

} // namespace ktrdr::services
