#include "ui/training/placefield.h"

#include "core/remote/servicehub.h"

#include <QSignalBlocker>

namespace ktrdr::ui {

using remote::ServiceKind;
using training::TrainingHostKind;

namespace {

TrainingHostKind hostKind(ServiceKind kind)
{
    switch (kind) {
    case ServiceKind::TrainingHost:
        return TrainingHostKind::Host;
    case ServiceKind::Serve:
        return TrainingHostKind::Serve;
    default:
        return TrainingHostKind::Backend;
    }
}

} // namespace

PlaceField::PlaceField(const remote::ServiceHub &hub, QWidget *parent)
    : QComboBox(parent)
    , m_hub(hub)
{
    setObjectName(QStringLiteral("training.place"));
    setAccessibleName(tr("Where to train"));
    setAccessibleDescription(
        tr("On this computer, or on a service that trains: it uses its own bars."));
    setToolTip(accessibleDescription());
    fill();
    connect(&hub, &remote::ServiceHub::entriesChanged, this, &PlaceField::fill);
    connect(this, &QComboBox::currentIndexChanged, this, &PlaceField::placeChanged);
}

TrainingPlace PlaceField::place() const
{
    const auto entry = m_hub.entry(currentData().toString());
    return entry ? TrainingPlace{entry->name, hostKind(entry->kind)} : TrainingPlace{};
}

void PlaceField::choose(const QString &service)
{
    setCurrentIndex(std::max(0, findData(service)));
}

void PlaceField::fill()
{
    const QString before = currentData().toString();
    {
        const QSignalBlocker blocker(this);
        clear();
        addItem(tr("This computer"), QString());
        for (const remote::ServiceEntry &entry : m_hub.entries()) {
            if (remote::hasOperations(entry.kind)) {
                addItem(
                    tr("%1 (%2)", "service, kind").arg(entry.name, remote::kindText(entry.kind)),
                    entry.name);
            }
        }
        choose(before);
    }
    Q_EMIT placeChanged();
}

} // namespace ktrdr::ui
