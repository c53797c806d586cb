#pragma once

#include <QString>

namespace ktrdr::training {

/// Where trainings leave what they make; absolute.
struct TrainingFolders
{
    /// Models in KTRDR's layout.
    QString models;
    /// Checkpoints of runs that have not completed, a folder per run.
    QString runs;
};

} // namespace ktrdr::training
