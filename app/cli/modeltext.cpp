#include "app/cli/modeltext.h"

#include "app/cli/clisession.h"
#include "app/cli/humantext.h"
#include "app/cli/text.h"
#include "app/cli/texttable.h"

#include <QLocale>

#include <algorithm>

namespace ktrdr::cli {

using namespace Qt::StringLiterals;
using training::ModelEntry;

namespace {

QString lossText(const std::optional<double> &loss)
{
    return loss ? QString::number(*loss, 'f', 4) : QString(u'-');
}

QString shareText(const std::optional<double> &share)
{
    return share ? Text::tr("%1 %").arg(QString::number(*share * 100, 'f', 1)) : QString(u'-');
}

QString dayText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd"_s) : QString(u'-');
}

QString momentText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) : QString(u'-');
}

QString known(const QString &text)
{
    return text.isEmpty() ? QString(u'-') : text;
}

struct Line
{
    QString title;
    QString value;
    /// Of how good the model is; shown in comparisons also where it is the same.
    bool isFigure = false;
};

QList<Line> linesOf(const ModelEntry &model)
{
    const QString lookAhead = !model.isLookAheadClean ? QString(u'-')
                              : *model.isLookAheadClean
                                  ? Text::tr("nothing looks ahead")
                                  : Text::tr("the features or labels look ahead");
    return {
        {Text::tr("Strategy"), known(model.strategy)},
        {Text::tr("Symbols"), known(model.symbols.join(u", "_s))},
        {Text::tr("Timeframes"), known(model.timeframes.join(u", "_s))},
        {Text::tr("Bars"), Text::tr("%1 to %2").arg(dayText(model.start), dayText(model.end))},
        {Text::tr("Made"), momentText(model.createdAt)},
        {Text::tr("Network"),
         Text::tr("%1, %2 inputs, %3 parameters")
             .arg(known(model.modelType), countText(model.features), countText(model.parameters))},
        {Text::tr("Output"), known(model.outputType)},
        {Text::tr("Overrides"), known(model.overrides)},
        {Text::tr("Seed"), known(model.seed)},
        {Text::tr("Data fingerprint"), known(model.fingerprint.left(16))},
        {Text::tr("Look-ahead check"), lookAhead},
        {Text::tr("Epochs"), Text::tr("%1, the best was %2").arg(model.epochs).arg(model.bestEpoch),
         true},
        {Text::tr("Training loss"), lossText(model.trainLoss), true},
        {Text::tr("Training accuracy"), shareText(model.trainAccuracy), true},
        {Text::tr("Best validation loss"), lossText(model.bestValidationLoss), true},
        {Text::tr("Best validation accuracy"), shareText(model.bestValidationAccuracy), true},
        {Text::tr("Test loss"), lossText(model.testLoss), true},
        {Text::tr("Test accuracy"), shareText(model.testAccuracy), true},
        {Text::tr("Test F1"), lossText(model.testF1), true},
        {Text::tr("Took"), durationText(model.trainingTime), true},
        {Text::tr("Operation"), known(model.operation)},
        {Text::tr("Folder"), model.folder},
        {Text::tr("Size"), bytesText(model.sizeBytes)},
    };
}

int width(CliSession &session)
{
    return session.out().isTerminal() ? session.out().columns() : 0;
}

void warnOfDamage(CliSession &session, const ModelEntry &model)
{
    if (model.damage) {
        session.warn(Text::tr("%1 is damaged: %2 %3")
                         .arg(model.name, model.damage->message, model.damage->hint));
    }
}

} // namespace

void writeModelTable(CliSession &session, const QList<ModelEntry> &models)
{
    using Align = TextTable::Align;
    TextTable table({{Text::tr("MODEL")},
                     {Text::tr("NETWORK")},
                     {Text::tr("SYMBOLS")},
                     {Text::tr("EPOCHS"), Align::Right},
                     {Text::tr("VAL LOSS"), Align::Right},
                     {Text::tr("TEST ACC"), Align::Right},
                     {Text::tr("MADE")}});
    for (const ModelEntry &model : models) {
        const QString name = model.damage ? Text::tr("%1 (damaged)").arg(model.name) : model.name;
        table.add({name, known(model.modelType), known(model.symbols.join(u',')),
                   QString::number(model.epochs), lossText(model.bestValidationLoss),
                   shareText(model.testAccuracy), momentText(model.createdAt)});
    }
    session.out().write(table.toText(width(session)));
    for (const ModelEntry &model : models) {
        warnOfDamage(session, model);
    }
}

void writeModel(CliSession &session, const ModelEntry &model)
{
    TextTable table({{Text::tr("MODEL")}, {model.name}});
    for (const Line &line : linesOf(model)) {
        table.add({line.title, line.value});
    }
    session.out().write(table.toText());
    warnOfDamage(session, model);
}

void writeComparison(CliSession &session, const QList<ModelEntry> &models)
{
    QList<TextTable::Column> columns{{QString()}};
    QList<QList<Line>> sides;
    for (const ModelEntry &model : models) {
        columns.append({model.name});
        sides.append(linesOf(model));
    }
    TextTable table(columns);
    for (qsizetype i = 0; i < sides.first().size(); ++i) {
        const Line &first = sides.first()[i];
        const bool differs = std::ranges::any_of(
            sides, [&](const QList<Line> &side) { return side[i].value != first.value; });
        if (!differs && !first.isFigure) {
            continue;
        }
        QStringList row{first.title};
        for (const QList<Line> &side : sides) {
            row.append(side[i].value);
        }
        table.add(row);
    }
    session.out().write(table.toText(width(session)));
    for (const ModelEntry &model : models) {
        warnOfDamage(session, model);
    }
}

} // namespace ktrdr::cli
