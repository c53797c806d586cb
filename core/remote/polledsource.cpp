#include "core/remote/polledsource.h"

#include "core/ktrdr/ktrdrbackend.h"
#include "core/ktrdr/traininghost.h"
#include "core/remote/text.h"

#include <algorithm>

namespace ktrdr::remote {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using operations::failure;
using operations::OperationId;
using operations::OperationRecord;
using operations::Result;

namespace {

/// The services remember their answers for so long.
constexpr std::chrono::seconds WhileRunning{1};
constexpr std::chrono::seconds WhileIdle{5};
constexpr std::chrono::seconds Longest{60};
constexpr int LargestDoubling = 5;

std::chrono::seconds afterFailures(int failures)
{
    return std::min(Longest, WhileRunning * (1 << std::min(failures, LargestDoubling)));
}

} // namespace

PolledSource::PolledSource(std::shared_ptr<services::HostService> service, ServiceKind kind)
    : RemoteSource(std::move(service))
    , m_kind(kind)
    , m_watch(this->service(), kind)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &PolledSource::look);
}

PolledSource::~PolledSource()
{
    endWork();
}

void PolledSource::start()
{
    look();
}

void PolledSource::lookSoon()
{
    if (!m_isLooking && m_next.remainingTimeAsDuration() > WhileRunning) {
        m_next.start(WhileRunning);
    }
}

void PolledSource::look()
{
    m_isLooking = true;
    run([this] {
        const Result<RemoteLook> look = m_watch.look(token());
        mail().post([this, look] { takeLook(look); });
    });
}

void PolledSource::takeLook(const Result<RemoteLook> &look)
{
    m_isLooking = false;
    if (look) {
        m_failures = 0;
        take(look->changed, true);
        m_next.start(look->isAnythingLive ? WhileRunning : WhileIdle);
    } else {
        takeSilence(look.error());
        m_next.start(afterFailures(++m_failures));
    }
}

Result<void> PolledSource::cancelThere(const OperationId &id, const QString &text)
{
    const auto host = m_kind == ServiceKind::TrainingHost ? wire::OperationsHost::Worker
                                                          : wire::OperationsHost::Backend;
    const auto answer = wire::OperationsClient(service(), host).cancel(id, text, token());
    if (!answer) {
        return failure(answer.error());
    }
    m_watch.noteCancel(id);
    return {};
}

Result<OperationId> PolledSource::repeatThere(const OperationRecord &record)
{
    if (record.request.isEmpty()) {
        return failure(
            {u"REMOTE-NotRepeatable"_s,
             Text::tr("“%1” does not tell with what “%2” was started.").arg(name(), record.name),
             Text::tr("Start it anew where it was started first."),
             {},
             {}});
    }
    const auto request = wire::RepeatRequest::fromJson(record.request);
    if (!request) {
        return failure(request.error());
    }
    const auto *training = std::get_if<wire::TrainingRequest>(&request->what);
    const auto started = m_kind == ServiceKind::TrainingHost && training != nullptr
                             ? wire::TrainingHost(service()).start(*training, token())
                             : wire::KtrdrBackend(service()).repeat(*request, token());
    if (!started) {
        return failure(started.error());
    }
    return started->id;
}

} // namespace ktrdr::remote
