#include "core/training/strategy/keyrules.h"
#include "core/training/strategy/strategysections.h"
#include "core/training/strategy/strategytext.h"

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

constexpr ParameterRule Dropout = belowRule("dropout", 0.2, 0, 1);
constexpr ParameterRule BatchNorm = flagRule("batch_norm", false);
constexpr ParameterRule LayerSize = wholeRule("hidden_layers", 64, 1, 65'536);
constexpr ParameterRule HiddenSize = wholeRule("hidden_size", 64, 1, 65'536);
constexpr ParameterRule Layers = wholeRule("num_layers", 2, 1, 64);
constexpr ParameterRule Sequence = wholeRule("sequence_length", 20, 1, 100'000);
constexpr size_t MostLayers = 64;

std::vector<int> readLayers(SectionReader &architecture)
{
    const QString key(LayerSize.name);
    std::vector<int> sizes;
    for (const YamlEntry &item : architecture.list(key)) {
        if (const auto size = LayerSize.check(item.value.toVariant())) {
            sizes.push_back(static_cast<int>(*size));
        } else {
            architecture.notes().findings.error(item.value.at(), architecture.pathOf(key),
                                                size.error().message, size.error().hint);
        }
    }
    if (sizes.size() > MostLayers) {
        architecture.error(key, StrategyText::tr("There are more than %1 layers.").arg(MostLayers),
                           StrategyText::tr("Use fewer layers."));
    }
    return sizes;
}

Activation readActivation(SectionReader &architecture)
{
    const auto chosen =
        architecture.choice(u"activation"_s, {u"relu"_s, u"leaky_relu"_s, u"tanh"_s, u"sigmoid"_s});
    return static_cast<Activation>(chosen.value_or(0));
}

MlpSpec readMlp(SectionReader &architecture)
{
    MlpSpec mlp;
    mlp.hidden = readLayers(architecture);
    architecture.missing(QString(LayerSize.name),
                         StrategyText::tr("List the sizes of the layers: 'hidden_layers: "
                                          "[64, 32]'."));
    mlp.activation = readActivation(architecture);
    mlp.dropout = architecture.valueOr(Dropout);
    mlp.batchNorm = architecture.valueOr(BatchNorm) != 0;
    architecture.withoutEffect(
        u"output_activation"_s,
        StrategyText::tr("Remove it: the loss works on the outputs as they are."));
    for (const ParameterRule &rule : {HiddenSize, Layers, Sequence}) {
        architecture.withoutEffect(QString(rule.name),
                                   StrategyText::tr("Only 'lstm' and 'gru' use it: remove it, or "
                                                    "change 'model.type'."));
    }
    return mlp;
}

RecurrentSpec readRecurrent(SectionReader &architecture, RecurrentCell cell)
{
    RecurrentSpec recurrent;
    recurrent.cell = cell;
    recurrent.hidden = static_cast<int>(architecture.valueOr(HiddenSize));
    recurrent.layers = static_cast<int>(architecture.valueOr(Layers));
    recurrent.dropout = architecture.valueOr(Dropout);
    recurrent.sequence = static_cast<int>(architecture.valueOr(Sequence));
    architecture.missing(QString(Sequence.name),
                         StrategyText::tr("Say how many bars the network looks back: "
                                          "'sequence_length: 20'."));
    for (const QString &key :
         {u"hidden_layers"_s, u"activation"_s, u"output_activation"_s, u"batch_norm"_s}) {
        architecture.withoutEffect(key, StrategyText::tr("Only 'mlp' uses it: remove it, or change "
                                                         "'model.type'."));
    }
    return recurrent;
}

} // namespace

NetworkSpec readNetwork(SectionReader &top)
{
    NetworkSpec network;
    std::optional<SectionReader> model = top.section(u"model"_s);
    top.missing(u"model"_s, StrategyText::tr("Write 'type' and 'architecture' below 'model:'."));
    if (!model) {
        return network;
    }
    const auto type = model->choice(u"type"_s, {u"mlp"_s, u"lstm"_s, u"gru"_s});
    model->missing(u"type"_s, StrategyText::tr("Use one of: %1.").arg(u"mlp, lstm, gru"_s));
    std::optional<SectionReader> architecture = model->section(u"architecture"_s);
    model->missing(u"architecture"_s,
                   StrategyText::tr("Write the layers below it: 'hidden_layers: [64, 32]', or "
                                    "'hidden_size' and 'sequence_length'."));
    if (architecture && type) {
        network = *type == 0
                      ? NetworkSpec(readMlp(*architecture))
                      : NetworkSpec(readRecurrent(*architecture, *type == 1 ? RecurrentCell::Lstm
                                                                            : RecurrentCell::Gru));
        architecture->finish();
    }
    model->withoutEffect(u"features"_s,
                         StrategyText::tr("Remove it: 'nn_inputs' alone makes the features."));
    model->withoutEffect(u"training"_s,
                         StrategyText::tr("Move its keys to 'training' at the top level; KTRDR "
                                          "does not read them here either."));
    model->finish();
    return network;
}

} // namespace ktrdr::training
