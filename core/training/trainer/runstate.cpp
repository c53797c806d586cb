#include "core/training/trainer/runstate.h"

#include "core/training/trainer/metricsjson.h"
#include "core/training/trainer/trainingerror.h"
#include "core/training/trainer/trainingspecjson.h"
#include "core/training/values/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

constexpr int FormatVersion = 1;

/// What has to be equal for a run to be the same one.
QJsonObject identity(const TrainingSpec &spec)
{
    QJsonObject json = toJson(spec);
    for (const auto &free : {"epochs"_L1, "checkpoint_epochs"_L1, "checkpoint_seconds"_L1}) {
        json.remove(free);
    }
    return json;
}

QString firstDifference(const QJsonObject &mine, const QJsonObject &theirs)
{
    for (const QString &key : mine.keys()) {
        if (mine[key] != theirs[key]) {
            return Text::tr("\"%1\" is not the same.").arg(key);
        }
    }
    return {};
}

QJsonObject tallyJson(const EpochTally &tally)
{
    return {{u"loss_sum"_s, tally.lossSum},
            {u"samples"_s, tally.samples},
            {u"right"_s, tally.right},
            {u"us"_s, static_cast<qint64>(tally.duration.count())}};
}

EpochTally tallyFrom(const QJsonObject &json)
{
    return {json["loss_sum"_L1].toDouble(), json["samples"_L1].toInteger(),
            json["right"_L1].toInteger(), std::chrono::microseconds(json["us"_L1].toInteger())};
}

} // namespace

RunState::RunState(const TrainingSpec &spec)
    : rate(spec.learningRate, spec.schedule)
    , best(spec.earlyStopping)
{}

QByteArray RunState::toText(const TrainingSpec &spec, const QByteArray &data) const
{
    QJsonArray epochsDone;
    for (const EpochMetrics &metrics : history) {
        epochsDone.append(toJson(metrics));
    }
    const QJsonObject json{{u"format"_s, FormatVersion},
                           {u"spec"_s, identity(spec)},
                           {u"data"_s, QString::fromLatin1(data)},
                           {u"epochs"_s, epochs},
                           {u"batches"_s, batches},
                           {u"tally"_s, tallyJson(tally)},
                           {u"history"_s, epochsDone},
                           {u"rate"_s, rate.toJson()},
                           {u"best"_s, best.toJson()},
                           {u"elapsed_ms"_s, static_cast<qint64>(elapsed.count())}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void RunState::restore(const QByteArray &text, const TrainingSpec &spec, const QByteArray &data,
                       const QString &file)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (json["format"_L1].toInt() != FormatVersion) {
        throw TrainingFailure(damagedFile(file, u"format %1"_s.arg(json["format"_L1].toInt())));
    }
    if (const QString other = firstDifference(identity(spec), json["spec"_L1].toObject());
        !other.isEmpty()) {
        throw TrainingFailure(otherRun(file, other));
    }
    if (json["data"_L1].toString() != QLatin1StringView(data)) {
        throw TrainingFailure(otherRun(file, Text::tr("The data are not the same.")));
    }
    epochs = json["epochs"_L1].toInt();
    batches = json["batches"_L1].toInt();
    tally = tallyFrom(json["tally"_L1].toObject());
    history.clear();
    for (const auto &metrics : json["history"_L1].toArray()) {
        history.push_back(epochMetricsFromJson(metrics.toObject()));
    }
    rate.restore(json["rate"_L1].toObject());
    best.restore(json["best"_L1].toObject());
    elapsed = std::chrono::milliseconds(json["elapsed_ms"_L1].toInteger());
}

} // namespace ktrdr::training
