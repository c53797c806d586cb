#include "core/training/trainer/modelfiles.h"

#include "core/training/trainer/metricsjson.h"
#include "core/training/trainer/trainingspecjson.h"

#include <algorithm>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

QString stamp(const QDateTime &time, Qt::DateFormat format = Qt::ISODate)
{
    return time.isValid() ? time.toUTC().toString(format) : QString();
}

double greatest(const TrainingResult &result, double EpochMetrics::*figure)
{
    double value = 0;
    for (const EpochMetrics &epoch : result.history) {
        value = std::max(value, epoch.*figure);
    }
    return value;
}

const EpochMetrics *bestEpoch(const TrainingResult &result)
{
    const auto place = static_cast<size_t>(result.bestEpoch);
    return place > 0 && place <= result.history.size() ? &result.history[place - 1] : nullptr;
}

QJsonObject historyJson(const TrainingResult &result)
{
    QJsonArray trainLoss;
    QJsonArray trainAccuracy;
    QJsonArray validationLoss;
    QJsonArray validationAccuracy;
    QJsonArray learningRate;
    for (const EpochMetrics &epoch : result.history) {
        trainLoss.append(epoch.trainLoss);
        trainAccuracy.append(epoch.trainAccuracy);
        validationLoss.append(epoch.validationLoss);
        validationAccuracy.append(epoch.validationAccuracy);
        learningRate.append(epoch.learningRate);
    }
    return {{u"train_loss"_s, trainLoss},
            {u"train_accuracy"_s, trainAccuracy},
            {u"val_loss"_s, validationLoss},
            {u"val_accuracy"_s, validationAccuracy},
            {u"learning_rate"_s, learningRate}};
}

QString symbolText(const ModelCard &card)
{
    return card.symbols.size() == 1 ? card.symbols.first() : u"MULTI"_s;
}

QString endName(TrainingEnd end)
{
    return end == TrainingEnd::StoppedEarly ? u"stopped_early"_s : u"all_epochs"_s;
}

} // namespace

QJsonObject metricsFile(const ModelCard &card, const TrainingResult &result)
{
    QJsonObject json{{u"epochs_trained"_s, qint64(result.history.size())},
                     {u"best_epoch"_s, result.bestEpoch - 1},
                     {u"ended_by"_s, endName(result.end)},
                     {u"best_train_accuracy"_s, greatest(result, &EpochMetrics::trainAccuracy)},
                     {u"training_time"_s, static_cast<double>(result.duration.count()) / 1000},
                     {u"history"_s, historyJson(result)},
                     {u"symbols"_s, QJsonArray::fromStringList(card.symbols)},
                     {u"start_date"_s, stamp(card.start)},
                     {u"end_date"_s, stamp(card.end)}};
    if (!result.history.empty()) {
        const EpochMetrics &last = result.history.back();
        json[u"final_train_loss"_s] = last.trainLoss;
        json[u"final_train_accuracy"_s] = last.trainAccuracy;
        json[u"final_val_loss"_s] = last.validationLoss;
        json[u"final_val_accuracy"_s] = last.validationAccuracy;
    }
    if (const EpochMetrics *best = bestEpoch(result)) {
        json[u"best_val_loss"_s] = best->validationLoss;
        json[u"best_val_accuracy"_s] = best->validationAccuracy;
    }
    if (result.test) {
        const QJsonObject test = toJson(*result.test);
        for (const QString &key : test.keys()) {
            json[key] = test[key];
        }
    }
    return json;
}

QJsonObject featuresFile(const ModelCard &card)
{
    return {{u"model_version"_s, u"pure_fuzzy_v1"_s},
            {u"feature_type"_s, u"pure_fuzzy"_s},
            {u"fuzzy_features"_s, QJsonArray::fromStringList(card.features)},
            {u"feature_count"_s, card.features.size()},
            {u"temporal_config"_s, QJsonValue()},
            {u"scaling_info"_s, card.normalization},
            {u"feature_importance"_s, QJsonValue()}};
}

QJsonObject metadataFile(const ModelCard &card, const TrainingSpec &spec,
                         const TrainingResult &result)
{
    const EpochMetrics *best = bestEpoch(result);
    const QJsonObject summary{
        {u"epochs"_s, qint64(result.history.size())},
        {u"final_accuracy"_s, result.history.empty() ? 0 : result.history.back().trainAccuracy},
        {u"best_val_accuracy"_s, best != nullptr ? best->validationAccuracy : 0}};
    return {{u"strategy_name"_s, card.strategyName},
            {u"symbol"_s, symbolText(card)},
            {u"timeframe"_s, card.timeframes.value(0)},
            {u"created_at"_s, stamp(card.createdAt, Qt::ISODateWithMs)},
            {u"is_trained"_s, true},
            {u"model_type"_s, networkName(spec.network)},
            {u"model_version"_s, u"pure_fuzzy_v1"_s},
            {u"architecture_type"_s, u"pure_fuzzy_%1"_s.arg(networkName(spec.network))},
            {u"input_size"_s, card.features.size()},
            {u"parameters"_s, result.parameters},
            {u"pytorch_version"_s, result.engine.version},
            {u"training_summary"_s, summary},
            {u"feature_engineering"_s, QJsonValue()},
            {u"spec"_s, toJson(spec)},
            {u"data_fingerprint"_s, QString::fromLatin1(result.dataFingerprint)},
            {u"engine"_s, QJsonObject{{u"name"_s, result.engine.name},
                                      {u"version"_s, result.engine.version},
                                      {u"linear_algebra"_s, result.engine.linearAlgebra}}},
            {u"provenance"_s, card.provenance},
            {u"warnings"_s, QJsonArray::fromStringList(result.warnings)}};
}

QJsonObject metadataV3File(const ModelCard &card, const TrainingSpec &spec,
                           const TrainingResult &result)
{
    const auto *recurrent = std::get_if<RecurrentSpec>(&spec.network);
    return {{u"model_name"_s, card.strategyName},
            {u"strategy_name"_s, card.strategyName},
            {u"created_at"_s, stamp(card.createdAt, Qt::ISODateWithMs)},
            {u"strategy_version"_s, card.strategyVersion},
            {u"indicators"_s, card.indicators},
            {u"fuzzy_sets"_s, card.fuzzySets},
            {u"nn_inputs"_s, card.inputs},
            {u"resolved_features"_s, QJsonArray::fromStringList(card.features)},
            {u"training_symbols"_s, QJsonArray::fromStringList(card.symbols)},
            {u"training_timeframes"_s, QJsonArray::fromStringList(card.timeframes)},
            {u"training_metrics"_s, metricsFile(card, result)},
            {u"output_type"_s, card.outputType},
            {u"model_type"_s, networkName(spec.network)},
            {u"sequence_length"_s,
             recurrent != nullptr ? QJsonValue(recurrent->sequence) : QJsonValue()},
            {u"normalization_params"_s, card.normalization},
            {u"context_data_config"_s, QJsonValue()},
            {u"context_source_ids"_s, QJsonArray()}};
}

} // namespace ktrdr::training
