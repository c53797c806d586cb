#include <QCoreApplication>

#include <benchmark/benchmark.h>
#include <thread>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    // libstdc++ counts shared pointers without atomics until the first thread starts.
    std::thread([] {}).join();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 1;
    }
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
