#include "core/training/features/columnscale.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace ktrdr::training {

using namespace Qt::StringLiterals;

namespace {

/// One column of values that lie row after row.
class ColumnView
{
public:
    ColumnView(std::span<const float> values, size_t column, size_t columns)
        : m_values(values)
        , m_column(column)
        , m_columns(columns)
    {}

    [[nodiscard]] double operator[](qsizetype row) const
    {
        return double(m_values[size_t(row) * m_columns + m_column]);
    }

private:
    std::span<const float> m_values;
    size_t m_column;
    size_t m_columns;
};

void learnRange(ColumnScale &scale, const ColumnView &column, std::span<const qsizetype> rows)
{
    double lowest = column[rows.front()];
    double highest = lowest;
    for (const qsizetype row : rows) {
        lowest = std::min(lowest, column[row]);
        highest = std::max(highest, column[row]);
    }
    scale.offset = lowest;
    scale.scale = highest > lowest ? highest - lowest : 1;
}

void learnSpread(ColumnScale &scale, const ColumnView &column, std::span<const qsizetype> rows)
{
    double sum = 0;
    for (const qsizetype row : rows) {
        sum += column[row];
    }
    const double mean = sum / double(rows.size());
    double squares = 0;
    for (const qsizetype row : rows) {
        squares += (column[row] - mean) * (column[row] - mean);
    }
    const double deviation = std::sqrt(squares / double(rows.size()));
    scale.offset = mean;
    scale.scale = deviation > 0 ? deviation : 1;
}

} // namespace

QList<ColumnScale> learnScales(const FeaturePlan &plan, std::span<const float> values,
                               std::span<const qsizetype> rows)
{
    QList<ColumnScale> scales;
    for (qsizetype i = 0; i < plan.columns.size(); ++i) {
        const ColumnView column(values, size_t(i), size_t(plan.columns.size()));
        ColumnScale scale{plan.columns[i].name, plan.columns[i].normalization};
        if (!rows.empty() && scale.normalization == Normalization::MinMax) {
            learnRange(scale, column, rows);
        } else if (!rows.empty() && scale.normalization == Normalization::ZScore) {
            learnSpread(scale, column, rows);
        }
        scales.append(scale);
    }
    return scales;
}

void applyScales(const QList<ColumnScale> &scales, std::span<float> values)
{
    const auto columns = size_t(scales.size());
    for (size_t i = 0; i < columns; ++i) {
        const ColumnScale &scale = scales[qsizetype(i)];
        if (scale.normalization == Normalization::None) {
            continue;
        }
        for (size_t at = i; at < values.size(); at += columns) {
            values[at] = float((double(values[at]) - scale.offset) / scale.scale);
        }
    }
}

QJsonArray toJson(const QList<ColumnScale> &scales)
{
    QJsonArray json;
    for (const ColumnScale &scale : scales) {
        if (scale.normalization != Normalization::None) {
            const bool isRange = scale.normalization == Normalization::MinMax;
            json.append(QJsonObject{{u"name"_s, scale.name},
                                    {u"normalization"_s, isRange ? u"minmax"_s : u"zscore"_s},
                                    {u"offset"_s, scale.offset},
                                    {u"scale"_s, scale.scale}});
        }
    }
    return json;
}

} // namespace ktrdr::training
