#include "tests/doubles/ktrdrtraininghostdouble.h"

#include <QJsonArray>

#include <algorithm>

namespace ktrdr::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds Preparation = 5s;
constexpr milliseconds Epoch = 10s;
constexpr int Batches = 500;

QJsonObject epochMetrics(int epoch)
{
    return {{u"epoch"_s, epoch},
            {u"train_loss"_s, 1.0 / (epoch + 1)},
            {u"train_accuracy"_s, 0.5},
            {u"val_loss"_s, QJsonValue()},
            {u"val_accuracy"_s, QJsonValue()},
            {u"learning_rate"_s, 0.001},
            {u"duration"_s, 10},
            {u"timestamp"_s, u"2026-01-05T00:00:00Z"_s}};
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray()) {
        texts << text.toString();
    }
    return texts;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

TrainingHostDouble::TrainingHostDouble(Kind kind, int epochs)
    : m_kind(kind)
    , m_epochs(epochs)
{}

DoubleReply TrainingHostDouble::reply(const DoubleRequest &request)
{
    if (request.call() == "GET /health"_L1) {
        return DoubleReply::json(health());
    }
    return request.path.startsWith("/api/v1/operations"_L1) ? operationReply(request)
                                                            : trainingReply(request);
}

DoubleReply TrainingHostDouble::trainingReply(const DoubleRequest &request)
{
    const QString call = request.call();
    const bool isHost = m_kind == Kind::Host;
    if (call == "POST /training/start"_L1) {
        return start(request.json());
    }
    if (call == "POST /training/resume"_L1 && !isHost) {
        return resume(request.json()[u"operation_id"_s].toString());
    }
    if (call == "GET /training/sessions"_L1 && isHost) {
        return DoubleReply::json(sessions());
    }
    if (call.startsWith("GET /training/result/"_L1) && isHost) {
        return result(request.path.section(u'/', 3));
    }
    return DoubleReply::detail(u"Not Found"_s, 404);
}

DoubleReply TrainingHostDouble::operationReply(const DoubleRequest &request)
{
    const QString id = request.path.section(u'/', 4, 4);
    const QString part = request.path.section(u'/', 5);
    if (request.method == "DELETE") {
        return part == "cancel"_L1 ? cancel(id, request.parameter(u"reason"_s))
                                   : DoubleReply::detail(u"Method Not Allowed"_s, 405);
    }
    if (id.isEmpty()) {
        return list(request);
    }
    const auto training = m_trainings.constFind(id);
    if (training == m_trainings.constEnd()) {
        return DoubleReply::detail(u"Operation not found: %1"_s.arg(id), 404);
    }
    if (part == "metrics"_L1) {
        const int cursor = request.parameter(u"cursor"_s).toInt();
        return DoubleReply::json(
            {{u"success"_s, true},
             {u"data"_s, QJsonObject{{u"operation_id"_s, id},
                                     {u"metrics"_s, metrics(*training, cursor)},
                                     {u"cursor"_s, cursor}}}});
    }
    return DoubleReply::json({{u"success"_s, true}, {u"data"_s, operation(*training)}});
}

DoubleReply TrainingHostDouble::start(const QJsonObject &request)
{
    if (!request[u"strategy_yaml"_s].isString()) {
        return DoubleReply::detail(
            QJsonArray{QJsonObject{{u"loc"_s, QJsonArray{u"body"_s, u"strategy_yaml"_s}},
                                   {u"msg"_s, u"Field required"_s},
                                   {u"type"_s, u"missing"_s}}},
            422);
    }
    if (m_kind == Kind::Host && isBusy()) {
        return DoubleReply::detail(
            u"Service temporarily unavailable: Maximum concurrent sessions (1) "
            "reached. Please try again in a moment."_s,
            503);
    }
    QString id = request[u"session_id"_s].toString();
    if (id.isEmpty()) {
        id = request[u"task_id"_s].toString();
    }
    if (m_trainings.contains(id)) {
        return DoubleReply::detail(u"Session %1 already exists"_s.arg(id), 409);
    }
    if (id.isEmpty()) {
        id = newId(u"training"_s);
    }
    Training training{id};
    training.startedAt = utc();
    training.symbols = textsOf(request[u"symbols"_s]);
    training.timeframes = textsOf(request[u"timeframes"_s]);
    m_trainings.insert(id, training);
    if (m_kind == Kind::Worker) {
        return DoubleReply::json(
            {{u"success"_s, true}, {u"operation_id"_s, id}, {u"status"_s, u"started"_s}});
    }
    return DoubleReply::json({{u"session_id"_s, id},
                              {u"operation_id"_s, id},
                              {u"status"_s, u"started"_s},
                              {u"message"_s, u"Training started"_s},
                              {u"gpu_allocated"_s, false},
                              {u"estimated_duration_minutes"_s, QJsonValue()}});
}

DoubleReply TrainingHostDouble::resume(const QString &id)
{
    const auto training = m_trainings.find(id);
    if (training == m_trainings.end() || training->status != "cancelled"_L1) {
        return DoubleReply::detail(u"No checkpoint for %1"_s.arg(id), 404);
    }
    training->firstEpoch = epochsDone(*training);
    training->worked = Preparation + Epoch * training->firstEpoch;
    training->isWorking = true;
    training->status = u"running"_s;
    return DoubleReply::json({{u"success"_s, true},
                              {u"operation_id"_s, id},
                              {u"status"_s, u"started"_s},
                              {u"resumed_from_epoch"_s, training->firstEpoch}});
}

DoubleReply TrainingHostDouble::cancel(const QString &id, const QString &reason)
{
    const auto refused = [](const QString &error) {
        return DoubleReply::json(
            {{u"success"_s, true},
             {u"data"_s, QJsonObject{{u"success"_s, false}, {u"error"_s, error}}}});
    };
    const auto training = m_trainings.find(id);
    if (training == m_trainings.end()) {
        return refused(u"Operation not found: %1"_s.arg(id));
    }
    if (training->status != "running"_L1) {
        return refused(u"Operation %1 already finished (status: OperationStatus.%2)"_s.arg(
            id, training->status.toUpper()));
    }
    training->status = u"cancelled"_s;
    training->error = reason;
    training->completedAt = utc();
    if (m_kind == Kind::Worker) {
        training->isWorking = false;
    }
    return DoubleReply::json(
        {{u"success"_s, true},
         {u"data"_s, QJsonObject{{u"success"_s, true},
                                 {u"operation_id"_s, id},
                                 {u"status"_s, u"cancelled"_s},
                                 {u"cancelled_at"_s, zonedTime(utc())},
                                 {u"cancellation_reason"_s, reason},
                                 {u"task_cancelled"_s, m_kind == Kind::Worker}}}});
}

void TrainingHostDouble::tick(milliseconds step)
{
    for (Training &training : m_trainings) {
        if (!training.isWorking) {
            continue;
        }
        training.worked += step;
        if (epochsDone(training) == m_epochs) {
            training.isWorking = false;
            // The end of the thread wins over an earlier cancel.
            training.status = u"completed"_s;
            training.completedAt = utc();
        }
    }
}

bool TrainingHostDouble::isBusy() const
{
    return std::any_of(m_trainings.begin(), m_trainings.end(),
                       [](const Training &training) { return training.isWorking; });
}

int TrainingHostDouble::epochsDone(const Training &training) const
{
    const milliseconds trained = std::max<milliseconds>(0ms, training.worked - Preparation);
    return std::min(m_epochs, static_cast<int>(trained / Epoch));
}

QJsonArray TrainingHostDouble::metrics(const Training &training, int cursor) const
{
    QJsonArray epochs;
    // A worker forgets them at the end.
    const bool isForgotten = m_kind == Kind::Worker && training.status == "completed"_L1;
    for (int epoch = cursor; !isForgotten && epoch < epochsDone(training); ++epoch) {
        epochs << epochMetrics(epoch);
    }
    return {epochs, epochsDone(training)};
}

QJsonObject TrainingHostDouble::progress(const Training &training) const
{
    QString step = u"Computing indicators"_s;
    double percentage = 5.0 * static_cast<double>(training.worked.count()) / 5000.0;
    const int done = epochsDone(training);
    if (training.worked > Preparation) {
        const auto trained = training.worked - Preparation;
        const int batch = static_cast<int>(trained % Epoch * Batches / Epoch);
        // A resumed one keeps the total it had left.
        const int total = m_epochs - training.firstEpoch;
        percentage = 100.0 * static_cast<double>(trained.count()) /
                     static_cast<double>((Epoch * m_epochs).count());
        step = u"Epoch %1/%2 · Batch %3/%4"_s.arg(std::min(done + 1, m_epochs))
                   .arg(total)
                   .arg(batch)
                   .arg(Batches);
    }
    return {{u"percentage"_s, percentage},
            {u"current_step"_s, step},
            {u"steps_completed"_s, done},
            {u"steps_total"_s, m_epochs},
            {u"items_processed"_s, done * Batches * 32},
            {u"items_total"_s, QJsonValue()},
            {u"current_item"_s, QJsonValue()},
            {u"context"_s, QJsonObject()}};
}

QJsonObject TrainingHostDouble::operation(const Training &training) const
{
    QJsonObject resultSummary;
    if (training.status == "completed"_L1) {
        QJsonArray losses;
        for (int epoch = 0; epoch < m_epochs; ++epoch) {
            losses << 1.0 / (epoch + 1);
        }
        resultSummary[u"training_metrics"_s] =
            QJsonObject{{u"history"_s, QJsonObject{{u"train_loss"_s, losses}}}};
    }
    const bool isEnded = training.status != "running"_L1;
    return {
        {u"operation_id"_s, training.id},
        {u"parent_operation_id"_s, QJsonValue()},
        {u"operation_type"_s, u"training"_s},
        {u"status"_s, training.status},
        {u"created_at"_s, zonedTime(training.startedAt)},
        {u"started_at"_s, naiveTime(training.startedAt)},
        {u"completed_at"_s, isEnded ? QJsonValue(naiveTime(training.completedAt)) : QJsonValue()},
        {u"progress"_s, progress(training)},
        {u"metadata"_s,
         QJsonObject{
             {u"symbol"_s, training.symbols.value(0)},
             {u"timeframe"_s, training.timeframes.value(0)},
             {u"parameters"_s,
              QJsonObject{{u"symbols"_s, QJsonArray::fromStringList(training.symbols)},
                          {u"timeframes"_s, QJsonArray::fromStringList(training.timeframes)}}}}},
        {u"error_message"_s, orNull(training.error)},
        {u"warnings"_s, QJsonArray()},
        {u"errors"_s, QJsonArray()},
        {u"result_summary"_s, resultSummary},
        {u"metrics"_s, QJsonObject{{u"epochs"_s, metrics(training, 0)}}}};
}

DoubleReply TrainingHostDouble::list(const DoubleRequest &request) const
{
    const QString limitText = request.parameter(u"limit"_s);
    const int limit = limitText.isEmpty() ? 10 : limitText.toInt();
    const int offset = request.parameter(u"offset"_s).toInt();
    QJsonArray entries;
    int index = 0;
    for (const Training &training : m_trainings) {
        if (index >= offset && entries.size() < limit) {
            entries << QJsonObject{{u"operation_id"_s, training.id},
                                   {u"operation_type"_s, u"training"_s},
                                   {u"status"_s, training.status},
                                   {u"created_at"_s, zonedTime(training.startedAt)},
                                   {u"progress_percentage"_s, progress(training)[u"percentage"_s]},
                                   {u"duration_seconds"_s, QJsonValue()}};
        }
        ++index;
    }
    return DoubleReply::json({{u"success"_s, true},
                              {u"data"_s, entries},
                              {u"total_count"_s, index},
                              {u"active_count"_s, isBusy() ? 1 : 0}});
}

QJsonObject TrainingHostDouble::sessions() const
{
    QJsonArray list;
    for (const Training &training : m_trainings) {
        list << QJsonObject{{u"session_id"_s, training.id},
                            {u"status"_s, training.isWorking ? u"running"_s : training.status},
                            {u"start_time"_s, naiveTime(training.startedAt)},
                            {u"last_updated"_s, naiveTime(utc())},
                            {u"gpu_allocated"_s, false},
                            {u"error"_s, QJsonValue()},
                            {u"progress"_s, QJsonObject{{u"epoch"_s, epochsDone(training)},
                                                        {u"total_epochs"_s, m_epochs},
                                                        {u"total_batches"_s, Batches}}}};
    }
    return {{u"total_sessions"_s, list.size()},
            {u"timestamp"_s, naiveTime(utc())},
            {u"sessions"_s, list}};
}

DoubleReply TrainingHostDouble::result(const QString &id) const
{
    const auto training = m_trainings.constFind(id);
    if (training == m_trainings.constEnd()) {
        return DoubleReply::detail(u"Session %1 not found"_s.arg(id), 404);
    }
    if (training->isWorking) {
        return DoubleReply::detail(u"Session %1 is not completed (status: running)"_s.arg(id), 400);
    }
    return DoubleReply::json(
        {{u"session_id"_s, id},
         {u"status"_s, u"completed"_s},
         {u"model_path"_s, u"models/double/1h_v1"_s},
         {u"model_info"_s,
          QJsonObject{{u"architecture"_s, u"mlp"_s}, {u"parameters_count"_s, 1234}}},
         {u"training_metrics"_s, QJsonObject()},
         {u"test_metrics"_s, QJsonObject{{u"test_accuracy"_s, 0.61}, {u"test_loss"_s, 0.9}}},
         {u"resource_usage"_s, QJsonObject{{u"gpu_used"_s, false}}}});
}

QJsonObject TrainingHostDouble::health() const
{
    const auto running =
        std::find_if(m_trainings.begin(), m_trainings.end(),
                     [](const Training &training) { return training.status == "running"_L1; });
    const bool isIdle = running == m_trainings.end();
    return {{u"healthy"_s, true},
            {u"service"_s, u"training-worker"_s},
            {u"timestamp"_s, naiveTime(utc())},
            {u"status"_s, u"operational"_s},
            {u"worker_status"_s, isIdle ? u"idle"_s : u"busy"_s},
            {u"current_operation"_s, isIdle ? QJsonValue() : QJsonValue(running->id)}};
}

} // namespace ktrdr::test
