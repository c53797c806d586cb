#pragma once

#include "core/remote/remotesource.h"
#include "core/services/servereventreader.h"

#include <QHash>
#include <QSet>

namespace ktrdr::remote {

/// Operations of another `ktrdr serve`, which tells each change as it happens.
class ServeSource final : public RemoteSource
{
public:
    explicit ServeSource(std::shared_ptr<services::HostService> service);
    ~ServeSource() override;

    void start() override;

private:
    // The watching thread's.
    void watch();
    [[nodiscard]] operations::Result<void> readHistory();
    [[nodiscard]] operations::Result<void> readEvents();
    [[nodiscard]] operations::Result<void> takeEvents(const QList<services::ServerEvent> &events);
    void note(const operations::OperationRecord &record);
    [[nodiscard]] operations::Result<QList<operations::OperationRecord>> askForTheLost();
    [[nodiscard]] operations::OperationRecord gone(operations::OperationRecord record) const;
    [[nodiscard]] operations::Error goodbye() const;
    [[nodiscard]] operations::Error brokenOff(const services::TransportFailure &why) const;
    [[nodiscard]] operations::Error notEvents() const;

    [[nodiscard]] operations::Result<void> cancelThere(const operations::OperationId &id,
                                                       const QString &text) override;
    [[nodiscard]] operations::Result<operations::OperationId>
    repeatThere(const operations::OperationRecord &record) override;

    bool m_isReady = false;
    /// Told since the connection was made.
    QSet<operations::OperationId> m_told;
    /// As last told, over all connections.
    QHash<operations::OperationId, operations::OperationRecord> m_living;
};

} // namespace ktrdr::remote
