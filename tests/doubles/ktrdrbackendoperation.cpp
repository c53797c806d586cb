#include "tests/doubles/ktrdrbackendoperation.h"

#include "tests/doubles/ktrdrservicedouble.h"

#include <algorithm>

namespace ktrdr::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds Preparation = 2s;
constexpr milliseconds Segment = 1050ms;
constexpr milliseconds Saving = 2s;
constexpr milliseconds Epoch = 10s;

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(zonedTime(time)) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject progressJson(double percentage, const QJsonValue &step, int done, int total,
                         const QJsonObject &context)
{
    return {{u"percentage"_s, percentage},     {u"current_step"_s, step},
            {u"steps_completed"_s, done},      {u"steps_total"_s, total},
            {u"items_processed"_s, 0},         {u"items_total"_s, QJsonValue()},
            {u"current_item"_s, QJsonValue()}, {u"context"_s, context}};
}

} // namespace

milliseconds BackendOperation::length() const
{
    return isDownload() ? Preparation + Segment * parts + Saving : Epoch * parts;
}

QJsonObject BackendOperation::downloadProgress() const
{
    if (worked < Preparation) {
        return progressJson(15, u"⚡ Loading cached data"_s, 1, 7, {});
    }
    const milliseconds fetched = worked - Preparation;
    if (fetched >= Segment * parts) {
        // The last segment's detail lingers.
        const QJsonObject context{{u"current_step_name"_s, u"Merging and saving data"_s},
                                  {u"step_current"_s, parts},
                                  {u"step_total"_s, parts},
                                  {u"step_detail"_s, u"Segment %1/%1"_s.arg(parts)}};
        return progressJson(95, u"⚡ Merging and saving data"_s, 6, 7, context);
    }
    const int segment = static_cast<int>(fetched / Segment) + 1;
    const QString name = u"Downloading %1 segments from IB"_s.arg(parts);
    const QString detail =
        u"Segment %1/%2: 2024-01-01 00:00 to 2024-01-31 00:00"_s.arg(segment).arg(parts);
    const QJsonObject context{{u"current_step_name"_s, name},
                              {u"step_current"_s, segment},
                              {u"step_total"_s, parts},
                              {u"step_detail"_s, detail}};
    return progressJson(30 + 60.0 * segment / parts,
                        u"⚡ %1: %2 (%3/%4)"_s.arg(name, detail).arg(segment).arg(parts), 5, 7,
                        context);
}

QJsonObject BackendOperation::trainingProgress() const
{
    const int done = static_cast<int>(worked / Epoch);
    const QString step = u"Epoch %1/%2 · Batch 1/500"_s.arg(std::min(done + 1, parts)).arg(parts);
    return progressJson(100.0 * done / parts, step, done, parts, {});
}

QJsonObject BackendOperation::progress() const
{
    if (status == "resuming"_L1 || status == "pending"_L1 || showsNothing) {
        return progressJson(0, QJsonValue(), 0, 0, {});
    }
    if (isReloaded) {
        return progressJson(status == "completed"_L1 ? 100 : 0, QJsonValue(), 0, 0, {});
    }
    QJsonObject progress = isDownload() ? downloadProgress() : trainingProgress();
    if (status == "completed"_L1) {
        progress[u"percentage"_s] = 100.0;
    }
    return progress;
}

QJsonObject BackendOperation::summary() const
{
    const bool hasDuration = endedAt.isValid() && isDownload();
    const QJsonObject now = progress();
    return {{u"operation_id"_s, id},
            {u"operation_type"_s, type},
            {u"status"_s, status},
            {u"created_at"_s, zonedTime(createdAt)},
            {u"progress_percentage"_s, now[u"percentage"_s]},
            {u"current_step"_s, now[u"current_step"_s]},
            {u"symbol"_s, metadata[u"symbol"_s]},
            {u"duration_seconds"_s,
             hasDuration ? QJsonValue(static_cast<double>(startedAt.msecsTo(endedAt)) / 1000)
                         : QJsonValue()}};
}

QJsonObject BackendOperation::detail() const
{
    return {
        {u"operation_id"_s, id},
        {u"parent_operation_id"_s, QJsonValue()},
        {u"operation_type"_s, type},
        {u"status"_s, status},
        {u"created_at"_s, zonedTime(createdAt)},
        {u"started_at"_s, startedAt.isValid() ? QJsonValue(naiveTime(startedAt)) : QJsonValue()},
        {u"completed_at"_s, timeOrNull(endedAt)},
        {u"progress"_s, progress()},
        {u"metadata"_s, metadata},
        {u"error_message"_s, orNull(error)},
        {u"warnings"_s, QJsonArray()},
        {u"errors"_s, QJsonArray()},
        {u"result_summary"_s, result.isEmpty() ? QJsonValue() : QJsonValue(result)},
        {u"metrics"_s,
         metrics.isEmpty() ? QJsonValue() : QJsonValue(QJsonObject{{u"epochs"_s, metrics}})},
        {u"is_backend_local"_s, false}};
}

void BackendOperation::pileUpMetrics()
{
    QJsonArray epochs;
    for (int epoch = 0; epoch < std::min(parts, static_cast<int>(worked / Epoch)); ++epoch) {
        epochs << QJsonObject{{u"epoch"_s, epoch}, {u"train_loss"_s, 1.0 / (epoch + 1)}};
    }
    metrics << epochs << epochs.size();
}

} // namespace ktrdr::test
