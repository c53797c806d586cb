#pragma once

#include "core/operations/clock.h"
#include "core/training/manager/modelcatalogue.h"
#include "core/training/manager/trainingfolders.h"
#include "core/training/trainer/enginelibrary.h"

namespace ktrdr::marketdata {
class BarStore;
}

namespace ktrdr::training {

/// What trainings work with. Shared by the manager, its provider and every running job; the store
/// and the clock are borrowed and outlive it.
struct TrainingEnvironment
{
    TrainingEnvironment(const marketdata::BarStore &barStore, const operations::Clock &itsClock,
                        TrainingFolders itsFolders)
        : store(barStore)
        , clock(itsClock)
        , folders(std::move(itsFolders))
        , models(folders.models)
    {}

    const marketdata::BarStore &store;
    const operations::Clock &clock;
    TrainingFolders folders;
    ModelCatalogue models;
    EngineLibrary engine;
};

} // namespace ktrdr::training
