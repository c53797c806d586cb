#include "core/training/trainer/networkspec.h"

namespace ktrdr::training {

int rowsPerSample(const NetworkSpec &network)
{
    const auto *recurrent = std::get_if<RecurrentSpec>(&network);
    return recurrent != nullptr ? recurrent->sequence : 1;
}

} // namespace ktrdr::training
