#include "core/training/manager/trainingoutlook.h"

#include "core/training/features/featureplan.h"
#include "core/training/manager/trainingoperationprovider.h"
#include "core/training/strategy/strategyrecipes.h"
#include "core/training/trainer/trainingspecjson.h"

namespace ktrdr::training {

std::optional<TrainingOutlook> TrainingOutlook::of(const TrainingCheck &check,
                                                   const TrainingRequest &request)
{
    if (!check.isReady()) {
        return {};
    }
    const auto recipe = featureRecipe(*check.strategy);
    const auto features = recipe ? FeaturePlan::of(*recipe) : operations::failure(recipe.error());
    if (!features) {
        return {};
    }
    const TrainingPlan plan{
        request, *check.strategy, check.yaml, *recipe, trainingSpec(*check.strategy), check.range};
    TrainingOutlook outlook;
    outlook.model = networkName(plan.spec.network);
    outlook.features = features->columns.size();
    outlook.classes = classNames(plan.strategy.labels);
    outlook.samples = check.bars;
    outlook.epochs = plan.spec.epochs;
    outlook.trainings = request.trainings().size();
    // The bars of a sweep are counted once for each of its trainings.
    outlook.samples /= outlook.trainings;
    outlook.timing = {TrainingType, TrainingOperationProvider::estimateKey(plan),
                      TrainingOperationProvider::sizeClass(outlook.samples)};
    return outlook;
}

} // namespace ktrdr::training
