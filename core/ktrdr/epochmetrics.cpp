#include "core/ktrdr/epochmetrics.h"

#include "core/ktrdr/jsonfields.h"

#include <QJsonArray>

#include <map>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;

namespace {

/// A training has no more epochs than this; a number beyond is a mistake, not a million gaps.
constexpr int LargestEpoch = 1'000'000;
constexpr int DeepestNesting = 8;

struct Collector
{
    std::map<int, EpochMetrics> epochs;
    int unreadable = 0;

    void add(const EpochMetrics &metrics) { epochs[metrics.epoch] = metrics; }

    void fillUp(const EpochMetrics &metrics)
    {
        const auto [known, isNew] = epochs.try_emplace(metrics.epoch, metrics);
        if (!isNew) {
            for (const auto figure :
                 {&EpochMetrics::trainLoss, &EpochMetrics::trainAccuracy, &EpochMetrics::valLoss,
                  &EpochMetrics::valAccuracy, &EpochMetrics::learningRate,
                  &EpochMetrics::durationSeconds}) {
                if (metrics.*figure) {
                    known->second.*figure = metrics.*figure;
                }
            }
            if (metrics.timestamp) {
                known->second.timestamp = metrics.timestamp;
            }
        }
    }

    void collect(const QJsonValue &value, int depth)
    {
        if (depth > DeepestNesting) {
            ++unreadable;
        } else if (value.isArray()) {
            for (const QJsonValue &entry : value.toArray()) {
                collect(entry, depth + 1);
            }
        } else if (value.isObject()) {
            collectObject(value.toObject(), depth);
        } else if (!value.isDouble() && !value.isNull() && !value.isUndefined()) {
            ++unreadable;
        }
    }

private:
    void collectObject(const QJsonObject &object, int depth)
    {
        if (const auto metrics = EpochMetrics::fromJson(object)) {
            add(*metrics);
        } else if (object[u"train_loss"_s].isArray() || object[u"val_loss"_s].isArray()) {
            collectColumns(object);
        } else if (object.contains(u"epochs"_s) || object.contains(u"metrics"_s)) {
            collect(object[u"epochs"_s], depth + 1);
            collect(object[u"metrics"_s], depth + 1);
        } else if (!object.isEmpty()) {
            ++unreadable;
        }
    }

    void collectColumns(const QJsonObject &columns)
    {
        qsizetype rows = 0;
        for (const QJsonValue &column : columns) {
            rows = std::max(rows, column.toArray().size());
        }
        for (qsizetype row = 0; row < std::min<qsizetype>(rows, LargestEpoch); ++row) {
            QJsonObject epoch{{u"epoch"_s, row}};
            for (auto column = columns.begin(); column != columns.end(); ++column) {
                if (column.key() != "epoch"_L1 && row < column.value().toArray().size()) {
                    epoch.insert(column.key(), column.value().toArray().at(row));
                }
            }
            add(*EpochMetrics::fromJson(epoch));
        }
    }
};

MetricsHistory historyOf(const Collector &collector)
{
    MetricsHistory history;
    history.unreadable = collector.unreadable;
    for (const auto &[number, metrics] : collector.epochs) {
        history.epochs << metrics;
    }
    if (!history.epochs.isEmpty()) {
        history.missing =
            history.epochs.constLast().epoch + 1 - static_cast<int>(history.epochs.size());
    }
    return history;
}

} // namespace

std::optional<EpochMetrics> EpochMetrics::fromJson(const QJsonObject &json)
{
    const std::optional<int> epoch = countOf(json[u"epoch"_s]);
    if (!epoch || *epoch > LargestEpoch) {
        return std::nullopt;
    }
    return EpochMetrics{*epoch,
                        numberOf(json[u"train_loss"_s]),
                        numberOf(json[u"train_accuracy"_s]),
                        numberOf(json[u"val_loss"_s]),
                        numberOf(json[u"val_accuracy"_s]),
                        numberOf(json[u"learning_rate"_s]),
                        numberOf(json[u"duration"_s]),
                        timeOf(json[u"timestamp"_s])};
}

QJsonObject EpochMetrics::toJson() const
{
    QJsonObject json{{u"epoch"_s, epoch}};
    for (const auto &[key, figure] :
         {std::pair(u"train_loss"_s, trainLoss), std::pair(u"train_accuracy"_s, trainAccuracy),
          std::pair(u"val_loss"_s, valLoss), std::pair(u"val_accuracy"_s, valAccuracy),
          std::pair(u"learning_rate"_s, learningRate), std::pair(u"duration"_s, durationSeconds)}) {
        if (figure) {
            json.insert(key, *figure);
        }
    }
    if (timestamp) {
        json.insert(u"timestamp"_s, timestamp->toUTC().toString(Qt::ISODateWithMs));
    }
    return json;
}

MetricsHistory MetricsHistory::fromJson(const QJsonValue &metrics)
{
    Collector collector;
    collector.collect(metrics, 0);
    return historyOf(collector);
}

MetricsHistory MetricsHistory::fromResult(const QJsonObject &resultSummary)
{
    return fromJson(resultSummary[u"training_metrics"_s].toObject().value(u"history"_s));
}

MetricsHistory MetricsHistory::mergedWith(const MetricsHistory &newer) const
{
    Collector collector;
    collector.unreadable = unreadable + newer.unreadable;
    for (const MetricsHistory *part : {this, &newer}) {
        for (const EpochMetrics &metrics : part->epochs) {
            collector.fillUp(metrics);
        }
    }
    return historyOf(collector);
}

QJsonArray MetricsHistory::toJson(qsizetype most) const
{
    QJsonArray list;
    for (qsizetype i = std::max<qsizetype>(0, epochs.size() - most); i < epochs.size(); ++i) {
        list.append(epochs.at(i).toJson());
    }
    return list;
}

std::optional<int> MetricsHistory::bestEpoch() const
{
    const EpochMetrics *best = nullptr;
    for (const EpochMetrics &metrics : epochs) {
        if (metrics.valLoss && (!best || *metrics.valLoss < *best->valLoss)) {
            best = &metrics;
        }
    }
    return best ? std::optional(best->epoch) : std::nullopt;
}

} // namespace ktrdr::wire
