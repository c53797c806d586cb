#include "core/training/strategy/strategysections.h"
#include "core/training/strategy/strategytext.h"

#include <algorithm>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

struct Shape
{
    MembershipKind kind;
    size_t parameters;
    QLatin1StringView example;
};

/// In the order of the kinds.
constexpr Shape Shapes[] = {
    {MembershipKind::Triangular, 3, QLatin1StringView("[0, 30, 50]")},
    {MembershipKind::Trapezoidal, 4, QLatin1StringView("[0, 20, 30, 50]")},
    {MembershipKind::Gaussian, 2, QLatin1StringView("[50, 10]")},
};

QStringList shapeNames()
{
    QStringList names;
    for (const Shape &shape : Shapes) {
        names.append(toString(shape.kind));
    }
    return names;
}

/// Reads the numbers of one member; tells what is wrong about them.
class ParameterReader
{
public:
    ParameterReader(QString path, Findings &findings)
        : m_path(std::move(path))
        , m_findings(findings)
    {}

    std::vector<double> read(const YamlNode &list, const Shape &shape)
    {
        std::vector<double> numbers;
        const std::vector<YamlEntry> &items = list.entries();
        for (const YamlEntry &item : items) {
            if (const std::optional<double> number = item.value.toNumber()) {
                numbers.push_back(*number);
            } else {
                tell(item.value.at(),
                     StrategyText::tr("'%1' is not a number.").arg(shown(item.value.text())),
                     StrategyText::tr("Write plain numbers, for example %1.")
                         .arg(QString(shape.example)));
            }
        }
        if (items.size() != shape.parameters) {
            tell(list.at(),
                 StrategyText::tr("'%1' takes %2 numbers, not %3.")
                     .arg(toString(shape.kind))
                     .arg(shape.parameters)
                     .arg(items.size()),
                 StrategyText::tr("Write for example %1.").arg(QString(shape.example)));
        } else if (numbers.size() == items.size()) {
            checkOrder(items, numbers, shape);
        }
        return numbers;
    }

private:
    void checkOrder(const std::vector<YamlEntry> &items, const std::vector<double> &numbers,
                    const Shape &shape)
    {
        if (shape.kind == MembershipKind::Gaussian) {
            if (numbers[1] <= 0) {
                tell(items[1].value.at(),
                     StrategyText::tr("The width %1 is not above 0.").arg(items[1].value.text()),
                     StrategyText::tr("Write the middle, then a width above 0: %1.")
                         .arg(QString(shape.example)));
            }
            return;
        }
        const auto wrong = std::is_sorted_until(numbers.begin(), numbers.end());
        if (wrong != numbers.end()) {
            const auto index = static_cast<size_t>(wrong - numbers.begin());
            tell(items[index].value.at(),
                 StrategyText::tr("%1 comes after %2, but is smaller.")
                     .arg(items[index].value.text(), items[index - 1].value.text()),
                 StrategyText::tr("Write the numbers from small to great, for example %1.")
                     .arg(QString(shape.example)));
        }
    }

    void tell(SourcePosition at, const QString &message, const QString &hint)
    {
        m_findings.error(at, m_path, message, hint);
    }

    QString m_path;
    Findings &m_findings;
};

MemberDefinition readShorthand(const YamlEntry &entry, const QString &path, Findings &findings)
{
    const Shape &triangular = Shapes[0];
    return {entry.key, triangular.kind,
            ParameterReader(path, findings).read(entry.value, triangular)};
}

MemberDefinition readLongForm(const YamlEntry &entry, SectionReader member)
{
    MemberDefinition definition;
    definition.name = entry.key;
    const auto chosen = member.choice(u"type"_s, shapeNames());
    const bool hasType = member.find(u"type"_s) != nullptr;
    const Shape &shape = Shapes[chosen.value_or(0)];
    definition.kind = shape.kind;
    const QString key = u"parameters"_s;
    const YamlEntry *parameters = member.find(key);
    member.missing(
        key, StrategyText::tr("Write for example 'parameters: %1'.").arg(QString(shape.example)));
    if (parameters != nullptr && parameters->value.kind() != YamlNode::Kind::Sequence) {
        member.error(key, StrategyText::tr("'%1' has to be a list.").arg(key),
                     StrategyText::tr("Write for example %1.").arg(QString(shape.example)));
    } else if (parameters != nullptr && (chosen || !hasType)) {
        definition.parameters = ParameterReader(member.pathOf(key), member.notes().findings)
                                    .read(parameters->value, shape);
    }
    member.finish();
    return definition;
}

FuzzySetDefinition readSet(const QString &id, SectionReader &section)
{
    FuzzySetDefinition set;
    set.id = id;
    set.indicator = IndicatorReference::parse(section.text(u"indicator"_s).value_or(QString()));
    section.missing(u"indicator"_s, StrategyText::tr("Name the indicator whose values it is about: "
                                                     "'indicator: rsi_14'."));
    for (const YamlEntry &entry : section.entries()) {
        if (entry.key == u"indicator") {
            continue;
        }
        const QString path = section.pathOf(entry.key);
        section.notes().places.note(path, entry.keyAt);
        if (entry.value.kind() == YamlNode::Kind::Sequence) {
            set.members.append(readShorthand(entry, path, section.notes().findings));
        } else if (entry.value.kind() == YamlNode::Kind::Map) {
            set.members.append(readLongForm(
                entry, SectionReader(entry.value, path, entry.keyAt, section.notes())));
        } else {
            section.error(entry.key,
                          StrategyText::tr("The member '%1' has no shape.").arg(shown(entry.key)),
                          guess(entry.key, {u"indicator"_s}) +
                              StrategyText::tr("Write '%1: [0, 30, 50]', or 'type' and "
                                               "'parameters' below it.")
                                  .arg(shown(entry.key)));
            set.members.append({entry.key, {}, {}});
        }
    }
    if (set.members.isEmpty()) {
        section.notes().findings.error(
            section.placeOf({}), section.path(),
            StrategyText::tr("The fuzzy set '%1' has no members.").arg(shown(id)),
            StrategyText::tr("Add at least one, for example 'low: "
                             "[0, 30, 50]'."));
    }
    return set;
}

} // namespace

QList<FuzzySetDefinition> readFuzzySets(SectionReader &top)
{
    const QString key = u"fuzzy_sets"_s;
    QList<FuzzySetDefinition> sets;
    std::optional<SectionReader> section = top.section(key);
    top.missing(key, StrategyText::tr("Name at least one, or write 'fuzzy_sets: {}' where the "
                                      "network sees raw values only."));
    if (!section) {
        return sets;
    }
    for (const YamlEntry &entry : section->entries()) {
        const QString path = section->pathOf(entry.key);
        top.notes().places.note(path, entry.keyAt);
        if (entry.value.kind() != YamlNode::Kind::Map) {
            section->error(
                entry.key,
                StrategyText::tr("The fuzzy set '%1' has to be a map.").arg(shown(entry.key)),
                StrategyText::tr("Write 'indicator: …' and its members below it."));
            sets.append(FuzzySetDefinition{entry.key, {}, {}});
            continue;
        }
        SectionReader set(entry.value, path, entry.keyAt, top.notes());
        sets.append(readSet(entry.key, set));
    }
    return sets;
}

} // namespace ktrdr::training
