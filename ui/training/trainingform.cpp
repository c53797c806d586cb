#include "ui/training/trainingform.h"

#include "ui/dialogs/daterangefield.h"
#include "ui/dialogs/fielderror.h"
#include "ui/dialogs/formrow.h"
#include "ui/dialogs/symbolfield.h"
#include "ui/dialogs/timeframechooser.h"
#include "ui/training/optionalfield.h"
#include "ui/training/placefield.h"
#include "ui/training/strategyfield.h"
#include "ui/training/valuesfield.h"

#include "core/marketdata/loadtexts.h"

#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>

namespace ktrdr::ui {

using marketdata::Timeframe;
using operations::Error;
using training::Strategy;
using training::TrainingRequest;

namespace {

const auto StrategyKey = QStringLiteral("strategy");
const auto PlaceKey = QStringLiteral("place");
const auto SymbolsKey = QStringLiteral("symbols");
const auto TimeframesKey = QStringLiteral("timeframes");
const auto SplitKey = QStringLiteral("split");
const auto SeedKey = QStringLiteral("seed");
const auto ValuesKey = QStringLiteral("values");
const auto NameKey = QStringLiteral("name");

template<typename T>
QString listText(const QList<T> &list)
{
    QStringList names;
    for (const T &item : list)
        names.append(item.toString());
    return names.join(QStringLiteral(", "));
}

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

Error inputError(const QString &message, const QString &hint)
{
    return {QStringLiteral("TRAINING-InvalidRequest"), message, hint, {}, {}};
}

QLabel *makeHint(const QString &name, QWidget *parent)
{
    auto *hint = new QLabel(parent);
    hint->setObjectName(name);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->hide();
    return hint;
}

void setHint(QLabel &hint, const QString &text)
{
    hint.setText(text);
    hint.setVisible(!text.isEmpty());
}

void restoreText(const QJsonObject &state, const QString &key, OptionalField &field)
{
    if (state.contains(key))
        field.setText(state.value(key).toString());
}

} // namespace

TrainingForm::TrainingForm(const remote::ServiceHub &services, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(12);
    m_rows->setHorizontalSpacing(16);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeStrategy();
    makeData();
    makeNumbers();
    makeRest(services);
    setFocusProxy(m_strategy);
    showStrategy({});
}

void TrainingForm::putFirst(const QString &label, QWidget *field)
{
    m_rows->insertRow(0, labelFor(label, field->focusProxy()), field);
    setTabOrder(field, m_strategy);
}

TrainingDraft TrainingForm::draft()
{
    m_problem.reset();
    TrainingDraft draft;
    draft.file = m_strategy->file();
    draft.place = m_place->place();
    TrainingRequest &request = draft.request;
    request.strategy = m_strategy->keptText();
    request.strategyFile = m_strategy->text();
    if (!draft.hasStrategy())
        note(inputError(tr("No strategy is chosen."),
                        tr("Choose a file or a sample, or drop a file here.")));
    if (const auto symbols = m_symbols->read())
        request.symbols = *symbols;
    else
        note(symbols.error());
    request.timeframes = m_timeframes->chosen();
    if (const auto dates = m_dates->check()) {
        request.start = m_dates->start();
        request.end = m_dates->end();
    } else {
        note(dates.error());
    }
    readNumbers(request);
    if (const auto values = m_values->read()) {
        request.overrides = values->overrides;
        request.sweep = values->sweep;
    } else {
        note(values.error());
    }
    request.name = m_name->text();
    return draft;
}

void TrainingForm::showStrategy(const std::optional<Strategy> &strategy)
{
    if (!strategy) {
        const QString asItSays = tr("as the strategy says");
        m_strategy->setDescription({});
        m_symbols->setEmptyMeaning(asItSays);
        setHint(*m_timeframesHint, {});
        setHint(*m_datesHint, {});
        m_split->setEmptyMeaning(asItSays);
        m_seed->setEmptyMeaning(asItSays);
        m_name->setEmptyMeaning(asItSays);
        return;
    }
    const auto &settings = strategy->data;
    m_strategy->setDescription(strategy->description);
    m_symbols->setEmptyMeaning(
        settings.symbols.isEmpty()
            ? QString()
            : tr("%1, as the strategy says").arg(listText(settings.symbols)));
    setHint(*m_timeframesHint,
            tr("None chosen: %1, as the strategy says.").arg(listText(settings.timeframes)));
    QString dates;
    if (settings.start || settings.end) {
        const QString nothing = tr("–", "no date");
        dates = tr("The strategy says: from %1 until %2.")
                    .arg(settings.start ? marketdata::dayText(*settings.start) : nothing,
                         settings.end ? marketdata::dayText(*settings.end) : nothing);
    }
    setHint(*m_datesHint, dates);
    m_split->setEmptyMeaning(
        tr("%1, as the strategy says").arg(numberText(strategy->training.split.validation)));
    m_seed->setEmptyMeaning(
        strategy->training.seed
            ? tr("%1, as the strategy says").arg(QString::number(*strategy->training.seed))
            : tr("drawn at the start"));
    m_name->setEmptyMeaning(tr("%1, as the strategy says").arg(strategy->name));
}

void TrainingForm::setRequest(const TrainingRequest &request, const QString &service)
{
    m_strategy->keepText(request.strategy, request.strategyFile);
    m_symbols->setText(listText(request.symbols));
    m_timeframes->choose(request.timeframes);
    m_dates->set(request.start, request.end);
    m_split->setText(request.validationSplit ? numberText(*request.validationSplit) : QString());
    m_seed->setText(request.seed ? QString::number(*request.seed) : QString());
    m_values->setValues({request.overrides, request.sweep});
    m_name->setText(request.name);
    m_place->choose(service);
}

QJsonObject TrainingForm::saveState() const
{
    return {{StrategyKey, m_strategy->text()}, {PlaceKey, m_place->place().service}};
}

QJsonObject TrainingForm::saveAll() const
{
    QJsonObject state = saveState();
    QJsonArray timeframes;
    for (const Timeframe &timeframe : m_timeframes->chosen())
        timeframes.append(timeframe.toString());
    state.insert(SymbolsKey, m_symbols->text());
    state.insert(TimeframesKey, timeframes);
    m_dates->saveTo(state);
    state.insert(SplitKey, m_split->text());
    state.insert(SeedKey, m_seed->text());
    state.insert(ValuesKey, m_values->text());
    state.insert(NameKey, m_name->text());
    return state;
}

void TrainingForm::restoreState(const QJsonObject &state)
{
    if (state.contains(StrategyKey))
        m_strategy->setText(state.value(StrategyKey).toString());
    if (state.contains(SymbolsKey))
        m_symbols->setText(state.value(SymbolsKey).toString());
    if (state.contains(TimeframesKey)) {
        QList<Timeframe> timeframes;
        for (const QJsonValue &value : state.value(TimeframesKey).toArray()) {
            if (const auto timeframe = Timeframe::parse(value.toString()))
                timeframes.append(*timeframe);
        }
        m_timeframes->choose(timeframes);
    }
    m_dates->restoreFrom(state);
    restoreText(state, SplitKey, *m_split);
    restoreText(state, SeedKey, *m_seed);
    restoreText(state, NameKey, *m_name);
    if (state.contains(ValuesKey))
        m_values->setText(state.value(ValuesKey).toString());
    if (state.contains(PlaceKey))
        m_place->choose(state.value(PlaceKey).toString());
}

void TrainingForm::makeStrategy()
{
    m_strategy = new StrategyField(this);
    m_rows->addRow(labelFor(tr("&Strategy:"), m_strategy->focusProxy()), m_strategy);
    connect(m_strategy, &StrategyField::changed, this, &TrainingForm::changed);
}

void TrainingForm::makeData()
{
    m_symbols = new SymbolField(QStringLiteral("training.symbols"), this);
    m_rows->addRow(labelFor(tr("S&ymbols:"), m_symbols->focusProxy()), m_symbols);
    m_timeframes = new TimeframeChooser(QStringLiteral("training.timeframe"), this);
    m_timeframes->setObjectName(QStringLiteral("training.timeframes"));
    m_timeframes->setAccessibleName(tr("Timeframes"));
    m_timeframes->setToolTip(tr("The shortest one is the base: a sample is one of its bars."));
    m_timeframesHint = makeHint(QStringLiteral("training.timeframes.hint"), this);
    m_rows->addRow(labelFor(tr("&Timeframes:"), m_timeframes->focusProxy()),
                   under(m_timeframes, m_timeframesHint));
    m_dates = new DateRangeField(QStringLiteral("training"), this);
    m_datesHint = makeHint(QStringLiteral("training.dates.hint"), this);
    m_rows->addRow(new QLabel(tr("Dates:"), this), under(m_dates, m_datesHint));
    connect(m_symbols, &SymbolField::changed, this, &TrainingForm::changed);
    connect(m_timeframes, &TimeframeChooser::chosenChanged, this, &TrainingForm::changed);
    connect(m_dates, &DateRangeField::changed, this, &TrainingForm::changed);
}

void TrainingForm::makeNumbers()
{
    m_split = new OptionalField(QStringLiteral("training.split"), tr("Validation split"),
                                tr("Share of the samples for validation, and as much for the test: "
                                   "above 0 and below 0.5."),
                                this);
    m_seed = new OptionalField(QStringLiteral("training.seed"), tr("Seed"),
                               tr("Same seed, bars and computer: same model."), this);
    m_rows->addRow(labelFor(tr("Validatio&n split:"), m_split->focusProxy()), m_split);
    m_rows->addRow(labelFor(tr("S&eed:"), m_seed->focusProxy()), m_seed);
    connect(m_split, &OptionalField::changed, this, &TrainingForm::changed);
    connect(m_seed, &OptionalField::changed, this, &TrainingForm::changed);
}

void TrainingForm::makeRest(const remote::ServiceHub &services)
{
    m_values = new ValuesField(this);
    m_name = new OptionalField(QStringLiteral("training.name"), tr("Model name"),
                               tr("The model is kept in a folder of this name."), this);
    m_place = new PlaceField(services, this);
    m_rows->addRow(labelFor(tr("Ot&her values:"), m_values->focusProxy()), m_values);
    m_rows->addRow(labelFor(tr("&Model name:"), m_name->focusProxy()), m_name);
    m_rows->addRow(labelFor(tr("&Where:"), m_place), m_place);
    connect(m_values, &ValuesField::changed, this, &TrainingForm::changed);
    connect(m_name, &OptionalField::changed, this, &TrainingForm::changed);
    connect(m_place, &PlaceField::placeChanged, this, &TrainingForm::changed);
}

void TrainingForm::note(const Error &error)
{
    if (!m_problem)
        m_problem = error;
}

void TrainingForm::readNumbers(TrainingRequest &request)
{
    std::optional<Error> wrong;
    if (QString text = m_split->text(); !text.isEmpty()) {
        bool isNumber = false;
        // A comma is as good as a point: nothing here has thousands.
        const double share = text.replace(u',', u'.').toDouble(&isNumber);
        if (isNumber && share > 0 && share < 0.5)
            request.validationSplit = share;
        else
            wrong = inputError(tr("“%1” is no share for the validation.").arg(m_split->text()),
                               tr("Type one above 0 and below 0.5, for example 0.15."));
    }
    m_split->setProblem(wrong ? problemText(*wrong) : QString());
    if (wrong)
        note(*wrong);
    wrong.reset();
    if (const QString text = m_seed->text(); !text.isEmpty()) {
        bool isNumber = false;
        const quint64 seed = text.toULongLong(&isNumber);
        if (isNumber)
            request.seed = seed;
        else
            wrong = inputError(tr("“%1” is no seed.").arg(text),
                               tr("Type a whole number, for example 42."));
    }
    m_seed->setProblem(wrong ? problemText(*wrong) : QString());
    if (wrong)
        note(*wrong);
}

} // namespace ktrdr::ui
