#include "ui/dialogs/loadform.h"

#include "ui/dialogs/fielderror.h"
#include "ui/dialogs/modechooser.h"
#include "ui/dialogs/timeframechooser.h"

#include "core/marketdata/datamanager.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace ktrdr::ui {

using marketdata::DataLoadRequest;
using marketdata::Symbol;
using marketdata::Timeframe;
using operations::Error;
using operations::failure;
using operations::Result;

namespace {

constexpr qint64 LastSecondOfDay = 24 * 60 * 60 - 1;

QDateEdit *makeDate(const QString &name, const QString &title, const QDate &date, QWidget *parent)
{
    auto *edit = new QDateEdit(date, parent);
    edit->setObjectName(name);
    edit->setAccessibleName(title);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setEnabled(false);
    return edit;
}

qint64 midnight(const QDate &date)
{
    return QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

QVBoxLayout *under(QWidget *field, FieldError *error)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(error);
    return column;
}

} // namespace

LoadForm::LoadForm(const marketdata::DataManager &manager, QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(16);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeSymbols(*form);
    makeTimeframes(*form);
    m_mode = new ModeChooser(this);
    form->addRow(new QLabel(tr("What to load:"), this), m_mode);
    connect(m_mode, &ModeChooser::modeChanged, this, &LoadForm::changed);
    makeDates(*form);
    makeSource(*form, manager);
}

Result<DataLoadRequest> LoadForm::read()
{
    const auto symbols = readSymbols();
    const auto timeframes = readTimeframes();
    DataLoadRequest request;
    request.mode = m_mode->mode();
    request.source = m_source->currentData().toString();
    if (m_hasStart->isChecked())
        request.start = midnight(m_start->date());
    if (m_hasEnd->isChecked())
        request.end = midnight(m_end->date()) + LastSecondOfDay;
    const auto dates = checkDates(request);
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

QJsonObject LoadForm::saveState() const
{
    QJsonArray timeframes;
    for (const Timeframe &timeframe : m_timeframes->chosen())
        timeframes.append(timeframe.toString());
    return {{QStringLiteral("timeframes"), timeframes},
            {QStringLiteral("mode"), marketdata::toString(m_mode->mode())},
            {QStringLiteral("source"), m_source->currentData().toString()}};
}

void LoadForm::restoreState(const QJsonObject &state)
{
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

void LoadForm::makeSymbols(QFormLayout &form)
{
    m_symbols = new QLineEdit(this);
    m_symbols->setObjectName(QStringLiteral("load.symbols"));
    m_symbols->setAccessibleName(tr("Symbols"));
    m_symbols->setAccessibleDescription(tr("One symbol, or several with commas between them."));
    m_symbols->setPlaceholderText(tr("GOOG, or several: GOOG, MSFT"));
    m_symbols->setClearButtonEnabled(true);
    m_symbolsError = new FieldError(m_symbols, this);
    form.addRow(labelFor(tr("&Symbols:"), m_symbols), under(m_symbols, m_symbolsError));
    connect(m_symbols, &QLineEdit::textEdited, this, [this] {
        m_symbolsTouched = true;
        Q_EMIT changed();
    });
}

void LoadForm::makeTimeframes(QFormLayout &form)
{
    m_timeframes = new TimeframeChooser(this);
    m_timeframes->setObjectName(QStringLiteral("load.timeframes"));
    m_timeframes->setAccessibleName(tr("Timeframes"));
    m_timeframes->choose({Timeframe::parse(u"1d").value()});
    m_timeframesError = new FieldError(m_timeframes, this);
    form.addRow(labelFor(tr("&Timeframes:"), m_timeframes), under(m_timeframes, m_timeframesError));
    connect(m_timeframes, &TimeframeChooser::chosenChanged, this, [this] {
        m_timeframesTouched = true;
        Q_EMIT changed();
    });
}

void LoadForm::makeDates(QFormLayout &form)
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    m_hasStart = new QCheckBox(tr("F&rom"), this);
    m_hasStart->setObjectName(QStringLiteral("load.hasStart"));
    m_start = makeDate(QStringLiteral("load.start"), tr("First day"), today.addYears(-1), this);
    m_hasEnd = new QCheckBox(tr("&until"), this);
    m_hasEnd->setObjectName(QStringLiteral("load.hasEnd"));
    m_end = makeDate(QStringLiteral("load.end"), tr("Last day"), today, this);
    auto *dates = new QWidget(this);
    auto *row = new QHBoxLayout(dates);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_hasStart);
    row->addWidget(m_start);
    row->addSpacing(12);
    row->addWidget(m_hasEnd);
    row->addWidget(m_end);
    row->addWidget(new QLabel(tr("(UTC, both days included)"), dates));
    row->addStretch();
    m_datesError = new FieldError(m_start, this);
    form.addRow(new QLabel(tr("Dates:"), this), under(dates, m_datesError));
    connect(m_hasStart, &QCheckBox::toggled, m_start, &QWidget::setEnabled);
    connect(m_hasEnd, &QCheckBox::toggled, m_end, &QWidget::setEnabled);
    for (QCheckBox *box : {m_hasStart, m_hasEnd})
        connect(box, &QCheckBox::toggled, this, &LoadForm::changed);
    for (QDateEdit *edit : {m_start, m_end})
        connect(edit, &QDateEdit::dateChanged, this, &LoadForm::changed);
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

Result<QList<Symbol>> LoadForm::readSymbols()
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    QList<Symbol> symbols;
    std::optional<Error> wrong;
    for (const QString &text : m_symbols->text().split(separators, Qt::SkipEmptyParts)) {
        const Result<Symbol> symbol = Symbol::parse(text);
        if (symbol && !symbols.contains(*symbol))
            symbols.append(*symbol);
        else if (!symbol && !wrong)
            wrong = symbol.error();
    }
    if (!wrong && symbols.isEmpty())
        wrong = Error{QStringLiteral("DATA-InvalidRequest"),
                      tr("No symbol is given."),
                      tr("Type one, for example GOOG."),
                      {},
                      {}};
    m_symbolsError->setProblem(wrong && m_symbolsTouched ? problemText(*wrong) : QString());
    if (wrong)
        return failure(*wrong);
    return symbols;
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

Result<void> LoadForm::checkDates(const DataLoadRequest &request)
{
    std::optional<Error> wrong;
    if (request.start && request.end && *request.start > *request.end)
        wrong = Error{QStringLiteral("DATA-InvalidDateRange"),
                      tr("The first day is after the last."),
                      tr("Choose an earlier first day, or a later last day."),
                      {},
                      {}};
    m_datesError->setProblem(wrong ? problemText(*wrong) : QString());
    if (wrong)
        return failure(*wrong);
    return {};
}

} // namespace ktrdr::ui
