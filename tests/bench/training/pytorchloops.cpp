#include "tests/bench/training/pytorchloops.h"

#include <cstdio>
#include <string>

namespace ktrdr::bench {

std::optional<double> samplesPerSecond(const char *loop, int epochs)
{
    const std::string command = "OMP_NUM_THREADS=1 /usr/bin/python3 '" KTRDR_PYTORCH_LOOPS "' " +
                                std::string(loop) + " " + std::to_string(epochs) + " 2>/dev/null";
    std::FILE *pipe = ::popen(command.c_str(), "r");
    double rate = 0;
    const bool isThere = pipe != nullptr && std::fscanf(pipe, "%lf", &rate) == 1;
    const bool isDone = pipe != nullptr && ::pclose(pipe) == 0;
    return isThere && isDone ? std::optional(rate) : std::nullopt;
}

} // namespace ktrdr::bench
