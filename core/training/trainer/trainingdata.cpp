#include "core/training/trainer/trainingdata.h"

#include <QCryptographicHash>

#include <algorithm>

namespace ktrdr::training {

namespace {

template<typename T>
void addValues(QCryptographicHash &hash, const std::vector<T> &values)
{
    const auto size = static_cast<qint64>(values.size());
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(values.data()),
                                static_cast<qsizetype>(values.size() * sizeof(T))));
}

} // namespace

int TrainingData::outputs() const
{
    const auto *classes = std::get_if<ClassLabels>(&labels);
    return classes != nullptr ? classes->classes : 1;
}

std::vector<qint64> rowsWithWindow(const TrainingData &data, const std::vector<qint64> &part,
                                   int windowRows)
{
    std::vector<qint64> rows;
    rows.reserve(part.size());
    for (const qint64 row : part) {
        const auto next = std::ranges::upper_bound(data.seriesStarts, row);
        const qint64 start = next == data.seriesStarts.begin() ? 0 : *std::prev(next);
        if (row - windowRows + 1 >= start) {
            rows.push_back(row);
        }
    }
    return rows;
}

QByteArray fingerprint(const TrainingData &data)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const std::vector<qint64> shape{data.columns, data.outputs(),
                                    static_cast<qint64>(data.labels.index())};
    addValues(hash, shape);
    addValues(hash, data.features);
    std::visit([&hash](const auto &labels) { addValues(hash, labels.values); }, data.labels);
    addValues(hash, data.sampleWeights);
    addValues(hash, data.seriesStarts);
    addValues(hash, data.training);
    addValues(hash, data.validation);
    addValues(hash, data.test);
    return hash.result().toHex();
}

} // namespace ktrdr::training
