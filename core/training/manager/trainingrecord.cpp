#include "core/marketdata/isotime.h"
#include "core/training/manager/trainingjob.h"
#include "core/training/strategy/strategyoverride.h"
#include "core/training/trainer/metricsjson.h"
#include "core/training/trainer/trainingspecjson.h"
#include "core/training/values/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QLocale>
#include <QSysInfo>
#include <QThread>
#include <QTimeZone>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

QString outputType(const LabelSpec &labels)
{
    const QString source = sourceName(labels);
    if (classNames(labels).isEmpty()) {
        return u"regression"_s;
    }
    return source == u"context" || source == u"regime" ? QString(source + u"_classification"_s)
                                                       : u"classification"_s;
}

QDateTime moment(qint64 time)
{
    return QDateTime::fromSecsSinceEpoch(time, QTimeZone::utc());
}

/// Figures depend on where they were computed.
QJsonObject environmentOf(const TrainingSpec &spec)
{
    return {{u"program"_s, QCoreApplication::applicationVersion()},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QSysInfo::kernelVersion()},
            {u"architecture"_s, QSysInfo::currentCpuArchitecture()},
            {u"cores"_s, QThread::idealThreadCount()},
            {u"threads"_s, spec.threads},
            {u"device"_s, u"cpu"_s}};
}

QString accuracyText(double share)
{
    return QLocale().toString(share * 100, 'f', 1);
}

} // namespace

QJsonObject TrainingJob::provenance() const
{
    const QByteArray hash =
        QCryptographicHash::hash(m_plan.yaml, QCryptographicHash::Sha256).toHex();
    return {{u"operation"_s, m_context.id().toString()},
            {u"run"_s, m_plan.request.run},
            {u"resumed"_s, m_isResumed},
            {u"seed"_s, QString::number(m_plan.spec.seed)},
            {u"overrides"_s, m_plan.request.overrideText()},
            {u"strategy_sha256"_s, QString::fromLatin1(hash)},
            {u"data"_s, m_data},
            {u"samples"_s, QJsonObject{{u"train"_s, qint64(m_split.train.size())},
                                       {u"validation"_s, qint64(m_split.validation.size())},
                                       {u"test"_s, qint64(m_split.test.size())}}},
            {u"look_ahead"_s, m_lookAhead.toJson()},
            {u"environment"_s, environmentOf(m_plan.spec)}};
}

ModelCard TrainingJob::card() const
{
    const QJsonObject config = strategyToJson(m_plan.yaml);
    ModelCard card;
    card.strategyName = m_plan.strategy.name;
    card.strategyVersion = m_plan.strategy.version;
    for (const marketdata::Symbol &symbol : m_plan.strategy.data.symbols) {
        card.symbols.append(symbol.toString());
    }
    for (const marketdata::Timeframe timeframe : m_plan.strategy.data.timeframes) {
        card.timeframes.append(timeframe.toString());
    }
    card.start = moment(m_read.start);
    card.end = moment(m_read.end);
    card.config = config;
    card.features = m_features;
    card.indicators = config["indicators"_L1].toObject();
    card.fuzzySets = config["fuzzy_sets"_L1].toObject();
    card.inputs = config["nn_inputs"_L1].toArray();
    card.outputType = outputType(m_plan.strategy.labels);
    card.normalization = m_scales;
    card.provenance = provenance();
    card.createdAt = m_environment->clock.utc();
    return card;
}

QJsonObject TrainingJob::resultOf(const TrainingResult &result, const QString &folder) const
{
    const QString model = QDir(m_environment->folders.models).relativeFilePath(folder);
    const auto epochs = static_cast<int>(result.history.size());
    QString summary = Text::tr("Model %1: %n epoch(s), the best was %2", nullptr, epochs)
                          .arg(model)
                          .arg(result.bestEpoch);
    QJsonObject json{{u"model"_s, model},
                     {u"model_path"_s, folder},
                     {u"epochs_trained"_s, epochs},
                     {u"best_epoch"_s, result.bestEpoch},
                     {u"stopped_early"_s, result.end == TrainingEnd::StoppedEarly},
                     {u"training_time_s"_s, static_cast<double>(result.duration.count()) / 1000},
                     {u"parameters"_s, result.parameters},
                     {u"feature_count"_s, m_features.size()},
                     {u"samples"_s, provenance()["samples"_L1]},
                     {u"seed"_s, QString::number(m_plan.spec.seed)},
                     {u"run"_s, m_plan.request.run},
                     {u"data_fingerprint"_s, QString::fromLatin1(result.dataFingerprint)},
                     {u"look_ahead_clean"_s, m_lookAhead.isClean()}};
    if (result.bestEpoch > 0) {
        const EpochMetrics &best = result.history[static_cast<size_t>(result.bestEpoch - 1)];
        json.insert(u"best_val_loss"_s, best.validationLoss);
        json.insert(u"best_val_accuracy"_s, best.validationAccuracy);
    }
    if (result.test) {
        const QJsonObject test = toJson(*result.test);
        json.insert(u"test_metrics"_s, test);
        summary = Text::tr("%1, test accuracy %2 %")
                      .arg(summary, accuracyText(test["test_accuracy"_L1].toDouble()));
    }
    json.insert(u"summary"_s, summary);
    return json;
}

} // namespace ktrdr::training
