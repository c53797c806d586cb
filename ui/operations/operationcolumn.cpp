#include "ui/operations/operationcolumn.h"

#include <algorithm>

namespace ktrdr::ui {

using enum OperationColumn;

namespace {

struct Traits
{
    QLatin1StringView name;
    int characters;
    bool isShown;
    bool isNumber;
};

constexpr std::array<Traits, OperationColumnCount> Table{{
    {QLatin1StringView("name"), 24, true, false},
    {QLatin1StringView("type"), 12, false, false},
    {QLatin1StringView("status"), 16, true, false},
    {QLatin1StringView("progress"), 17, true, true},
    {QLatin1StringView("cancel"), 4, true, false},
    {QLatin1StringView("message"), 19, true, false},
    {QLatin1StringView("step"), 18, false, true},
    {QLatin1StringView("items"), 17, false, true},
    {QLatin1StringView("rate"), 10, false, true},
    {QLatin1StringView("elapsed"), 9, true, true},
    {QLatin1StringView("remaining"), 10, true, true},
    {QLatin1StringView("where"), 14, false, false},
    {QLatin1StringView("symbols"), 16, false, false},
    {QLatin1StringView("timeframes"), 12, false, false},
    {QLatin1StringView("priority"), 9, false, true},
    {QLatin1StringView("started"), 19, true, true},
    {QLatin1StringView("ended"), 19, false, true},
    {QLatin1StringView("result"), 30, false, false},
    {QLatin1StringView("tags"), 14, false, false},
    {QLatin1StringView("id"), 42, false, false},
}};

const Traits &traits(OperationColumn column)
{
    return Table.at(static_cast<size_t>(column));
}

} // namespace

const std::array<OperationColumn, OperationColumnCount> &OperationColumns::all()
{
    static const auto columns = [] {
        std::array<OperationColumn, OperationColumnCount> list{};
        for (size_t i = 0; i < list.size(); ++i) {
            list.at(i) = static_cast<OperationColumn>(i);
        }
        return list;
    }();
    return columns;
}

QString OperationColumns::name(OperationColumn column)
{
    return QString(traits(column).name);
}

std::optional<OperationColumn> OperationColumns::fromName(QStringView name)
{
    const auto found = std::find_if(all().begin(), all().end(), [name](OperationColumn column) {
        return name == traits(column).name;
    });
    return found == all().end() ? std::nullopt : std::optional(*found);
}

QString OperationColumns::title(OperationColumn column)
{
    switch (column) {
    case Name:
        return tr("Name");
    case Type:
        return tr("Type");
    case Status:
        return tr("Status");
    case Progress:
        return tr("Progress");
    case Cancel:
        return tr("Cancel");
    case Message:
        return tr("Message");
    case Step:
        return tr("Step");
    case Items:
        return tr("Items");
    case Rate:
        return tr("Rate");
    case Elapsed:
        return tr("Elapsed");
    case Remaining:
        return tr("Remaining");
    case Where:
        return tr("Where");
    case Symbols:
        return tr("Symbols");
    case Timeframes:
        return tr("Timeframes");
    case Priority:
        return tr("Priority");
    case Started:
        return tr("Started");
    case Ended:
        return tr("Ended");
    case Result:
        return tr("Result");
    case Tags:
        return tr("Tags");
    case Id:
        return tr("Id");
    }
    return {};
}

bool OperationColumns::isShownAtFirst(OperationColumn column)
{
    return traits(column).isShown;
}

int OperationColumns::widthAtFirst(OperationColumn column)
{
    return traits(column).characters;
}

bool OperationColumns::isNumber(OperationColumn column)
{
    return traits(column).isNumber;
}

bool OperationColumns::isSortable(OperationColumn column)
{
    return column != Cancel;
}

} // namespace ktrdr::ui
