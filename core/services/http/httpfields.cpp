#include "core/services/http/httpfields.h"

#include <algorithm>

namespace ktrdr::services {

namespace {

bool isNamed(const HttpFields::Field &field, QByteArrayView name)
{
    return field.first.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

void HttpFields::set(const QByteArray &name, const QByteArray &value)
{
    m_fields.removeIf([&name](const Field &field) { return isNamed(field, name); });
    add(name, value);
}

std::optional<QByteArray> HttpFields::value(QByteArrayView name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [name](const Field &field) { return isNamed(field, name); });
    if (found == m_fields.end())
        return std::nullopt;
    return found->second;
}

bool HttpFields::lists(QByteArrayView name, QByteArrayView item) const
{
    for (const Field &field : m_fields) {
        if (!isNamed(field, name))
            continue;
        for (const QByteArray &listed : field.second.split(',')) {
            if (listed.trimmed().compare(item, Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

} // namespace ktrdr::services
