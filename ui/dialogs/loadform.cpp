#include "ui/dialogs/loadform.h"

#include "ui/dialogs/daterangefield.h"
#include "ui/dialogs/fielderror.h"
#include "ui/dialogs/formrow.h"
#include "ui/dialogs/modechooser.h"
#include "ui/dialogs/symbolfield.h"
#include "ui/dialogs/timeframechooser.h"

#include "core/marketdata/datamanager.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QMimeData>
#include <QVBoxLayout>

namespace ktrdr::ui {

using marketdata::DataLoadRequest;
using marketdata::Timeframe;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

const auto SymbolsKey = QStringLiteral("symbols");

} // namespace

LoadForm::LoadForm(const marketdata::DataManager &manager, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    QFormLayout *form = m_rows;
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(16);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeSymbols(*form);
    makeTimeframes(*form);
    makeMode(*form);
    makeDates(*form);
    makeSource(*form, manager);
    setAcceptDrops(true);
    setFocusProxy(m_symbols);
}

void LoadForm::putFirst(const QString &label, QWidget *field)
{
    m_rows->insertRow(0, labelFor(label, field->focusProxy()), field);
    setTabOrder(field, m_symbols);
}

void LoadForm::makeMode(QFormLayout &form)
{
    m_mode = new ModeChooser(this);
    form.addRow(new QLabel(tr("What to load:"), this), m_mode);
    m_reload = new QCheckBox(tr("Read stored bars a&gain, too"), this);
    m_reload->setObjectName(QStringLiteral("load.reload"));
    m_reload->setToolTip(tr("For example after a split, when the source tells all earlier prices "
                            "anew. Until then the stored bars stay as they are."));
    form.addRow(QString(), m_reload);
    connect(m_mode, &ModeChooser::modeChanged, this, [this] {
        // What is stored only cannot be read again.
        m_reload->setEnabled(m_mode->mode() != marketdata::LoadMode::Local);
        Q_EMIT changed();
    });
    connect(m_reload, &QCheckBox::toggled, this, &LoadForm::changed);
}

Result<DataLoadRequest> LoadForm::read()
{
    const auto symbols = m_symbols->read();
    const auto timeframes = readTimeframes();
    DataLoadRequest request;
    request.mode = m_mode->mode();
    request.reload = m_reload->isEnabled() && m_reload->isChecked();
    request.source = m_source->currentData().toString();
    request.start = m_dates->start();
    request.end = m_dates->end();
    const auto dates = m_dates->check();
    if (!symbols)
        return failure(symbols.error());
    if (!timeframes)
        return failure(timeframes.error());
    if (!dates)
        return failure(dates.error());
    request.symbols = *symbols;
    request.timeframes = *timeframes;
    if (const auto valid = request.validate(); !valid)
        return failure(valid.error());
    return request;
}

void LoadForm::setRequest(const DataLoadRequest &request)
{
    QStringList symbols;
    for (const marketdata::Symbol &symbol : request.symbols)
        symbols.append(symbol.toString());
    m_symbols->setText(symbols.join(QStringLiteral(", ")));
    m_timeframes->choose(request.timeframes);
    m_mode->setMode(request.mode);
    m_reload->setChecked(request.reload);
    m_dates->set(request.start, request.end);
    m_source->setCurrentIndex(std::max(0, m_source->findData(request.source)));
}

QJsonObject LoadForm::saveState() const
{
    QJsonArray timeframes;
    for (const Timeframe &timeframe : m_timeframes->chosen())
        timeframes.append(timeframe.toString());
    return {{QStringLiteral("timeframes"), timeframes},
            {QStringLiteral("mode"), marketdata::toString(m_mode->mode())},
            {QStringLiteral("source"), m_source->currentData().toString()}};
}

QJsonObject LoadForm::saveAll() const
{
    QJsonObject state = saveState();
    state.insert(SymbolsKey, m_symbols->text());
    m_dates->saveTo(state);
    return state;
}

void LoadForm::restoreState(const QJsonObject &state)
{
    if (state.contains(SymbolsKey))
        m_symbols->setText(state.value(SymbolsKey).toString());
    m_dates->restoreFrom(state);
    QList<Timeframe> timeframes;
    for (const QJsonValue &value : state.value(QStringLiteral("timeframes")).toArray()) {
        if (const auto timeframe = Timeframe::parse(value.toString()))
            timeframes.append(*timeframe);
    }
    if (!timeframes.isEmpty())
        m_timeframes->choose(timeframes);
    const auto mode =
        marketdata::loadModeFromString(state.value(QStringLiteral("mode")).toString());
    if (mode)
        m_mode->setMode(*mode);
    const int source = m_source->findData(state.value(QStringLiteral("source")).toString());
    if (source >= 0)
        m_source->setCurrentIndex(source);
}

void LoadForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (SymbolField::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void LoadForm::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_symbols->take(*event->mimeData());
}

void LoadForm::makeSymbols(QFormLayout &form)
{
    m_symbols = new SymbolField(QStringLiteral("load.symbols"), this);
    form.addRow(labelFor(tr("&Symbols:"), m_symbols->focusProxy()), m_symbols);
    connect(m_symbols, &SymbolField::changed, this, &LoadForm::changed);
}

void LoadForm::makeTimeframes(QFormLayout &form)
{
    m_timeframes = new TimeframeChooser(QStringLiteral("load.timeframe"), this);
    m_timeframes->setObjectName(QStringLiteral("load.timeframes"));
    m_timeframes->setAccessibleName(tr("Timeframes"));
    m_timeframes->choose({Timeframe::parse(u"1d").value()});
    m_timeframesError = new FieldError(m_timeframes, this);
    form.addRow(labelFor(tr("&Timeframes:"), m_timeframes->focusProxy()),
                under(m_timeframes, m_timeframesError));
    connect(m_timeframes, &TimeframeChooser::chosenChanged, this, [this] {
        m_timeframesTouched = true;
        Q_EMIT changed();
    });
}

void LoadForm::makeDates(QFormLayout &form)
{
    m_dates = new DateRangeField(QStringLiteral("load"), this);
    form.addRow(new QLabel(tr("Dates:"), this), m_dates);
    connect(m_dates, &DateRangeField::changed, this, &LoadForm::changed);
}

void LoadForm::makeSource(QFormLayout &form, const marketdata::DataManager &manager)
{
    m_source = new QComboBox(this);
    m_source->setObjectName(QStringLiteral("load.source"));
    m_source->setAccessibleName(tr("Source"));
    m_source->addItem(tr("Where the series came from, else the default"), QString());
    for (const QString &name : manager.sourceNames())
        m_source->addItem(QStringLiteral("%1 (%2)").arg(manager.sourceTitle(name), name), name);
    form.addRow(labelFor(tr("Sour&ce:"), m_source), m_source);
    connect(m_source, &QComboBox::currentIndexChanged, this, &LoadForm::changed);
}

Result<QList<Timeframe>> LoadForm::readTimeframes()
{
    const QList<Timeframe> timeframes = m_timeframes->chosen();
    std::optional<Error> wrong;
    if (timeframes.isEmpty())
        wrong = Error{QStringLiteral("DATA-InvalidRequest"),
                      tr("No timeframe is chosen."),
                      tr("Choose at least one."),
                      {},
                      {}};
    m_timeframesError->setProblem(wrong && m_timeframesTouched ? problemText(*wrong) : QString());
    if (wrong)
        return failure(*wrong);
    return timeframes;
}

} // namespace ktrdr::ui
