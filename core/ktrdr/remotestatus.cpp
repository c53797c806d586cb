#include "core/ktrdr/remotestatus.h"

#include <array>

namespace ktrdr::wire {

using operations::OperationStatus;

namespace {

struct Row
{
    QLatin1StringView name;
    OperationStatus status;
};

constexpr std::array Rows{
    Row{QLatin1StringView("pending"), OperationStatus::Pending},
    Row{QLatin1StringView("resuming"), OperationStatus::Running},
    Row{QLatin1StringView("running"), OperationStatus::Running},
    Row{QLatin1StringView("completed"), OperationStatus::Completed},
    Row{QLatin1StringView("failed"), OperationStatus::Failed},
    Row{QLatin1StringView("cancelled"), OperationStatus::Cancelled},
};

} // namespace

std::optional<RemoteStatus> remoteStatusOf(const QJsonValue &value)
{
    const QString text = value.toString();
    const QString name = text.mid(text.lastIndexOf(u'.') + 1).trimmed().toLower();
    for (std::size_t i = 0; i < Rows.size(); ++i) {
        if (name == Rows.at(i).name) {
            return static_cast<RemoteStatus>(i);
        }
    }
    return std::nullopt;
}

QString toString(RemoteStatus status)
{
    return QString(Rows.at(static_cast<std::size_t>(status)).name);
}

OperationStatus toOperationStatus(RemoteStatus status)
{
    return Rows.at(static_cast<std::size_t>(status)).status;
}

bool isFinal(RemoteStatus status)
{
    return operations::isFinal(toOperationStatus(status));
}

} // namespace ktrdr::wire
