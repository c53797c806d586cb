#include "ui/services/servicesmodel.h"

#include "ui/presentation/operationtext.h"
#include "ui/services/servicetext.h"

#include <algorithm>

namespace ktrdr::ui {

using remote::ServiceHub;
using remote::ServiceState;
using enum ServiceColumn;

namespace {

std::optional<Lamp> lampOf(ServiceColumn column)
{
    switch (column) {
    case Process:
        return Lamp::Process;
    case Service:
        return Lamp::Service;
    case Data:
        return Lamp::Data;
    default:
        return std::nullopt;
    }
}

QString textOf(const ServiceState &state, ServiceColumn column)
{
    const services::TrafficStatistics &traffic = state.traffic;
    switch (column) {
    case Name:
        return state.entry.name;
    case Kind:
        return kindText(state.entry.kind);
    case Address:
        return ServiceText::address(state.entry);
    case Process:
    case Service:
    case Data:
        return ServiceText::lamp(*lampOf(column), state);
    case Latency:
        return ServiceText::latency(state.health);
    case Open:
        return OperationText::number(static_cast<quint64>(traffic.open));
    case Waiting:
        return OperationText::number(static_cast<quint64>(traffic.waiting));
    case Reused:
        return ServiceText::reused(traffic);
    case Requests:
        return OperationText::number(traffic.exchanges);
    case Retries:
        return OperationText::number(traffic.retries);
    case P50:
        return ServiceText::duration(traffic.p50);
    case P95:
        return ServiceText::duration(traffic.p95);
    case P99:
        return ServiceText::duration(traffic.p99);
    }
    return {};
}

QVariant knownOrNothing(std::chrono::microseconds duration)
{
    return duration.count() > 0 ? QVariant::fromValue<qint64>(duration.count()) : QVariant();
}

/// What is down comes first.
int rankOf(services::Light light)
{
    switch (light) {
    case services::Light::Down:
        return 0;
    case services::Light::Unknown:
        return 1;
    case services::Light::Up:
        break;
    }
    return 2;
}

QVariant sortValueOf(const ServiceState &state, ServiceColumn column)
{
    const services::TrafficStatistics &traffic = state.traffic;
    switch (column) {
    case Process:
    case Service:
        return rankOf(lightOf(*lampOf(column), state.health));
    case Data:
        return state.health.provenAt ? QVariant(state.health.provenAt->toMSecsSinceEpoch())
                                     : QVariant();
    case Latency:
        return state.health.latency ? QVariant::fromValue<qint64>(state.health.latency->count())
                                    : QVariant();
    case Open:
        return traffic.open;
    case Waiting:
        return traffic.waiting;
    case Reused:
        return traffic.exchanges > 0 ? QVariant(traffic.reused()) : QVariant();
    case Requests:
        return traffic.exchanges;
    case Retries:
        return traffic.retries;
    case P50:
        return knownOrNothing(traffic.p50);
    case P95:
        return knownOrNothing(traffic.p95);
    case P99:
        return knownOrNothing(traffic.p99);
    default:
        return textOf(state, column);
    }
}

std::optional<LampLook> lookAt(const ServiceState &state, ServiceColumn column)
{
    if (column == Name)
        return lookOf(state);
    const std::optional<Lamp> lamp = lampOf(column);
    return lamp ? std::optional(lookOf(lightOf(*lamp, state.health))) : std::nullopt;
}

QString toolTipOf(const ServiceState &state, ServiceColumn column)
{
    if (column == Name)
        return ServiceText::everything(state);
    const std::optional<Lamp> lamp = lampOf(column);
    if (!lamp)
        return textOf(state, column);
    QString text = ServiceText::sentence(*lamp, state);
    const bool isDown = lightOf(*lamp, state.health) == services::Light::Down;
    if (isDown && state.health.error)
        text += u'\n' + state.health.error->message;
    return text;
}

int alignmentOf(ServiceColumn column)
{
    return static_cast<int>(Qt::AlignVCenter |
                            (ServiceColumns::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

ServicesModel::ServicesModel(const ServiceHub &hub, QObject *parent)
    : QAbstractTableModel(parent)
    , m_hub(hub)
    , m_states(hub.states())
{
    connect(&hub, &ServiceHub::entriesChanged, this, &ServicesModel::takeEntries);
    connect(&hub, &ServiceHub::stateChanged, this, &ServicesModel::takeState);
}

int ServicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_states.size());
}

int ServicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ServiceColumnCount;
}

QVariant ServicesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ServiceState &row = state(index);
    const auto column = static_cast<ServiceColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return toolTipOf(row, column);
    case Qt::AccessibleDescriptionRole:
        return ServiceColumns::title(column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case ServiceSortRole:
        return sortValueOf(row, column);
    case ServiceIconRole:
        if (const auto look = lookAt(row, column))
            return look->iconName;
        return {};
    case ServiceMeaningRole:
        if (const auto look = lookAt(row, column))
            return static_cast<int>(look->meaning);
        return {};
    default:
        return {};
    }
}

QVariant ServicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ServiceColumnCount)
        return {};
    const auto column = static_cast<ServiceColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return ServiceColumns::title(column);
    case Qt::ToolTipRole:
        return ServiceColumns::help(column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    default:
        return {};
    }
}

const ServiceState &ServicesModel::state(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_states.at(index.row());
}

QModelIndex ServicesModel::indexOf(const QString &name) const
{
    const auto found =
        std::find_if(m_states.cbegin(), m_states.cend(),
                     [&name](const ServiceState &state) { return state.entry.name == name; });
    return found == m_states.cend() ? QModelIndex()
                                    : index(static_cast<int>(found - m_states.cbegin()), 0);
}

/// Rows that stay keep their place, so that the selection stays.
void ServicesModel::takeEntries()
{
    const QList<ServiceState> states = m_hub.states();
    const auto isIn = [](const QList<ServiceState> &list, const ServiceState &wanted) {
        return std::any_of(list.cbegin(), list.cend(), [&wanted](const ServiceState &state) {
            return state.entry.name == wanted.entry.name;
        });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isIn(states, m_states.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_states.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < states.size(); ++row) {
        if (row < m_states.size() && m_states.at(row).entry.name == states.at(row).entry.name) {
            show(row, states.at(row));
            continue;
        }
        beginInsertRows({}, row, row);
        m_states.insert(row, states.at(row));
        endInsertRows();
    }
}

void ServicesModel::takeState(const QString &name)
{
    const QModelIndex index = indexOf(name);
    const auto state = m_hub.state(name);
    if (index.isValid() && state)
        show(index.row(), *state);
}

void ServicesModel::show(int row, const ServiceState &state)
{
    m_states[row] = state;
    Q_EMIT dataChanged(index(row, 0), index(row, ServiceColumnCount - 1));
}

} // namespace ktrdr::ui
