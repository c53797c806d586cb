#include "core/training/strategy/keyrules.h"
#include "core/training/strategy/strategysections.h"
#include "core/training/strategy/strategytext.h"

#include <cmath>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

constexpr double Greatest = 1e6;

constexpr ParameterRule Epochs = wholeRule("epochs", 100, 1, Greatest);
constexpr ParameterRule BatchSize = wholeRule("batch_size", 32, 1, Greatest);
constexpr ParameterRule Seed = wholeRule("seed", 0, 0, 4'294'967'295);
constexpr ParameterRule LearningRate = aboveRule("learning_rate", 0.001, 0, 10);
constexpr ParameterRule FocalGamma = realRule("focal_gamma", 2, 0, 100);
constexpr ParameterRule HuberDelta = aboveRule("huber_delta", 0.01, 0, Greatest);
constexpr ParameterRule GradientClip = aboveRule("gradient_clip", 1, 0, Greatest);
constexpr ParameterRule SgdMomentum = belowRule("momentum", 0.9, 0, 1);
constexpr ParameterRule RmsPropMomentum = belowRule("momentum", 0, 0, 1);
constexpr ParameterRule StepSize = wholeRule("step_size", 30, 1, Greatest);
constexpr ParameterRule StepFactor = aboveRule("gamma", 0.1, 0, 1);
constexpr ParameterRule DecayFactor = aboveRule("gamma", 0.95, 0, 1);
constexpr ParameterRule PlateauFactor = betweenRule("factor", 0.5, 0, 1);
constexpr ParameterRule PlateauPatience = wholeRule("patience", 5, 0, Greatest);
constexpr ParameterRule Enabled = flagRule("enabled", true);
constexpr ParameterRule StopPatience = wholeRule("patience", 10, 1, Greatest);
constexpr ParameterRule MinDelta = realRule("min_delta", 0.001, 0, Greatest);
constexpr ParameterRule Train = betweenRule("train", 0.7, 0, 1);
constexpr ParameterRule Validation = betweenRule("validation", 0.15, 0, 1);
constexpr ParameterRule Test = betweenRule("test", 0.15, 0, 1);

QString useHint(const QString &value)
{
    return StrategyText::tr("Remove it, or write '%1'.").arg(value);
}

LossSpec readLoss(SectionReader &training, OutputFormat output)
{
    const bool isRegression = output == OutputFormat::Regression;
    const QString key = u"loss"_s;
    const QStringList all{u"cross_entropy"_s, u"focal"_s, u"huber"_s, u"mse"_s};
    const qsizetype loss = training.choice(key, all).value_or(isRegression ? 2 : 0);
    if ((loss >= 2) != isRegression) {
        training.error(
            key,
            isRegression ? StrategyText::tr("'%1' is a loss for classes, but the output is a "
                                            "number.")
                               .arg(all[loss])
                         : StrategyText::tr("'%1' is a loss for numbers, but the output is a "
                                            "class.")
                               .arg(all[loss]),
            isRegression ? StrategyText::tr("Use one of: %1.").arg(u"huber, mse"_s)
                         : StrategyText::tr("Use one of: %1.").arg(u"cross_entropy, focal"_s));
    }
    if (loss != 1) {
        training.withoutEffect(QString(FocalGamma.name), useHint(u"loss: focal"_s));
    }
    if (loss != 2) {
        training.withoutEffect(QString(HuberDelta.name), useHint(u"loss: huber"_s));
    }
    switch (loss) {
    case 1:
        return FocalLoss{training.valueOr(FocalGamma), {}};
    case 2:
        return HuberLoss{training.valueOr(HuberDelta)};
    case 3:
        return MeanSquaredError{};
    default:
        return CrossEntropyLoss{};
    }
}

/// `key: name`, or a map with `type: name` and more; the section is empty for the short form.
struct Chosen
{
    std::optional<qsizetype> index;
    std::optional<SectionReader> section;
};

Chosen readChosen(SectionReader &training, const QString &key, const QStringList &names)
{
    const YamlEntry *entry = training.find(key);
    if (entry != nullptr && entry->value.kind() != YamlNode::Kind::Map) {
        return {training.choice(key, names), {}};
    }
    Chosen chosen{{}, training.section(key)};
    if (chosen.section) {
        chosen.index = chosen.section->choice(u"type"_s, names);
        chosen.section->missing(u"type"_s,
                                StrategyText::tr("Use one of: %1.").arg(names.join(u", "_s)));
    }
    return chosen;
}

double valueIn(std::optional<SectionReader> &section, const ParameterRule &rule)
{
    return section ? section->valueOr(rule) : rule.fallback;
}

OptimizerSpec readOptimizer(SectionReader &training, OutputFormat output)
{
    const double usualDecay = output == OutputFormat::Regression ? 0 : 1e-4;
    const ParameterRule weightDecay = realRule("weight_decay", usualDecay, 0, 1);
    Chosen chosen = readChosen(training, u"optimizer"_s, {u"adam"_s, u"sgd"_s, u"rmsprop"_s});
    const double decay = valueIn(chosen.section, weightDecay);
    OptimizerSpec optimizer;
    if (chosen.index.value_or(0) == 0) {
        optimizer = AdamSpec{.weightDecay = decay};
        if (chosen.section) {
            chosen.section->withoutEffect(QString(SgdMomentum.name), useHint(u"type: sgd"_s));
        }
    } else if (chosen.index == 1) {
        optimizer = SgdSpec{valueIn(chosen.section, SgdMomentum), decay};
    } else {
        optimizer =
            RmsPropSpec{.momentum = valueIn(chosen.section, RmsPropMomentum), .weightDecay = decay};
    }
    if (chosen.section) {
        chosen.section->finish();
    }
    return optimizer;
}

void refuseKeys(std::optional<SectionReader> &section, std::initializer_list<ParameterRule> rules)
{
    for (const ParameterRule &rule : rules) {
        if (section) {
            section->withoutEffect(QString(rule.name),
                                   StrategyText::tr("This type of schedule does not use it."));
        }
    }
}

LearningRateSchedule readSchedule(SectionReader &training)
{
    const QString key = u"lr_scheduler"_s;
    const YamlEntry *entry = training.find(key);
    if (entry != nullptr && entry->value.toBool()) {
        if (*entry->value.toBool()) {
            training.warning(key, StrategyText::tr("'%1: true' chooses no schedule.").arg(key),
                             StrategyText::tr("Write 'type: reduce_on_plateau' below it, or "
                                              "'step' or 'exponential'."));
        }
        return ConstantRate{};
    }
    Chosen chosen =
        readChosen(training, key, {u"step"_s, u"exponential"_s, u"reduce_on_plateau"_s});
    LearningRateSchedule schedule;
    if (chosen.index == 0) {
        schedule = StepRate{static_cast<int>(valueIn(chosen.section, StepSize)),
                            valueIn(chosen.section, StepFactor)};
        refuseKeys(chosen.section, {PlateauFactor, PlateauPatience});
    } else if (chosen.index == 1) {
        schedule = ExponentialRate{valueIn(chosen.section, DecayFactor)};
        refuseKeys(chosen.section, {StepSize, PlateauFactor, PlateauPatience});
    } else if (chosen.index == 2) {
        schedule = PlateauRate{valueIn(chosen.section, PlateauFactor),
                               static_cast<int>(valueIn(chosen.section, PlateauPatience))};
        refuseKeys(chosen.section, {StepSize, StepFactor});
    }
    if (chosen.section && chosen.index) {
        chosen.section->finish();
    }
    return schedule;
}

std::optional<EarlyStopping> readEarlyStopping(SectionReader &training)
{
    const QString key = u"early_stopping"_s;
    const YamlEntry *entry = training.find(key);
    if (entry != nullptr && entry->value.toBool()) {
        return *entry->value.toBool() ? std::optional(EarlyStopping{}) : std::nullopt;
    }
    std::optional<SectionReader> section = training.section(key);
    if (!section) {
        return {};
    }
    const bool isEnabled = section->valueOr(Enabled) != 0;
    EarlyStopping stopping;
    stopping.patience = static_cast<int>(section->valueOr(StopPatience));
    stopping.minDelta = section->valueOr(MinDelta);
    stopping.monitor = static_cast<Monitor>(
        section->choice(u"monitor"_s, {u"val_loss"_s, u"val_accuracy"_s}).value_or(0));
    section->finish();
    return isEnabled ? std::optional(stopping) : std::nullopt;
}

std::optional<double> readClip(SectionReader &training)
{
    const YamlEntry *entry = training.find(QString(GradientClip.name));
    if (entry != nullptr && entry->value.toBool() == false) {
        return {};
    }
    return training.valueOr(GradientClip);
}

DataSplit readSplit(SectionReader &training)
{
    DataSplit split;
    const QString key = u"data_split"_s;
    std::optional<SectionReader> section = training.section(key);
    if (!section) {
        return split;
    }
    const auto train = section->value(Train);
    const auto validation = section->value(Validation);
    const auto test = section->value(Test);
    split.train = train.value_or(Train.fallback);
    split.validation = validation.value_or(Validation.fallback);
    const double rest = 1 - split.train - split.validation;
    split.test = test.value_or(rest);
    const auto isWrong = [&](const ParameterRule &rule, const std::optional<double> &share) {
        return !share && section->find(QString(rule.name)) != nullptr;
    };
    constexpr double Tolerance = 1e-6;
    if (isWrong(Train, train) || isWrong(Validation, validation) || isWrong(Test, test)) {
        section->finish();
        return split;
    }
    if (std::abs(rest - split.test) > Tolerance) {
        training.error(key,
                       StrategyText::tr("The parts add up to %1, not to 1.")
                           .arg(split.train + split.validation + split.test),
                       StrategyText::tr("Write for example 'train: 0.7', 'validation: 0.15' and "
                                        "'test: 0.15'."));
    } else if (rest < Tolerance) {
        training.error(key, StrategyText::tr("Nothing is left for the test."),
                       StrategyText::tr("Make 'train' or 'validation' smaller, for example 0.7 and "
                                        "0.15."));
    }
    section->finish();
    return split;
}

/// KTRDR reads none of these; in its mode they are only warned of.
void ignoreForKtrdr(SectionReader &training)
{
    for (const QString &key :
         {u"optimizer"_s, u"lr_scheduler"_s, u"early_stopping"_s, u"gradient_clip"_s}) {
        training.withoutEffect(key, StrategyText::tr("KTRDR ignores it: remove it, or "
                                                     "'ktrdr_compatible'."));
    }
}

} // namespace

TrainingSettings readTrainingSettings(SectionReader &training, OutputFormat output,
                                      bool isKtrdrCompatible)
{
    TrainingSettings settings;
    settings.loss = readLoss(training, output);
    settings.learningRate = training.valueOr(LearningRate);
    settings.batchSize = static_cast<int>(training.valueOr(BatchSize));
    settings.epochs = static_cast<int>(training.valueOr(Epochs));
    settings.split = readSplit(training);
    if (const auto seed = training.value(Seed)) {
        settings.seed = static_cast<quint64>(*seed);
    }
    OptimizerSpec optimizer = readOptimizer(training, output);
    const LearningRateSchedule schedule = readSchedule(training);
    const std::optional<EarlyStopping> stopping = readEarlyStopping(training);
    const std::optional<double> clip = readClip(training);
    if (isKtrdrCompatible) {
        ignoreForKtrdr(training);
        settings.optimizer = AdamSpec{.weightDecay = output == OutputFormat::Regression ? 0 : 1e-4};
    } else {
        settings.optimizer = optimizer;
        settings.schedule = schedule;
        settings.earlyStopping = stopping;
        settings.gradientClip = clip;
    }
    if (training.text(u"method"_s).value_or(u"supervised"_s) != u"supervised") {
        training.withoutEffect(u"method"_s, StrategyText::tr("Every training is 'supervised': "
                                                             "remove it."));
    }
    training.withoutEffect(u"fitness_metrics"_s,
                           StrategyText::tr("Every run has all its metrics: remove it."));
    training.withoutEffect(u"validation_split"_s,
                           StrategyText::tr("Write 'data_split' with 'train', 'validation' and "
                                            "'test' instead."));
    return settings;
}

} // namespace ktrdr::training
