#pragma once

#include <QByteArray>
#include <QList>

#include <initializer_list>
#include <optional>
#include <utility>

namespace ktrdr::services {

/// The fields of an HTTP message in their order: bytes as they stand on the wire, names compared
/// without case. A value.
class HttpFields
{
public:
    using Field = std::pair<QByteArray, QByteArray>;

    HttpFields() = default;
    HttpFields(std::initializer_list<Field> fields)
        : m_fields(fields)
    {}

    void add(const QByteArray &name, const QByteArray &value) { m_fields.append({name, value}); }
    /// Takes the place of all fields of that name.
    void set(const QByteArray &name, const QByteArray &value);
    /// The first field of that name.
    [[nodiscard]] std::optional<QByteArray> value(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const { return value(name).has_value(); }
    /// Whether a comma-separated field of that name lists `item`, without case.
    [[nodiscard]] bool lists(QByteArrayView name, QByteArrayView item) const;

    [[nodiscard]] const QList<Field> &all() const { return m_fields; }
    [[nodiscard]] bool operator==(const HttpFields &) const = default;

private:
    QList<Field> m_fields;
};

} // namespace ktrdr::services
