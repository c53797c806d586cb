#pragma once

#include "core/training/manager/trainingadapter.h"
#include "core/training/manager/trainingcheck.h"
#include "core/training/manager/trainingoutlook.h"
#include "core/training/manager/trainingrequest.h"

/// The dialog that starts trainings: what the user asks for, what is known of it before it starts,
/// and its start, here or on a service.
namespace ktrdr::ui {

/// Where a training runs.
struct TrainingPlace
{
    /// Name of a configured service; empty = this computer.
    QString service;
    training::TrainingHostKind kind = training::TrainingHostKind::Serve;

    [[nodiscard]] bool isHere() const { return service.isEmpty(); }
    [[nodiscard]] bool operator==(const TrainingPlace &) const = default;
};

/// What the inputs ask for.
struct TrainingDraft
{
    /// Its text is that of `file`, unless that is empty.
    training::TrainingRequest request;
    /// To be read anew at each check; empty = the request has the text already.
    QString file;
    TrainingPlace place;

    [[nodiscard]] bool hasStrategy() const
    {
        return !file.isEmpty() || !request.strategy.isEmpty();
    }
};

/// A draft that was read and checked.
struct CheckedTraining
{
    /// With the very text that was checked; empty where the file could not be read.
    training::TrainingRequest request;
    TrainingPlace place;
    training::TrainingCheck check;
    /// As the file says it, without the request's values; empty where it has errors.
    std::optional<training::Strategy> original;
    /// Only of a training that can start.
    std::optional<training::TrainingOutlook> outlook;
};

} // namespace ktrdr::ui
