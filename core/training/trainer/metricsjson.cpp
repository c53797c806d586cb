#include "core/training/trainer/metricsjson.h"

#include <QJsonArray>

#include <cmath>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

QJsonObject testJson(const ClassificationTest &test)
{
    QJsonArray classes;
    for (const ClassMetrics &metrics : test.classes) {
        classes.append(QJsonObject{{u"precision"_s, metrics.precision},
                                   {u"recall"_s, metrics.recall},
                                   {u"f1_score"_s, metrics.f1},
                                   {u"support"_s, metrics.support}});
    }
    QJsonArray confusion;
    for (const auto &row : test.confusion) {
        QJsonArray counts;
        for (const qint64 count : row) {
            counts.append(count);
        }
        confusion.append(counts);
    }
    return {{u"test_accuracy"_s, test.accuracy},
            {u"test_loss"_s, test.loss},
            {u"precision"_s, test.precision},
            {u"recall"_s, test.recall},
            {u"f1_score"_s, test.f1},
            {u"per_class"_s, classes},
            {u"confusion_matrix"_s, confusion}};
}

QJsonObject testJson(const RegressionTest &test)
{
    return {{u"test_accuracy"_s, test.signAgreement},
            {u"test_loss"_s, test.loss},
            {u"mae"_s, test.meanAbsoluteError},
            {u"samples"_s, test.samples}};
}

} // namespace

QJsonObject toJson(const EpochMetrics &metrics)
{
    return {{u"epoch"_s, metrics.epoch - 1},
            {u"train_loss"_s, metrics.trainLoss},
            {u"train_accuracy"_s, metrics.trainAccuracy},
            {u"val_loss"_s, metrics.validationLoss},
            {u"val_accuracy"_s, metrics.validationAccuracy},
            {u"learning_rate"_s, metrics.learningRate},
            {u"duration"_s, static_cast<double>(metrics.duration.count()) / 1000},
            {u"timestamp"_s, metrics.finishedAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"is_best"_s, metrics.isBest}};
}

EpochMetrics epochMetricsFromJson(const QJsonObject &json)
{
    EpochMetrics metrics;
    metrics.epoch = json["epoch"_L1].toInt() + 1;
    metrics.trainLoss = json["train_loss"_L1].toDouble();
    metrics.trainAccuracy = json["train_accuracy"_L1].toDouble();
    metrics.validationLoss = json["val_loss"_L1].toDouble();
    metrics.validationAccuracy = json["val_accuracy"_L1].toDouble();
    metrics.learningRate = json["learning_rate"_L1].toDouble();
    metrics.duration =
        std::chrono::milliseconds(std::llround(json["duration"_L1].toDouble() * 1000));
    metrics.finishedAt = QDateTime::fromString(json["timestamp"_L1].toString(), Qt::ISODateWithMs);
    metrics.isBest = json["is_best"_L1].toBool();
    return metrics;
}

QJsonObject toJson(const TestMetrics &test)
{
    return std::visit([](const auto &metrics) { return testJson(metrics); }, test);
}

} // namespace ktrdr::training
