#include "core/ktrdr/remoteprogress.h"

#include "core/ktrdr/epochtext.h"
#include "core/ktrdr/jsonfields.h"

#include <algorithm>

namespace ktrdr::wire {

using namespace Qt::StringLiterals;
using operations::ProgressState;

namespace {

constexpr double HighestWhileRunning = 99.9;

/// KTRDR's mark in front of a text says nothing.
QString plainText(QString text)
{
    if (text.startsWith(u"⚡")) {
        text.remove(0, 1);
    }
    return text.trimmed();
}

std::optional<quint64> positive(std::optional<qint64> number)
{
    return number && *number > 0 ? std::optional(static_cast<quint64>(*number)) : std::nullopt;
}

void putEpochs(const RemoteProgress &progress, ProgressState &state)
{
    const std::optional<EpochText> told = EpochText::parse(progress.currentStep);
    if (!told) {
        return;
    }
    state.currentStep = told->epoch;
    state.totalSteps = told->epochs.value_or(0);
    if (told->batch) {
        state.stepCurrent = static_cast<quint64>(*told->batch);
        state.stepTotal =
            positive(told->batches ? std::optional<qint64>(*told->batches) : std::nullopt);
    }
}

void putDownloadSteps(const RemoteProgress &progress, ProgressState &state)
{
    const int total = progress.stepsTotal.value_or(0);
    if (total > 0) {
        state.totalSteps = total;
        state.currentStep = std::min(progress.stepsCompleted.value_or(0) + 1, total);
    }
    state.stepName = textOf(progress.context[u"current_step_name"_s]);
    // A detail of an earlier step lingers in the context; the present one is part of the text.
    const QString detail = textOf(progress.context[u"step_detail"_s]);
    if (detail.isEmpty() || !progress.currentStep.contains(detail)) {
        return;
    }
    state.stepDetail = detail;
    const std::optional<qint64> current = integerOf(progress.context[u"step_current"_s]);
    const std::optional<qint64> steps = integerOf(progress.context[u"step_total"_s]);
    if (!current || !steps || *current < 0 || *steps < *current) {
        return;
    }
    // The counter counts what was started; "Segment 6/94: …" is under way, not done.
    const bool isUnderWay = detail.startsWith("Segment "_L1);
    state.stepCurrent = static_cast<quint64>(std::max<qint64>(0, *current - (isUnderWay ? 1 : 0)));
    state.stepTotal = positive(steps);
}

} // namespace

RemoteProgress RemoteProgress::fromJson(const QJsonObject &json)
{
    RemoteProgress progress;
    progress.percentage = numberOf(json[u"percentage"_s]);
    progress.currentStep = plainText(textOf(json[u"current_step"_s]));
    progress.stepsCompleted = countOf(json[u"steps_completed"_s]);
    progress.stepsTotal = countOf(json[u"steps_total"_s]);
    progress.itemsProcessed = integerOf(json[u"items_processed"_s]);
    progress.itemsTotal = integerOf(json[u"items_total"_s]);
    progress.currentItem = textOf(json[u"current_item"_s]);
    progress.context = json[u"context"_s].toObject();
    if (progress.percentage) {
        progress.percentage = std::clamp(*progress.percentage, 0.0, 100.0);
    }
    return progress;
}

ProgressState RemoteProgress::toState(bool isTraining) const
{
    ProgressState state;
    state.message = currentStep;
    if (percentage) {
        state.percentage = std::min(*percentage, HighestWhileRunning);
    }
    state.itemsProcessed = positive(itemsProcessed).value_or(0);
    state.totalItems = positive(itemsTotal);
    if (state.totalItems && *state.totalItems < state.itemsProcessed) {
        state.totalItems.reset();
    }
    if (!currentItem.isEmpty()) {
        state.context.insert(u"current_item"_s, currentItem);
    }
    if (isTraining) {
        putEpochs(*this, state);
    } else {
        putDownloadSteps(*this, state);
    }
    return state;
}

} // namespace ktrdr::wire
