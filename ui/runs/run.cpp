#include "ui/runs/run.h"

#include "core/ktrdr/latestmetrics.h"

#include <QJsonArray>

namespace ktrdr::ui {

using operations::OperationRecord;
using operations::OperationStatus;
using training::ModelEntry;

namespace {

QStringList textsIn(const OperationRecord &record, QLatin1StringView key)
{
    return record.context[key].toVariant().toStringList();
}

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonValue latest(const OperationRecord &record, QLatin1StringView name)
{
    return record.context[wire::MetricsKey][name];
}

/// The service's result lies one level deeper.
QJsonValue ofTest(const OperationRecord &record, QLatin1StringView name)
{
    return record.result[u"test_metrics"][name];
}

/// The epochs are told in order from the first one on, unless some are missing.
std::optional<double> accuracyAt(const OperationRecord &record, int epoch)
{
    const QJsonArray epochs = record.result[wire::MetricsKey].toArray();
    if (epoch < 1 || epoch > epochs.size() || epochs[epoch - 1][u"epoch"].toInt() != epoch - 1)
        return std::nullopt;
    return numberOf(epochs[epoch - 1][u"val_accuracy"]);
}

EpochCurve curveOf(const ModelEntry &model)
{
    EpochCurve curve;
    for (const training::EpochMetrics &epoch : model.history) {
        curve.epochs.push_back({epoch.epoch, epoch.trainLoss, epoch.validationLoss,
                                epoch.trainAccuracy, epoch.validationAccuracy, epoch.learningRate});
    }
    curve.bestEpoch = model.bestEpoch;
    return curve;
}

} // namespace

QString Run::keyOf(const ModelEntry &model)
{
    return model.operation.isEmpty() ? model.folder : model.operation;
}

QString Run::name() const
{
    return model ? model->name : record->name;
}

OperationStatus Run::status() const
{
    return record ? record->status : OperationStatus::Completed;
}

QString Run::strategy() const
{
    return model && !model->strategy.isEmpty() ? model->strategy
           : record                            ? record->context[u"strategy"].toString()
                                               : QString();
}

QStringList Run::symbols() const
{
    return model && !model->symbols.isEmpty() ? model->symbols
           : record                           ? textsIn(*record, QLatin1StringView("symbols"))
                                              : QStringList();
}

QStringList Run::timeframes() const
{
    return model && !model->timeframes.isEmpty() ? model->timeframes
           : record                              ? textsIn(*record, QLatin1StringView("timeframes"))
                                                 : QStringList();
}

QString Run::network() const
{
    return model && !model->modelType.isEmpty() ? model->modelType
           : record                             ? record->context[u"model_type"].toString()
                                                : QString();
}

int Run::epochs() const
{
    return model ? model->epochs : latest(*record, QLatin1StringView("epoch")).toInt();
}

int Run::bestEpoch() const
{
    return model ? model->bestEpoch : latest(*record, QLatin1StringView("best_epoch")).toInt();
}

std::optional<double> Run::validationLoss() const
{
    return model ? model->bestValidationLoss
                 : numberOf(latest(*record, QLatin1StringView("best_val_loss")));
}

std::optional<double> Run::validationAccuracy() const
{
    return model ? model->bestValidationAccuracy : accuracyAt(*record, bestEpoch());
}

std::optional<double> Run::testLoss() const
{
    return model ? model->testLoss : numberOf(ofTest(*record, QLatin1StringView("test_loss")));
}

std::optional<double> Run::testAccuracy() const
{
    return model ? model->testAccuracy
                 : numberOf(ofTest(*record, QLatin1StringView("test_accuracy")));
}

std::chrono::milliseconds Run::duration() const
{
    return model && model->trainingTime.count() > 0 ? model->trainingTime
           : record                                 ? record->progress.elapsed
                                                    : std::chrono::milliseconds(0);
}

QDateTime Run::when() const
{
    if (record && record->isFinal())
        return record->endedAt.value_or(record->createdAt);
    if (record)
        return record->startedAt.value_or(record->createdAt);
    return model->createdAt;
}

QString Run::where() const
{
    return record ? record->where : QStringLiteral("local");
}

QJsonValue Run::metrics() const
{
    return record ? record->result[wire::MetricsKey] : QJsonValue();
}

EpochCurve Run::curve() const
{
    EpochCurve told = EpochCurve::fromMetrics(metrics());
    return told.isEmpty() && model ? curveOf(*model) : told;
}

} // namespace ktrdr::ui
