#include "core/api/trainingapi.h"

#include "core/api/apianswers.h"
#include "core/training/strategy/samplestrategies.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ktrdr::api {

using services::ServerRequest;
using training::TrainingRequest;

namespace {

/// The text of a strategy that comes with the program; empty for another name.
QString sampleText(const QString &name)
{
    for (const training::SampleStrategy &sample : training::sampleStrategies()) {
        QFile file(sample.fileName);
        if (sample.name == name && file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

/// What KTRDR calls a training, as our request.
operations::Result<TrainingRequest> requestFrom(const QJsonObject &body, const QString &strategy)
{
    QJsonObject request = body;
    request.insert(u"strategy_yaml"_s, strategy);
    request.insert(u"strategy_file"_s, body.value(u"strategy_name"_s));
    // Names of runs are this computer's.
    request.remove(u"run"_s);
    return TrainingRequest::fromJson(request);
}

} // namespace

TrainingApi::TrainingApi(training::TrainingManager &training)
    : m_training(training)
{}

void TrainingApi::handle(const ServerRequest &request, const QStringList &path, const Reply &reply)
{
    const bool isStart = path == QStringList{u"start"_s};
    if (isStart && request.method == "POST")
        start(request, reply);
    else
        reply->send(refused(isStart ? 405 : 404, u"Not Found"_s));
}

void TrainingApi::start(const ServerRequest &request, const Reply &reply)
{
    const auto body = bodyOf(request);
    if (!body) {
        reply->send(refused(400, u"the body is no JSON object"_s));
        return;
    }
    const QString name = body->value(u"strategy_name"_s).toString();
    const QString yaml = body->value(u"strategy_yaml"_s).toString();
    const QString strategy = yaml.isEmpty() ? sampleText(name) : yaml;
    if (strategy.isEmpty()) {
        reply->send(
            refused(400, u"Strategy '%1' not found. Send its text as strategy_yaml."_s.arg(name)));
        return;
    }
    const auto training = requestFrom(*body, strategy);
    if (!training) {
        reply->send(failed(422, training.error()));
        return;
    }
    const auto id = m_training.trainMultiSymbolStrategy(*training);
    if (!id) {
        const bool isMissing = id.error().code == u"TRAINING-EngineMissing";
        reply->send(failed(isMissing ? 503 : 400, id.error()));
        return;
    }
    reply->send(success({{u"task_id"_s, id->toString()},
                         {u"operation_id"_s, id->toString()},
                         {u"status"_s, u"training_started"_s},
                         {u"message"_s, u"Started the training of %1"_s.arg(name)},
                         {u"strategy_name"_s, name},
                         {u"symbols"_s, body->value(u"symbols"_s)},
                         {u"timeframes"_s, body->value(u"timeframes"_s)},
                         {u"estimated_duration_minutes"_s, QJsonValue()}}));
}

} // namespace ktrdr::api
