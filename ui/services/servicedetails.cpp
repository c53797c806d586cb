#include "ui/services/servicedetails.h"

#include "ui/details/errorview.h"
#include "ui/details/factlist.h"
#include "ui/presentation/operationtext.h"
#include "ui/presentation/statuslook.h"
#include "ui/services/servicetext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace ktrdr::ui {

using remote::ServiceState;

namespace {

/// In heights of a line of text.
constexpr int ListWidth = 18;
constexpr int TitleIcon = 20;
constexpr int LampIcon = 16;

QLabel *makeText(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString lampName(Lamp lamp)
{
    switch (lamp) {
    case Lamp::Process:
        return QStringLiteral("process");
    case Lamp::Service:
        return QStringLiteral("service");
    case Lamp::Data:
        break;
    }
    return QStringLiteral("data");
}

} // namespace

ServiceDetails::ServiceDetails(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("serviceDetails"));
    setAccessibleName(tr("Details of the service"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(this);
    m_picture = new QLabel(page);
    m_title = makeText(QStringLiteral("serviceDetails.title"), page);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);
    m_activity = makeText(QStringLiteral("serviceDetails.activity"), page);
    m_activity->setForegroundRole(QPalette::PlaceholderText);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(10);
    heading->addWidget(m_picture);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_activity);

    auto *lamps = new QGridLayout;
    lamps->setHorizontalSpacing(10);
    lamps->setVerticalSpacing(4);
    lamps->setColumnStretch(1, 1);
    for (const Lamp lamp : AllLamps) {
        const int row = static_cast<int>(lamp);
        LampRow &parts = m_lamps.at(static_cast<size_t>(lamp));
        parts.picture = new QLabel(page);
        parts.sentence = makeText(u"serviceDetails." + lampName(lamp), page);
        parts.sentence->setWordWrap(true);
        lamps->addWidget(parts.picture, row, 0, Qt::AlignTop);
        lamps->addWidget(parts.sentence, row, 1);
    }
    m_error = new ErrorView(page);

    m_facts = new FactList(page);
    m_traffic = new FactList(page);
    m_times = new FactList(page);
    m_lists = new QGridLayout;
    m_lists->setHorizontalSpacing(40);
    m_lists->setVerticalSpacing(14);
    placeLists();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addLayout(heading);
    layout->addLayout(lamps);
    layout->addWidget(m_error);
    layout->addLayout(m_lists);
    layout->addStretch(1);
    setWidget(page);
}

void ServiceDetails::showState(const ServiceState &state)
{
    m_state = state;
    showHeading();
    showLamps();
    m_error->showError(state.health.error);
    showFacts();
    showTraffic();
}

void ServiceDetails::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_state.entry.name.isEmpty()) {
        showHeading();
        showLamps();
    }
}

void ServiceDetails::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    placeLists();
}

/// Beside each other where there is room, else below each other.
void ServiceDetails::placeLists()
{
    const std::array lists{m_facts, m_traffic, m_times};
    const int columns = qBound(1, viewport()->width() / (ListWidth * fontMetrics().height()),
                               static_cast<int>(lists.size()));
    if (columns == m_columns)
        return;
    m_columns = columns;
    int place = 0;
    for (FactList *list : lists) {
        m_lists->addWidget(list, place / columns, place % columns, Qt::AlignTop);
        m_lists->setColumnStretch(place, place < columns ? 1 : 0);
        ++place;
    }
}

void ServiceDetails::showHeading()
{
    const LampLook look = lookOf(m_state);
    m_picture->setPixmap(StatusLook::pixmap(look.iconName, colourOf(look.meaning, palette()),
                                            TitleIcon, devicePixelRatioF()));
    m_title->setText(ServiceText::title(m_state.entry));
    m_activity->setText(m_state.isChecking ? tr("Checking…")
                        : m_state.isPaused ? tr("Left alone for a moment after several failures")
                                           : QString());
}

void ServiceDetails::showLamps()
{
    for (const Lamp lamp : AllLamps) {
        const LampLook look = lookOf(lightOf(lamp, m_state.health));
        const LampRow &row = m_lamps.at(static_cast<size_t>(lamp));
        row.picture->setPixmap(StatusLook::pixmap(look.iconName, colourOf(look.meaning, palette()),
                                                  LampIcon, devicePixelRatioF()));
        row.sentence->setText(ServiceText::sentence(lamp, m_state));
    }
}

void ServiceDetails::showFacts()
{
    const remote::ServiceEntry &entry = m_state.entry;
    m_facts->set(QStringLiteral("url"), tr("Address"), entry.url.toDisplayString());
    m_facts->set(QStringLiteral("token"), tr("Access token"),
                 entry.hasToken ? tr("Stored") : tr("None", "access token"));
    m_facts->set(QStringLiteral("ca"), tr("Certificates"), entry.caFile);
    m_facts->set(QStringLiteral("proxy"), tr("Proxy"), entry.proxy.toDisplayString());

    m_facts->set(QStringLiteral("identity"), tr("What answered"), m_state.identity);
    m_facts->set(QStringLiteral("checkedAt"), tr("Last check"),
                 m_state.checkedAt ? OperationText::moment(*m_state.checkedAt)
                                   : tr("Not checked yet"));
    m_facts->set(QStringLiteral("provenAt"), tr("Last data"),
                 m_state.health.provenAt ? OperationText::moment(*m_state.health.provenAt)
                                         : QString());
    m_facts->set(QStringLiteral("latency"), tr("Last answer took"),
                 ServiceText::latency(m_state.health));
}

void ServiceDetails::showTraffic()
{
    const services::TrafficStatistics &traffic = m_state.traffic;
    const auto number = [](auto value) {
        return OperationText::number(static_cast<quint64>(value));
    };
    m_traffic->set(QStringLiteral("requests"), tr("Requests"), number(traffic.exchanges));
    m_traffic->set(QStringLiteral("failures"), tr("Failed"), number(traffic.failures));
    m_traffic->set(QStringLiteral("retries"), tr("Sent again"), number(traffic.retries));
    m_traffic->set(
        QStringLiteral("connections"), tr("Connections"),
        tr("%1 open (%2 free)", "connections").arg(number(traffic.open), number(traffic.free)));
    m_traffic->set(QStringLiteral("mostOpen"), tr("Most at once"), number(traffic.mostOpen));
    m_traffic->set(QStringLiteral("waiting"), tr("Waiting for one"), number(traffic.waiting));
    m_traffic->set(QStringLiteral("reused"), tr("On an open connection", "share of the requests"),
                   ServiceText::reused(traffic));

    m_times->set(QStringLiteral("p50"), tr("Half faster than"), ServiceText::duration(traffic.p50));
    m_times->set(QStringLiteral("p95"), tr("95 of 100 faster than"),
                 ServiceText::duration(traffic.p95));
    m_times->set(QStringLiteral("p99"), tr("99 of 100 faster than"),
                 ServiceText::duration(traffic.p99));
    m_times->set(QStringLiteral("sent"), tr("Content sent"), ServiceText::bytes(traffic.bytesSent));
    m_times->set(QStringLiteral("received"), tr("Content received"),
                 ServiceText::bytes(traffic.bytesReceived));
}

} // namespace ktrdr::ui
