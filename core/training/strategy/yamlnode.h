#pragma once

#include "core/training/strategy/sourceposition.h"

#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

namespace ktrdr::training {

struct YamlEntry;

/// A value of a YAML file, with its place. Copies share what is below, so an alias costs nothing.
class YamlNode
{
public:
    enum class Kind : quint8 { Null, Scalar, Sequence, Map };

    [[nodiscard]] static YamlNode null(SourcePosition at, bool isWritten);
    [[nodiscard]] static YamlNode scalar(SourcePosition at, const QString &text, bool isQuoted);
    [[nodiscard]] static YamlNode collection(SourcePosition at, Kind kind,
                                             std::vector<YamlEntry> entries);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] SourcePosition at() const { return m_at; }
    /// Of a scalar: as written, without quotes.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// A key with nothing after its colon, unlike one with `null` or `~`.
    [[nodiscard]] bool isMissing() const { return m_kind == Kind::Null && !m_isWritten; }
    /// The entries of a map, or the items of a sequence with empty keys.
    [[nodiscard]] const std::vector<YamlEntry> &entries() const;
    /// How many values there are with everything below; an alias counts as what it stands for.
    [[nodiscard]] qint64 valueCount() const { return m_valueCount; }

    /// Of a scalar without quotes: `14`, `-0.002`, `1e-3`, `.5`; nothing else, so no `inf`.
    [[nodiscard]] std::optional<double> toNumber() const;
    /// Of a scalar without quotes: `14`.
    [[nodiscard]] std::optional<qint64> toInteger() const;
    /// Of a scalar without quotes, as YAML 1.1 says: true, yes, on, false, no, off.
    [[nodiscard]] std::optional<bool> toBool() const;
    /// Of a scalar: the first of these that it is, else its text.
    [[nodiscard]] QVariant toVariant() const;

private:
    Kind m_kind = Kind::Null;
    bool m_isQuoted = false;
    bool m_isWritten = false;
    SourcePosition m_at;
    QString m_text;
    std::shared_ptr<const std::vector<YamlEntry>> m_entries;
    qint64 m_valueCount = 1;
};

struct YamlEntry
{
    QString key;
    SourcePosition keyAt;
    YamlNode value;
};

} // namespace ktrdr::training
