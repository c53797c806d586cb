#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "core/operations/operationrecord.h"

namespace ktrdr::cli {

/// Makes the operations that a command is about known: those of this computer at once, those of
/// `--on NAME` on the session's board as soon as the service has told them. Then runs `go`; where
/// the service is not configured or not reached, reports why and ends the command instead.
void withOperations(CliSession &session, const QString &on, const Command::Done &done,
                    const std::function<void()> &go);

/// Runs `go` once the access tokens of the services that bars may come from are known: at once
/// where none has one.
void withSources(CliSession &session, const std::function<void()> &go);

/// One operation, of this computer's ledger or of the service: by its id, or by the end of one (at
/// least four characters that fit only one). Error: OPERATION-NotFound.
[[nodiscard]] operations::Result<operations::OperationRecord>
findOperation(CliSession &session, const QString &on, const QString &id);

/// Operations that the filter lets through, newest first, in chunks; `take` returns false to stop.
void readOperations(CliSession &session, const OpsListOptions &filter,
                    const std::function<bool(const QList<operations::OperationRecord> &)> &take);

} // namespace ktrdr::cli
