#pragma once

#include "core/api/dataapi.h"
#include "core/api/eventfeed.h"
#include "core/api/operationsapi.h"
#include "core/api/trainingapi.h"
#include "core/services/server/httpserver.h"

/// The operations API over HTTP: what KTRDR's backend offers for operations, data and trainings,
/// for this computer's operations, with the states told as they are.
namespace ktrdr::api {

/// Answers requests below `/api/v1`, and `/health`. Lives on the board's thread.
class ApiService final : public QObject
{
public:
    /// Borrowed; all outlive it.
    ApiService(operations::OperationBoard &board, marketdata::DataManager &data,
               training::TrainingManager &training, services::ServerSettings settings,
               QObject *parent = nullptr);

    /// Errors: those of HttpServer::listen().
    [[nodiscard]] operations::Result<void> listen() { return m_server.listen(); }
    [[nodiscard]] quint16 port() const { return m_server.port(); }
    [[nodiscard]] int connections() const { return m_server.connections(); }

    /// Takes nothing more; answers that are under way go out.
    void drain();

private:
    void handle(const services::ServerRequest &request,
                const std::shared_ptr<services::ServerReply> &reply);

    OperationsApi m_operations;
    DataApi m_data;
    TrainingApi m_training;
    EventFeed m_events;
    services::HttpServer m_server;
};

} // namespace ktrdr::api
