#pragma once

#include "app/cli/options.h"
#include "core/training/manager/trainingrequest.h"

/// What the command line's texts say about trainings, checked.
namespace ktrdr::cli {

/// As SweepAxis::parse(). Error: CLI-InvalidSweep.
[[nodiscard]] operations::Result<training::SweepAxis> parseSweep(const QString &text);

/// The strategy's text, from a file or a sample, and everything that the options say otherwise.
/// Errors: TRAINING-InvalidStrategy where the file cannot be read, and those of the texts.
[[nodiscard]] operations::Result<training::TrainingRequest>
trainingRequest(const TrainOptions &options);

} // namespace ktrdr::cli
