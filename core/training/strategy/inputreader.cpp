#include "core/training/strategy/strategysections.h"
#include "core/training/strategy/strategytext.h"

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

QString entryHint()
{
    return StrategyText::tr("Write '- fuzzy_set: …' or '- raw_indicator: …' with 'timeframes: all' "
                            "below it.");
}

void readInputTimeframes(SectionReader &section, NetworkInput &input)
{
    const QString key = u"timeframes"_s;
    const YamlEntry *entry = section.find(key);
    section.missing(key, StrategyText::tr("Write 'timeframes: all', or list some: [1h, 4h]."));
    if (entry == nullptr) {
        return;
    }
    if (entry->value.kind() != YamlNode::Kind::Scalar) {
        input.timeframes = readTimeframes(section, key);
        if (input.timeframes.isEmpty() && entry->value.entries().empty()) {
            section.error(key, StrategyText::tr("No timeframe is listed."),
                          StrategyText::tr("Write 'timeframes: all', or list some: [1h, 4h]."));
        }
    } else if (entry->value.text() != u"all") {
        const QString text = shown(entry->value.text());
        section.error(key, StrategyText::tr("'%1' has to be 'all' or a list.").arg(key),
                      StrategyText::tr("Write 'timeframes: all' or 'timeframes: [%1]'.").arg(text));
    }
}

void readNormalization(SectionReader &section, NetworkInput &input, bool isKtrdrCompatible)
{
    const QString key = u"normalization"_s;
    const auto chosen = section.choice(key, {u"none"_s, u"minmax"_s, u"zscore"_s});
    auto *raw = std::get_if<RawInput>(&input.what);
    if (raw == nullptr) {
        if (section.find(key) != nullptr) {
            section.error(key, StrategyText::tr("'%1' goes with 'raw_indicator' only.").arg(key),
                          StrategyText::tr("Remove it: members of fuzzy sets are 0 to 1 already."));
        }
        return;
    }
    raw->normalization = static_cast<Normalization>(chosen.value_or(0));
    if (isKtrdrCompatible && raw->normalization != Normalization::None) {
        section.withoutEffect(key, StrategyText::tr("KTRDR does not scale raw values: remove it, "
                                                    "or 'ktrdr_compatible'."));
    }
}

NetworkInput readInput(SectionReader &section, bool isKtrdrCompatible)
{
    NetworkInput input;
    const std::optional<QString> set = section.text(u"fuzzy_set"_s);
    const std::optional<QString> raw = section.text(u"raw_indicator"_s);
    const bool hasSet = section.find(u"fuzzy_set"_s) != nullptr;
    const bool hasRaw = section.find(u"raw_indicator"_s) != nullptr;
    if (hasSet == hasRaw) {
        section.notes().findings.error(
            section.placeOf(u"fuzzy_set"_s), section.path(),
            hasSet ? StrategyText::tr("The entry names a fuzzy set and a raw indicator.")
                   : StrategyText::tr("The entry names neither a fuzzy set nor a raw indicator."),
            hasSet ? StrategyText::tr("Make two entries of it.") : entryHint());
    }
    if (raw && !set) {
        input.what = RawInput{IndicatorReference::parse(*raw), Normalization::None};
    } else {
        input.what = FuzzyInput{set.value_or(QString())};
    }
    readInputTimeframes(section, input);
    readNormalization(section, input, isKtrdrCompatible);
    section.finish();
    return input;
}

} // namespace

QList<NetworkInput> readNetworkInputs(SectionReader &top, bool isKtrdrCompatible)
{
    const QString key = u"nn_inputs"_s;
    QList<NetworkInput> inputs;
    const YamlEntry *entry = top.find(key);
    top.missing(key, StrategyText::tr("Say what the network sees. %1").arg(entryHint()));
    if (entry == nullptr) {
        return inputs;
    }
    if (entry->value.kind() != YamlNode::Kind::Sequence || entry->value.entries().empty()) {
        top.error(key, StrategyText::tr("'%1' has to be a list with at least one entry.").arg(key),
                  entryHint());
        return inputs;
    }
    qsizetype index = 0;
    for (const YamlEntry &item : entry->value.entries()) {
        const QString path = u"%1[%2]"_s.arg(key).arg(index++);
        top.notes().places.note(path, item.value.at());
        if (item.value.kind() != YamlNode::Kind::Map) {
            top.notes().findings.error(
                item.value.at(), path,
                StrategyText::tr("An entry of '%1' has to be a map.").arg(key), entryHint());
            inputs.append(NetworkInput{FuzzyInput{}, {}});
            continue;
        }
        SectionReader section(item.value, path, item.value.at(), top.notes());
        inputs.append(readInput(section, isKtrdrCompatible));
    }
    return inputs;
}

} // namespace ktrdr::training
