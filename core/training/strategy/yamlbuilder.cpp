#include "core/training/strategy/yamlbuilder.h"

#include "core/training/strategy/strategytext.h"
#include "core/training/strategy/yamlreader.h"

#include <QSet>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

/// yaml-cpp's mark of a scalar in quotes or a block.
const std::string NonSpecificTag = "!";

bool isOrdinaryTag(const std::string &tag)
{
    static const QSet<QByteArray> ordinary{"",
                                           "?",
                                           "!",
                                           "tag:yaml.org,2002:str",
                                           "tag:yaml.org,2002:int",
                                           "tag:yaml.org,2002:float",
                                           "tag:yaml.org,2002:bool",
                                           "tag:yaml.org,2002:null",
                                           "tag:yaml.org,2002:map",
                                           "tag:yaml.org,2002:seq"};
    return ordinary.contains(QByteArray::fromStdString(tag));
}

QString keyPath(const QString &map, const QString &key)
{
    return map.isEmpty() ? key.left(60) : map + u'.' + key.left(60);
}

QString keyHint()
{
    return StrategyText::tr("Write 'key: value' with a word before the colon.");
}

bool isPlainNull(const QString &text)
{
    return text.isEmpty() || text == u"~" || text.compare(u"null", Qt::CaseInsensitive) == 0;
}

} // namespace

YamlBuilder::YamlBuilder(const SourceText &source, Findings &findings)
    : m_source(source)
    , m_findings(findings)
{}

SourcePosition YamlBuilder::place(const YAML::Mark &mark) const
{
    return m_source.positionAt(mark.line, mark.column);
}

void YamlBuilder::abandon(SourcePosition at, const QString &message, const QString &hint)
{
    m_findings.error(at, path(), message, hint);
    throw YamlAbandoned();
}

void YamlBuilder::OnDocumentStart(const YAML::Mark &mark)
{
    if (m_root) {
        abandon(place(mark), StrategyText::tr("The file holds a second document."),
                StrategyText::tr("Give each strategy a file of its own; remove the line '---'."));
    }
}

void YamlBuilder::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    const bool isWritten = m_source.isNullAt(m_source.offsetOf(mark.line, mark.column));
    add(YamlNode::null(place(mark), isWritten), anchor);
}

void YamlBuilder::OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    const auto meant = m_anchors.constFind(anchor);
    if (meant == m_anchors.constEnd()) {
        abandon(place(mark), StrategyText::tr("This alias stands for something that holds it."),
                StrategyText::tr("Write the value out instead of the alias (*)."));
    }
    add(*meant, 0);
}

void YamlBuilder::OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                           const std::string &value)
{
    checkTag(tag, place(mark));
    checkIndentation(mark);
    const bool isPlain = tag == "?" || tag.empty();
    if (!isPlain && !m_source.isQuoteClosed(m_source.offsetOf(mark.line, mark.column))) {
        abandon(place(mark), StrategyText::tr("The quote that begins here is not closed."),
                StrategyText::tr("Put the same quote at the end of the text."));
    }
    const QString text = QString::fromStdString(value);
    add(isPlain && isPlainNull(text)
            ? YamlNode::null(place(mark), !text.isEmpty())
            : YamlNode::scalar(place(mark), text, tag == NonSpecificTag || tag.ends_with(":str")),
        anchor);
}

void YamlBuilder::OnSequenceStart(const YAML::Mark &mark, const std::string &tag,
                                  YAML::anchor_t anchor, YAML::EmitterStyle::value)
{
    open(mark, tag, anchor, YamlNode::Kind::Sequence);
}

void YamlBuilder::OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value)
{
    open(mark, tag, anchor, YamlNode::Kind::Map);
}

void YamlBuilder::open(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                       YamlNode::Kind kind)
{
    checkTag(tag, place(mark));
    checkIndentation(mark);
    if (m_open.size() == DeepestYaml) {
        abandon(place(mark), StrategyText::tr("Values are nested too deeply here."),
                StrategyText::tr("A strategy has at most %1 levels; check the brackets.")
                    .arg(DeepestYaml));
    }
    if (!m_open.empty() && m_open.back().kind == YamlNode::Kind::Map && !m_open.back().key) {
        abandon(place(mark), StrategyText::tr("A key must be a word."), keyHint());
    }
    m_open.push_back({kind, place(mark), anchor, {}, {}, {}});
}

void YamlBuilder::close()
{
    Open done = std::move(m_open.back());
    m_open.pop_back();
    add(YamlNode::collection(done.at, done.kind, std::move(done.entries)), done.anchor);
}

void YamlBuilder::add(YamlNode node, YAML::anchor_t anchor)
{
    if (++m_valueCount > MostYamlValues || node.valueCount() > MostYamlValues) {
        abandon(node.at(), StrategyText::tr("There are more values here than a strategy can have."),
                StrategyText::tr("Check the file; aliases (*) may repeat a long list many times."));
    }
    if (anchor != 0) {
        m_anchors.insert(anchor, node);
    }
    if (m_open.empty()) {
        m_root = std::move(node);
        return;
    }
    Open &parent = m_open.back();
    if (parent.kind == YamlNode::Kind::Sequence) {
        parent.entries.push_back({{}, node.at(), node});
    } else if (!parent.key) {
        takeKey(parent, node);
    } else {
        parent.key->value = std::move(node);
        parent.entries.push_back(std::move(*parent.key));
        parent.key.reset();
    }
}

void YamlBuilder::takeKey(Open &map, const YamlNode &node)
{
    if (node.kind() != YamlNode::Kind::Scalar) {
        abandon(node.at(), StrategyText::tr("A key must be a word."), keyHint());
    }
    const QString &key = node.text();
    if (key == u"<<") {
        m_findings.error(node.at(), path(), StrategyText::tr("Merge keys (<<) are not expanded."),
                         StrategyText::tr("Write the merged keys out in this map."));
    } else if (const auto first = map.keys.constFind(key); first != map.keys.constEnd()) {
        m_findings.error(node.at(), keyPath(path(), key),
                         StrategyText::tr("The key '%1' is given twice: first in line %2.")
                             .arg(key.left(60))
                             .arg(first->line),
                         StrategyText::tr("Remove one of the two."));
    }
    map.keys.insert(key, node.at());
    map.key = YamlEntry{key, node.at(), YamlNode()};
}

void YamlBuilder::checkTag(const std::string &tag, SourcePosition at)
{
    if (!isOrdinaryTag(tag)) {
        m_findings.error(at, path(),
                         StrategyText::tr("The tag '%1' has no meaning in a strategy.")
                             .arg(QString::fromStdString(tag).left(60)),
                         StrategyText::tr("Remove the tag (the word that begins with '!')."));
    }
}

void YamlBuilder::checkIndentation(const YAML::Mark &mark)
{
    if (mark.line == m_checkedLine) {
        return;
    }
    m_checkedLine = mark.line;
    if (m_source.isIndentedWithTab(mark.line)) {
        m_findings.error(m_source.positionAt(mark.line, 0), path(),
                         StrategyText::tr("The line is indented with a tab."),
                         StrategyText::tr("Indent with blanks: YAML allows no tabs there."));
    }
}

QString YamlBuilder::path() const
{
    QString text;
    for (const Open &level : m_open) {
        if (level.kind == YamlNode::Kind::Sequence) {
            text += u"[%1]"_s.arg(level.entries.size());
        } else if (level.key) {
            text += (text.isEmpty() ? QString() : u"."_s) + level.key->key.left(60);
        }
    }
    return text;
}

} // namespace ktrdr::training
