#include "tests/core/training/torch/trainingsets.h"

#include "resources/resources.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <numeric>
#include <random>

namespace ktrdr::test {

using namespace training;
using namespace Qt::StringLiterals;

namespace {

constexpr int Lags = 6;
constexpr int Ahead = 5;

std::vector<double> googleCloses()
{
    resources::initialise();
    QFile file(u":/sampledata/GOOG_1d_2004_2008.csv"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("The bundled bars are missing.");
    }
    const QList<QByteArray> header = file.readLine().trimmed().split(',');
    qsizetype column = 0;
    while (header[column].toLower() != "close") {
        ++column;
    }
    std::vector<double> closes;
    while (!file.atEnd()) {
        closes.push_back(file.readLine().trimmed().split(',').value(column).toDouble());
    }
    return closes;
}

void splitByTime(TrainingData &data)
{
    const qint64 rows = data.rows();
    const qint64 validation = rows * 70 / 100;
    const qint64 test = rows * 85 / 100;
    for (qint64 row = 0; row < rows; ++row) {
        (row < validation ? data.training
         : row < test     ? data.validation
                          : data.test)
            .push_back(row);
    }
}

TrainingData google(const std::function<void(TrainingData &, double)> &label)
{
    const std::vector<double> closes = googleCloses();
    TrainingData data;
    data.columns = Lags;
    for (size_t day = Lags; day + Ahead < closes.size(); ++day) {
        for (size_t lag = 0; lag < Lags; ++lag) {
            const double now = closes[day - lag];
            const double before = closes[day - lag - 1];
            data.features.push_back(static_cast<float>(30 * (now / before - 1)));
        }
        label(data, closes[day + Ahead] / closes[day] - 1);
    }
    splitByTime(data);
    return data;
}

} // namespace

TrainingData googleClasses()
{
    return google([](TrainingData &data, double ahead) {
        auto &labels = std::get<ClassLabels>(data.labels).values;
        labels.push_back(ahead < -0.01 ? 2 : ahead > 0.01 ? 0 : 1);
    });
}

TrainingData googleNumbers()
{
    std::vector<float> labels;
    TrainingData data = google(
        [&labels](TrainingData &, double ahead) { labels.push_back(static_cast<float>(ahead)); });
    data.labels = NumberLabels{std::move(labels)};
    return data;
}

TrainingData rings(qint64 rows, quint32 seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> angle(0, 2 * std::numbers::pi);
    std::normal_distribution<double> noise(0, 0.1);
    TrainingData data;
    data.columns = 2;
    auto &labels = std::get<ClassLabels>(data.labels).values;
    for (qint64 row = 0; row < rows; ++row) {
        const qint64 ring = row % 3;
        const double radius = static_cast<double>(ring) + 0.5 + noise(random);
        const double at = angle(random);
        data.features.push_back(static_cast<float>(radius * std::cos(at)));
        data.features.push_back(static_cast<float>(radius * std::sin(at)));
        labels.push_back(ring);
    }
    splitByTime(data);
    return data;
}

TrainingData uniform(qint64 rows, int columns, int classes)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<float> value(-1, 1);
    TrainingData data;
    data.columns = columns;
    data.features.resize(static_cast<size_t>(rows) * static_cast<size_t>(columns));
    std::ranges::generate(data.features, [&] { return value(random); });
    ClassLabels labels;
    labels.classes = classes;
    for (qint64 row = 0; row < rows; ++row) {
        const float first = data.features[static_cast<size_t>(row * columns)];
        labels.values.push_back(
            std::min(static_cast<qint64>((first + 1) / 2 * static_cast<float>(classes)),
                     static_cast<qint64>(classes - 1)));
    }
    data.labels = std::move(labels);
    splitByTime(data);
    return data;
}

} // namespace ktrdr::test
