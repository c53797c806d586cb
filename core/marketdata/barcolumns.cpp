#include "core/marketdata/barcolumns.h"

#include <algorithm>
#include <functional>

namespace ktrdr::marketdata {

namespace {

template<typename T>
void appendPart(std::vector<T> &to, const std::vector<T> &from, qsizetype first, qsizetype count)
{
    const auto begin = from.begin() + first;
    to.insert(to.end(), begin, begin + count);
}

} // namespace

Bar BarColumns::at(qsizetype index) const
{
    const auto i = static_cast<size_t>(index);
    return {times[i], open[i], high[i], low[i], close[i], volume[i]};
}

void BarColumns::reserve(qsizetype bars)
{
    const auto count = static_cast<size_t>(bars);
    times.reserve(count);
    for (std::vector<double> *column : {&open, &high, &low, &close, &volume}) {
        column->reserve(count);
    }
}

void BarColumns::clear()
{
    times.clear();
    for (std::vector<double> *column : {&open, &high, &low, &close, &volume}) {
        column->clear();
    }
}

void BarColumns::append(const Bar &bar)
{
    times.push_back(bar.time);
    open.push_back(bar.open);
    high.push_back(bar.high);
    low.push_back(bar.low);
    close.push_back(bar.close);
    volume.push_back(bar.volume);
}

void BarColumns::append(const BarColumns &bars)
{
    append(bars, 0, bars.size());
}

void BarColumns::append(const BarColumns &bars, qsizetype from, qsizetype count)
{
    appendPart(times, bars.times, from, count);
    appendPart(open, bars.open, from, count);
    appendPart(high, bars.high, from, count);
    appendPart(low, bars.low, from, count);
    appendPart(close, bars.close, from, count);
    appendPart(volume, bars.volume, from, count);
}

BarColumns BarColumns::slice(qsizetype from, qsizetype count) const
{
    BarColumns part;
    part.append(*this, from, count);
    return part;
}

qsizetype BarColumns::lowerBound(qint64 time) const
{
    return std::lower_bound(times.begin(), times.end(), time) - times.begin();
}

bool BarColumns::isStrictlyAscending() const
{
    return std::adjacent_find(times.begin(), times.end(), std::greater_equal<>()) == times.end();
}

bool BarColumns::isEqualTo(const BarColumns &other) const
{
    const auto sameVolume = [](double a, double b) {
        return a == b || (std::isnan(a) && std::isnan(b));
    };
    return times == other.times && open == other.open && high == other.high && low == other.low &&
           close == other.close &&
           std::equal(volume.begin(), volume.end(), other.volume.begin(), other.volume.end(),
                      sameVolume);
}

} // namespace ktrdr::marketdata
