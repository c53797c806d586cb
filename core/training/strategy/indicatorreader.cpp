#include "core/training/strategy/strategysections.h"
#include "core/training/strategy/strategytext.h"

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

QStringList typeNames()
{
    QStringList names;
    for (const IndicatorType &type : indicatorTypes()) {
        names.append(QString(type.name));
        if (!type.alias.isEmpty()) {
            names.append(QString(type.alias));
        }
    }
    return names;
}

const IndicatorType *readType(SectionReader &section)
{
    const QString key = u"type"_s;
    const std::optional<QString> name = section.text(key);
    section.missing(key, StrategyText::tr("Name the indicator, for example 'type: rsi'."));
    const IndicatorType *type = name ? findIndicatorType(*name) : nullptr;
    if (name && type == nullptr) {
        section.error(
            key, StrategyText::tr("There is no indicator '%1'.").arg(shown(*name)),
            guess(*name, typeNames()) +
                StrategyText::tr("The indicators are: %1.").arg(typeNames().join(u", "_s)));
    }
    return type;
}

void readParameters(SectionReader &section, IndicatorDefinition &definition)
{
    for (const ParameterRule &rule : definition.type->parameters) {
        const QString name(rule.name);
        if (!rule.hasEffect) {
            section.withoutEffect(name, StrategyText::tr("Remove it: the values are the same "
                                                         "whatever it says."));
        }
        definition.parameters.insert(name, rule.toVariant(section.valueOr(rule)));
    }
    if (definition.type->looksAhead) {
        section.warning(u"type"_s,
                        StrategyText::tr("The values of '%1' change when later bars come.")
                            .arg(QString(definition.type->name)),
                        StrategyText::tr("Choose another indicator: a network that sees them "
                                         "looks into the future."));
    }
}

IndicatorDefinition readIndicator(const QString &id, SectionReader &section)
{
    IndicatorDefinition definition;
    definition.id = id;
    definition.type = readType(section);
    definition.dataSource = section.text(u"data_source"_s).value_or(QString());
    if (definition.type != nullptr) {
        readParameters(section, definition);
        section.finish();
    }
    return definition;
}

} // namespace

IndicatorReference IndicatorReference::parse(const QString &text)
{
    const qsizetype dot = text.indexOf(u'.');
    return dot < 0 ? IndicatorReference{text, {}}
                   : IndicatorReference{text.left(dot), text.mid(dot + 1)};
}

QString IndicatorReference::toString() const
{
    return output.isEmpty() ? id : id + u'.' + output;
}

QList<IndicatorDefinition> readIndicators(SectionReader &top)
{
    const QString key = u"indicators"_s;
    QList<IndicatorDefinition> definitions;
    if (const YamlEntry *entry = top.find(key);
        entry != nullptr && entry->value.kind() == YamlNode::Kind::Sequence) {
        top.error(key,
                  StrategyText::tr("The strategy is of version 1 or 2: its indicators are a "
                                   "list."),
                  StrategyText::tr("Version 3 is needed: write each indicator below "
                                   "'indicators:' under a name of its own, and say in "
                                   "'nn_inputs' what the network sees."));
        return definitions;
    }
    std::optional<SectionReader> section = top.section(key);
    top.missing(key, StrategyText::tr("Name at least one, for example 'rsi_14:' with 'type: rsi' "
                                      "below it."));
    if (!section) {
        return definitions;
    }
    if (section->entries().empty()) {
        top.error(key, StrategyText::tr("The strategy has no indicators."),
                  StrategyText::tr("Name at least one, for example 'rsi_14:' with 'type: rsi' "
                                   "below it."));
    }
    for (const YamlEntry &entry : section->entries()) {
        const QString path = section->pathOf(entry.key);
        top.notes().places.note(path, entry.keyAt);
        if (entry.key.contains(u'.')) {
            section->error(entry.key,
                           StrategyText::tr("The name '%1' has a dot.").arg(shown(entry.key)),
                           StrategyText::tr("Use '_': a dot parts an indicator from its output."));
        }
        if (entry.value.kind() != YamlNode::Kind::Map) {
            section->error(
                entry.key,
                StrategyText::tr("The indicator '%1' has to be a map.").arg(shown(entry.key)),
                StrategyText::tr("Write 'type: …' and its parameters below its name."));
            definitions.append(IndicatorDefinition{entry.key, nullptr, {}, {}});
            continue;
        }
        SectionReader indicator(entry.value, path, entry.keyAt, top.notes());
        definitions.append(readIndicator(entry.key, indicator));
    }
    return definitions;
}

} // namespace ktrdr::training
