#include "tests/bench/store/benchbars.h"

#include "core/marketdata/isotime.h"

#include <QFile>

#include <cmath>
#include <cstdio>
#include <random>

namespace ktrdr::bench {

using namespace marketdata;

namespace {

constexpr qint64 FirstMinute = 1'262'304'000; // 2010-01-01

double cents(double value)
{
    return std::round(value * 100) / 100;
}

} // namespace

BarColumns randomWalk(qsizetype count)
{
    std::mt19937_64 random(42);
    std::uniform_real_distribution<double> step(-0.05, 0.05);
    std::uniform_int_distribution<int> volume(0, 5000);
    BarColumns bars;
    bars.reserve(count);
    double price = 3000;
    for (qsizetype i = 0; i < count; ++i) {
        const double open = cents(price);
        price = std::max(100.0, price + price * step(random) / 50);
        const double close = cents(price);
        bars.append({FirstMinute + i * 60, open, cents(std::max(open, close) + 0.25),
                     cents(std::min(open, close) - 0.25), close, double(volume(random))});
    }
    return bars;
}

void writeRandomWalk(const QString &fileName, qsizetype count)
{
    const BarColumns bars = randomWalk(count);
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write %s", qPrintable(fileName));
    }
    file.write("timestamp,open,high,low,close,volume\n");
    char line[200];
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const Bar bar = bars.at(i);
        char stamp[IsoTimeLength];
        writeIsoTime(bar.time, stamp);
        const int length =
            std::snprintf(line, sizeof(line), "%.10s %.8s,%.2f,%.2f,%.2f,%.2f,%.0f\n", stamp,
                          stamp + 11, bar.open, bar.high, bar.low, bar.close, bar.volume);
        file.write(line, length);
    }
}

SeriesId benchSeries(const QString &symbol)
{
    return {Symbol::parse(symbol).value(), Timeframe::parse(u"1m").value()};
}

} // namespace ktrdr::bench
