#include "core/training/trainer/sampleorder.h"

#include "core/training/trainer/dropoutmask.h"

#include <algorithm>
#include <random>

namespace ktrdr::training {

namespace {

constexpr quint64 OrderPurpose = 1;

} // namespace

SampleOrder::SampleOrder(const TrainingSpec &spec, const TrainingData &data,
                         std::vector<qint64> samples)
    : m_seed(spec.seed)
    , m_samples(std::move(samples))
{
    if (spec.sampleWeighting != SampleWeighting::Drawing || data.sampleWeights.empty()) {
        return;
    }
    double sum = 0;
    m_cumulated.reserve(m_samples.size());
    for (const qint64 row : m_samples) {
        sum += static_cast<double>(data.sampleWeights[static_cast<size_t>(row)]);
        m_cumulated.push_back(sum);
    }
}

std::vector<qint64> SampleOrder::ofEpoch(int epoch) const
{
    std::mt19937_64 random(mixKey(m_seed, OrderPurpose, static_cast<quint64>(epoch), 0));
    if (m_cumulated.empty()) {
        std::vector<qint64> order = m_samples;
        std::ranges::shuffle(order, random);
        return order;
    }
    std::uniform_real_distribution<double> point(0, m_cumulated.back());
    std::vector<qint64> order(m_samples.size());
    std::ranges::generate(order, [&] {
        const auto found = std::ranges::upper_bound(m_cumulated, point(random));
        const auto place = std::min(found - m_cumulated.begin(),
                                    static_cast<std::ptrdiff_t>(m_cumulated.size()) - 1);
        return m_samples[static_cast<size_t>(place)];
    });
    return order;
}

} // namespace ktrdr::training
