#include "core/marketdata/dataerror.h"
#include "core/marketdata/isotime.h"
#include "core/training/strategy/keyrules.h"
#include "core/training/strategy/strategysections.h"
#include "core/training/strategy/strategytext.h"

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using marketdata::Symbol;
using marketdata::Timeframe;

namespace {

constexpr ParameterRule HistoryRequired = wholeRule("history_required", 200, 50, 10'000'000);

enum class Mode { Single, Several };

/// `single` or the other one; where neither is named, what the other keys make likely.
Mode readMode(SectionReader &section, const QString &several)
{
    const std::optional<qsizetype> mode = section.choice(u"mode"_s, {u"single"_s, several});
    section.missing(u"mode"_s,
                    StrategyText::tr("Write 'mode: single' or 'mode: %1'.").arg(several));
    const bool hasList = section.find(u"list"_s) != nullptr;
    return mode.value_or(hasList ? 1 : 0) == 0 ? Mode::Single : Mode::Several;
}

void tellInvalid(SectionReader &section, const QString &key, SourcePosition at,
                 const operations::Error &why)
{
    section.notes().findings.error(at, section.pathOf(key), why.message, why.hint);
}

void tellTwice(SectionReader &section, const QString &key, const YamlEntry &item)
{
    section.notes().findings.error(
        item.value.at(), section.pathOf(key),
        StrategyText::tr("'%1' is listed twice.").arg(shown(item.value.text())),
        StrategyText::tr("Remove one of the two."));
}

void addSymbol(SectionReader &section, const QString &key, const YamlEntry &item,
               QList<Symbol> &symbols)
{
    const auto symbol = Symbol::parse(item.value.text());
    if (!symbol) {
        tellInvalid(section, key, item.value.at(), symbol.error());
    } else if (symbols.contains(*symbol)) {
        tellTwice(section, key, item);
    } else {
        symbols.append(*symbol);
    }
}

/// KTRDR takes both names; `list` is the usual one.
QString listKey(SectionReader &section, const QString &other)
{
    const QString list = u"list"_s;
    const bool hasOther = section.find(other) != nullptr;
    if (section.find(list) == nullptr) {
        return hasOther ? other : list;
    }
    if (hasOther) {
        section.withoutEffect(other, StrategyText::tr("'list' is read; remove the other one."));
    }
    return list;
}

QList<Symbol> readSymbols(SectionReader &data)
{
    const QString several = u"multi_symbol"_s;
    QList<Symbol> symbols;
    std::optional<SectionReader> section = data.section(u"symbols"_s);
    data.missing(u"symbols"_s,
                 StrategyText::tr("Write 'mode: single' and 'symbol: …' below 'symbols:'."));
    if (!section) {
        return symbols;
    }
    if (readMode(*section, several) == Mode::Single) {
        if (section->text(u"symbol"_s)) {
            addSymbol(*section, u"symbol"_s, *section->find(u"symbol"_s), symbols);
        }
        section->missing(u"symbol"_s, StrategyText::tr("Name the symbol, for example "
                                                       "'symbol: EURUSD'."));
        for (const QString &key : {u"list"_s, u"symbols"_s, u"selection_criteria"_s}) {
            section->withoutEffect(key, StrategyText::tr("The mode is 'single': remove it, or "
                                                         "write 'mode: %1'.")
                                            .arg(several));
        }
    } else {
        const QString key = listKey(*section, u"symbols"_s);
        for (const YamlEntry &item : section->list(key)) {
            addSymbol(*section, key, item, symbols);
        }
        if (section->find(u"selection_criteria"_s) == nullptr) {
            section->missing(key, StrategyText::tr("Name the symbols, for example "
                                                   "'list: [EURUSD, GBPUSD]'."));
        } else if (section->find(key) == nullptr) {
            section->warning(u"selection_criteria"_s,
                             StrategyText::tr("This program chooses no symbols by criteria."),
                             StrategyText::tr("Name them: 'list: [EURUSD, GBPUSD]'."));
        }
        section->withoutEffect(u"symbol"_s, StrategyText::tr("The mode is '%1': remove it, or "
                                                             "write 'mode: single'.")
                                                .arg(several));
    }
    section->finish();
    return symbols;
}

/// The base timeframe in front.
QList<Timeframe> ordered(QList<Timeframe> timeframes, const std::optional<Timeframe> &base)
{
    if (base && timeframes.removeOne(*base)) {
        timeframes.prepend(*base);
    }
    return timeframes;
}

void checkSeveral(SectionReader &section, const QString &key, const QList<Timeframe> &timeframes,
                  const std::optional<Timeframe> &base)
{
    if (timeframes.size() == 1) {
        section.error(key, StrategyText::tr("Only one timeframe is listed."),
                      StrategyText::tr("List at least two, or write 'mode: single' and "
                                       "'timeframe: %1'.")
                          .arg(timeframes.first().toString()));
    }
    if (base && !timeframes.contains(*base)) {
        section.error(
            u"base_timeframe"_s,
            StrategyText::tr("'%1' is not one of the listed timeframes.").arg(base->toString()),
            StrategyText::tr("Add it to the list, or choose one of it."));
    }
}

/// None where one of them is wrong, so that nothing is concluded from the others.
QList<Timeframe> readSeveral(SectionReader &section)
{
    const QString key = listKey(section, u"timeframes"_s);
    const YamlEntry *entry = section.find(key);
    QList<Timeframe> timeframes = readTimeframes(section, key);
    section.missing(key, StrategyText::tr("Name at least two, for example 'list: [1h, 4h]'."));
    if (entry != nullptr && std::ssize(entry->value.entries()) != timeframes.size()) {
        timeframes.clear();
    }
    const std::optional<Timeframe> base = readTimeframe(section, u"base_timeframe"_s);
    if (!timeframes.isEmpty()) {
        checkSeveral(section, key, timeframes, base);
    }
    section.withoutEffect(u"timeframe"_s,
                          StrategyText::tr("The mode is '%1': remove it, or write 'mode: single'.")
                              .arg(u"multi_timeframe"_s));
    return ordered(timeframes, base);
}

void checkSingle(SectionReader &section, const QList<Timeframe> &timeframes)
{
    const std::optional<Timeframe> base = readTimeframe(section, u"base_timeframe"_s);
    if (base && !timeframes.isEmpty() && !timeframes.contains(*base)) {
        section.error(u"base_timeframe"_s,
                      StrategyText::tr("'%1' is not the timeframe.").arg(base->toString()),
                      StrategyText::tr("Remove the key, or write 'mode: multi_timeframe' and "
                                       "list both."));
    }
}

/// KTRDR takes a list of one, too.
QList<Timeframe> readSingle(SectionReader &section)
{
    const QString key = listKey(section, u"timeframes"_s);
    const YamlEntry *list = section.find(key);
    const bool isListOfOne = section.find(u"timeframe"_s) == nullptr && list != nullptr &&
                             list->value.entries().size() == 1;
    QList<Timeframe> timeframes;
    if (isListOfOne) {
        timeframes = readTimeframes(section, key);
    } else {
        if (const auto timeframe = readTimeframe(section, u"timeframe"_s)) {
            timeframes.append(*timeframe);
        }
        section.missing(u"timeframe"_s,
                        StrategyText::tr("Name the timeframe, for example 'timeframe: 1h'."));
        section.withoutEffect(key, StrategyText::tr("The mode is 'single': remove it, or write "
                                                    "'mode: %1'.")
                                       .arg(u"multi_timeframe"_s));
    }
    checkSingle(section, timeframes);
    return timeframes;
}

QList<Timeframe> readAllTimeframes(SectionReader &data)
{
    std::optional<SectionReader> section = data.section(u"timeframes"_s);
    data.missing(u"timeframes"_s,
                 StrategyText::tr("Write 'mode: single' and 'timeframe: …' below 'timeframes:'."));
    if (!section) {
        return {};
    }
    const QList<Timeframe> timeframes = readMode(*section, u"multi_timeframe"_s) == Mode::Single
                                            ? readSingle(*section)
                                            : readSeveral(*section);
    section->finish();
    return timeframes;
}

std::optional<qint64> readDate(SectionReader &data, const QString &key)
{
    const std::optional<QString> text = data.text(key);
    if (!text) {
        return {};
    }
    const std::optional<qint64> time = marketdata::fromIsoTime(*text);
    if (!time) {
        data.error(key, StrategyText::tr("'%1' is not a time.").arg(shown(*text)),
                   StrategyText::tr("Write it as \"2024-01-31\" or \"2024-01-31T14:30:00Z\"."));
    }
    return time;
}

} // namespace

std::optional<Timeframe> readTimeframe(SectionReader &section, const QString &key)
{
    const std::optional<QString> text = section.text(key);
    if (!text) {
        return {};
    }
    const std::optional<Timeframe> timeframe = Timeframe::parse(*text);
    if (!timeframe) {
        tellInvalid(section, key, section.find(key)->value.at(),
                    marketdata::invalidTimeframe(*text));
    }
    return timeframe;
}

QList<Timeframe> readTimeframes(SectionReader &section, const QString &key)
{
    QList<Timeframe> timeframes;
    for (const YamlEntry &item : section.list(key)) {
        const std::optional<Timeframe> timeframe = Timeframe::parse(item.value.text());
        if (!timeframe) {
            tellInvalid(section, key, item.value.at(),
                        marketdata::invalidTimeframe(item.value.text()));
        } else if (timeframes.contains(*timeframe)) {
            tellTwice(section, key, item);
        } else {
            timeframes.append(*timeframe);
        }
    }
    return timeframes;
}

QStringList readTexts(SectionReader &section, const QString &key)
{
    QStringList texts;
    for (const YamlEntry &item : section.list(key)) {
        texts.append(item.value.text());
    }
    return texts;
}

TrainingDataSettings readTrainingData(SectionReader &top)
{
    TrainingDataSettings settings;
    std::optional<SectionReader> data = top.section(u"training_data"_s);
    top.missing(u"training_data"_s,
                StrategyText::tr("Say below it which symbols and timeframes to learn from."));
    if (!data) {
        return settings;
    }
    settings.symbols = readSymbols(*data);
    settings.timeframes = readAllTimeframes(*data);
    settings.historyRequired = static_cast<int>(data->valueOr(HistoryRequired));
    settings.start = readDate(*data, u"start_date"_s);
    settings.end = readDate(*data, u"end_date"_s);
    if (settings.start && settings.end && *settings.start >= *settings.end) {
        data->error(u"end_date"_s, StrategyText::tr("The end is not after the start."),
                    StrategyText::tr("Exchange 'start_date' and 'end_date'."));
    }
    data->withoutEffect(u"date_range"_s,
                        StrategyText::tr("Write 'start_date' and 'end_date' in 'training_data' "
                                         "instead; KTRDR drops 'date_range', too."));
    data->finish();
    return settings;
}

} // namespace ktrdr::training
