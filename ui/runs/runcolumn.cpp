#include "ui/runs/runcolumn.h"

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

constexpr std::array<ColumnFacts, RunColumnCount> Facts{{
    {"name", QT_TRANSLATE_NOOP("RunColumns", "Run"),
     QT_TRANSLATE_NOOP("RunColumns", "The model that was kept, else the operation."),
     "trend_with_many_indicators/1d_v12"},
    {"state", QT_TRANSLATE_NOOP("RunColumns", "State"),
     QT_TRANSLATE_NOOP("RunColumns", "Whether it is being trained, or how that ended."),
     "▬▬ With warnings"},
    {"strategy", QT_TRANSLATE_NOOP("RunColumns", "Strategy"),
     QT_TRANSLATE_NOOP("RunColumns", "The strategy that was trained."), "trend_with_many"},
    {"symbols", QT_TRANSLATE_NOOP("RunColumns", "Symbols"),
     QT_TRANSLATE_NOOP("RunColumns", "Whose bars it was trained on."), "AAPL, MSFT"},
    {"timeframes", QT_TRANSLATE_NOOP("RunColumns", "Bar lengths"),
     QT_TRANSLATE_NOOP("RunColumns", "How long the bars are; the base comes first."), "1h, 1d"},
    {"network", QT_TRANSLATE_NOOP("RunColumns", "Network"),
     QT_TRANSLATE_NOOP("RunColumns", "The kind of neural network."), "lstm"},
    {"epochs", QT_TRANSLATE_NOOP("RunColumns", "Epochs"),
     QT_TRANSLATE_NOOP("RunColumns", "How many epochs have ended."), "10,000"},
    {"bestEpoch", QT_TRANSLATE_NOOP("RunColumns", "Best"),
     QT_TRANSLATE_NOOP("RunColumns", "The epoch whose weights are kept."), "10,000"},
    {"validationLoss", QT_TRANSLATE_NOOP("RunColumns", "Validation loss"),
     QT_TRANSLATE_NOOP("RunColumns", "Validation loss of the best epoch."), "0.9999"},
    {"validationAccuracy", QT_TRANSLATE_NOOP("RunColumns", "Validation accuracy"),
     QT_TRANSLATE_NOOP("RunColumns", "Validation accuracy of the best epoch."), "99.9 %"},
    {"testAccuracy", QT_TRANSLATE_NOOP("RunColumns", "Test accuracy"),
     QT_TRANSLATE_NOOP("RunColumns", "Accuracy on bars that the training never saw."), "99.9 %"},
    {"duration", QT_TRANSLATE_NOOP("RunColumns", "Duration"),
     QT_TRANSLATE_NOOP("RunColumns", "How long it was trained."), "59 min 59 s"},
    {"when", QT_TRANSLATE_NOOP("RunColumns", "When"),
     QT_TRANSLATE_NOOP("RunColumns", "When it ended, or began while it goes on."),
     "2000-10-28 20:48"},
    {"where", QT_TRANSLATE_NOOP("RunColumns", "Where"),
     QT_TRANSLATE_NOOP("RunColumns", "This computer, or the service that trains it."),
     "This computer"},
}};

const ColumnFacts &factsOf(RunColumn column)
{
    return Facts.at(static_cast<size_t>(column));
}

} // namespace

QStringList RunColumns::names()
{
    QStringList names;
    for (const ColumnFacts &facts : Facts)
        names.append(QLatin1StringView(facts.name));
    return names;
}

QString RunColumns::title(RunColumn column)
{
    return QCoreApplication::translate("RunColumns", factsOf(column).title);
}

QString RunColumns::help(RunColumn column)
{
    return QCoreApplication::translate("RunColumns", factsOf(column).help);
}

bool RunColumns::isNumber(RunColumn column)
{
    return column >= RunColumn::Epochs && column <= RunColumn::Duration;
}

QString RunColumns::sample(RunColumn column)
{
    return QString::fromUtf8(factsOf(column).sample);
}

} // namespace ktrdr::ui
