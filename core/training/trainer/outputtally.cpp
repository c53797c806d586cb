#include "core/training/trainer/outputtally.h"

#include <algorithm>
#include <cmath>

namespace ktrdr::training {

namespace {

size_t indexOfGreatest(std::span<const float> values)
{
    return static_cast<size_t>(std::ranges::max_element(values) - values.begin());
}

/// −log softmax(outputs)[label].
double crossEntropy(std::span<const float> outputs, qint64 label)
{
    const double greatest = *std::ranges::max_element(outputs);
    double sum = 0;
    for (const float output : outputs) {
        sum += std::exp(static_cast<double>(output) - greatest);
    }
    return greatest + std::log(sum) - static_cast<double>(outputs[static_cast<size_t>(label)]);
}

int signOf(double value)
{
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

} // namespace

qint64 countRight(const TrainingData &data, std::span<const qint64> samples,
                  std::span<const float> outputs)
{
    qint64 right = 0;
    if (const auto *numbers = std::get_if<NumberLabels>(&data.labels)) {
        for (size_t i = 0; i < samples.size(); ++i) {
            const float label = numbers->values[static_cast<size_t>(samples[i])];
            right += (outputs[i] > 0) == (label > 0) ? 1 : 0;
        }
        return right;
    }
    const auto &classes = std::get<ClassLabels>(data.labels);
    const auto width = static_cast<size_t>(classes.classes);
    for (size_t i = 0; i < samples.size(); ++i) {
        const size_t found = indexOfGreatest(outputs.subspan(i * width, width));
        right += static_cast<qint64>(found) == classes.values[static_cast<size_t>(samples[i])];
    }
    return right;
}

OutputTally::OutputTally(const TrainingData &data)
    : m_data(data)
{
    const auto outputs = static_cast<size_t>(data.outputs());
    m_confusion.assign(outputs, std::vector<qint64>(outputs));
}

void OutputTally::add(std::span<const qint64> samples, std::span<const float> outputs)
{
    m_samples += static_cast<qint64>(samples.size());
    if (const auto *classes = std::get_if<ClassLabels>(&m_data.labels)) {
        addClasses(*classes, samples, outputs);
    } else {
        addNumbers(std::get<NumberLabels>(m_data.labels), samples, outputs);
    }
}

void OutputTally::addClasses(const ClassLabels &labels, std::span<const qint64> samples,
                             std::span<const float> outputs)
{
    const auto width = static_cast<size_t>(labels.classes);
    for (size_t i = 0; i < samples.size(); ++i) {
        const auto said = outputs.subspan(i * width, width);
        const qint64 label = labels.values[static_cast<size_t>(samples[i])];
        ++m_confusion[static_cast<size_t>(label)][indexOfGreatest(said)];
        m_lossSum += crossEntropy(said, label);
    }
}

void OutputTally::addNumbers(const NumberLabels &labels, std::span<const qint64> samples,
                             std::span<const float> outputs)
{
    for (size_t i = 0; i < samples.size(); ++i) {
        const auto label = static_cast<double>(labels.values[static_cast<size_t>(samples[i])]);
        const auto said = static_cast<double>(outputs[i]);
        const double error = std::abs(said - label);
        m_absoluteErrors += error;
        m_lossSum += error <= 1 ? 0.5 * error * error : error - 0.5;
        m_equalSigns += signOf(said) == signOf(label) ? 1 : 0;
    }
}

ClassificationTest OutputTally::classification() const
{
    ClassificationTest test;
    test.confusion = m_confusion;
    const auto samples = static_cast<double>(m_samples);
    qint64 right = 0;
    for (size_t c = 0; c < m_confusion.size(); ++c) {
        ClassMetrics metrics;
        qint64 predicted = 0;
        for (size_t other = 0; other < m_confusion.size(); ++other) {
            metrics.support += m_confusion[c][other];
            predicted += m_confusion[other][c];
        }
        const auto hits = static_cast<double>(m_confusion[c][c]);
        metrics.precision = share(hits, static_cast<double>(predicted));
        metrics.recall = share(hits, static_cast<double>(metrics.support));
        metrics.f1 =
            share(2 * metrics.precision * metrics.recall, metrics.precision + metrics.recall);
        const double weight = share(static_cast<double>(metrics.support), samples);
        test.precision += weight * metrics.precision;
        test.recall += weight * metrics.recall;
        test.f1 += weight * metrics.f1;
        test.classes.push_back(metrics);
        right += m_confusion[c][c];
    }
    test.accuracy = share(static_cast<double>(right), samples);
    test.loss = share(m_lossSum, samples);
    return test;
}

TestMetrics OutputTally::metrics() const
{
    if (std::holds_alternative<ClassLabels>(m_data.labels)) {
        return classification();
    }
    const auto samples = static_cast<double>(m_samples);
    return RegressionTest{share(m_lossSum, samples), share(m_absoluteErrors, samples),
                          share(static_cast<double>(m_equalSigns), samples), m_samples};
}

} // namespace ktrdr::training
