#pragma once

#include <QList>
#include <QStringList>

namespace ktrdr::operations {

class LedgerConnection;

/// The tables of `operations.db`. A version is the number of steps that made it; steps are only
/// ever added at the end.
class LedgerSchema
{
public:
    /// Marks the file as ours ("KTRL").
    static constexpr int ApplicationId = 0x4b54524c;

    [[nodiscard]] static const QList<QStringList> &steps();
    [[nodiscard]] static int version(LedgerConnection &connection);
    /// Runs the missing steps, each with its version in one transaction. Throws LedgerFailure and
    /// leaves the version it reached.
    static void migrate(LedgerConnection &connection, const QList<QStringList> &all = steps());
};

} // namespace ktrdr::operations
