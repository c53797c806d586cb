#include "tests/load/besiegedserver.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ktrdr::load {

using services::ServerReply;
using services::ServerRequest;

namespace {

void answerWithoutEnd(const std::shared_ptr<ServerReply> &reply)
{
    reply->beginStream("text/event-stream");
    auto *timer = new QTimer;
    QObject::connect(timer, &QTimer::timeout, [reply, timer] {
        if (!reply->isOpen()) {
            timer->deleteLater();
            return;
        }
        reply->write("data: " + QByteArray(1'000, 'x') + "\n\n");
    });
    timer->start(20ms);
}

} // namespace

services::HttpServer::Handler besiegedHandler()
{
    return [](const ServerRequest &request, const std::shared_ptr<ServerReply> &reply) {
        const QString first = request.path.first();
        if (first == u"slow")
            QTimer::singleShot(50ms, [reply] { reply->send({200, R"({"slow":true})"}); });
        else if (first == u"stream")
            answerWithoutEnd(reply);
        else if (first == u"health" || first == u"api")
            reply->send({200, "{\"status\":\"ok\",\"filler\":\"" + QByteArray(400, 'x') + "\"}"});
        else
            reply->send({404, R"({"detail":"Not Found"})"});
    };
}

} // namespace ktrdr::load
