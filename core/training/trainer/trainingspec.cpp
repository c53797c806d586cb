#include "core/training/trainer/trainingspec.h"

#include "core/training/trainer/trainingerror.h"
#include "core/training/values/text.h"

#include <algorithm>
#include <cmath>

namespace ktrdr::training {

using operations::Error;

namespace {

constexpr int LargestLayer = 65'536;
constexpr int MostLayers = 64;
constexpr int LongestWindow = 100'000;

/// Collects what is wrong; every check is one line.
class Check
{
public:
    void whole(const char *key, qint64 value, qint64 lowest, qint64 highest)
    {
        if (value < lowest || value > highest) {
            add(key, Text::tr("%1 is %2.").arg(QLatin1StringView(key)).arg(value),
                Text::tr("Use a whole number from %1 to %2.").arg(lowest).arg(highest));
        }
    }
    void above(const char *key, double value, double limit)
    {
        if (!std::isfinite(value) || value <= limit) {
            add(key, Text::tr("%1 is %2.").arg(QLatin1StringView(key)).arg(value),
                Text::tr("Use a number above %1.").arg(limit));
        }
    }
    /// From `lowest` on, below `end`.
    void within(const char *key, double value, double lowest, double end)
    {
        if (!std::isfinite(value) || value < lowest || value >= end) {
            add(key, Text::tr("%1 is %2.").arg(QLatin1StringView(key)).arg(value),
                Text::tr("Use a number of at least %1 and below %2.").arg(lowest).arg(end));
        }
    }
    void atLeastZero(const char *key, double value)
    {
        if (!std::isfinite(value) || value < 0) {
            add(key, Text::tr("%1 is %2.").arg(QLatin1StringView(key)).arg(value),
                Text::tr("Use a number of at least 0."));
        }
    }
    void add(const char *key, QString message, QString hint)
    {
        m_problems.append(invalidSpec(key, std::move(message), std::move(hint)));
    }
    [[nodiscard]] QList<Error> problems() const { return m_problems; }

private:
    QList<Error> m_problems;
};

void check(Check &to, const MlpSpec &mlp)
{
    to.whole("hidden_layers", static_cast<qint64>(mlp.hidden.size()), 0, MostLayers);
    for (const int size : mlp.hidden) {
        to.whole("hidden_layers", size, 1, LargestLayer);
    }
    to.within("dropout", mlp.dropout, 0, 1);
}

void check(Check &to, const RecurrentSpec &recurrent)
{
    to.whole("hidden_size", recurrent.hidden, 1, LargestLayer);
    to.whole("num_layers", recurrent.layers, 1, MostLayers);
    to.whole("sequence_length", recurrent.sequence, 1, LongestWindow);
    to.within("dropout", recurrent.dropout, 0, 1);
}

void check(Check &to, const ClassWeights &weights)
{
    if (weights.kind != ClassWeights::Kind::Given) {
        return;
    }
    for (const double weight : weights.given) {
        to.atLeastZero("class_weights", weight);
    }
    if (std::ranges::all_of(weights.given, [](double weight) { return weight == 0; })) {
        to.add("class_weights", Text::tr("No class has a weight above 0."),
               Text::tr("Give each class that matters a weight above 0."));
    }
}

void check(Check &to, const CrossEntropyLoss &loss)
{
    check(to, loss.weights);
}

void check(Check &to, const FocalLoss &loss)
{
    to.atLeastZero("focal_gamma", loss.gamma);
    check(to, loss.weights);
}

void check(Check &to, const HuberLoss &loss)
{
    to.above("huber_delta", loss.delta, 0);
}

void check(Check &, const MeanSquaredError &) {}

void check(Check &to, const AdamSpec &adam)
{
    to.within("beta1", adam.beta1, 0, 1);
    to.within("beta2", adam.beta2, 0, 1);
    to.above("epsilon", adam.epsilon, 0);
    to.atLeastZero("weight_decay", adam.weightDecay);
}

void check(Check &to, const SgdSpec &sgd)
{
    to.within("momentum", sgd.momentum, 0, 1);
    to.atLeastZero("weight_decay", sgd.weightDecay);
}

void check(Check &to, const RmsPropSpec &rmsProp)
{
    to.within("alpha", rmsProp.alpha, 0, 1);
    to.above("epsilon", rmsProp.epsilon, 0);
    to.within("momentum", rmsProp.momentum, 0, 1);
    to.atLeastZero("weight_decay", rmsProp.weightDecay);
}

void check(Check &, const ConstantRate &) {}

void check(Check &to, const StepRate &step)
{
    to.whole("step_size", step.epochs, 1, 1'000'000);
    to.above("gamma", step.factor, 0);
}

void check(Check &to, const ExponentialRate &exponential)
{
    to.above("gamma", exponential.factor, 0);
}

void check(Check &to, const PlateauRate &plateau)
{
    to.within("factor", plateau.factor, 0, 1);
    to.whole("patience", plateau.patience, 0, 1'000'000);
}

} // namespace

QList<Error> TrainingSpec::problems() const
{
    Check to;
    const auto checkOne = [&to](const auto &part) { check(to, part); };
    std::visit(checkOne, network);
    std::visit(checkOne, loss);
    std::visit(checkOne, optimizer);
    std::visit(checkOne, schedule);
    to.above("learning_rate", learningRate, 0);
    if (earlyStopping) {
        to.whole("patience", earlyStopping->patience, 1, 1'000'000);
        to.atLeastZero("min_delta", earlyStopping->minDelta);
    }
    if (gradientClip) {
        to.above("gradient_clip", *gradientClip, 0);
    }
    to.whole("batch_size", batchSize, 1, 10'000'000);
    if (const auto *mlp = std::get_if<MlpSpec>(&network);
        mlp != nullptr && mlp->batchNorm && batchSize == 1) {
        to.add("batch_size",
               Text::tr("Batch normalisation cannot learn from batches of one sample."),
               Text::tr("Use batches of at least 2 samples, or no batch normalisation."));
    }
    to.whole("epochs", epochs, 1, 1'000'000);
    to.whole("threads", threads, 1, 1024);
    to.whole("checkpoint_epochs", checkpoints.epochs, 0, 1'000'000);
    return to.problems();
}

} // namespace ktrdr::training
