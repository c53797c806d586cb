#pragma once

#include "core/training/labels/labelspec.h"
#include "core/training/strategy/contextsource.h"
#include "core/training/strategy/decisions.h"
#include "core/training/strategy/deployment.h"
#include "core/training/strategy/indicatordefinition.h"
#include "core/training/strategy/networkinput.h"
#include "core/training/strategy/strategyplaces.h"
#include "core/training/strategy/trainingdatasettings.h"
#include "core/training/strategy/trainingsettings.h"
#include "core/training/trainer/networkspec.h"

namespace ktrdr::training {

/// A strategy of version 3 (ktrdr.md 5.1), valid and complete: what a model sees, learns, is made
/// of, and how it is trained. Made by readStrategy().
struct Strategy
{
    /// Letters, digits, `_` and `-`, so that it can name a folder.
    QString name;
    QString description;
    QString version;
    /// KTRDR's numbers, with what is wrong about them, instead of this program's.
    bool isKtrdrCompatible = false;

    TrainingDataSettings data;
    QList<ContextSource> contextSources;
    std::optional<Deployment> deployment;
    QList<IndicatorDefinition> indicators;
    QList<FuzzySetDefinition> fuzzySets;
    QList<NetworkInput> inputs;
    NetworkSpec network;
    Decisions decisions;
    LabelSpec labels;
    TrainingSettings training;

    StrategyPlaces places;

    [[nodiscard]] const IndicatorDefinition *indicator(QStringView id) const;
    [[nodiscard]] const FuzzySetDefinition *fuzzySet(QStringView id) const;
};

} // namespace ktrdr::training
