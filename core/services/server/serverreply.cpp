#include "core/services/server/serverreply.h"

#include "core/services/server/serverconnection.h"

using namespace Qt::StringLiterals;

namespace ktrdr::services {

ServerReply::ServerReply(ServerConnection &connection)
    : m_connection(&connection)
    , m_token(connection.token())
{}

ServerReply::~ServerReply()
{
    if (!m_answered)
        send({500, R"({"detail":"No answer was made"})"});
    else
        finish();
}

void ServerReply::send(const ServerAnswer &answer)
{
    if (std::exchange(m_answered, true) || !isOpen())
        return;
    m_connection->send(answer);
    m_connection.clear();
}

void ServerReply::beginStream(const QByteArray &contentType)
{
    if (!std::exchange(m_answered, true) && isOpen())
        m_connection->beginStream(contentType);
}

void ServerReply::write(const QByteArray &piece)
{
    if (isOpen())
        m_connection->writeStream(piece);
}

void ServerReply::finish()
{
    if (isOpen())
        m_connection->finishStream();
    m_connection.clear();
}

bool ServerReply::isOpen() const
{
    return m_connection && !m_token.isCancelled();
}

} // namespace ktrdr::services
