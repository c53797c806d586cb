#pragma once

#include "core/training/trainer/enginedescription.h"
#include "core/training/trainer/trainingevents.h"

#include <QByteArray>
#include <QStringList>

#include <variant>
#include <vector>

namespace ktrdr::training {

/// How well each class is found; 0 where undefined.
struct ClassMetrics
{
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    /// Samples of the class.
    qint64 support = 0;

    [[nodiscard]] bool operator==(const ClassMetrics &) const = default;
};

struct ClassificationTest
{
    /// Cross entropy without weights.
    double loss = 0;
    double accuracy = 0;
    /// Averages over the classes, weighted by support.
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    std::vector<ClassMetrics> classes;
    /// [class][predicted class], in samples.
    std::vector<std::vector<qint64>> confusion;

    [[nodiscard]] bool operator==(const ClassificationTest &) const = default;
};

struct RegressionTest
{
    /// Huber with delta 1.
    double loss = 0;
    double meanAbsoluteError = 0;
    /// Share of equal signs; zero is a sign of its own.
    double signAgreement = 0;
    qint64 samples = 0;

    [[nodiscard]] bool operator==(const RegressionTest &) const = default;
};

using TestMetrics = std::variant<ClassificationTest, RegressionTest>;

enum class TrainingEnd : quint8 { AllEpochs, StoppedEarly, Cancelled };

/// What came of a training. A cancelled one has its history and checkpoint, no test and no weights.
struct TrainingResult
{
    TrainingEnd end = TrainingEnd::AllEpochs;
    std::vector<EpochMetrics> history;
    /// Counted from 1; 0 = no epoch was finished.
    int bestEpoch = 0;
    /// The best epoch's, in PyTorch's file format (a state dict that
    /// `torch.load(…, weights_only=True)` reads).
    QByteArray weights;
    qint64 parameters = 0;
    std::optional<TestMetrics> test;
    std::chrono::milliseconds duration{0};
    EngineDescription engine;
    QByteArray dataFingerprint;
    /// Empty where none was written.
    QString checkpointFile;
    /// Translated sentences.
    QStringList warnings;
};

} // namespace ktrdr::training
