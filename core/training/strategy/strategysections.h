#pragma once

#include "core/training/strategy/sectionreader.h"
#include "core/training/strategy/strategy.h"

/// The parts of a strategy file, each read from the top level. What is wrong becomes findings, and
/// the value is a sensible one then, so that the other parts can still be checked.
namespace ktrdr::training {

[[nodiscard]] TrainingDataSettings readTrainingData(SectionReader &top);
[[nodiscard]] QList<ContextSource> readContextSources(SectionReader &top);
[[nodiscard]] std::optional<Deployment> readDeployment(SectionReader &top);
[[nodiscard]] QList<IndicatorDefinition> readIndicators(SectionReader &top);
[[nodiscard]] QList<FuzzySetDefinition> readFuzzySets(SectionReader &top);
[[nodiscard]] QList<NetworkInput> readNetworkInputs(SectionReader &top, bool isKtrdrCompatible);
[[nodiscard]] NetworkSpec readNetwork(SectionReader &top);
[[nodiscard]] Decisions readDecisions(SectionReader &top);
/// Of the section `training`; zigzag where it says nothing.
[[nodiscard]] LabelSpec readLabels(SectionReader &training);
[[nodiscard]] TrainingSettings readTrainingSettings(SectionReader &training, OutputFormat output,
                                                    bool isKtrdrCompatible);

/// Texts that name timeframes, each once; others are told.
[[nodiscard]] QList<marketdata::Timeframe> readTimeframes(SectionReader &section,
                                                          const QString &key);
/// Empty where the key is absent or no timeframe.
[[nodiscard]] std::optional<marketdata::Timeframe> readTimeframe(SectionReader &section,
                                                                 const QString &key);
/// The texts of a list.
[[nodiscard]] QStringList readTexts(SectionReader &section, const QString &key);

} // namespace ktrdr::training
