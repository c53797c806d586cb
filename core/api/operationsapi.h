#pragma once

#include "core/operations/operationboard.h"
#include "core/services/server/serverreply.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace ktrdr::api {

/// `/operations`: list, show, cancel, retry, children, results, metrics. Lives on the board's
/// thread.
class OperationsApi final : public QObject
{
public:
    using Reply = std::shared_ptr<services::ServerReply>;

    /// The board is borrowed and outlives it.
    explicit OperationsApi(operations::OperationBoard &board, QObject *parent = nullptr);

    /// `path` is what follows `operations`.
    void handle(const services::ServerRequest &request, const QStringList &path,
                const Reply &reply);

private:
    void list(const services::ServerRequest &request, const Reply &reply) const;
    void show(const operations::OperationRecord &record, const QString &aspect,
              const services::ServerRequest &request, const Reply &reply) const;
    void cancel(const operations::OperationRecord &record, const services::ServerRequest &request,
                const Reply &reply);
    void retry(const operations::OperationRecord &record, const Reply &reply);
    void answerCancels(const operations::OperationRecord &ended);

    operations::OperationBoard &m_board;
    /// Who waits to hear that an operation has stopped.
    QMultiHash<operations::OperationId, Reply> m_cancels;
};

} // namespace ktrdr::api
