#include "core/training/strategy/sectionreader.h"

#include "core/text/nearestword.h"
#include "core/training/strategy/keyplaces.h"
#include "core/training/strategy/strategytext.h"

#include <algorithm>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

QString listed(const QStringList &words)
{
    constexpr qsizetype Most = 12;
    const QString all = words.mid(0, Most).join(u", "_s);
    return words.size() > Most ? all + u", …"_s : all;
}

QString shown(const QString &text)
{
    constexpr qsizetype Longest = 60;
    const QString line = text.simplified();
    return line.size() > Longest ? line.left(Longest) + u'…' : line;
}

QString guess(const QString &typed, const QStringList &known)
{
    constexpr qsizetype MostCompared = 200;
    const QString near = text::nearestWord(typed, known.mid(0, MostCompared));
    return near.isEmpty() ? QString() : StrategyText::tr("Did you mean '%1'?").arg(near) + u' ';
}

SectionReader::SectionReader(const YamlNode &map, QString path, SourcePosition at,
                             ReadingNotes &notes)
    : m_map(map)
    , m_path(std::move(path))
    , m_at(at)
    , m_notes(notes)
{}

QString SectionReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? shown(key) : m_path + u'.' + shown(key);
}

const YamlEntry *SectionReader::entry(const QString &key) const
{
    const auto found = std::find_if(entries().begin(), entries().end(),
                                    [&](const YamlEntry &e) { return e.key == key; });
    return found == entries().end() ? nullptr : &*found;
}

SourcePosition SectionReader::placeOf(const QString &key) const
{
    const YamlEntry *found = entry(key);
    return found == nullptr ? m_at : found->keyAt;
}

const YamlEntry *SectionReader::find(const QString &key)
{
    if (!m_known.contains(key)) {
        m_known.append(key);
    }
    const YamlEntry *found = entry(key);
    if (found == nullptr) {
        return nullptr;
    }
    m_notes.places.note(pathOf(key), found->keyAt);
    if (found->value.isMissing()) {
        error(key, StrategyText::tr("'%1' has no value.").arg(shown(key)),
              StrategyText::tr("Write one after the colon, or remove the key."));
        return nullptr;
    }
    return found->value.kind() == YamlNode::Kind::Null ? nullptr : found;
}

std::optional<QString> SectionReader::text(const QString &key)
{
    const YamlEntry *found = find(key);
    if (found == nullptr) {
        return {};
    }
    if (found->value.kind() != YamlNode::Kind::Scalar || found->value.text().isEmpty()) {
        error(key, StrategyText::tr("'%1' has to be a text.").arg(shown(key)),
              StrategyText::tr("Write one word or sentence after the colon."));
        return {};
    }
    return found->value.text();
}

std::vector<YamlEntry> SectionReader::list(const QString &key)
{
    const YamlEntry *found = find(key);
    if (found == nullptr) {
        return {};
    }
    if (found->value.kind() != YamlNode::Kind::Sequence) {
        error(key, StrategyText::tr("'%1' has to be a list.").arg(shown(key)),
              StrategyText::tr("Write '[a, b]', or an entry a line, each after '- '."));
        return {};
    }
    std::vector<YamlEntry> items;
    for (const YamlEntry &item : found->value.entries()) {
        if (item.value.kind() == YamlNode::Kind::Scalar && !item.value.text().isEmpty()) {
            items.push_back(item);
        } else {
            m_notes.findings.error(
                item.value.at(), pathOf(key),
                StrategyText::tr("An entry of '%1' is no single value.").arg(shown(key)),
                StrategyText::tr("Write one word or number for each entry."));
        }
    }
    return items;
}

std::optional<qsizetype> SectionReader::choice(const QString &key, const QStringList &choices)
{
    const std::optional<QString> chosen = text(key);
    if (!chosen) {
        return {};
    }
    if (const qsizetype index = choices.indexOf(*chosen); index >= 0) {
        return index;
    }
    error(key, StrategyText::tr("'%1' cannot be '%2'.").arg(shown(key), shown(*chosen)),
          guess(*chosen, choices) + StrategyText::tr("Use one of: %1.").arg(listed(choices)));
    return {};
}

std::optional<double> SectionReader::value(const ParameterRule &rule)
{
    const QString key(rule.name);
    const YamlEntry *found = find(key);
    if (found == nullptr) {
        return {};
    }
    if (found->value.kind() != YamlNode::Kind::Scalar) {
        error(key, StrategyText::tr("'%1' has to be a single value.").arg(key),
              StrategyText::tr("Allowed: %1.").arg(rule.allowed()));
        return {};
    }
    const operations::Result<double> checked = rule.check(found->value.toVariant());
    if (!checked) {
        error(key, checked.error().message, checked.error().hint);
        return {};
    }
    return *checked;
}

double SectionReader::valueOr(const ParameterRule &rule)
{
    return value(rule).value_or(rule.fallback);
}

std::optional<SectionReader> SectionReader::section(const QString &key)
{
    const YamlEntry *found = find(key);
    if (found == nullptr) {
        return {};
    }
    if (found->value.kind() != YamlNode::Kind::Map) {
        error(key, StrategyText::tr("'%1' has to be a map.").arg(shown(key)),
              StrategyText::tr("Write its keys below it, each on a line of its own and indented."));
        return {};
    }
    return SectionReader(found->value, pathOf(key), found->keyAt, m_notes);
}

void SectionReader::missing(const QString &key, const QString &hint)
{
    const YamlEntry *found = entry(key);
    if (found != nullptr && found->value.kind() != YamlNode::Kind::Null) {
        return;
    }
    if (found == nullptr || !found->value.isMissing()) {
        m_notes.findings.error(placeOf(key), pathOf(key),
                               StrategyText::tr("'%1' is missing.").arg(pathOf(key)), hint);
    }
}

void SectionReader::withoutEffect(const QString &key, const QString &hint)
{
    m_known.append(key);
    if (entry(key) != nullptr) {
        warning(key, StrategyText::tr("'%1' has no effect here.").arg(shown(key)), hint);
    }
}

void SectionReader::error(const QString &key, const QString &message, const QString &hint)
{
    m_notes.findings.error(placeOf(key), pathOf(key), message, hint);
}

void SectionReader::warning(const QString &key, const QString &message, const QString &hint)
{
    m_notes.findings.warning(placeOf(key), pathOf(key), message, hint);
}

void SectionReader::finish()
{
    QStringList absent = m_known;
    absent.removeIf([&](const QString &known) { return entry(known) != nullptr; });
    for (const YamlEntry &e : entries()) {
        if (!m_known.contains(e.key)) {
            m_notes.findings.warning(
                e.keyAt, pathOf(e.key),
                StrategyText::tr("The key '%1' is not known and has no effect.").arg(shown(e.key)),
                m_notes.findings.isFull() ? QString() : hintForUnknown(e.key, absent));
        }
    }
}

QString SectionReader::hintForUnknown(const QString &key, const QStringList &absent) const
{
    const QString meant = meantKey(key);
    if (absent.contains(meant)) {
        return StrategyText::tr("Did you mean '%1'?").arg(meant);
    }
    if (const QString near = text::nearestWord(key, absent); !near.isEmpty()) {
        return StrategyText::tr("Did you mean '%1'?").arg(near);
    }
    if (const QString home = homeOfKey(key); !home.isEmpty() && home != pathOf(key)) {
        return StrategyText::tr("It belongs to '%1'.").arg(home);
    }
    return m_known.isEmpty()
               ? StrategyText::tr("Remove it.")
               : StrategyText::tr("Remove it, or use one of: %1.").arg(listed(m_known));
}

} // namespace ktrdr::training
