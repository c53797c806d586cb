#include "core/marketdata/schedules/scheduledrun.h"

#include "core/marketdata/isotime.h"

#include <algorithm>
#include <array>

namespace ktrdr::marketdata {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 10> Names{
    QLatin1StringView("starting"),    QLatin1StringView("running"),
    QLatin1StringView("completed"),   QLatin1StringView("completed_with_warnings"),
    QLatin1StringView("failed"),      QLatin1StringView("cancelled"),
    QLatin1StringView("interrupted"), QLatin1StringView("refused"),
    QLatin1StringView("skipped"),     QLatin1StringView("missed"),
};

} // namespace

QString toString(RunOutcome outcome)
{
    return QString(Names.at(static_cast<size_t>(outcome)));
}

std::optional<RunOutcome> runOutcomeFromString(QStringView text)
{
    const auto found = std::find(Names.begin(), Names.end(), text);
    return found == Names.end() ? std::nullopt
                                : std::optional(static_cast<RunOutcome>(found - Names.begin()));
}

RunOutcome outcomeOf(operations::OperationStatus end)
{
    using operations::OperationStatus;
    switch (end) {
    case OperationStatus::Completed:
        return RunOutcome::Completed;
    case OperationStatus::CompletedWithWarnings:
        return RunOutcome::CompletedWithWarnings;
    case OperationStatus::Failed:
        return RunOutcome::Failed;
    case OperationStatus::Cancelled:
        return RunOutcome::Cancelled;
    case OperationStatus::Interrupted:
        return RunOutcome::Interrupted;
    default:
        return RunOutcome::Running;
    }
}

QJsonObject ScheduledRun::toJson() const
{
    QJsonObject json{
        {u"due"_s, toIsoTime(due)}, {u"at"_s, toIsoTime(at)}, {u"outcome"_s, toString(outcome)}};
    if (operation) {
        json.insert(u"operation_id"_s, operation->toString());
    }
    if (!note.isEmpty()) {
        json.insert(u"note"_s, note);
    }
    if (missed > 0) {
        json.insert(u"missed"_s, missed);
    }
    return json;
}

std::optional<ScheduledRun> ScheduledRun::fromJson(const QJsonObject &json)
{
    const auto due = fromIsoTime(json[u"due"_s].toString());
    const auto at = fromIsoTime(json[u"at"_s].toString());
    const auto outcome = runOutcomeFromString(json[u"outcome"_s].toString());
    if (!due || !at || !outcome) {
        return std::nullopt;
    }
    return ScheduledRun{*due,
                        *at,
                        *outcome,
                        operations::OperationId::parse(json[u"operation_id"_s].toString()),
                        json[u"note"_s].toString(),
                        json[u"missed"_s].toInt()};
}

} // namespace ktrdr::marketdata
