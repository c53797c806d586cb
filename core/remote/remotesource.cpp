#include "core/remote/remotesource.h"

#include "core/operations/operationcancelled.h"
#include "core/operations/runon.h"

namespace ktrdr::remote {

using operations::OperationId;
using operations::OperationRecord;
using operations::Result;

namespace {

/// One watches, the others carry commands.
constexpr int Threads = 4;

} // namespace

RemoteSource::RemoteSource(std::shared_ptr<services::HostService> service)
    : m_service(std::move(service))
{
    m_threads.setMaxThreadCount(Threads);
}

RemoteSource::~RemoteSource()
{
    endWork();
}

void RemoteSource::endWork()
{
    m_end.cancel(operations::CancelWhy::Shutdown);
    m_threads.waitForDone();
    // What the last one wrote is seen from here on, also by those who cannot look into the pool.
    const std::lock_guard lock(m_ending);
}

QString RemoteSource::name() const
{
    return m_service->settings().name;
}

void RemoteSource::run(std::function<void()> work)
{
    operations::runOn(m_threads, [this, work = std::move(work)] {
        try {
            work();
        } catch (const operations::OperationCancelled &) {
            // The source ends; nobody waits for the outcome.
        }
        const std::lock_guard lock(m_ending);
    });
}

void RemoteSource::cancel(const OperationId &id, const QString &text, Answer answer)
{
    run([this, id, text, answer = std::move(answer)]() mutable {
        const Result<void> accepted = cancelThere(id, text);
        m_mail.post([this, accepted, answer = std::move(answer)] {
            answer(accepted);
            lookSoon();
        });
    });
}

void RemoteSource::retry(const OperationRecord &record, Started answer)
{
    run([this, record, answer = std::move(answer)]() mutable {
        const Result<OperationId> started = repeatThere(record);
        m_mail.post([this, started, answer = std::move(answer)] {
            answer(started);
            lookSoon();
        });
    });
}

void RemoteSource::take(const QList<OperationRecord> &records, bool isAll)
{
    QList<OperationRecord> told = records;
    for (const OperationRecord &record : records) {
        if (record.isFinal()) {
            m_live.remove(record.id);
        } else {
            m_live.insert(record.id, record);
        }
    }
    m_heardAt = QDateTime::currentDateTimeUtc();
    if (m_isLost) {
        // Those that did not change meanwhile are heard of again.
        told += m_live.values();
    }
    m_isLost = false;
    if (!told.isEmpty()) {
        Q_EMIT recordsChanged(told);
    }
    if (isAll && !m_isHeard) {
        m_isHeard = true;
        Q_EMIT heard();
    }
}

void RemoteSource::takeSilence(const operations::Error &error)
{
    m_isHeard = false;
    if (m_isLost) {
        return;
    }
    m_isLost = true;
    QList<OperationRecord> unheard = m_live.values();
    for (OperationRecord &record : unheard) {
        record.unheardSince = m_heardAt;
        record.progress.remaining.reset();
        record.progress.rate.reset();
    }
    if (!unheard.isEmpty()) {
        Q_EMIT recordsChanged(unheard);
    }
    Q_EMIT lost(error);
}

} // namespace ktrdr::remote
