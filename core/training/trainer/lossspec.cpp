#include "core/training/trainer/lossspec.h"

namespace ktrdr::training {

bool isForClasses(const LossSpec &loss)
{
    return std::holds_alternative<CrossEntropyLoss>(loss) ||
           std::holds_alternative<FocalLoss>(loss);
}

} // namespace ktrdr::training
