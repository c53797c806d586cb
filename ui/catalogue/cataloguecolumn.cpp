#include "ui/catalogue/cataloguecolumn.h"

#include <QCoreApplication>

#include <array>

namespace ktrdr::ui {

namespace {

struct ColumnFacts
{
    const char *name;
    const char *title;
    const char *help;
    const char *sample;
};

constexpr std::array<ColumnFacts, CatalogueColumnCount> Facts{{
    {"symbol", QT_TRANSLATE_NOOP("CatalogueColumns", "Symbol"),
     QT_TRANSLATE_NOOP("CatalogueColumns", "What the bars are the prices of."), "EURUSD.FX"},
    {"timeframe", QT_TRANSLATE_NOOP("CatalogueColumns", "Bar length"),
     QT_TRANSLATE_NOOP("CatalogueColumns", "How long each bar is."), "15m"},
    {"source", QT_TRANSLATE_NOOP("CatalogueColumns", "Source"),
     QT_TRANSLATE_NOOP("CatalogueColumns", "Where the newest bars came from."), "coinbase"},
    {"first", QT_TRANSLATE_NOOP("CatalogueColumns", "From"),
     QT_TRANSLATE_NOOP("CatalogueColumns", "Start of the first bar, UTC."), "2000-10-28 20:48"},
    {"last", QT_TRANSLATE_NOOP("CatalogueColumns", "To"),
     QT_TRANSLATE_NOOP("CatalogueColumns", "Start of the last bar, UTC."), "2000-10-28 20:48"},
    {"bars", QT_TRANSLATE_NOOP("CatalogueColumns", "Bars"),
     QT_TRANSLATE_NOOP("CatalogueColumns", "How many bars are stored."), "10,000,000"},
    {"coverage", QT_TRANSLATE_NOOP("CatalogueColumns", "Coverage"),
     QT_TRANSLATE_NOOP("CatalogueColumns",
                       "Which share of the bars that are to be had from first to last is stored."),
     "▬▬▬▬▬▬▬▬▬ 99.9 %"},
    {"missing", QT_TRANSLATE_NOOP("CatalogueColumns", "Missing"),
     QT_TRANSLATE_NOOP("CatalogueColumns",
                       "Bars that the calendar expects and that nobody has looked for in vain."),
     "1,000,000"},
    {"calendar", QT_TRANSLATE_NOOP("CatalogueColumns", "Calendar"),
     QT_TRANSLATE_NOOP("CatalogueColumns", "By which market's hours the bars are expected."), ""},
    {"size", QT_TRANSLATE_NOOP("CatalogueColumns", "Size"),
     QT_TRANSLATE_NOOP("CatalogueColumns", "What the bars take on the disk."), "999.9 MiB"},
    {"updated", QT_TRANSLATE_NOOP("CatalogueColumns", "Stored"),
     QT_TRANSLATE_NOOP("CatalogueColumns", "When bars were last stored."), "2000-10-28 20:48"},
}};

const ColumnFacts &factsOf(CatalogueColumn column)
{
    return Facts.at(static_cast<size_t>(column));
}

} // namespace

QStringList CatalogueColumns::names()
{
    QStringList names;
    for (const ColumnFacts &facts : Facts)
        names.append(QLatin1StringView(facts.name));
    return names;
}

QString CatalogueColumns::title(CatalogueColumn column)
{
    return QCoreApplication::translate("CatalogueColumns", factsOf(column).title);
}

QString CatalogueColumns::help(CatalogueColumn column)
{
    return QCoreApplication::translate("CatalogueColumns", factsOf(column).help);
}

bool CatalogueColumns::isNumber(CatalogueColumn column)
{
    return column == CatalogueColumn::Bars || column == CatalogueColumn::Missing ||
           column == CatalogueColumn::Size;
}

QString CatalogueColumns::sample(CatalogueColumn column)
{
    return QString::fromUtf8(factsOf(column).sample);
}

} // namespace ktrdr::ui
