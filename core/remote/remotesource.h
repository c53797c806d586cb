#pragma once

#include "core/operations/cancellationsource.h"
#include "core/operations/mailbox.h"
#include "core/operations/operationsource.h"
#include "core/services/hostservice.h"

#include <QThreadPool>

#include <memory>
#include <mutex>

namespace ktrdr::remote {

/// What all sources of remote operations share: commands on threads of their own, the memory of
/// what lives, and the truth while the service does not answer. Calls end with the source.
class RemoteSource : public operations::OperationSource
{
    Q_OBJECT

public:
    explicit RemoteSource(std::shared_ptr<services::HostService> service);
    ~RemoteSource() override;

    [[nodiscard]] QString name() const override;
    void cancel(const operations::OperationId &id, const QString &text, Answer answer) override;
    void retry(const operations::OperationRecord &record, Started answer) override;

    /// All that lives was told, and nothing was lost since.
    [[nodiscard]] bool isHeard() const { return m_isHeard; }
    /// Begins to watch.
    virtual void start() = 0;

Q_SIGNALS:
    /// The service was heard and told all that lives; the first time and after each silence.
    void heard();
    /// It does not answer; the first time in a row.
    void lost(const ktrdr::operations::Error &error);

protected:
    [[nodiscard]] services::HostService &service() const { return *m_service; }
    [[nodiscard]] operations::CancellationToken token() const { return m_end.token(); }
    /// Any thread.
    [[nodiscard]] operations::Mailbox &mail() { return m_mail; }
    /// Work that blocks; it must end with the token. The pool is empty when the destructor of the
    /// most derived class has called this.
    void run(std::function<void()> work);
    void endWork();

    /// The service told these, on the consumer's thread; with `isAll`, all that lives is told.
    void take(const QList<operations::OperationRecord> &records, bool isAll);
    void takeSilence(const operations::Error &error);

    /// Command threads.
    [[nodiscard]] virtual operations::Result<void> cancelThere(const operations::OperationId &id,
                                                               const QString &text) = 0;
    [[nodiscard]] virtual operations::Result<operations::OperationId>
    repeatThere(const operations::OperationRecord &record) = 0;
    /// Something may have changed right now. Consumer's thread.
    virtual void lookSoon() {}

private:
    const std::shared_ptr<services::HostService> m_service;
    operations::CancellationSource m_end;
    operations::Mailbox m_mail;
    std::mutex m_ending;
    QHash<operations::OperationId, operations::OperationRecord> m_live;
    QDateTime m_heardAt;
    bool m_isHeard = false;
    bool m_isLost = false;
    QThreadPool m_threads;
};

} // namespace ktrdr::remote
