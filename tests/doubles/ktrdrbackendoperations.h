#pragma once

#include "tests/doubles/ktrdrbackendoperation.h"
#include "tests/doubles/ktrdrhttpdouble.h"

#include <QStringList>

#include <functional>

namespace ktrdr::test {

/// The operations of the double of a KTRDR backend and its answers about them. Has no lock: it is
/// used with the double's held.
class BackendOperations
{
public:
    using Clock = std::function<QDateTime()>;
    /// Makes an id that says the type.
    using IdMaker = std::function<QString(const QString &type)>;

    BackendOperations(Clock now, IdMaker newId);

    /// Of all, listed or not.
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] bool isWorking(const QString &id) const;
    /// How many run for ten seconds or more.
    [[nodiscard]] qint64 potentialOrphans() const;
    /// Oldest first.
    [[nodiscard]] QList<BackendOperation> &all() { return m_operations; }

    /// A new one that runs; the reference is good until the next.
    BackendOperation &add(const QString &type);
    /// To everything under `/api/v1/operations`.
    [[nodiscard]] DoubleReply reply(const DoubleRequest &request, bool hasWorker);
    /// Takes those out of the list that ended 30 s ago.
    void dropEnded();
    /// Fails the downloads that nobody claimed for 60 s.
    void findOrphans();

private:
    [[nodiscard]] DoubleReply oneReply(const DoubleRequest &request, BackendOperation &operation,
                                       bool hasWorker);
    [[nodiscard]] DoubleReply list(const DoubleRequest &request) const;
    [[nodiscard]] DoubleReply cancel(BackendOperation &operation, const QString &reason);
    [[nodiscard]] DoubleReply resume(BackendOperation &operation, bool hasWorker);
    [[nodiscard]] DoubleReply retry(const BackendOperation &operation);
    [[nodiscard]] BackendOperation *find(const QString &id);

    Clock m_now;
    IdMaker m_newId;
    QList<BackendOperation> m_operations;
};

/// `{"success": true, "data": …}`
[[nodiscard]] DoubleReply backendSuccess(const QJsonObject &data);

} // namespace ktrdr::test
