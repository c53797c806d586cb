#include "core/training/trainer/datacheck.h"

#include "core/training/trainer/trainingerror.h"
#include "core/training/values/text.h"

#include <algorithm>
#include <cmath>

namespace ktrdr::training {

using operations::Error;
using namespace Qt::StringLiterals;

namespace {

QString reportHint()
{
    return Text::tr("This is a fault of what prepared the data; please report it.");
}

Error misshapen(const QString &what)
{
    return invalidData(Text::tr("The features and labels of the training do not fit together."),
                       reportHint(), {{u"what"_s, what}});
}

size_t labelCount(const TrainingData &data)
{
    return std::visit([](const auto &labels) { return labels.values.size(); }, data.labels);
}

std::optional<Error> shapeProblem(const TrainingData &data, const TrainingSpec &spec)
{
    const auto rows = static_cast<size_t>(data.rows());
    if (data.columns < 1 || data.features.size() % static_cast<size_t>(data.columns) != 0) {
        return misshapen(u"features"_s);
    }
    if (labelCount(data) != rows) {
        return misshapen(u"labels"_s);
    }
    if (!data.sampleWeights.empty() && data.sampleWeights.size() != rows) {
        return misshapen(u"sample weights"_s);
    }
    if (!std::ranges::is_sorted(data.seriesStarts)) {
        return misshapen(u"series"_s);
    }
    const auto *classes = std::get_if<ClassLabels>(&data.labels);
    if (isForClasses(spec.loss) != (classes != nullptr)) {
        return invalidSpec("loss", Text::tr("The loss does not fit the labels."),
                           Text::tr("Use cross_entropy or focal for classes, huber or mse for "
                                    "numbers."));
    }
    if (classes != nullptr && classes->classes < 2) {
        return misshapen(u"classes"_s);
    }
    return {};
}

/// Where the first number is that is none.
std::optional<Error> valueProblem(const TrainingData &data)
{
    const auto found =
        std::ranges::find_if_not(data.features, [](float value) { return std::isfinite(value); });
    if (found != data.features.end()) {
        const qint64 place = found - data.features.begin();
        return invalidData(
            Text::tr("Feature %1 of row %2 is not a finite number.")
                .arg(place % data.columns + 1)
                .arg(place / data.columns + 1),
            Text::tr("Look for indicators that divide by zero or bars with odd prices."),
            {{u"row"_s, place / data.columns}, {u"column"_s, place % data.columns}});
    }
    const auto badWeight = std::ranges::find_if_not(
        data.sampleWeights, [](float weight) { return std::isfinite(weight) && weight >= 0; });
    if (badWeight != data.sampleWeights.end()) {
        return invalidData(Text::tr("A sample's weight is negative or not a finite number."),
                           reportHint(),
                           {{u"row"_s, qint64(badWeight - data.sampleWeights.begin())}});
    }
    return {};
}

std::optional<Error> partProblem(const TrainingData &data)
{
    std::vector<bool> used(static_cast<size_t>(data.rows()));
    for (const auto *part : {&data.training, &data.validation, &data.test}) {
        for (const qint64 row : *part) {
            if (row < 0 || row >= data.rows()) {
                return misshapen(u"row %1"_s.arg(row));
            }
            if (used[static_cast<size_t>(row)]) {
                return invalidData(Text::tr("Row %1 is in two parts of the split, so what is "
                                            "tested would have been learned.")
                                       .arg(row + 1),
                                   reportHint(), {{u"row"_s, row}});
            }
            used[static_cast<size_t>(row)] = true;
            if (const auto *classes = std::get_if<ClassLabels>(&data.labels)) {
                const qint64 label = classes->values[static_cast<size_t>(row)];
                if (label < 0 || label >= classes->classes) {
                    return invalidData(Text::tr("The label of row %1 is no class.").arg(row + 1),
                                       reportHint(), {{u"row"_s, row}, {u"label"_s, label}});
                }
            } else if (!std::isfinite(
                           std::get<NumberLabels>(data.labels).values[static_cast<size_t>(row)])) {
                return invalidData(
                    Text::tr("The label of row %1 is not a finite number.").arg(row + 1),
                    Text::tr("Look for bars with odd prices."), {{u"row"_s, row}});
            }
        }
    }
    return {};
}

std::optional<Error> amountProblem(const TrainingData &data, const TrainingSpec &spec)
{
    const int window = rowsPerSample(spec.network);
    const auto training = rowsWithWindow(data, data.training, window);
    if (training.size() < 2) {
        return tooLittleData("training", static_cast<qint64>(training.size()), 2);
    }
    for (const auto &[name, part] :
         {std::pair("validation", &data.validation), std::pair("test", &data.test)}) {
        if (rowsWithWindow(data, *part, window).empty()) {
            return tooLittleData(name, 0, 1);
        }
    }
    if (const auto *classes = std::get_if<ClassLabels>(&data.labels)) {
        const auto labelOf = [classes](qint64 row) {
            return classes->values[static_cast<size_t>(row)];
        };
        const qint64 first = labelOf(training.front());
        if (std::ranges::all_of(training, [&](qint64 row) { return labelOf(row) == first; })) {
            return oneClassOnly(first, static_cast<qint64>(training.size()));
        }
    }
    if (!data.sampleWeights.empty() && spec.sampleWeighting != SampleWeighting::Ignored &&
        std::ranges::none_of(training, [&](qint64 row) {
            return data.sampleWeights[static_cast<size_t>(row)] > 0;
        })) {
        return invalidData(Text::tr("No sample of the training part has a weight above 0."),
                           reportHint());
    }
    return {};
}

const std::vector<double> *givenWeights(const LossSpec &loss)
{
    const ClassWeights *weights = nullptr;
    if (const auto *crossEntropy = std::get_if<CrossEntropyLoss>(&loss)) {
        weights = &crossEntropy->weights;
    } else if (const auto *focal = std::get_if<FocalLoss>(&loss)) {
        weights = &focal->weights;
    }
    return weights != nullptr && weights->kind == ClassWeights::Kind::Given ? &weights->given
                                                                            : nullptr;
}

} // namespace

std::optional<Error> problemOf(const TrainingData &data, const TrainingSpec &spec)
{
    if (auto problem = shapeProblem(data, spec)) {
        return problem;
    }
    if (const auto *given = givenWeights(spec.loss);
        given != nullptr && given->size() != static_cast<size_t>(data.outputs())) {
        return invalidSpec("class_weights",
                           Text::tr("There are %n class weight(s) for %1 classes.", nullptr,
                                    static_cast<int>(given->size()))
                               .arg(data.outputs()),
                           Text::tr("Give one weight per class."));
    }
    if (auto problem = valueProblem(data)) {
        return problem;
    }
    if (auto problem = partProblem(data)) {
        return problem;
    }
    return amountProblem(data, spec);
}

} // namespace ktrdr::training
