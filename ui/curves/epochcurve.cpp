#include "ui/curves/epochcurve.h"

#include "core/ktrdr/epochmetrics.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace ktrdr::ui {

namespace {

/// As the training itself told it, which may watch another figure than the loss; 0 = it did not.
int namedBest(const QJsonValue &metrics)
{
    const QJsonArray epochs = metrics.toArray();
    for (qsizetype i = epochs.size() - 1; i >= 0; --i) {
        const QJsonValue epoch = epochs.at(i);
        if (epoch[u"is_best"].toBool())
            return epoch[u"epoch"].toInt(-1) + 1;
    }
    return 0;
}

double knownOr(const std::optional<double> &value)
{
    return value.value_or(EpochFigures::Unknown);
}

} // namespace

EpochCurve EpochCurve::fromMetrics(const QJsonValue &metrics)
{
    const wire::MetricsHistory history = wire::MetricsHistory::fromJson(metrics);
    EpochCurve curve;
    curve.epochs.reserve(static_cast<size_t>(history.epochs.size()));
    for (const wire::EpochMetrics &epoch : history.epochs) {
        curve.epochs.push_back({epoch.epoch + 1, knownOr(epoch.trainLoss), knownOr(epoch.valLoss),
                                knownOr(epoch.trainAccuracy), knownOr(epoch.valAccuracy),
                                knownOr(epoch.learningRate)});
    }
    curve.bestEpoch = namedBest(metrics);
    if (curve.bestEpoch == 0)
        curve.bestEpoch = history.bestEpoch().value_or(-1) + 1;
    return curve;
}

const EpochFigures *EpochCurve::nearest(double epoch) const
{
    if (epochs.empty())
        return nullptr;
    const auto right = std::ranges::lower_bound(
        epochs, epoch, {}, [](const EpochFigures &figures) { return double(figures.epoch); });
    if (right == epochs.end())
        return &epochs.back();
    if (right == epochs.begin() || right->epoch - epoch < epoch - std::prev(right)->epoch)
        return &*right;
    return &*std::prev(right);
}

const EpochFigures *EpochCurve::find(int epoch) const
{
    const EpochFigures *found = nearest(epoch);
    return found && found->epoch == epoch ? found : nullptr;
}

bool EpochCurve::hasAccuracy() const
{
    return std::ranges::any_of(epochs, [](const EpochFigures &epoch) {
        return !std::isnan(epoch.trainAccuracy) || !std::isnan(epoch.validationAccuracy);
    });
}

std::optional<double> EpochCurve::constantRate() const
{
    if (epochs.empty() || std::isnan(epochs.back().learningRate) || hasChangingRate())
        return std::nullopt;
    return epochs.back().learningRate;
}

bool EpochCurve::hasChangingRate() const
{
    double known = EpochFigures::Unknown;
    for (const EpochFigures &epoch : epochs) {
        if (std::isnan(epoch.learningRate))
            continue;
        if (!std::isnan(known) && epoch.learningRate != known)
            return true;
        known = epoch.learningRate;
    }
    return false;
}

} // namespace ktrdr::ui
