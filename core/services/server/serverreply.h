#pragma once

#include "core/operations/cancellationtoken.h"
#include "core/services/server/serverrequest.h"

#include <QPointer>

namespace ktrdr::services {

class ServerConnection;

/// Where the answer to one request goes, now or later; calls after the client left do nothing.
/// The server's thread.
class ServerReply
{
public:
    explicit ServerReply(ServerConnection &connection);
    /// Without an answer until then, the client gets 500.
    ~ServerReply();
    ServerReply(const ServerReply &) = delete;
    ServerReply &operator=(const ServerReply &) = delete;

    /// Once.
    void send(const ServerAnswer &answer);
    /// In place of send(): an answer that goes on until finish(), or until the client leaves or
    /// falls too far behind.
    void beginStream(const QByteArray &contentType);
    void write(const QByteArray &piece);
    void finish();

    [[nodiscard]] bool isOpen() const;
    /// Cancelled when the client leaves: what only it waited for need not go on.
    [[nodiscard]] const operations::CancellationToken &token() const { return m_token; }

private:
    QPointer<ServerConnection> m_connection;
    operations::CancellationToken m_token;
    bool m_answered = false;
};

} // namespace ktrdr::services
