#include "ui/runs/comparisonrows.h"

#include "ui/curves/curvetext.h"
#include "ui/presentation/operationtext.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <functional>

namespace ktrdr::ui {

using training::ModelEntry;

namespace {

using Value = std::function<QString(const Run &)>;

constexpr int FingerprintLength = 16;

QString known(const std::optional<double> &value, QString (*text)(double))
{
    return value ? text(*value) : QString();
}

QString ofModel(const Run &run, const std::function<QString(const ModelEntry &)> &value)
{
    return run.model ? value(*run.model) : QString();
}

QString counted(qint64 count)
{
    return count > 0 ? QLocale().toString(count) : QString();
}

QString day(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toUTC().date(), QLocale::ShortFormat)
                          : QString();
}

QString listed(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

class Rows
{
public:
    explicit Rows(const QList<Run> &runs)
        : m_runs(runs)
    {}

    void heading(const QString &title) { all.append({title, {}, true, false}); }
    void figure(const QString &title, const Value &value) { add(title, value, true); }
    void fact(const QString &title, const Value &value) { add(title, value, false); }

    QList<ComparisonRow> all;

private:
    void add(const QString &title, const Value &value, bool isFigure)
    {
        ComparisonRow row{title, {}, false, isFigure};
        for (const Run &run : m_runs)
            row.values.append(value(run));
        if (std::ranges::any_of(row.values, [](const QString &text) { return !text.isEmpty(); }))
            all.append(row);
    }

    const QList<Run> &m_runs;
};

} // namespace

bool ComparisonRow::differs() const
{
    return !isFigure && std::ranges::any_of(values, [this](const QString &value) {
        return value != values.first();
    });
}

QList<ComparisonRow> ComparisonRows::of(const QList<Run> &runs,
                                        const QHash<QString, RunDetails> &details)
{
    Rows rows(runs);
    rows.heading(tr("Results"));
    rows.figure(tr("State"), [](const Run &run) {
        return run.record ? OperationText::status(*run.record)
                          : OperationText::status(run.status());
    });
    rows.figure(tr("Epochs"), [](const Run &run) { return counted(run.epochs()); });
    rows.figure(tr("Best epoch"), [](const Run &run) { return counted(run.bestEpoch()); });
    rows.figure(tr("Best validation loss"),
                [](const Run &run) { return known(run.validationLoss(), CurveText::loss); });
    rows.figure(tr("Best validation accuracy"),
                [](const Run &run) { return known(run.validationAccuracy(), CurveText::share); });
    rows.figure(tr("Test loss"),
                [](const Run &run) { return known(run.testLoss(), CurveText::loss); });
    rows.figure(tr("Test accuracy"),
                [](const Run &run) { return known(run.testAccuracy(), CurveText::share); });
    rows.figure(tr("Test F1"), [](const Run &run) {
        return run.model ? known(run.model->testF1, CurveText::loss) : QString();
    });
    rows.figure(tr("Duration"), [](const Run &run) {
        return run.duration().count() > 0 ? OperationText::duration(run.duration()) : QString();
    });
    rows.figure(tr("When"), [](const Run &run) { return OperationText::moment(run.when()); });

    rows.heading(tr("What was trained"));
    rows.fact(tr("Strategy"), [](const Run &run) { return run.strategy(); });
    rows.fact(tr("Symbols"), [](const Run &run) { return listed(run.symbols()); });
    rows.fact(tr("Bar lengths"), [](const Run &run) { return listed(run.timeframes()); });
    rows.fact(tr("First bar"), [](const Run &run) {
        return ofModel(run, [](const ModelEntry &model) { return day(model.start); });
    });
    rows.fact(tr("Last bar"), [](const Run &run) {
        return ofModel(run, [](const ModelEntry &model) { return day(model.end); });
    });
    rows.fact(tr("Network"), [](const Run &run) { return run.network(); });
    rows.fact(tr("Inputs"), [](const Run &run) {
        return ofModel(run, [](const ModelEntry &model) { return counted(model.features); });
    });
    rows.fact(tr("Parameters"), [](const Run &run) {
        return ofModel(run, [](const ModelEntry &model) { return counted(model.parameters); });
    });
    rows.fact(tr("Changes to the strategy"), [](const Run &run) {
        return run.model    ? run.model->overrides
               : run.record ? run.record->context[u"overrides"].toString()
                            : QString();
    });
    rows.fact(tr("Seed"), [](const Run &run) {
        return ofModel(run, [](const ModelEntry &model) { return model.seed; });
    });
    rows.fact(tr("Data fingerprint"), [](const Run &run) {
        return ofModel(
            run, [](const ModelEntry &model) { return model.fingerprint.left(FingerprintLength); });
    });
    rows.fact(tr("Looks ahead"), [](const Run &run) {
        return ofModel(run, [](const ModelEntry &model) {
            return model.isLookAheadClean ? OperationText::value(!*model.isLookAheadClean)
                                          : QString();
        });
    });
    rows.fact(tr("Where"), [](const Run &run) { return OperationText::where(run.where()); });

    QSet<QString> places;
    for (const Run &run : runs) {
        for (const QString &place : details.value(run.key).settings.keys())
            places.insert(place);
    }
    QStringList sorted(places.cbegin(), places.cend());
    sorted.sort();
    if (!sorted.isEmpty())
        rows.heading(tr("Settings of the strategy"));
    for (const QString &place : sorted) {
        rows.fact(place, [&details, place](const Run &run) {
            return details.value(run.key).settings.value(place);
        });
    }
    return rows.all;
}

} // namespace ktrdr::ui
