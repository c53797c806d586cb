#pragma once

#include "core/training/indicators/parameterrule.h"
#include "core/training/strategy/finding.h"
#include "core/training/strategy/strategyplaces.h"
#include "core/training/strategy/yamlnode.h"

#include <QStringList>

namespace ktrdr::training {

/// What reading a strategy brings forth beside the strategy itself.
struct ReadingNotes
{
    Findings findings;
    StrategyPlaces places;
};

/// Reads one map of a strategy file key by key: wrong values become findings, and what nobody asked
/// for is unknown. A key whose value is `null` counts as absent.
class SectionReader
{
public:
    /// `map` is a map; `notes` is borrowed. An empty path is the top level.
    SectionReader(const YamlNode &map, QString path, SourcePosition at, ReadingNotes &notes);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString pathOf(const QString &key) const;
    [[nodiscard]] ReadingNotes &notes() { return m_notes; }
    /// The keys as they are in the file.
    [[nodiscard]] const std::vector<YamlEntry> &entries() const { return m_map.entries(); }

    /// Null where the key is absent.
    const YamlEntry *find(const QString &key);
    /// Empty where the key is absent or no text.
    std::optional<QString> text(const QString &key);
    /// The texts of a list; wrong items are told and left out.
    std::vector<YamlEntry> list(const QString &key);
    /// Index of the text among `choices`; empty where the key is absent or wrong.
    std::optional<qsizetype> choice(const QString &key, const QStringList &choices);
    /// By the rule's name; empty where the key is absent or wrong.
    std::optional<double> value(const ParameterRule &rule);
    /// The rule's default where the key is absent or wrong.
    double valueOr(const ParameterRule &rule);
    /// Empty where the key is absent or no map.
    std::optional<SectionReader> section(const QString &key);

    void missing(const QString &key, const QString &hint);
    /// A known key that changes nothing: a warning where it is there.
    void withoutEffect(const QString &key, const QString &hint);
    void error(const QString &key, const QString &message, const QString &hint);
    void warning(const QString &key, const QString &message, const QString &hint);
    /// The place of a key, of the map where there is none.
    [[nodiscard]] SourcePosition placeOf(const QString &key) const;

    /// Warns of every key that nobody asked for.
    void finish();

private:
    [[nodiscard]] const YamlEntry *entry(const QString &key) const;
    [[nodiscard]] QString hintForUnknown(const QString &key, const QStringList &absent) const;

    YamlNode m_map;
    QString m_path;
    SourcePosition m_at;
    ReadingNotes &m_notes;
    QStringList m_known;
};

/// `a, b, c`, at most twelve.
[[nodiscard]] QString listed(const QStringList &words);
/// Elided, for messages.
[[nodiscard]] QString shown(const QString &text);
/// "Did you mean 'x'? " where `typed` is near one of `known`.
[[nodiscard]] QString guess(const QString &typed, const QStringList &known);

} // namespace ktrdr::training
