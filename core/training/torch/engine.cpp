#include "core/training/torch/torchlearner.h"

#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <torch/version.h>

#include <QtGlobal>

#include <dlfcn.h>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

/// OpenBLAS's own functions, in place of a link to it: whatever library for linear algebra is
/// installed answers to libtorch.
template<typename Function>
Function *blasFunction(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_DEFAULT, name));
}

/// openblas_get_parallel() of a build with threads of its own, which are the same for the whole
/// process; the others follow OpenMP or have none.
constexpr int OwnThreads = 1;

class TorchEngine final : public TrainingEngine
{
public:
    TorchEngine()
    {
        auto *parallel = blasFunction<int()>("openblas_get_parallel");
        auto *setThreads = blasFunction<void(int)>("openblas_set_num_threads");
        if (parallel != nullptr && setThreads != nullptr && parallel() == OwnThreads) {
            setThreads(1);
        }
    }

    [[nodiscard]] EngineDescription description() const override
    {
        auto *configuration = blasFunction<char *()>("openblas_get_config");
        return {u"libtorch"_s, QStringLiteral(TORCH_VERSION),
                configuration != nullptr ? QString::fromLatin1(configuration()) : QString()};
    }

    [[nodiscard]] std::unique_ptr<Learner> makeLearner(const TrainingSpec &spec,
                                                       const TrainingData &data) override
    {
        at::set_num_threads(spec.threads);
        return std::make_unique<TorchLearner>(spec, data);
    }
};

} // namespace

} // namespace ktrdr::training

extern "C" Q_DECL_EXPORT ktrdr::training::TrainingEngine *ktrdrTrainingEngine(int version);

ktrdr::training::TrainingEngine *ktrdrTrainingEngine(int version)
{
    static ktrdr::training::TorchEngine engine;
    return version == ktrdr::training::EngineInterfaceVersion ? &engine : nullptr;
}
