#include "core/ktrdr/trainingresult.h"

#include "core/ktrdr/jsonfields.h"

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::failure;
using operations::Result;

TrainingResult TrainingResult::fromJson(const QJsonObject &json)
{
    const QJsonObject model = json[u"model_info"_s].toObject();
    const QJsonObject test = json[u"test_metrics"_s].toObject();
    const QJsonObject usage = json[u"resource_usage"_s].toObject();
    QJsonObject data = json[u"data_summary"_s].toObject();
    if (data.isEmpty()) {
        data = json[u"session_info"_s].toObject().value(u"data_summary"_s).toObject();
    }
    TrainingResult result;
    result.status = textOf(json[u"status"_s]);
    result.modelPath = textOf(json[u"model_path"_s]);
    if (result.modelPath.isEmpty()) {
        result.modelPath = textOf(json[u"artifacts"_s].toObject().value(u"model_path"_s));
    }
    result.architecture = textOf(model[u"architecture"_s]);
    result.parametersCount = integerOf(model[u"parameters_count"_s]);
    result.testAccuracy = numberOf(test[u"test_accuracy"_s]);
    result.testLoss = numberOf(test[u"test_loss"_s]);
    result.precision = numberOf(test[u"precision"_s]);
    result.recall = numberOf(test[u"recall"_s]);
    result.f1Score = numberOf(test[u"f1_score"_s]);
    result.meanAbsoluteError = numberOf(test[u"mae"_s]);
    result.symbols = textsOf(data[u"symbols"_s]);
    result.timeframes = textsOf(data[u"timeframes"_s]);
    result.totalSamples = integerOf(data[u"total_samples"_s]);
    result.featureCount = integerOf(data[u"feature_count"_s]);
    result.gpuUsed = flagOf(usage[u"gpu_used"_s]);
    result.gpuName = textOf(usage[u"gpu_name"_s]);
    result.history = MetricsHistory::fromResult(json);
    return result;
}

Result<TrainingResult> TrainingResult::fromAnswer(const Answer &answer)
{
    const Result<QJsonObject> object = successfulObject(answer);
    if (!object) {
        return failure(object.error());
    }
    const QJsonObject json = unwrapped(*object);
    const QJsonValue results = json[u"results"_s];
    if (!results.isObject()) {
        return fromJson(json);
    }
    TrainingResult result = fromJson(results.toObject());
    if (result.status.isEmpty()) {
        result.status = textOf(json[u"status"_s]);
    }
    return result;
}

} // namespace ktrdr::wire
