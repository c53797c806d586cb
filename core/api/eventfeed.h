#pragma once

#include "core/operations/operationboard.h"
#include "core/services/server/serverreply.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace ktrdr::api {

/// `GET /operations/events`: server-sent events that tell what changes, so that nobody has to ask
/// again and again. First an `operation` event for each that lives, then `ready`; from then on an
/// `operation` event per change and a `removed` event per removal. Data are the details of one
/// operation. Lives on the board's thread.
class EventFeed final : public QObject
{
public:
    explicit EventFeed(operations::OperationBoard &board, QObject *parent = nullptr);
    ~EventFeed() override;

    void add(const std::shared_ptr<services::ServerReply> &reply);
    /// Ends all streams.
    void close();

private:
    void tell(const QList<operations::OperationRecord> &records);
    void tellRemoved(const QList<operations::OperationId> &ids);
    void send(const QByteArray &event);

    operations::OperationBoard &m_board;
    std::vector<std::shared_ptr<services::ServerReply>> m_listeners;
    QTimer m_heartbeat;
};

} // namespace ktrdr::api
