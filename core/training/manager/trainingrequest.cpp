#include "core/training/manager/trainingrequest.h"

#include "core/marketdata/dataerror.h"
#include "core/marketdata/isotime.h"
#include "core/training/values/text.h"
#include "core/training/values/trainingerror.h"

#include <QJsonArray>
#include <QLocale>

namespace ktrdr::training {

using namespace Qt::StringLiterals;
using marketdata::Symbol;
using marketdata::Timeframe;
using operations::failure;
using operations::Result;

namespace {

template<typename T>
QJsonArray namesOf(const QList<T> &list)
{
    QJsonArray names;
    for (const T &item : list) {
        names.append(item.toString());
    }
    return names;
}

template<typename T>
QString quotedList(const QList<T> &list)
{
    QStringList names;
    for (const T &item : list) {
        names.append(quotedYaml(item.toString()));
    }
    return QString(u'[' + names.join(u", "_s) + u']');
}

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString symbolsValue(const QList<Symbol> &symbols)
{
    return symbols.size() == 1
               ? u"{mode: single, symbol: %1}"_s.arg(quotedYaml(symbols.first().toString()))
               : u"{mode: multi_symbol, list: %1}"_s.arg(quotedList(symbols));
}

QString timeframesValue(const QList<Timeframe> &timeframes)
{
    const QString base = quotedYaml(timeframes.first().toString());
    return timeframes.size() == 1 ? u"{mode: single, timeframe: %1}"_s.arg(base)
                                  : u"{mode: multi_timeframe, list: %1, base_timeframe: %2}"_s.arg(
                                        quotedList(timeframes), base);
}

operations::Error invalidRequest(const QString &message)
{
    return trainingError("TRAINING-InvalidRequest", message,
                         Text::tr("Start the training anew from its strategy."));
}

Result<QList<Symbol>> symbolsFrom(const QJsonArray &names)
{
    QList<Symbol> symbols;
    for (const QJsonValue &name : names) {
        const Result<Symbol> symbol = Symbol::parse(name.toString());
        if (!symbol) {
            return failure(symbol.error());
        }
        symbols.append(*symbol);
    }
    return symbols;
}

Result<QList<Timeframe>> timeframesFrom(const QJsonArray &names)
{
    QList<Timeframe> timeframes;
    for (const QJsonValue &name : names) {
        const std::optional<Timeframe> timeframe = Timeframe::parse(name.toString());
        if (!timeframe) {
            return failure(marketdata::invalidTimeframe(name.toString()));
        }
        timeframes.append(*timeframe);
    }
    return timeframes;
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &item : value.toArray()) {
        texts.append(item.toString());
    }
    return texts;
}

} // namespace

QList<TrainingRequest> TrainingRequest::trainings() const
{
    QList<TrainingRequest> all{*this};
    all.first().sweep.clear();
    for (const SweepAxis &axis : sweep) {
        QList<TrainingRequest> finer;
        for (const TrainingRequest &training : all) {
            for (const QString &value : axis.values) {
                finer.append(training);
                finer.last().overrides.append({axis.key, value});
            }
        }
        all = finer;
    }
    for (qsizetype i = 0; !sweep.isEmpty() && !run.isEmpty() && i < all.size(); ++i) {
        all[i].run = u"%1_%2"_s.arg(run).arg(i + 1);
    }
    return all;
}

QList<StrategyOverride> TrainingRequest::allOverrides() const
{
    QList<StrategyOverride> all = overrides;
    if (!symbols.isEmpty()) {
        all.append({u"training_data.symbols"_s, symbolsValue(symbols)});
    }
    if (!timeframes.isEmpty()) {
        all.append({u"training_data.timeframes"_s, timeframesValue(timeframes)});
    }
    if (start) {
        all.append({u"training_data.start_date"_s, quotedYaml(marketdata::toIsoTime(*start))});
    }
    if (end) {
        all.append({u"training_data.end_date"_s, quotedYaml(marketdata::toIsoTime(*end))});
    }
    if (validationSplit) {
        all.append({u"training.data_split"_s,
                    u"{train: %1, validation: %2, test: %2}"_s.arg(number(1 - 2 * *validationSplit),
                                                                   number(*validationSplit))});
    }
    if (seed) {
        all.append({u"training.seed"_s, QString::number(*seed)});
    }
    if (!name.isEmpty()) {
        all.append({u"name"_s, quotedYaml(name)});
    }
    return all;
}

QString TrainingRequest::overrideText() const
{
    QStringList texts;
    for (const StrategyOverride &change : overrides) {
        texts.append(change.key + u'=' + change.value);
    }
    return texts.join(u", "_s);
}

QJsonObject TrainingRequest::toJson() const
{
    QJsonArray changes;
    for (const StrategyOverride &change : overrides) {
        changes.append(QJsonObject{{u"key"_s, change.key}, {u"value"_s, change.value}});
    }
    QJsonArray axes;
    for (const SweepAxis &axis : sweep) {
        axes.append(QJsonObject{{u"key"_s, axis.key},
                                {u"values"_s, QJsonArray::fromStringList(axis.values)}});
    }
    QJsonObject json{{u"strategy_yaml"_s, strategy},
                     {u"strategy_file"_s, strategyFile},
                     {u"symbols"_s, namesOf(symbols)},
                     {u"timeframes"_s, namesOf(timeframes)},
                     {u"name"_s, name},
                     {u"overrides"_s, changes},
                     {u"sweep"_s, axes},
                     {u"run"_s, run}};
    if (start) {
        json.insert(u"start_date"_s, marketdata::toIsoTime(*start));
    }
    if (end) {
        json.insert(u"end_date"_s, marketdata::toIsoTime(*end));
    }
    if (validationSplit) {
        json.insert(u"validation_split"_s, *validationSplit);
    }
    if (seed) {
        // A text: it may not fit a number of JSON.
        json.insert(u"seed"_s, QString::number(*seed));
    }
    return json;
}

Result<TrainingRequest> TrainingRequest::fromJson(const QJsonObject &json)
{
    TrainingRequest request;
    request.strategy = json["strategy_yaml"_L1].toString();
    if (request.strategy.isEmpty()) {
        return failure(invalidRequest(Text::tr("The request names no strategy.")));
    }
    const auto symbols = symbolsFrom(json["symbols"_L1].toArray());
    if (!symbols) {
        return failure(symbols.error());
    }
    const auto timeframes = timeframesFrom(json["timeframes"_L1].toArray());
    if (!timeframes) {
        return failure(timeframes.error());
    }
    request.symbols = *symbols;
    request.timeframes = *timeframes;
    for (const auto &[key, to] :
         {std::pair(u"start_date"_s, &request.start), std::pair(u"end_date"_s, &request.end)}) {
        if (const QString text = json[key].toString(); !text.isEmpty()) {
            *to = marketdata::fromIsoTime(text);
            if (!*to) {
                return failure(invalidRequest(Text::tr("“%1” is not a time.").arg(text)));
            }
        }
    }
    if (json.contains("validation_split"_L1)) {
        request.validationSplit = json["validation_split"_L1].toDouble();
    }
    if (json.contains("seed"_L1)) {
        bool isNumber = false;
        request.seed = json["seed"_L1].toVariant().toString().toULongLong(&isNumber);
        if (!isNumber) {
            return failure(invalidRequest(Text::tr("The seed is no whole number.")));
        }
    }
    request.strategyFile = json["strategy_file"_L1].toString();
    request.name = json["name"_L1].toString();
    request.run = json["run"_L1].toString();
    for (const QJsonValue &change : json["overrides"_L1].toArray()) {
        request.overrides.append({change["key"_L1].toString(), change["value"_L1].toString()});
    }
    for (const QJsonValue &axis : json["sweep"_L1].toArray()) {
        request.sweep.append({axis["key"_L1].toString(), textsFrom(axis["values"_L1])});
    }
    return request;
}

} // namespace ktrdr::training
