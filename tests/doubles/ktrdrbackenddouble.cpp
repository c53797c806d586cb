#include "tests/doubles/ktrdrbackenddouble.h"

#include <QJsonDocument>

namespace ktrdr::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto DetectorPeriod = 15s;
constexpr int Epochs = 30;

DoubleReply error(const QString &code, const QString &message, int status)
{
    return DoubleReply::json(
        {{u"success"_s, false},
         {u"error"_s,
          QJsonObject{{u"code"_s, code}, {u"message"_s, message}, {u"details"_s, QJsonObject()}}}},
        status);
}

/// Naive = UTC; invalid where there is none.
QDateTime timeIn(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC);
    }
    return time;
}

} // namespace

void KtrdrBackendDouble::setSegments(int segments)
{
    const auto lock = locked();
    m_segments = segments;
}

void KtrdrBackendDouble::setAllSegmentsFail(bool fail)
{
    const auto lock = locked();
    m_allSegmentsFail = fail;
}

void KtrdrBackendDouble::setHasWorker(bool hasWorker)
{
    const auto lock = locked();
    m_hasWorker = hasWorker;
}

void KtrdrBackendDouble::setStoredBars(const QStringList &dates)
{
    const auto lock = locked();
    m_dates = dates;
}

void KtrdrBackendDouble::setBarsAfterDownload(const QStringList &dates)
{
    const auto lock = locked();
    m_datesAfterDownload = dates;
}

QStringList KtrdrBackendDouble::operationIds() const
{
    const auto lock = locked();
    return m_operations.ids();
}

bool KtrdrBackendDouble::isWorking(const QString &id) const
{
    const auto lock = locked();
    return m_operations.isWorking(id);
}

DoubleReply KtrdrBackendDouble::reply(const DoubleRequest &request)
{
    const QString call = request.call();
    if (call == "GET /api/v1/health"_L1) {
        return DoubleReply::json(health());
    }
    if (call == "GET /api/v1/workers"_L1) {
        return {200, workers()};
    }
    if (call == "POST /api/v1/data/acquire/download"_L1) {
        return download(request.json());
    }
    if (call == "POST /api/v1/trainings/start"_L1) {
        return train(request.json());
    }
    if (call == "POST /api/v1/data/range"_L1) {
        return range(request.json());
    }
    if (call.startsWith("GET /api/v1/data/"_L1)) {
        return bars(request);
    }
    if (request.path.startsWith("/api/v1/operations"_L1)) {
        return m_operations.reply(request, m_hasWorker);
    }
    return DoubleReply::detail(u"Not Found"_s, 404);
}

DoubleReply KtrdrBackendDouble::download(const QJsonObject &request)
{
    const QString mode = request[u"mode"_s].toString(u"local"_s);
    if (mode != "tail"_L1 && mode != "backfill"_L1 && mode != "full"_L1) {
        return error(u"INTERNAL_SERVER_ERROR"_s, u"Invalid mode: %1"_s.arg(mode), 500);
    }
    BackendOperation &operation = m_operations.add(u"data_load"_s);
    operation.parts = m_segments;
    operation.metadata = {{u"symbol"_s, request[u"symbol"_s]},
                          {u"timeframe"_s, request[u"timeframe"_s]},
                          {u"mode"_s, mode},
                          {u"start_date"_s, request[u"start_date"_s]},
                          {u"end_date"_s, request[u"end_date"_s]},
                          {u"parameters"_s, QJsonObject()}};
    return DoubleReply::json({{u"success"_s, true},
                              {u"operation_id"_s, operation.id},
                              {u"status"_s, u"started"_s},
                              {u"message"_s, u"Started %1 download"_s.arg(mode)}});
}

DoubleReply KtrdrBackendDouble::train(const QJsonObject &request)
{
    const QString strategy = request[u"strategy_name"_s].toString();
    if (strategy != "trend_v3"_L1) {
        return DoubleReply::detail(u"Strategy not found: %1"_s.arg(strategy), 400);
    }
    if (!m_hasWorker) {
        return DoubleReply::detail(QJsonObject{{u"error"_s, u"No training workers available"_s},
                                               {u"worker_type"_s, u"training"_s},
                                               {u"registered_workers"_s, 0},
                                               {u"hint"_s, u"Start a worker"_s}},
                                   503);
    }
    BackendOperation &operation = m_operations.add(u"training"_s);
    operation.parts = Epochs;
    operation.metadata = {
        {u"symbol"_s, request[u"symbols"_s].toArray().at(0)},
        {u"timeframe"_s, request[u"timeframes"_s].toArray().at(0)},
        {u"parameters"_s, QJsonObject{{u"strategy_name"_s, strategy},
                                      {u"symbols"_s, request[u"symbols"_s]},
                                      {u"timeframes"_s, request[u"timeframes"_s]}}}};
    return DoubleReply::json({{u"success"_s, true},
                              {u"task_id"_s, operation.id},
                              {u"status"_s, u"training_started"_s},
                              {u"message"_s, u"Training started"_s},
                              {u"strategy_name"_s, strategy},
                              {u"estimated_duration_minutes"_s, 30}});
}

DoubleReply KtrdrBackendDouble::bars(const DoubleRequest &request) const
{
    if (request.path.contains("/BROKEN/"_L1)) {
        return error(u"DATA-GetError"_s, u"OHLC violation"_s, 400);
    }
    const QString limitText = request.parameter(u"limit"_s);
    QStringList dates =
        limitText.isEmpty() ? m_dates : m_dates.mid(m_dates.size() - limitText.toInt());
    const QDateTime from = timeIn(request.parameter(u"start_date"_s));
    const QDateTime to = timeIn(request.parameter(u"end_date"_s));
    dates.removeIf([&](const QString &date) {
        return (from.isValid() && timeIn(date) < from) || (to.isValid() && timeIn(date) > to);
    });
    QJsonArray rows;
    for (qsizetype i = 0; i < dates.size(); ++i) {
        rows << QJsonArray{100.0, 101.5, 99.5, 101, 1000};
    }
    return backendSuccess({{u"dates"_s, QJsonArray::fromStringList(dates)},
                           {u"ohlcv"_s, rows},
                           {u"points"_s, QJsonValue()},
                           {u"metadata"_s, QJsonObject{{u"point_count"_s, dates.size()}}}});
}

DoubleReply KtrdrBackendDouble::range(const QJsonObject &request) const
{
    const bool isEmpty = m_dates.isEmpty();
    return backendSuccess(
        {{u"symbol"_s, request[u"symbol"_s]},
         {u"timeframe"_s, request[u"timeframe"_s]},
         {u"start_date"_s, isEmpty ? QJsonValue() : QJsonValue(m_dates.constFirst())},
         {u"end_date"_s, isEmpty ? QJsonValue() : QJsonValue(m_dates.constLast())},
         {u"point_count"_s, m_dates.size()}});
}

QJsonObject KtrdrBackendDouble::health() const
{
    return {{u"status"_s, u"ok"_s},
            {u"version"_s, u"0.0.0.dev"_s},
            {u"orphan_detector"_s,
             QJsonObject{{u"running"_s, true},
                         {u"potential_orphans_count"_s, m_operations.potentialOrphans()},
                         {u"last_check"_s, naiveTime(utc())},
                         {u"orphan_timeout_seconds"_s, 60},
                         {u"check_interval_seconds"_s, 15}}}};
}

QByteArray KtrdrBackendDouble::workers() const
{
    QJsonArray list;
    if (m_hasWorker) {
        list << QJsonObject{{u"worker_id"_s, u"worker-1"_s},
                            {u"worker_type"_s, u"training"_s},
                            {u"endpoint_url"_s, u"http://127.0.0.1:5005"_s},
                            {u"status"_s, u"available"_s},
                            {u"current_operation_id"_s, QJsonValue()},
                            {u"capabilities"_s, QJsonObject{{u"gpu"_s, false}}},
                            {u"health_check_failures"_s, 0}};
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

void KtrdrBackendDouble::tick(std::chrono::milliseconds step)
{
    for (BackendOperation &operation : m_operations.all()) {
        if (operation.isWorking) {
            operation.worked += step;
            if (operation.worked >= operation.length()) {
                end(operation);
            }
        }
    }
    m_operations.dropEnded();
    if (elapsed() % DetectorPeriod == 0ms) {
        m_operations.findOrphans();
    }
}

void KtrdrBackendDouble::end(BackendOperation &operation)
{
    operation.isWorking = false;
    operation.status = u"completed"_s;
    operation.endedAt = utc();
    if (operation.isDownload()) {
        if (!m_allSegmentsFail && !m_datesAfterDownload.isEmpty()) {
            m_dates = m_datesAfterDownload;
        }
        operation.result = {{u"symbol"_s, operation.metadata[u"symbol"_s]},
                            {u"timeframe"_s, operation.metadata[u"timeframe"_s]},
                            {u"rows_downloaded"_s, m_allSegmentsFail ? 0 : operation.parts * 480},
                            {u"cache_hit"_s, false},
                            {u"gaps_filled"_s, 1},
                            {u"mode"_s, operation.metadata[u"mode"_s]}};
    }
}

} // namespace ktrdr::test
