#pragma once

#include "core/services/server/httpserver.h"

#include <QEventLoop>
#include <QThread>

#include <future>
#include <memory>

namespace ktrdr::test {

/// A server on a thread of its own, so that a test may block while it talks to it.
class ServerThread
{
public:
    ServerThread(services::ServerSettings settings, services::HttpServer::Handler handler)
    {
        std::promise<void> ready;
        m_thread.reset(QThread::create(
            [this, &ready, settings = std::move(settings), handler = std::move(handler)] {
                QEventLoop loop;
                services::HttpServer server(settings, handler);
                m_listening = server.listen();
                m_server = &server;
                if (m_listening)
                    m_port = server.port();
                ready.set_value();
                if (m_listening)
                    loop.exec();
                m_server = nullptr;
            }));
        m_thread->start();
        ready.get_future().wait();
    }
    ~ServerThread()
    {
        m_thread->quit();
        m_thread->wait();
    }
    ServerThread(const ServerThread &) = delete;
    ServerThread &operator=(const ServerThread &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const operations::Result<void> &listening() const { return m_listening; }
    [[nodiscard]] int connections() const
    {
        int number = 0;
        QMetaObject::invokeMethod(
            m_server, [this] { return m_server->connections(); }, Qt::BlockingQueuedConnection,
            &number);
        return number;
    }
    void drain() const
    {
        QMetaObject::invokeMethod(
            m_server, [this] { m_server->drain(); }, Qt::BlockingQueuedConnection);
    }

private:
    services::HttpServer *m_server = nullptr;
    quint16 m_port = 0;
    operations::Result<void> m_listening;
    std::unique_ptr<QThread> m_thread;
};

} // namespace ktrdr::test
