#include "core/training/strategy/strategysections.h"
#include "core/training/strategy/strategytext.h"

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

ContextSource readSource(SectionReader &entry)
{
    ContextSource source;
    source.provider = entry.text(u"provider"_s).value_or(QString());
    entry.missing(u"provider"_s, StrategyText::tr("Name the provider: fred, ib or cftc_cot."));
    source.alignment = entry.text(u"alignment"_s).value_or(source.alignment);
    source.symbol = entry.text(u"symbol"_s).value_or(QString());
    source.timeframe = readTimeframe(entry, u"timeframe"_s);
    source.instrumentType = entry.text(u"instrument_type"_s).value_or(QString());
    const YamlEntry *series = entry.find(u"series"_s);
    const bool isOneSeries = series != nullptr && series->value.kind() == YamlNode::Kind::Scalar;
    source.series = isOneSeries ? QStringList{series->value.text()} : readTexts(entry, u"series"_s);
    source.frequency = entry.text(u"frequency"_s).value_or(QString());
    source.report = entry.text(u"report"_s).value_or(QString());
    source.currencies = readTexts(entry, u"currencies"_s);
    source.minImpact = entry.text(u"min_impact"_s).value_or(QString());
    source.broker = entry.text(u"broker"_s).value_or(QString());
    if (source.provider == u"ib") {
        entry.missing(u"symbol"_s, StrategyText::tr("Name the symbol to take from there."));
    } else if (source.provider == u"fred") {
        entry.missing(u"series"_s, StrategyText::tr("Name the series, for example DGS2."));
    }
    entry.finish();
    return source;
}

} // namespace

QStringList ContextSource::sourceIds() const
{
    QStringList ids;
    if (!symbol.isEmpty()) {
        ids.append(symbol);
    }
    for (const QString &one : series) {
        ids.append(u"fred_"_s + one);
    }
    if (series.size() >= 2) {
        ids.append(u"yield_spread_%1_%2"_s.arg(series[0], series[1]));
    }
    if (!report.isEmpty()) {
        ids.append({u"cot_%1_net_pct"_s.arg(report), u"cot_%1_net_position"_s.arg(report)});
    }
    return ids;
}

QList<ContextSource> readContextSources(SectionReader &top)
{
    const QString key = u"context_data"_s;
    QList<ContextSource> sources;
    const YamlEntry *entry = top.find(key);
    if (entry == nullptr) {
        return sources;
    }
    if (entry->value.kind() != YamlNode::Kind::Sequence) {
        top.error(key, StrategyText::tr("'%1' has to be a list.").arg(key),
                  StrategyText::tr("Begin each entry with '- provider: …' on a line of its own."));
        return sources;
    }
    qsizetype index = 0;
    for (const YamlEntry &item : entry->value.entries()) {
        const QString path = u"%1[%2]"_s.arg(key).arg(index++);
        if (item.value.kind() != YamlNode::Kind::Map) {
            top.notes().findings.error(
                item.value.at(), path,
                StrategyText::tr("An entry of '%1' has to be a map.").arg(key),
                StrategyText::tr("Begin each entry with '- provider: …' on a line of its own."));
            continue;
        }
        top.notes().places.note(path, item.value.at());
        SectionReader section(item.value, path, item.value.at(), top.notes());
        sources.append(readSource(section));
    }
    return sources;
}

} // namespace ktrdr::training
