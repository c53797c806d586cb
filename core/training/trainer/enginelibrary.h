#pragma once

#include "core/training/trainer/trainingengine.h"

#include <mutex>

class QString;

namespace ktrdr::training {

/// Opens the training engine's plugin when it is first asked for. Opening takes about a second and
/// some hundred megabytes: call engine() on a worker thread. Once open it stays so till the end of
/// the process. Thread-safe.
class EngineLibrary
{
public:
    /// Looks in the places of defaultPlaces().
    EngineLibrary();
    /// Tries these files, in order.
    explicit EngineLibrary(QStringList places);

    /// Errors: TRAINING-EngineMissing, TRAINING-EngineMismatch. A library that was missing is
    /// looked for again the next time.
    [[nodiscard]] operations::Result<TrainingEngine *> engine();

    /// `$KTRDR_TRAINING_ENGINE` where set; else beside the program (`../lib/ktrdr` of it, and its
    /// own folder), which holds in the build and where installed.
    [[nodiscard]] static QStringList defaultPlaces();

private:
    QStringList m_places;
    std::mutex m_mutex;
    TrainingEngine *m_engine = nullptr;
};

} // namespace ktrdr::training
