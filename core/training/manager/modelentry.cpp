#include "core/training/manager/modelcatalogue.h"

#include "core/marketdata/isotime.h"

#include <QJsonArray>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

QJsonValue number(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue moment(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(marketdata::toIsoTime(time.toSecsSinceEpoch()))
                          : QJsonValue();
}

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

} // namespace

QJsonObject ModelEntry::toJson() const
{
    return {
        {u"type"_s, u"model"_s},
        {u"name"_s, name},
        {u"folder"_s, folder},
        {u"latest"_s, isLatest},
        {u"strategy"_s, text(strategy)},
        {u"symbols"_s, QJsonArray::fromStringList(symbols)},
        {u"timeframes"_s, QJsonArray::fromStringList(timeframes)},
        {u"start"_s, moment(start)},
        {u"end"_s, moment(end)},
        {u"created_at"_s, text(createdAt.toString(Qt::ISODateWithMs))},
        {u"model_type"_s, text(modelType)},
        {u"output_type"_s, text(outputType)},
        {u"parameters"_s, parameters},
        {u"features"_s, features},
        {u"epochs"_s, epochs},
        {u"best_epoch"_s, bestEpoch > 0 ? QJsonValue(bestEpoch) : QJsonValue()},
        {u"train_loss"_s, number(trainLoss)},
        {u"train_accuracy"_s, number(trainAccuracy)},
        {u"best_val_loss"_s, number(bestValidationLoss)},
        {u"best_val_accuracy"_s, number(bestValidationAccuracy)},
        {u"test_loss"_s, number(testLoss)},
        {u"test_accuracy"_s, number(testAccuracy)},
        {u"test_f1"_s, number(testF1)},
        {u"training_time_s"_s, static_cast<double>(trainingTime.count()) / 1000},
        {u"seed"_s, text(seed)},
        {u"data_fingerprint"_s, text(fingerprint)},
        {u"look_ahead_clean"_s, isLookAheadClean ? QJsonValue(*isLookAheadClean) : QJsonValue()},
        {u"operation_id"_s, text(operation)},
        {u"overrides"_s, text(overrides)},
        {u"size_bytes"_s, sizeBytes},
        {u"error"_s, damage ? QJsonValue(damage->toJson()) : QJsonValue()}};
}

} // namespace ktrdr::training
