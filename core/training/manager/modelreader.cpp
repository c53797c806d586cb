#include "core/training/manager/modelreader.h"

#include "core/marketdata/isotime.h"
#include "core/training/trainer/atomicfile.h"
#include "core/training/trainer/trainingerror.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <cerrno>
#include <cmath>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

/// Reads the files of one folder and remembers the first that is damaged.
class FolderReader
{
public:
    FolderReader(const QString &folder, ModelEntry &entry)
        : m_folder(folder)
        , m_entry(entry)
    {}

    QJsonObject read(const QString &name)
    {
        const QString file = m_folder.filePath(name);
        const auto content = readWhole(file);
        if (!content) {
            note(content.error());
            return {};
        }
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(*content, &error);
        if (!json.isObject()) {
            note(damagedFile(file, error.errorString()));
        }
        return json.object();
    }

    void checkWeights()
    {
        const QFileInfo weights(m_folder.filePath(u"model.pt"_s));
        if (!weights.isFile()) {
            note(cannotRead(weights.filePath(), ENOENT));
        } else if (weights.size() == 0) {
            note(damagedFile(weights.filePath(), u"empty"_s));
        }
    }

private:
    void note(const operations::Error &error)
    {
        if (!m_entry.damage) {
            m_entry.damage = error;
        }
    }

    QDir m_folder;
    ModelEntry &m_entry;
};

std::optional<double> numberIn(const QJsonObject &json, QLatin1StringView key)
{
    const QJsonValue value = json[key];
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QDateTime momentIn(const QJsonObject &json, QLatin1StringView key)
{
    const auto time = marketdata::fromIsoTime(json[key].toString());
    return time ? QDateTime::fromSecsSinceEpoch(*time, QTimeZone::utc()) : QDateTime();
}

/// To the millisecond: two models can be of one second. Without a zone it is UTC.
QDateTime creationIn(const QJsonObject &json)
{
    QDateTime time = QDateTime::fromString(json["created_at"_L1].toString(), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC);
    }
    return time.toUTC();
}

QStringList textsIn(const QJsonObject &json, QLatin1StringView key)
{
    QStringList texts;
    for (const QJsonValue &value : json[key].toArray()) {
        texts.append(value.toString());
    }
    return texts;
}

std::vector<EpochMetrics> historyFrom(const QJsonObject &history)
{
    const QJsonArray trainLoss = history["train_loss"_L1].toArray();
    std::vector<EpochMetrics> epochs;
    for (qsizetype i = 0; i < trainLoss.size(); ++i) {
        EpochMetrics epoch;
        epoch.epoch = static_cast<int>(i + 1);
        epoch.trainLoss = trainLoss[i].toDouble(NAN);
        epoch.trainAccuracy = history["train_accuracy"_L1][i].toDouble(NAN);
        epoch.validationLoss = history["val_loss"_L1][i].toDouble(NAN);
        epoch.validationAccuracy = history["val_accuracy"_L1][i].toDouble(NAN);
        epoch.learningRate = history["learning_rate"_L1][i].toDouble(NAN);
        epochs.push_back(epoch);
    }
    return epochs;
}

void takeMetrics(ModelEntry &entry, const QJsonObject &metrics)
{
    entry.epochs = metrics["epochs_trained"_L1].toInt();
    entry.bestEpoch = metrics["best_epoch"_L1].toInt(-1) + 1;
    entry.trainLoss = numberIn(metrics, "final_train_loss"_L1);
    entry.trainAccuracy = numberIn(metrics, "final_train_accuracy"_L1);
    entry.bestValidationLoss = numberIn(metrics, "best_val_loss"_L1);
    entry.bestValidationAccuracy = numberIn(metrics, "best_val_accuracy"_L1);
    entry.testLoss = numberIn(metrics, "test_loss"_L1);
    entry.testAccuracy = numberIn(metrics, "test_accuracy"_L1);
    entry.testF1 = numberIn(metrics, "f1_score"_L1);
    entry.trainingTime =
        std::chrono::milliseconds(std::llround(metrics["training_time"_L1].toDouble() * 1000));
    entry.symbols = textsIn(metrics, "symbols"_L1);
    entry.start = momentIn(metrics, "start_date"_L1);
    entry.end = momentIn(metrics, "end_date"_L1);
    entry.history = historyFrom(metrics["history"_L1].toObject());
    if (!entry.bestValidationLoss && !entry.history.empty()) {
        // KTRDR keeps the curve only.
        const auto best = std::ranges::min_element(entry.history, {}, [](const EpochMetrics &e) {
            return std::isnan(e.validationLoss) ? INFINITY : e.validationLoss;
        });
        if (!std::isnan(best->validationLoss)) {
            entry.bestValidationLoss = best->validationLoss;
            entry.bestEpoch = best->epoch;
        }
    }
}

void takeMetadata(ModelEntry &entry, const QJsonObject &metadata)
{
    entry.strategy = metadata["strategy_name"_L1].toString(entry.strategy);
    entry.createdAt = creationIn(metadata);
    entry.modelType = metadata["model_type"_L1].toString();
    entry.parameters = metadata["parameters"_L1].toInteger();
    entry.features = metadata["input_size"_L1].toInteger();
    entry.fingerprint = metadata["data_fingerprint"_L1].toString();
    const QJsonObject provenance = metadata["provenance"_L1].toObject();
    entry.seed = provenance["seed"_L1].toString();
    entry.operation = provenance["operation"_L1].toString();
    entry.overrides = provenance["overrides"_L1].toString();
    if (const QJsonValue clean = provenance["look_ahead"_L1]["clean"_L1]; clean.isBool()) {
        entry.isLookAheadClean = clean.toBool();
    }
}

} // namespace

ModelEntry readModelEntry(const QString &folder, const QString &name)
{
    ModelEntry entry;
    entry.name = name;
    entry.folder = folder;
    entry.strategy = name.section(u'/', 0, 0);
    FolderReader reader(folder, entry);
    const QJsonObject metadata = reader.read(u"metadata.json"_s);
    takeMetadata(entry, metadata);
    takeMetrics(entry, reader.read(u"metrics.json"_s));
    const QJsonObject version3 = reader.read(u"metadata_v3.json"_s);
    static_cast<void>(reader.read(u"config.json"_s));
    reader.checkWeights();
    entry.outputType = version3["output_type"_L1].toString();
    entry.timeframes = textsIn(version3, "training_timeframes"_L1);
    if (entry.timeframes.isEmpty()) {
        entry.timeframes = {
            metadata["timeframe"_L1].toString(name.section(u'/', -1).section(u"_v"_s, 0, 0))};
    }
    if (entry.symbols.isEmpty()) {
        entry.symbols = textsIn(version3, "training_symbols"_L1);
    }
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        entry.sizeBytes += file.size();
    }
    if (!entry.createdAt.isValid()) {
        entry.createdAt = QFileInfo(folder).lastModified().toUTC();
    }
    return entry;
}

} // namespace ktrdr::training
