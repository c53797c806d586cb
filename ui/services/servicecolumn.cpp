#include "ui/services/servicecolumn.h"

#include <QCoreApplication>

#include <algorithm>

namespace ktrdr::ui {

namespace {

struct ColumnFacts
{
    const char *name;
    const char *title;
    const char *help;
    const char *sample;
};

constexpr std::array<ColumnFacts, ServiceColumnCount> Facts{{
    {"name", QT_TRANSLATE_NOOP("ServiceColumns", "Name"),
     QT_TRANSLATE_NOOP("ServiceColumns", "What you call the service."), "gpu-attic-2"},
    {"kind", QT_TRANSLATE_NOOP("ServiceColumns", "Kind"),
     QT_TRANSLATE_NOOP("ServiceColumns", "What kind of service it is."), ""},
    {"address", QT_TRANSLATE_NOOP("ServiceColumns", "Address"),
     QT_TRANSLATE_NOOP("ServiceColumns", "Where it listens."), "192.168.1.100:5001"},
    {"process", QT_TRANSLATE_NOOP("ServiceColumns", "Process"),
     QT_TRANSLATE_NOOP("ServiceColumns", "Whether anything answers at the address."), ""},
    {"service", QT_TRANSLATE_NOOP("ServiceColumns", "Service"),
     QT_TRANSLATE_NOOP("ServiceColumns", "Whether it does what it is for."), ""},
    {"data", QT_TRANSLATE_NOOP("ServiceColumns", "Last data"),
     QT_TRANSLATE_NOOP("ServiceColumns", "When data last came through it."), ""},
    {"latency", QT_TRANSLATE_NOOP("ServiceColumns", "Latency"),
     QT_TRANSLATE_NOOP("ServiceColumns", "How long the last answer took."), "100 ms"},
    {"open", QT_TRANSLATE_NOOP("ServiceColumns", "Open"),
     QT_TRANSLATE_NOOP("ServiceColumns", "Connections that are open now."), "20"},
    {"waiting", QT_TRANSLATE_NOOP("ServiceColumns", "Waiting"),
     QT_TRANSLATE_NOOP("ServiceColumns", "Requests that wait for a connection now."), "100"},
    {"reused", QT_TRANSLATE_NOOP("ServiceColumns", "Reused"),
     QT_TRANSLATE_NOOP("ServiceColumns",
                       "How many requests went over a connection that was open already."),
     "100 %"},
    {"requests", QT_TRANSLATE_NOOP("ServiceColumns", "Requests"),
     QT_TRANSLATE_NOOP("ServiceColumns", "Requests since the program was started."), "100,000"},
    {"retries", QT_TRANSLATE_NOOP("ServiceColumns", "Retries"),
     QT_TRANSLATE_NOOP("ServiceColumns", "Requests that were sent again after a failure."),
     "1,000"},
    {"p50", QT_TRANSLATE_NOOP("ServiceColumns", "p50"),
     QT_TRANSLATE_NOOP("ServiceColumns", "Half of the last 1,000 answers were faster."), "100 ms"},
    {"p95", QT_TRANSLATE_NOOP("ServiceColumns", "p95"),
     QT_TRANSLATE_NOOP("ServiceColumns", "95 of 100 of the last 1,000 answers were faster."),
     "100 ms"},
    {"p99", QT_TRANSLATE_NOOP("ServiceColumns", "p99"),
     QT_TRANSLATE_NOOP("ServiceColumns", "99 of 100 of the last 1,000 answers were faster."),
     "100 ms"},
}};

const ColumnFacts &factsOf(ServiceColumn column)
{
    return Facts.at(static_cast<size_t>(column));
}

} // namespace

QString ServiceColumns::name(ServiceColumn column)
{
    return QLatin1StringView(factsOf(column).name);
}

std::optional<ServiceColumn> ServiceColumns::fromName(QStringView name)
{
    const auto found = std::find_if(Facts.begin(), Facts.end(), [name](const ColumnFacts &facts) {
        return name == QLatin1StringView(facts.name);
    });
    return found == Facts.end() ? std::nullopt
                                : std::optional(static_cast<ServiceColumn>(found - Facts.begin()));
}

QString ServiceColumns::title(ServiceColumn column)
{
    return QCoreApplication::translate("ServiceColumns", factsOf(column).title);
}

QString ServiceColumns::help(ServiceColumn column)
{
    return QCoreApplication::translate("ServiceColumns", factsOf(column).help);
}

bool ServiceColumns::isNumber(ServiceColumn column)
{
    return column >= ServiceColumn::Latency;
}

QString ServiceColumns::sample(ServiceColumn column)
{
    return QLatin1StringView(factsOf(column).sample);
}

} // namespace ktrdr::ui
