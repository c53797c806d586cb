#pragma once

#include "core/operations/error.h"
#include "core/training/trainer/trainingevents.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace ktrdr::training {

/// A model folder as its files tell it; of this program or of KTRDR. What a file does not say is
/// empty.
struct ModelEntry
{
    /// `{strategy}/{timeframe}_v{N}`: the folder below the models, and what commands take.
    QString name;
    /// Absolute.
    QString folder;
    /// Newest of its strategy and timeframe.
    bool isLatest = false;
    QString strategy;
    QStringList symbols;
    /// The base timeframe first.
    QStringList timeframes;
    /// Of the bars, inclusive.
    QDateTime start;
    QDateTime end;
    QDateTime createdAt;
    /// `mlp`, `lstm`, `gru`
    QString modelType;
    /// `classification`, `regression`, ...
    QString outputType;
    qint64 parameters = 0;
    qint64 features = 0;
    int epochs = 0;
    /// Counted from 1; 0 = not known.
    int bestEpoch = 0;
    std::optional<double> trainLoss;
    std::optional<double> trainAccuracy;
    std::optional<double> bestValidationLoss;
    std::optional<double> bestValidationAccuracy;
    std::optional<double> testLoss;
    std::optional<double> testAccuracy;
    std::optional<double> testF1;
    std::chrono::milliseconds trainingTime{0};
    /// A text, since it may not fit a number of JSON.
    QString seed;
    /// Of the data, SHA-256.
    QString fingerprint;
    /// Whether nothing looked ahead; empty = not checked.
    std::optional<bool> isLookAheadClean;
    /// Of the training that made it.
    QString operation;
    /// Values of the strategy that the run changed: `training.epochs=20`.
    QString overrides;
    qint64 sizeBytes = 0;
    /// The curves; epoch numbers, losses, accuracies and rates only.
    std::vector<EpochMetrics> history;
    /// What cannot be read in it; the rest of the entry is what could.
    std::optional<operations::Error> damage;

    /// `{"type":"model", …}`
    [[nodiscard]] QJsonObject toJson() const;
};

/// The models that are kept. Reads folders each time it is asked; any thread; blocks on the disk.
class ModelCatalogue
{
public:
    /// The folder may be missing: then there are no models.
    explicit ModelCatalogue(QString folder);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Newest first. A damaged model is in it and says so.
    [[nodiscard]] QList<ModelEntry> models() const;
    /// By its name, its folder's path, a strategy's name (its newest model), or
    /// `{strategy}/{timeframe}_latest`. Error: MODEL-NotFound, which names near ones.
    [[nodiscard]] operations::Result<ModelEntry> find(const QString &name) const;

private:
    QString m_folder;
};

} // namespace ktrdr::training
