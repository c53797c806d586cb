#pragma once

#include <QDateTime>
#include <QHash>
#include <QMetaType>
#include <QString>

#include <optional>

namespace ktrdr::operations {

/// The lasting name of an operation, unique across processes and machines:
/// `op_{type}_{YYYYMMDD_HHMMSS}_{8 hex digits}`, as KTRDR writes them. Never empty.
class OperationId
{
public:
    [[nodiscard]] static OperationId create(const QString &type, const QDateTime &now);
    /// Accepts any non-empty text without blanks or control characters, up to 200 characters:
    /// remote services name their operations as they like.
    [[nodiscard]] static std::optional<OperationId> parse(const QString &text);

    [[nodiscard]] const QString &toString() const { return m_text; }

    [[nodiscard]] friend bool operator==(const OperationId &, const OperationId &) = default;
    [[nodiscard]] friend auto operator<=>(const OperationId &a, const OperationId &b)
    {
        return a.m_text.compare(b.m_text) <=> 0;
    }
    [[nodiscard]] friend size_t qHash(const OperationId &id, size_t seed = 0)
    {
        return qHash(id.m_text, seed);
    }

private:
    explicit OperationId(QString text);

    QString m_text;
};

} // namespace ktrdr::operations
