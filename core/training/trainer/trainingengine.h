#pragma once

#include "core/training/trainer/enginedescription.h"
#include "core/training/trainer/trainingdata.h"
#include "core/training/trainer/trainingspec.h"

#include <QByteArray>

#include <memory>
#include <span>

namespace ktrdr::training {

/// What a network said to some samples, and what that cost.
struct Outcome
{
    /// Sum of the weighted losses, and of the weights that divide it to give the mean.
    double lossSum = 0;
    double weightSum = 0;
    /// samples × outputs, without softmax; valid until the next call of the learner.
    std::span<const float> outputs;
};

/// The identity of a batch within a run: decides its dropout.
struct BatchKey
{
    /// Counted from 0.
    int epoch = 0;
    int batch = 0;
};

/// One network while it is trained. Lives and dies on the thread that made it. Calls throw
/// TrainingFailure, or the library's own exceptions, which derive from std::exception.
///
/// A sample is named by its row; of a recurrent network, by the last row of its window.
class Learner
{
public:
    virtual ~Learner() = default;

    /// Numbers that are learned.
    [[nodiscard]] virtual qint64 parameters() const = 0;
    /// How many samples keep the network busy for some ten milliseconds; the same on every machine,
    /// so that parts are cut the same way each time.
    [[nodiscard]] virtual int samplesPerPart() const = 0;
    /// False: a batch has to be one part.
    [[nodiscard]] virtual bool canSplitBatches() const = 0;

    /// Begins a step of the optimizer over these samples.
    virtual void beginBatch(std::span<const qint64> samples, BatchKey key) = 0;
    /// Runs a part of the batch through the network, to learn from it.
    virtual Outcome runPart(qsizetype first, qsizetype count) = 0;
    /// Adds the gradient of the part that was run last, which takes twice as long as running it.
    /// All parts together give the step of the whole.
    virtual void learnPart() = 0;
    /// Clips and steps. False = gradient is not finite; nothing was changed then.
    [[nodiscard]] virtual bool step(double learningRate) = 0;

    /// Without dropout and without learning.
    virtual Outcome evaluate(std::span<const qint64> samples) = 0;

    /// Keeps a copy of the weights as they are, and goes back to it.
    virtual void keepBest() = 0;
    virtual void restoreBest() = 0;

    /// A state dict in PyTorch's format.
    [[nodiscard]] virtual QByteArray weights() const = 0;
    /// Ours or one that `torch.save(module.state_dict())` wrote. TRAINING-DamagedFile.
    virtual void setWeights(const QByteArray &file) = 0;
    /// Weights, best weights and the optimizer's state with a text of the caller's, in PyTorch's
    /// format.
    [[nodiscard]] virtual QByteArray save(const QByteArray &note) const = 0;
    /// The opposite of save(); returns the text.
    virtual QByteArray restore(const QByteArray &file) = 0;
};

/// The library that does the arithmetic. Thread-safe.
class TrainingEngine
{
public:
    virtual ~TrainingEngine() = default;

    [[nodiscard]] virtual EngineDescription description() const = 0;
    /// A network with fresh weights out of the spec's seed. `data` has to outlive it; its parts are
    /// not looked at, and class weights that are not given are equal. Sets the number of threads
    /// that this thread computes with.
    [[nodiscard]] virtual std::unique_ptr<Learner> makeLearner(const TrainingSpec &spec,
                                                               const TrainingData &data) = 0;
};

/// The plugin's factory returns null when asked for another version than its own.
constexpr int EngineInterfaceVersion = 1;
using EngineFactory = TrainingEngine *(*)(int version);
constexpr const char *EngineFactoryName = "ktrdrTrainingEngine";

} // namespace ktrdr::training
