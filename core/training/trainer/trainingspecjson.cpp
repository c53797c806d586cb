#include "core/training/trainer/trainingspecjson.h"

#include <QJsonArray>

#include <array>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ActivationNames{
    std::pair(Activation::Relu, "relu"_L1), std::pair(Activation::LeakyRelu, "leaky_relu"_L1),
    std::pair(Activation::Tanh, "tanh"_L1), std::pair(Activation::Sigmoid, "sigmoid"_L1)};
constexpr std::array MonitorNames{std::pair(Monitor::ValidationLoss, "val_loss"_L1),
                                  std::pair(Monitor::ValidationAccuracy, "val_accuracy"_L1)};

template<typename Names, typename Value>
QString nameIn(const Names &names, Value value)
{
    for (const auto &[known, name] : names) {
        if (known == value) {
            return name;
        }
    }
    return {};
}

template<typename Value, typename Names>
std::optional<Value> valueIn(const Names &names, const QString &wanted)
{
    for (const auto &[value, name] : names) {
        if (name == wanted) {
            return value;
        }
    }
    return {};
}

QJsonArray array(const auto &values)
{
    QJsonArray result;
    for (const auto value : values) {
        result.append(value);
    }
    return result;
}

QJsonValue weightsJson(const ClassWeights &weights)
{
    switch (weights.kind) {
    case ClassWeights::Kind::Equal:
        return u"equal"_s;
    case ClassWeights::Kind::Balanced:
        return u"balanced"_s;
    case ClassWeights::Kind::Given:
        break;
    }
    return array(weights.given);
}

QJsonObject json(const MlpSpec &mlp)
{
    return {{u"type"_s, u"mlp"_s},
            {u"hidden_layers"_s, array(mlp.hidden)},
            {u"activation"_s, activationName(mlp.activation)},
            {u"dropout"_s, mlp.dropout},
            {u"batch_norm"_s, mlp.batchNorm}};
}

QJsonObject json(const RecurrentSpec &recurrent)
{
    return {{u"type"_s, networkName(recurrent)},
            {u"hidden_size"_s, recurrent.hidden},
            {u"num_layers"_s, recurrent.layers},
            {u"dropout"_s, recurrent.dropout},
            {u"sequence_length"_s, recurrent.sequence}};
}

QJsonObject json(const CrossEntropyLoss &loss)
{
    return {{u"type"_s, u"cross_entropy"_s}, {u"class_weights"_s, weightsJson(loss.weights)}};
}

QJsonObject json(const FocalLoss &loss)
{
    return {{u"type"_s, u"focal"_s},
            {u"gamma"_s, loss.gamma},
            {u"class_weights"_s, weightsJson(loss.weights)}};
}

QJsonObject json(const HuberLoss &loss)
{
    return {{u"type"_s, u"huber"_s}, {u"delta"_s, loss.delta}};
}

QJsonObject json(const MeanSquaredError &)
{
    return {{u"type"_s, u"mse"_s}};
}

QJsonObject json(const AdamSpec &adam)
{
    return {{u"type"_s, u"adam"_s},
            {u"beta1"_s, adam.beta1},
            {u"beta2"_s, adam.beta2},
            {u"epsilon"_s, adam.epsilon},
            {u"weight_decay"_s, adam.weightDecay}};
}

QJsonObject json(const SgdSpec &sgd)
{
    return {
        {u"type"_s, u"sgd"_s}, {u"momentum"_s, sgd.momentum}, {u"weight_decay"_s, sgd.weightDecay}};
}

QJsonObject json(const RmsPropSpec &rmsProp)
{
    return {{u"type"_s, u"rmsprop"_s},
            {u"alpha"_s, rmsProp.alpha},
            {u"epsilon"_s, rmsProp.epsilon},
            {u"momentum"_s, rmsProp.momentum},
            {u"weight_decay"_s, rmsProp.weightDecay}};
}

QJsonObject json(const ConstantRate &)
{
    return {{u"type"_s, u"none"_s}};
}

QJsonObject json(const StepRate &step)
{
    return {{u"type"_s, u"step"_s}, {u"step_size"_s, step.epochs}, {u"gamma"_s, step.factor}};
}

QJsonObject json(const ExponentialRate &exponential)
{
    return {{u"type"_s, u"exponential"_s}, {u"gamma"_s, exponential.factor}};
}

QJsonObject json(const PlateauRate &plateau)
{
    return {{u"type"_s, u"reduce_on_plateau"_s},
            {u"factor"_s, plateau.factor},
            {u"patience"_s, plateau.patience}};
}

QJsonObject json(const auto &variant) requires requires
{
    std::variant_size<std::remove_cvref_t<decltype(variant)>>::value;
}
{
    return std::visit([](const auto &part) { return json(part); }, variant);
}

QString weightingName(SampleWeighting weighting)
{
    switch (weighting) {
    case SampleWeighting::Drawing:
        return u"drawing"_s;
    case SampleWeighting::Loss:
        return u"loss"_s;
    case SampleWeighting::Ignored:
        break;
    }
    return u"ignored"_s;
}

} // namespace

QString activationName(Activation activation)
{
    return nameIn(ActivationNames, activation);
}

std::optional<Activation> activationFromName(const QString &name)
{
    return valueIn<Activation>(ActivationNames, name);
}

QString networkName(const NetworkSpec &network)
{
    const auto *recurrent = std::get_if<RecurrentSpec>(&network);
    if (recurrent == nullptr) {
        return u"mlp"_s;
    }
    return recurrent->cell == RecurrentCell::Lstm ? u"lstm"_s : u"gru"_s;
}

QString monitorName(Monitor monitor)
{
    return nameIn(MonitorNames, monitor);
}

std::optional<Monitor> monitorFromName(const QString &name)
{
    return valueIn<Monitor>(MonitorNames, name);
}

QJsonObject toJson(const TrainingSpec &spec)
{
    QJsonValue stopping;
    if (spec.earlyStopping) {
        stopping = QJsonObject{{u"patience"_s, spec.earlyStopping->patience},
                               {u"min_delta"_s, spec.earlyStopping->minDelta},
                               {u"monitor"_s, monitorName(spec.earlyStopping->monitor)}};
    }
    return {{u"model"_s, json(spec.network)},
            {u"loss"_s, json(spec.loss)},
            {u"optimizer"_s, json(spec.optimizer)},
            {u"learning_rate"_s, spec.learningRate},
            {u"lr_scheduler"_s, json(spec.schedule)},
            {u"early_stopping"_s, stopping},
            {u"gradient_clip"_s, spec.gradientClip ? QJsonValue(*spec.gradientClip) : QJsonValue()},
            {u"batch_size"_s, spec.batchSize},
            {u"epochs"_s, spec.epochs},
            {u"sample_weights"_s, weightingName(spec.sampleWeighting)},
            {u"seed"_s, QString::number(spec.seed)},
            {u"threads"_s, spec.threads},
            {u"checkpoint_epochs"_s, spec.checkpoints.epochs},
            {u"checkpoint_seconds"_s, static_cast<qint64>(spec.checkpoints.time.count())}};
}

std::optional<NetworkSpec> networkFromJson(const QJsonObject &model)
{
    const QString type = model["type"_L1].toString();
    const double dropout = model["dropout"_L1].toDouble();
    if (type == "lstm"_L1 || type == "gru"_L1) {
        return RecurrentSpec{type == "lstm"_L1 ? RecurrentCell::Lstm : RecurrentCell::Gru,
                             model["hidden_size"_L1].toInt(), model["num_layers"_L1].toInt(),
                             dropout, model["sequence_length"_L1].toInt()};
    }
    const auto activation = activationFromName(model["activation"_L1].toString());
    if (type != "mlp"_L1 || !activation) {
        return {};
    }
    MlpSpec mlp{{}, *activation, dropout, model["batch_norm"_L1].toBool()};
    for (const auto &size : model["hidden_layers"_L1].toArray()) {
        mlp.hidden.push_back(size.toInt());
    }
    return mlp;
}

} // namespace ktrdr::training
