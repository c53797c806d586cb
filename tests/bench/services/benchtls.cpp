#include "tests/bench/services/benchtls.h"

#include "tests/core/services/serverthread.h"
#include "tests/doubles/testcertificates.h"

namespace ktrdr::bench {

namespace {

services::ServerSettings settingsFor(const test::TestCertificates::Pair &pair)
{
    services::ServerSettings settings;
    settings.certificateFile = pair.certificateFile;
    settings.keyFile = pair.keyFile;
    return settings;
}

void answer(const services::ServerRequest &, const std::shared_ptr<services::ServerReply> &reply)
{
    static const QByteArray body = "{\"bars\":\"" + QByteArray(480, '1') + "\"}";
    reply->send({200, body});
}

} // namespace

struct SecureServer::Parts
{
    test::TestCertificates certificates;
    test::ServerThread server{settingsFor(certificates.issue()), answer};
};

SecureServer::SecureServer()
    : m_parts(std::make_unique<Parts>())
{
    if (!m_parts->server.listening())
        qFatal("%s", qPrintable(m_parts->server.listening().error().message));
}

SecureServer::~SecureServer() = default;

services::Origin SecureServer::origin() const
{
    services::Origin origin;
    origin.scheme = services::Origin::Scheme::Https;
    origin.host = QStringLiteral("localhost");
    origin.port = m_parts->server.port();
    origin.caFile = m_parts->certificates.authorityFile();
    return origin;
}

} // namespace ktrdr::bench
