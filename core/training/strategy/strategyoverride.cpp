#include "core/training/strategy/strategyoverride.h"

#include "core/training/strategy/strategytext.h"
#include "core/training/strategy/yamlreader.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <yaml-cpp/emitter.h>
#include <yaml-cpp/node/emit.h>
#include <yaml-cpp/node/parse.h>
#include <yaml-cpp/yaml.h>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::Result;

namespace {

operations::Error invalidOverride(const StrategyOverride &change, const QString &message)
{
    return {u"TRAINING-InvalidOverride"_s,
            message,
            StrategyText::tr("Write the key from the top with dots, as in "
                             "'training.epochs=20' or 'model.architecture.dropout=0.1'."),
            {{u"key"_s, change.key}, {u"value"_s, change.value}},
            {}};
}

/// `a.b[2]` is a, b, [2].
std::optional<QStringList> partsOf(const QString &key)
{
    static const QRegularExpression part(uR"(\G(?:(?:^|\.)([^.\[\]]+)|(\[\d+\])))"_s);
    QStringList parts;
    qsizetype at = 0;
    while (at < key.size()) {
        const QRegularExpressionMatch match = part.match(key, at);
        if (!match.hasMatch()) {
            return {};
        }
        parts.append(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
        at = match.capturedEnd();
    }
    return parts.isEmpty() ? std::nullopt : std::optional(parts);
}

/// Replaces what `parts` from `index` on name below `node`; false where there is no such place.
bool replace(YAML::Node node, const QStringList &parts, qsizetype index, const YAML::Node &value)
{
    const QString &part = parts[index];
    const bool isLast = index + 1 == parts.size();
    if (part.startsWith(u'[')) {
        const auto place = part.mid(1, part.size() - 2).toULongLong();
        if (!node.IsSequence() || place >= node.size()) {
            return false;
        }
        if (isLast) {
            node[place] = value;
            return true;
        }
        return replace(node[place], parts, index + 1, value);
    }
    if (!node.IsMap()) {
        return false;
    }
    const std::string name = part.toStdString();
    if (isLast) {
        node[name] = value;
        return true;
    }
    if (!node[name] || node[name].IsNull()) {
        node[name] = YAML::Node(YAML::NodeType::Map);
    }
    return replace(node[name], parts, index + 1, value);
}

/// Text in quotes stays in quotes: '3.0' is no number.
void write(YAML::Emitter &out, const YAML::Node &node)
{
    if (node.IsMap() || node.IsSequence()) {
        out << (node.Style() == YAML::EmitterStyle::Flow ? YAML::Flow : YAML::Block);
    }
    if (node.IsMap()) {
        out << YAML::BeginMap;
        for (const auto &entry : node) {
            out << YAML::Key;
            write(out, entry.first);
            out << YAML::Value;
            write(out, entry.second);
        }
        out << YAML::EndMap;
    } else if (node.IsSequence()) {
        out << YAML::BeginSeq;
        for (const auto &entry : node) {
            write(out, entry);
        }
        out << YAML::EndSeq;
    } else if (node.IsScalar()) {
        if (node.Tag() == "!") {
            out << YAML::DoubleQuoted;
        }
        out << node.Scalar();
    } else {
        out << YAML::Null;
    }
}

Result<void> apply(const YAML::Node &root, const StrategyOverride &change)
{
    const std::optional<QStringList> parts = partsOf(change.key);
    if (!parts) {
        return failure(
            invalidOverride(change, StrategyText::tr("'%1' is no key.").arg(change.key)));
    }
    try {
        if (!replace(root, *parts, 0, YAML::Load(change.value.toStdString()))) {
            return failure(invalidOverride(
                change, StrategyText::tr("The strategy has no place for '%1'.").arg(change.key)));
        }
    } catch (const YAML::Exception &) {
        return failure(invalidOverride(
            change, StrategyText::tr("'%1' is no value for '%2'.").arg(change.value, change.key)));
    }
    return {};
}

QJsonValue toJson(const YamlNode &node)
{
    switch (node.kind()) {
    case YamlNode::Kind::Null:
        return QJsonValue::Null;
    case YamlNode::Kind::Scalar:
        return QJsonValue::fromVariant(node.toVariant());
    case YamlNode::Kind::Sequence: {
        QJsonArray list;
        for (const YamlEntry &entry : node.entries()) {
            list.append(toJson(entry.value));
        }
        return list;
    }
    case YamlNode::Kind::Map:
        break;
    }
    QJsonObject object;
    for (const YamlEntry &entry : node.entries()) {
        object.insert(entry.key, toJson(entry.value));
    }
    return object;
}

} // namespace

Result<QByteArray> withOverrides(const QByteArray &yaml, const QList<StrategyOverride> &overrides)
{
    if (overrides.isEmpty()) {
        return yaml;
    }
    try {
        const YAML::Node root = YAML::Load(yaml.toStdString());
        for (const StrategyOverride &change : overrides) {
            if (const Result<void> applied = apply(root, change); !applied) {
                return failure(applied.error());
            }
        }
        YAML::Emitter emitter;
        write(emitter, root);
        return QByteArray(emitter.c_str(), static_cast<qsizetype>(emitter.size())) + '\n';
    } catch (const YAML::Exception &exception) {
        return failure(invalidOverride(overrides.first(), QString::fromStdString(exception.msg)));
    }
}

QJsonObject strategyToJson(const QByteArray &yaml)
{
    Findings findings;
    const std::optional<YamlNode> root = readYaml(yaml, findings);
    return root ? toJson(*root).toObject() : QJsonObject();
}

QString quotedYaml(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return QString(u'"' + escaped + u'"');
}

} // namespace ktrdr::training
