#include "core/operations/operationend.h"

#include "core/operations/cancellationreason.h"

#include <QCoreApplication>

namespace ktrdr::operations {

using namespace Qt::StringLiterals;

namespace {

const QString CancelledCode = u"OPERATION-Cancelled"_s;

} // namespace

Error cancelledError(const CancellationReason &reason)
{
    return {CancelledCode,
            QCoreApplication::translate("Operations", "The operation was cancelled: %1")
                .arg(reason.text),
            QCoreApplication::translate("Operations", "Start it again to go on."),
            {{u"why"_s, toString(reason.why)}, {u"origin"_s, reason.origin}},
            {}};
}

bool isCancelledError(const Error &error)
{
    return error.code == CancelledCode;
}

Error timedOutError(std::chrono::milliseconds timeout)
{
    const double seconds = std::chrono::duration<double>(timeout).count();
    return {u"OPERATION-TimedOut"_s,
            QCoreApplication::translate("Operations",
                                        "The operation did not end within its time limit of %1 s.")
                .arg(seconds),
            QCoreApplication::translate("Operations", "Try again later, or do less at once."),
            {{u"timeout_s"_s, seconds}},
            {}};
}

Error exceptionError(const QString &what)
{
    return {u"OPERATION-Exception"_s,
            what,
            QCoreApplication::translate(
                "Operations",
                "The log of the operation says what it did last. Retry it; if it fails "
                "again, report it with that log."),
            {},
            {}};
}

} // namespace ktrdr::operations
