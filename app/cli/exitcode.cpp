#include "app/cli/exitcode.h"

#include <algorithm>

namespace ktrdr::cli {

using operations::Error;
using operations::OperationStatus;

namespace {

bool endsWithAny(const QString &code, std::initializer_list<QLatin1StringView> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&](QLatin1StringView ending) { return code.endsWith(ending); });
}

bool startsWithAny(const QString &code, std::initializer_list<QLatin1StringView> starts)
{
    return std::any_of(starts.begin(), starts.end(),
                       [&](QLatin1StringView start) { return code.startsWith(start); });
}

bool isUnreachable(const Error &error)
{
    return endsWithAny(error.root().code,
                       {QLatin1StringView("-Unreachable"), QLatin1StringView("-Unauthorized"),
                        QLatin1StringView("-Forbidden")});
}

} // namespace

ExitCode exitCodeOf(const operations::OperationRecord &ended)
{
    switch (ended.status) {
    case OperationStatus::Completed:
        return ExitCode::Done;
    case OperationStatus::CompletedWithWarnings:
        return ExitCode::CompletedWithWarnings;
    case OperationStatus::Cancelled:
        return ExitCode::Cancelled;
    default:
        return ended.error && isUnreachable(*ended.error) ? ExitCode::Unreachable
                                                          : ExitCode::Failed;
    }
}

ExitCode exitCodeOfRefusal(const Error &error)
{
    if (isUnreachable(error)) {
        return ExitCode::Unreachable;
    }
    if (endsWithAny(
            error.code,
            {QLatin1StringView("DATA-SeriesNotFound"), QLatin1StringView("OPERATION-NotFound"),
             QLatin1StringView("SERVICES-NotFound"), QLatin1StringView("MODEL-NotFound"),
             QLatin1StringView("SCHEDULES-NotFound"), QLatin1StringView("TRAINING-NothingToResume"),
             QLatin1StringView("SERVICES-NoOperations")})) {
        return ExitCode::NotFound;
    }
    const bool machineRefuses =
        startsWithAny(error.code, {QLatin1StringView("HOME-"), QLatin1StringView("LEDGER-"),
                                   QLatin1StringView("SETTINGS-"), QLatin1StringView("SECRETS-"),
                                   QLatin1StringView("SERVICE-"), QLatin1StringView("KTRDR-"),
                                   QLatin1StringView("SERVER-CannotListen"),
                                   QLatin1StringView("DATA-Store")}) ||
        endsWithAny(error.code,
                    {QLatin1StringView("-SeriesBusy"), QLatin1StringView("-RunBusy"),
                     QLatin1StringView("-EngineMissing"), QLatin1StringView("-WriteError"),
                     QLatin1StringView("SCHEDULES-NotReadable"),
                     QLatin1StringView("SCHEDULES-NotWritten"),
                     QLatin1StringView("SCHEDULES-NewerVersion"),
                     QLatin1StringView("SCHEDULES-Locked"), QLatin1StringView("-ShuttingDown")});
    return machineRefuses ? ExitCode::Failed : ExitCode::Usage;
}

} // namespace ktrdr::cli
