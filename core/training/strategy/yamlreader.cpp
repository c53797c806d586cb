#include "core/training/strategy/yamlreader.h"

#include "core/training/strategy/strategytext.h"
#include "core/training/strategy/yamlbuilder.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

namespace ktrdr::training {

namespace {

struct Explanation
{
    QString message;
    QString hint;
};

bool means(const YAML::Exception &error, const char *text)
{
    return error.msg.rfind(text, 0) == 0;
}

/// yaml-cpp's words are about its grammar; these are about what people did.
Explanation explain(const YAML::Exception &error)
{
    using namespace YAML::ErrorMsg;
    const QString quote = StrategyText::tr("Put a text with special characters in quotes.");
    if (means(error, MAP_VALUE)) {
        return {
            StrategyText::tr("A colon has no place here."),
            StrategyText::tr("Check that the line above has its colon and that this one is "
                             "indented like its neighbours; put a text with colons in quotes.")};
    }
    if (means(error, END_OF_MAP)) {
        return {StrategyText::tr("The line fits none of the keys above it."),
                StrategyText::tr("Indent it like the keys that it belongs to, and check that it "
                                 "has its colon.")};
    }
    if (means(error, END_OF_SEQ)) {
        return {StrategyText::tr("The line fits none of the list entries above it."),
                StrategyText::tr("Begin each entry with '- ', indented like the others.")};
    }
    if (means(error, END_OF_MAP_FLOW) || means(error, END_OF_SEQ_FLOW)) {
        return {StrategyText::tr("A bracket above is not closed, or a comma is missing."),
                StrategyText::tr("Close each [ with ] and each { with }.")};
    }
    if (means(error, FLOW_END)) {
        return {StrategyText::tr("The bracket here closes none that is open."),
                StrategyText::tr("Close each [ with ] and each { with }.")};
    }
    if (means(error, BLOCK_ENTRY)) {
        return {StrategyText::tr("A list entry has no place here."),
                StrategyText::tr("Begin each entry with '- ' on a line of its own.")};
    }
    if (means(error, TAB_IN_INDENTATION)) {
        return {StrategyText::tr("The line is indented with a tab."),
                StrategyText::tr("Indent with blanks: YAML allows no tabs there.")};
    }
    if (means(error, UNKNOWN_TOKEN)) {
        return {StrategyText::tr("A value cannot begin with this character."), quote};
    }
    if (means(error, EOF_IN_SCALAR) || means(error, DOC_IN_SCALAR)) {
        return {StrategyText::tr("A quote above is not closed."),
                StrategyText::tr("Put the same quote at the end of the text.")};
    }
    if (means(error, UNKNOWN_ANCHOR)) {
        return {StrategyText::tr("Nothing above has the name of this alias."),
                StrategyText::tr("Write the value out, or put a text that begins with '*' in "
                                 "quotes.")};
    }
    if (means(error, INVALID_ESCAPE)) {
        return {StrategyText::tr("The text has an unknown escape after '\\'."),
                StrategyText::tr("Use single quotes, or double the '\\'.")};
    }
    return {StrategyText::tr("This is not valid YAML: %1.").arg(QString::fromStdString(error.msg)),
            quote};
}

void tell(const YAML::Exception &error, const SourceText &source, Findings &findings)
{
    const Explanation text = explain(error);
    const SourcePosition at = error.mark.is_null()
                                  ? SourcePosition{}
                                  : source.positionAt(error.mark.line, error.mark.column);
    findings.error(at, {}, text.message,
                   text.hint + QLatin1Char(' ') +
                       StrategyText::tr("What follows is not checked yet."));
}

bool parse(const SourceText &source, YamlBuilder &builder, Findings &findings)
{
    try {
        std::istringstream stream(source.bytes().toStdString());
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
        return true;
    } catch (const YamlAbandoned &) {
        return false;
    } catch (const YAML::Exception &error) {
        tell(error, source, findings);
        return false;
    } catch (const std::exception &error) {
        findings.error({}, {},
                       StrategyText::tr("The file cannot be read as YAML: %1.")
                           .arg(QString::fromLocal8Bit(error.what())),
                       StrategyText::tr("Check that the file is a strategy in YAML."));
        return false;
    }
}

} // namespace

std::optional<YamlNode> readYaml(const QByteArray &bytes, Findings &findings)
{
    const std::optional<SourceText> source = SourceText::read(bytes, findings);
    if (!source) {
        return {};
    }
    YamlBuilder builder(*source, findings);
    if (!parse(*source, builder, findings)) {
        return {};
    }
    const std::optional<YamlNode> &root = builder.root();
    if (!root || root->kind() == YamlNode::Kind::Null) {
        findings.error(
            {}, {}, StrategyText::tr("The file holds nothing but comments."),
            StrategyText::tr("Give a strategy; 'ktrdr strategy validate' alone names samples."));
        return {};
    }
    if (root->kind() != YamlNode::Kind::Map) {
        findings.error(root->at(), {}, StrategyText::tr("The file is not a strategy."),
                       StrategyText::tr("A strategy begins with keys such as 'name:' and "
                                        "'indicators:'."));
        return {};
    }
    return root;
}

} // namespace ktrdr::training
