#include "ui/curves/smoothing.h"

#include <cmath>

namespace ktrdr::ui {

std::vector<double> smoothed(std::vector<double> values, double weight)
{
    double average = 0;
    double ofThePast = 1;
    for (double &value : values) {
        if (std::isnan(value))
            continue;
        average = average * weight + (1 - weight) * value;
        ofThePast *= weight;
        value = average / (1 - ofThePast);
    }
    return values;
}

} // namespace ktrdr::ui
