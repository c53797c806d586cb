#include "core/training/strategy/yamlnode.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

YamlNode YamlNode::null(SourcePosition at, bool isWritten)
{
    YamlNode node;
    node.m_isWritten = isWritten;
    node.m_at = at;
    return node;
}

YamlNode YamlNode::scalar(SourcePosition at, const QString &text, bool isQuoted)
{
    YamlNode node;
    node.m_kind = Kind::Scalar;
    node.m_at = at;
    node.m_text = text;
    node.m_isQuoted = isQuoted;
    return node;
}

YamlNode YamlNode::collection(SourcePosition at, Kind kind, std::vector<YamlEntry> entries)
{
    YamlNode node;
    node.m_kind = kind;
    node.m_at = at;
    for (const YamlEntry &entry : entries) {
        constexpr qint64 Plenty = std::numeric_limits<qint64>::max() / 2;
        node.m_valueCount = std::min(Plenty, node.m_valueCount + entry.value.m_valueCount);
    }
    node.m_entries = std::make_shared<const std::vector<YamlEntry>>(std::move(entries));
    return node;
}

const std::vector<YamlEntry> &YamlNode::entries() const
{
    static const std::vector<YamlEntry> none;
    return m_entries ? *m_entries : none;
}

std::optional<double> YamlNode::toNumber() const
{
    static const QRegularExpression number(
        u"\\A[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?\\z"_s);
    if (m_kind != Kind::Scalar || m_isQuoted || !number.match(m_text).hasMatch()) {
        return {};
    }
    bool isRead = false;
    const double value = QLocale::c().toDouble(m_text, &isRead);
    return isRead && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<qint64> YamlNode::toInteger() const
{
    static const QRegularExpression integer(u"\\A[-+]?[0-9]+\\z"_s);
    if (m_kind != Kind::Scalar || m_isQuoted || !integer.match(m_text).hasMatch()) {
        return {};
    }
    bool isRead = false;
    const qint64 value = m_text.toLongLong(&isRead);
    return isRead ? std::optional(value) : std::nullopt;
}

std::optional<bool> YamlNode::toBool() const
{
    if (m_kind != Kind::Scalar || m_isQuoted) {
        return {};
    }
    const QString word = m_text.toLower();
    if (word == u"true" || word == u"yes" || word == u"on") {
        return true;
    }
    if (word == u"false" || word == u"no" || word == u"off") {
        return false;
    }
    return {};
}

QVariant YamlNode::toVariant() const
{
    if (const auto integer = toInteger()) {
        return *integer;
    }
    if (const auto number = toNumber()) {
        return *number;
    }
    if (const auto flag = toBool()) {
        return *flag;
    }
    return m_text;
}

} // namespace ktrdr::training
