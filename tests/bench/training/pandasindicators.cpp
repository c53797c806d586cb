#include "tests/bench/training/pandasindicators.h"

#include <QTemporaryFile>

#include <cstdio>

namespace ktrdr::bench {

PandasIndicatorTimes timePandasIndicators(const marketdata::BarColumns &bars)
{
    QTemporaryFile file;
    if (!file.open()) {
        qFatal("no temporary file can be made");
    }
    for (const std::vector<double> *column :
         {&bars.open, &bars.high, &bars.low, &bars.close, &bars.volume}) {
        const auto bytes = qint64(column->size() * sizeof(double));
        file.write(reinterpret_cast<const char *>(column->data()), bytes);
    }
    file.close();
    const QByteArray command =
        "/usr/bin/python3 '" KTRDR_PANDAS_SCRIPT "' '" + file.fileName().toLocal8Bit() + "'";
    std::FILE *pipe = ::popen(command.constData(), "r");
    PandasIndicatorTimes times;
    if (pipe == nullptr || std::fscanf(pipe, "%lf %lf", &times.all, &times.byColumns) != 2 ||
        ::pclose(pipe) != 0) {
        qFatal("pandas did not run: install python3-pandas");
    }
    return times;
}

} // namespace ktrdr::bench
