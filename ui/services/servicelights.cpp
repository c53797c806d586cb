#include "ui/services/servicelights.h"

#include "ui/services/servicetext.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace ktrdr::ui {

using remote::ServiceHub;

namespace {

constexpr int IconSize = 14;
constexpr int IconOnly = IconSize + 12;

} // namespace

ServiceLights::ServiceLights(const ServiceHub &hub, QWidget *parent)
    : QWidget(parent)
    , m_hub(hub)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("serviceLights"));
    setAccessibleName(tr("Services"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2);
    connect(&hub, &ServiceHub::entriesChanged, this, &ServiceLights::takeEntries);
    connect(&hub, &ServiceHub::stateChanged, this, &ServiceLights::takeState);
    takeEntries();
}

void ServiceLights::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        const QStringList names = m_items.keys();
        for (const QString &name : names)
            takeState(name);
    }
}

void ServiceLights::takeEntries()
{
    QMap<QString, QToolButton *> items;
    const QList<remote::ServiceEntry> entries = m_hub.entries();
    for (const remote::ServiceEntry &entry : entries) {
        QToolButton *item = m_items.take(entry.name);
        items.insert(entry.name, item ? item : makeItem(entry.name));
        // Once more at the end: so they stand in the user's order.
        m_row->addWidget(items.value(entry.name));
    }
    for (QToolButton *gone : std::as_const(m_items))
        gone->deleteLater();
    m_items = items;
    for (const remote::ServiceEntry &entry : entries)
        takeState(entry.name);
    setVisible(!m_items.isEmpty());
}

void ServiceLights::takeState(const QString &name)
{
    const auto state = m_hub.state(name);
    QToolButton *item = m_items.value(name);
    if (!item || !state)
        return;
    const LampLook look = lookOf(*state);
    item->setIcon(icon(look.iconName, colourOf(look.meaning, palette())));
    item->setToolTip(ServiceText::everything(*state));
    item->setAccessibleName(
        tr("%1: %2", "name of a service: its state").arg(name, ServiceText::summary(*state)));
    item->setAccessibleDescription(item->toolTip());
}

QToolButton *ServiceLights::makeItem(const QString &name)
{
    auto *item = new QToolButton(this);
    item->setObjectName(u"serviceLight." + name);
    item->setText(name);
    item->setAutoRaise(true);
    item->setFocusPolicy(Qt::TabFocus);
    item->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    item->setIconSize({IconSize, IconSize});
    item->setMinimumWidth(IconOnly);
    item->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(item, &QToolButton::clicked, this, [this, name] { Q_EMIT serviceRequested(name); });
    return item;
}

} // namespace ktrdr::ui
