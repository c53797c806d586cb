#pragma once

#include "core/training/strategy/sourcetext.h"
#include "core/training/strategy/yamlnode.h"

#include <QHash>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

namespace ktrdr::training {

/// Thrown out of the parser where going on makes no sense; the finding is told already.
struct YamlAbandoned
{};

/// Makes nodes of the parser's events and tells what YAML allows but a strategy may not have.
class YamlBuilder final : public YAML::EventHandler
{
public:
    /// Both borrowed.
    YamlBuilder(const SourceText &source, Findings &findings);

    /// What was built; empty before the document's end.
    [[nodiscard]] const std::optional<YamlNode> &root() const { return m_root; }

    void OnDocumentStart(const YAML::Mark &mark) override;
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { close(); }

private:
    /// A collection whose end is still to come.
    struct Open
    {
        YamlNode::Kind kind = YamlNode::Kind::Map;
        SourcePosition at;
        YAML::anchor_t anchor = 0;
        std::vector<YamlEntry> entries;
        /// Of a map: the key whose value comes next.
        std::optional<YamlEntry> key;
        QHash<QString, SourcePosition> keys;
    };

    [[nodiscard]] SourcePosition place(const YAML::Mark &mark) const;
    /// Of the value that comes next.
    [[nodiscard]] QString path() const;
    void open(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
              YamlNode::Kind kind);
    void close();
    void add(YamlNode node, YAML::anchor_t anchor);
    void takeKey(Open &map, const YamlNode &node);
    void checkTag(const std::string &tag, SourcePosition at);
    void checkIndentation(const YAML::Mark &mark);
    [[noreturn]] void abandon(SourcePosition at, const QString &message, const QString &hint);

    const SourceText &m_source;
    Findings &m_findings;
    std::vector<Open> m_open;
    QHash<size_t, YamlNode> m_anchors;
    int m_checkedLine = -1;
    qint64 m_valueCount = 0;
    std::optional<YamlNode> m_root;
};

} // namespace ktrdr::training
