#pragma once

#include "core/remote/remotesource.h"
#include "core/remote/remotewatch.h"

#include <QTimer>

namespace ktrdr::remote {

/// Operations of a KTRDR backend or training host, which must be asked: once a second while
/// something runs, seldom while nothing does, ever more seldom while nobody answers.
class PolledSource final : public RemoteSource
{
public:
    PolledSource(std::shared_ptr<services::HostService> service, ServiceKind kind);
    ~PolledSource() override;

    void start() override;

private:
    void look();
    void takeLook(const operations::Result<RemoteLook> &look);
    void lookSoon() override;
    [[nodiscard]] operations::Result<void> cancelThere(const operations::OperationId &id,
                                                       const QString &text) override;
    [[nodiscard]] operations::Result<operations::OperationId>
    repeatThere(const operations::OperationRecord &record) override;

    const ServiceKind m_kind;
    RemoteWatch m_watch;
    QTimer m_next;
    bool m_isLooking = false;
    int m_failures = 0;
};

} // namespace ktrdr::remote
