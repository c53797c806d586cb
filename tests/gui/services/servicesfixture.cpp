#include "tests/gui/services/servicesfixture.h"

#include <QTcpServer>
#include <QTest>

namespace ktrdr::test {

using remote::ServiceCheck;

void ServicesFixture::add(const QString &name, remote::ServiceKind kind, const QUrl &url,
                          const std::optional<QByteArray> &token)
{
    remote::ServiceEntry entry;
    entry.name = name;
    entry.kind = kind;
    entry.url = url;
    hub.save(entry, token, {}, [](const operations::Result<void> &saved) {
        if (!saved)
            qFatal("The service was not saved: %s", qPrintable(saved.error().message));
    });
}

ServiceCheck ServicesFixture::check(const QString &name)
{
    std::optional<ServiceCheck> found;
    hub.check(name, [&found](const ServiceCheck &check) { found = check; });
    if (!QTest::qWaitFor([&found] { return found.has_value(); }, 30'000))
        qFatal("The check did not end");
    return *found;
}

QUrl refusedUrl()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("No port is free");
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
}

} // namespace ktrdr::test
