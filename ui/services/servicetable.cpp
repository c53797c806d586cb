#include "ui/services/servicetable.h"

#include "ui/services/servicedelegate.h"
#include "ui/services/servicesmodel.h"
#include "ui/services/servicetext.h"

#include <QHeaderView>

namespace ktrdr::ui {

namespace {

constexpr int LightWidth = 24;

/// What the cells of the column say in the language of the moment.
QStringList usualTexts(ServiceColumn column)
{
    using services::Light;
    QStringList texts{ServiceColumns::title(column), ServiceColumns::sample(column)};
    remote::ServiceState state;
    if (column == ServiceColumn::Kind) {
        for (const remote::ServiceKind kind : remote::AllServiceKinds)
            texts.append(kindText(kind));
    }
    for (const Light light : {Light::Unknown, Light::Up, Light::Down}) {
        state.health.process = light;
        state.health.service = light;
        if (column == ServiceColumn::Process)
            texts.append(ServiceText::lamp(Lamp::Process, state));
        else if (column == ServiceColumn::Service)
            texts.append(ServiceText::lamp(Lamp::Service, state));
    }
    if (column == ServiceColumn::Data) {
        texts.append(ServiceText::lamp(Lamp::Data, state));
        state.health.provenAt = QDateTime(QDate(2000, 10, 28), QTime(20, 48), Qt::UTC);
        texts.append(ServiceText::lamp(Lamp::Data, state));
    }
    return texts;
}

QStringList columnNames()
{
    QStringList names;
    for (int i = 0; i < ServiceColumnCount; ++i)
        names.append(ServiceColumns::name(static_cast<ServiceColumn>(i)));
    return names;
}

} // namespace

ServiceTable::ServiceTable(ServicesModel &model, QWidget *parent)
    : SortedTable(model, ServiceSortRole, columnNames(), parent)
    , m_services(model)
{
    setObjectName(QStringLiteral("serviceTable"));
    setAccessibleName(tr("Services"));
    setAccessibleDescription(tr("All services. Enter opens one for editing."));
    horizontalHeader()->setObjectName(QStringLiteral("serviceTableHeader"));
    setItemDelegate(new ServiceDelegate(this));
    for (int i = 0; i < ServiceColumnCount; ++i) {
        const auto column = static_cast<ServiceColumn>(i);
        const bool hasLight = column == ServiceColumn::Name ||
                              (column >= ServiceColumn::Process && column <= ServiceColumn::Data);
        fitColumn(i, usualTexts(column), hasLight ? LightWidth : 0);
    }
}

QString ServiceTable::selectedName() const
{
    const QModelIndexList rows = selectedSourceRows();
    return rows.isEmpty() ? QString() : m_services.state(rows.first()).entry.name;
}

bool ServiceTable::select(const QString &name)
{
    return selectSourceRow(m_services.indexOf(name));
}

} // namespace ktrdr::ui
