#pragma once

#include "core/ktrdr/answer.h"

#include <QTcpSocket>

namespace ktrdr::test {

/// A client of a few lines on one connection, for seeing what the doubles send. Blocks.
class PlainClient
{
public:
    explicit PlainClient(quint16 port);

    /// Status 0 where no whole answer came.
    [[nodiscard]] wire::Answer call(const QByteArray &method, const QString &target,
                                    const QJsonObject &body = {});
    /// Whether the server closed the connection within ten seconds.
    [[nodiscard]] bool waitUntilClosed();
    [[nodiscard]] bool isOpen() const;
    void send(const QByteArray &bytes);

private:
    QTcpSocket m_socket;
    QByteArray m_buffer;
};

} // namespace ktrdr::test
