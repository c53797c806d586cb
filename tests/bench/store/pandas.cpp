#include "tests/bench/store/pandas.h"

#include <cstdio>

namespace ktrdr::bench {

namespace {

constexpr const char *Script = R"(
import sys, time, pandas
begin = time.perf_counter()
frame = pandas.read_csv(sys.argv[1], parse_dates=[0])
read = time.perf_counter()
frame.to_csv(sys.argv[2], index=False)
print(read - begin, time.perf_counter() - read))";

} // namespace

PandasTimes timePandas(const QString &file, const QString &output)
{
    const QByteArray command = "/usr/bin/python3 -c '" + QByteArray(Script) + "' '" +
                               file.toLocal8Bit() + "' '" + output.toLocal8Bit() + "'";
    std::FILE *pipe = ::popen(command.constData(), "r");
    PandasTimes times;
    if (pipe == nullptr || std::fscanf(pipe, "%lf %lf", &times.readCsv, &times.toCsv) != 2 ||
        ::pclose(pipe) != 0) {
        qFatal("pandas did not run: install python3-pandas");
    }
    return times;
}

} // namespace ktrdr::bench
