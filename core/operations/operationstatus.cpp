#include "core/operations/operationstatus.h"

#include <array>

namespace ktrdr::operations {

namespace {

using enum OperationStatus;

constexpr std::array<QLatin1StringView, OperationStatusCount> Names{
    QLatin1StringView("pending"),
    QLatin1StringView("running"),
    QLatin1StringView("waiting"),
    QLatin1StringView("paused"),
    QLatin1StringView("cancelling"),
    QLatin1StringView("completed"),
    QLatin1StringView("completed_with_warnings"),
    QLatin1StringView("failed"),
    QLatin1StringView("cancelled"),
    QLatin1StringView("interrupted"),
};

constexpr quint16 bit(OperationStatus status)
{
    return static_cast<quint16>(1U << static_cast<unsigned>(status));
}

template<typename... S>
constexpr quint16 bits(S... statuses)
{
    return static_cast<quint16>((bit(statuses) | ...));
}

constexpr quint16 Ends = bits(Completed, CompletedWithWarnings, Failed, Cancelled, Interrupted);

/// Row = from, bits = to. A queued operation is cancelled without ever being `Cancelling`.
constexpr std::array<quint16, OperationStatusCount> LocalMoves{
    /* Pending    */ bits(Running, Waiting, Paused, Cancelling, Cancelled, Failed, Interrupted),
    /* Running    */ static_cast<quint16>(bits(Waiting, Paused, Cancelling) | Ends),
    /* Waiting    */ static_cast<quint16>(bits(Running, Paused, Cancelling) | Ends),
    /* Paused     */ static_cast<quint16>(bits(Running, Waiting, Cancelling) | Ends),
    /* Cancelling */ Ends,
    /* ends       */ 0,
    0,
    0,
    0,
    0,
};

constexpr quint16 RemoteReopen = bits(Pending, Running, Waiting, Cancelling, Completed,
                                      CompletedWithWarnings, Failed, Cancelled, Interrupted);

} // namespace

bool isFinal(OperationStatus status)
{
    return (Ends & bit(status)) != 0;
}

bool isMoveAllowed(OperationStatus from, OperationStatus to, OperationOrigin origin)
{
    if (from == to) {
        return false;
    }
    quint16 allowed = LocalMoves.at(static_cast<size_t>(from));
    if (origin == OperationOrigin::Remote) {
        allowed |= isFinal(from) ? RemoteReopen : bit(Pending);
    }
    return (allowed & bit(to)) != 0;
}

QString toString(OperationStatus status)
{
    return QString(Names.at(static_cast<size_t>(status)));
}

std::optional<OperationStatus> statusFromString(QStringView text)
{
    for (size_t i = 0; i < Names.size(); ++i) {
        if (text == Names.at(i)) {
            return static_cast<OperationStatus>(i);
        }
    }
    return std::nullopt;
}

} // namespace ktrdr::operations
