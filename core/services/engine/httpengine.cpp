#include "core/services/engine/httpengine.h"

#include "core/operations/cancellationcallback.h"
#include "core/services/engine/networkcore.h"
#include "core/services/engine/requestwriter.h"
#include "core/services/engine/streambuffer.h"

#include <QCoreApplication>

#include <functional>
#include <future>

namespace ktrdr::services {

using operations::CancellationCallback;
using operations::CancellationToken;
using operations::Mailbox;

namespace {

std::chrono::microseconds since(HttpCall::Moment moment)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() -
                                                                 moment);
}

tl::unexpected<TransportFailure> refused(const QString &fault)
{
    return tl::unexpected(TransportFailure{FailureKind::InvalidRequest, fault});
}

/// A thread that makes and destroys what its event loop needs around the turning of the loop.
class LoopThread final : public QThread
{
public:
    using Body = std::function<void(const std::function<void()> &turn)>;

    explicit LoopThread(Body body)
        : m_body(std::move(body))
    {}

protected:
    void run() override
    {
        m_body([this] { exec(); });
    }

private:
    const Body m_body;
};

} // namespace

HttpEngine::HttpEngine(const PoolLimits &limits)
    : m_link(std::make_shared<EngineLink>())
{
    std::promise<void> ready;
    m_thread = std::make_unique<LoopThread>([this, limits, &ready](const auto &turn) {
        Mailbox mailbox;
        NetworkCore core(limits, m_link, [this](const Origin &origin) { return counter(origin); });
        m_core = &core;
        m_link->open(mailbox);
        ready.set_value();
        turn();
        m_link->close();
        // Calls on their way in must end too.
        QCoreApplication::sendPostedEvents(&mailbox);
    });
    m_thread->setObjectName(QStringLiteral("network"));
    m_thread->start();
    ready.get_future().wait();
}

HttpEngine::~HttpEngine()
{
    m_thread->quit();
    m_thread->wait();
}

Transported<HttpAnswer> HttpEngine::exchange(const Origin &origin, const HttpRequest &request,
                                             const CancellationToken &token)
{
    if (const auto fault = findFault(request))
        return refused(*fault);
    return run(std::make_shared<HttpCall>(origin, request), token);
}

Transported<HttpStream> HttpEngine::open(const Origin &origin, HttpRequest request,
                                         const CancellationToken &token)
{
    if (const auto fault = findFault(request))
        return refused(*fault);
    request.bodyLimit = std::numeric_limits<qint64>::max();
    const auto buffer = std::make_shared<StreamBuffer>();
    const auto call = std::make_shared<HttpCall>(origin, std::move(request), buffer);
    buffer->whenDrained([link = m_link, core = m_core, weak = std::weak_ptr(call)] {
        link->post([core, weak] {
            if (const auto waiting = weak.lock())
                core->resume(*waiting);
        });
    });
    auto answer = run(call, token);
    if (!answer)
        return tl::unexpected(answer.error());
    return HttpStream(std::move(*answer), buffer, dropping(call));
}

/// Touches nothing of the engine once the call is settled: it may be gone by then.
Transported<HttpAnswer> HttpEngine::run(const std::shared_ptr<HttpCall> &call,
                                        const CancellationToken &token)
{
    token.throwIfCancelled("before a request");
    const auto counted = counter(call->origin());
    const auto drop = dropping(call);
    const bool posted = m_link->post([core = m_core, call] { core->take(call); });
    if (!posted)
        call->complete(tl::unexpected(TransportFailure{FailureKind::Shutdown}));

    std::optional<Transported<HttpAnswer>> outcome;
    {
        const CancellationCallback leave(token, [&call, &drop] {
            if (call->release())
                drop();
        });
        outcome = call->wait();
    }
    if (!outcome) {
        counted->countFailure();
        token.throwIfCancelled("waiting for an answer");
    }
    if (*outcome) {
        counted->countAnswer(since(call->begun()), (*outcome)->body.size(),
                             (*outcome)->reusedConnection);
    } else {
        counted->countFailure();
    }
    return std::move(*outcome);
}

std::function<void()> HttpEngine::dropping(const std::shared_ptr<HttpCall> &call) const
{
    return
        [link = m_link, core = m_core, call] { link->post([core, call] { core->drop(*call); }); };
}

TrafficStatistics HttpEngine::statistics(const Origin &origin) const
{
    return counter(origin)->statistics();
}

std::shared_ptr<TrafficCounter> HttpEngine::counter(const Origin &origin) const
{
    const std::lock_guard lock(m_mutex);
    auto &known = m_counters[origin];
    if (!known)
        known = std::make_shared<TrafficCounter>();
    return known;
}

} // namespace ktrdr::services
