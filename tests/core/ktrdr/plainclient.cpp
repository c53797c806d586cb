#include "tests/core/ktrdr/plainclient.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QRegularExpression>

namespace ktrdr::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int Patience = 10000;
}

PlainClient::PlainClient(quint16 port)
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket.waitForConnected(Patience);
}

wire::Answer PlainClient::call(const QByteArray &method, const QString &target,
                               const QJsonObject &body)
{
    const QByteArray content =
        body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    send(method + ' ' + target.toLatin1() + " HTTP/1.1\r\nHost: double\r\nContent-Length: " +
         QByteArray::number(content.size()) + "\r\n\r\n" + content);
    static const QRegularExpression head(
        u"\\AHTTP/1\\.1 (\\d+) .*\\r\\ncontent-length: (\\d+)\\r\\n(?:.*\\r\\n)*?\\r\\n"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    const QString call = QString::fromLatin1(method) + u' ' + target;
    while (true) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        const auto match = head.match(QString::fromLatin1(m_buffer.left(end + 4)));
        const qsizetype length = match.captured(2).toLongLong();
        if (end >= 0 && match.hasMatch() && m_buffer.size() >= end + 4 + length) {
            const wire::Answer answer{match.captured(1).toInt(), m_buffer.mid(end + 4, length),
                                      u"double"_s, call};
            m_buffer.remove(0, end + 4 + length);
            return answer;
        }
        if (!m_socket.waitForReadyRead(Patience)) {
            return {0, m_buffer, u"double"_s, call};
        }
        m_buffer += m_socket.readAll();
    }
}

bool PlainClient::waitUntilClosed()
{
    return m_socket.state() == QAbstractSocket::UnconnectedState ||
           m_socket.waitForDisconnected(Patience);
}

bool PlainClient::isOpen() const
{
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

void PlainClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

} // namespace ktrdr::test
