#include "core/api/apiservice.h"

#include "core/api/apianswers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ktrdr::api {

using services::ServerReply;
using services::ServerRequest;

namespace {

const QStringList Prefix{u"api"_s, u"v1"_s};

services::ServerAnswer health()
{
    const QJsonObject orphans{{u"running"_s, false}, {u"potential_orphans_count"_s, 0}};
    return success({{u"status"_s, u"ok"_s},
                    {u"service"_s, u"ktrdr-serve"_s},
                    {u"version"_s, QCoreApplication::applicationVersion()},
                    {u"orphan_detector"_s, orphans}});
}

} // namespace

ApiService::ApiService(operations::OperationBoard &board, marketdata::DataManager &data,
                       training::TrainingManager &training, services::ServerSettings settings,
                       QObject *parent)
    : QObject(parent)
    , m_operations(board)
    , m_data(data)
    , m_training(training)
    , m_events(board)
    , m_server(std::move(settings),
               [this](const ServerRequest &request, const std::shared_ptr<ServerReply> &reply) {
                   handle(request, reply);
               })
{}

void ApiService::handle(const ServerRequest &request, const std::shared_ptr<ServerReply> &reply)
{
    const bool isHealth = request.path == QStringList{u"health"_s} ||
                          request.path == Prefix + QStringList{u"health"_s};
    if (isHealth && request.method == "GET") {
        reply->send(health());
        return;
    }
    if (request.path.size() < 3 || request.path.first(2) != Prefix) {
        reply->send(refused(404, u"Not Found"_s));
        return;
    }
    const QString room = request.path[2];
    const QStringList rest = request.path.sliced(3);
    const bool isEvents = room == u"operations" && rest == QStringList{u"events"_s};
    if (isEvents && request.method == "GET")
        m_events.add(reply);
    else if (room == u"operations")
        m_operations.handle(request, rest, reply);
    else if (room == u"data")
        m_data.handle(request, rest, reply);
    else if (room == u"trainings")
        m_training.handle(request, rest, reply);
    else
        reply->send(refused(404, u"Not Found"_s));
}

void ApiService::drain()
{
    m_events.close();
    m_server.drain();
}

} // namespace ktrdr::api
