#include "core/ktrdr/latestmetrics.h"

#include "core/ktrdr/text.h"

#include <algorithm>
#include <array>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;

namespace {

struct Metric
{
    const char *name;
    const char *title;
};

constexpr std::array Metrics{
    Metric{"epoch", QT_TRANSLATE_NOOP("Ktrdr", "Epoch")},
    Metric{"train_loss", QT_TRANSLATE_NOOP("Ktrdr", "Training loss")},
    Metric{"train_accuracy", QT_TRANSLATE_NOOP("Ktrdr", "Training accuracy")},
    Metric{"val_loss", QT_TRANSLATE_NOOP("Ktrdr", "Validation loss")},
    Metric{"val_accuracy", QT_TRANSLATE_NOOP("Ktrdr", "Validation accuracy")},
    Metric{"learning_rate", QT_TRANSLATE_NOOP("Ktrdr", "Learning rate")},
    Metric{"best_epoch", QT_TRANSLATE_NOOP("Ktrdr", "Best epoch")},
    Metric{"best_val_loss", QT_TRANSLATE_NOOP("Ktrdr", "Best validation loss")},
    Metric{"epochs_missing", QT_TRANSLATE_NOOP("Ktrdr", "Epochs nobody told of")},
};

void put(QJsonObject &metrics, const QString &name, const std::optional<double> &value)
{
    if (value) {
        metrics.insert(name, *value);
    }
}

} // namespace

QJsonObject latestMetrics(const MetricsHistory &history)
{
    if (history.epochs.isEmpty()) {
        return {};
    }
    const EpochMetrics &last = history.epochs.constLast();
    QJsonObject metrics{{u"epoch"_s, last.epoch + 1}};
    put(metrics, u"train_loss"_s, last.trainLoss);
    put(metrics, u"train_accuracy"_s, last.trainAccuracy);
    put(metrics, u"val_loss"_s, last.valLoss);
    put(metrics, u"val_accuracy"_s, last.valAccuracy);
    put(metrics, u"learning_rate"_s, last.learningRate);
    if (const std::optional<int> best = history.bestEpoch()) {
        const auto found =
            std::find_if(history.epochs.cbegin(), history.epochs.cend(),
                         [best](const EpochMetrics &epoch) { return epoch.epoch == *best; });
        metrics.insert(u"best_epoch"_s, *best + 1);
        put(metrics, u"best_val_loss"_s, found->valLoss);
    }
    if (history.missing > 0) {
        metrics.insert(u"epochs_missing"_s, history.missing);
    }
    return metrics;
}

QStringList metricNames()
{
    QStringList names;
    for (const Metric &metric : Metrics) {
        names += QString::fromLatin1(metric.name);
    }
    return names;
}

QString metricTitle(const QString &name)
{
    const auto *const found =
        std::find_if(Metrics.cbegin(), Metrics.cend(), [&name](const Metric &metric) {
            return name == QLatin1StringView(metric.name);
        });
    return found == Metrics.cend() ? name : Text::tr(found->title);
}

} // namespace ktrdr::wire
