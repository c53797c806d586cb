#include "ui/services/servicetext.h"

#include "ui/presentation/operationtext.h"

#include <QLocale>

namespace ktrdr::ui {

using remote::ServiceEntry;
using remote::ServiceKind;
using remote::ServiceState;
using services::Light;

QString ServiceText::lamp(Lamp lamp, const ServiceState &state)
{
    const services::ServiceHealth &health = state.health;
    switch (lamp) {
    case Lamp::Process:
        switch (health.process) {
        case Light::Up:
            return tr("Answers");
        case Light::Down:
            return tr("No answer");
        case Light::Unknown:
            return tr("Not known");
        }
        break;
    case Lamp::Service:
        switch (health.service) {
        case Light::Up:
            return tr("Works");
        case Light::Down:
            return tr("Does not work");
        case Light::Unknown:
            return tr("Not known");
        }
        break;
    case Lamp::Data:
        return health.provenAt ? OperationText::recently(*health.provenAt)
                               : tr("Not yet", "no data have come through a service");
    }
    return {};
}

QString ServiceText::sentence(Lamp lamp, const ServiceState &state)
{
    const services::ServiceHealth &health = state.health;
    const QString place = address(state.entry);
    switch (lamp) {
    case Lamp::Process:
        switch (health.process) {
        case Light::Up:
            return tr("A process answers at %1.").arg(place);
        case Light::Down:
            return tr("No usable answer comes from %1.").arg(place);
        case Light::Unknown:
            return tr("Whether anything answers at %1 is not known yet.").arg(place);
        }
        break;
    case Lamp::Service:
        switch (health.service) {
        case Light::Up:
            return tr("The service does its work.");
        case Light::Down:
            return tr("The service does not do its work.");
        case Light::Unknown:
            return tr("Whether the service does its work is not known.");
        }
        break;
    case Lamp::Data:
        return health.provenAt ? tr("Data last came through it at %1.")
                                     .arg(OperationText::recently(*health.provenAt))
                               : tr("No data have come through it since this program was started.");
    }
    return {};
}

QString ServiceText::summary(const ServiceState &state)
{
    const bool isAnswering = state.health.process == Light::Up;
    return isAnswering && state.health.service != Light::Unknown ? lamp(Lamp::Service, state)
                                                                 : lamp(Lamp::Process, state);
}

QString ServiceText::title(const ServiceEntry &entry)
{
    return tr("%1 (%2)", "name of a service, its kind").arg(entry.name, kindText(entry.kind));
}

QString ServiceText::everything(const ServiceState &state)
{
    QStringList lines{title(state.entry)};
    for (const Lamp lamp : AllLamps)
        lines.append(sentence(lamp, state));
    if (state.health.error)
        lines.append({state.health.error->message, state.health.error->hint});
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString ServiceText::help(ServiceKind kind)
{
    switch (kind) {
    case ServiceKind::Ib:
        return tr("KTRDR's host service for Interactive Brokers. Gives bars through TWS or the IB "
                  "Gateway that runs on the same computer.");
    case ServiceKind::TrainingHost:
        return tr("KTRDR's training host, or one of its workers. Trains on its own computer; its "
                  "trainings appear among the operations.");
    case ServiceKind::Backend:
        return tr(
            "KTRDR's backend. Loads data and trains; its operations appear among those here.");
    case ServiceKind::Serve:
        return tr("This program without a window, started with “ktrdr serve” on another computer. "
                  "Its operations appear among those here.");
    case ServiceKind::Binance:
        return tr("Public market data of Binance, without an account: symbols like BTCUSDT, all "
                  "timeframes, the whole history.");
    case ServiceKind::Coinbase:
        return tr("Public market data of Coinbase, without an account: symbols like BTC-USD, in "
                  "1m, 5m, 15m, 1h and 1d.");
    case ServiceKind::Kraken:
        return tr("Public market data of Kraken, without an account: symbols like XBTUSD. Only the "
                  "newest 720 bars can be had.");
    }
    return {};
}

QString ServiceText::address(const ServiceEntry &entry)
{
    return entry.url.authority();
}

QString ServiceText::latency(const services::ServiceHealth &health)
{
    if (!health.latency)
        return {};
    return health.latency->count() > 0 ? duration(*health.latency)
                                       : tr("< 1 ms", "less than a millisecond");
}

QString ServiceText::duration(std::chrono::microseconds duration)
{
    if (duration.count() <= 0)
        return {};
    const double milliseconds = static_cast<double>(duration.count()) / 1000.0;
    const bool isWhole = milliseconds >= 10 || duration.count() % 1000 == 0;
    return tr("%1 ms", "milliseconds").arg(QLocale().toString(milliseconds, 'f', isWhole ? 0 : 1));
}

QString ServiceText::reused(const services::TrafficStatistics &traffic)
{
    return traffic.exchanges == 0
               ? QString()
               : tr("%1 %", "a percentage")
                     .arg(QLocale().toString(static_cast<int>(traffic.reused() * 100.0)));
}

QString ServiceText::bytes(quint64 count)
{
    return QLocale().formattedDataSize(static_cast<qint64>(count), 1);
}

} // namespace ktrdr::ui
