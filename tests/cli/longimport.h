#pragma once

#include "tests/cli/ktrdrprogram.h"
#include "tests/cli/ledgerlock.h"

namespace ktrdr::test {

/// An import in a process of its own that runs for seconds.
class LongImport
{
public:
    /// `home` is borrowed.
    explicit LongImport(const KtrdrHome &home);

    /// False when it ended first.
    [[nodiscard]] bool waitUntilRunning();
    /// Stopped in the middle of writing to the ledger, it would keep all others from it. Nobody
    /// writes while the lock is held.
    [[nodiscard]] std::unique_ptr<LedgerLock> stopOutsideTheLedger();
    /// Known once it runs.
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] LiveProgram &program() { return *m_program; }

private:
    const KtrdrHome &m_home;
    std::unique_ptr<LiveProgram> m_program;
    QString m_id;
};

} // namespace ktrdr::test
