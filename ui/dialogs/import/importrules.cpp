#include "ui/dialogs/import/importrules.h"

#include "ui/dialogs/fielderror.h"
#include "ui/dialogs/formrow.h"

#include "core/marketdata/dataerror.h"
#include "core/marketdata/marketcalendars.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace ktrdr::ui {

using marketdata::BarLabel;
using marketdata::CsvImportOptions;
using marketdata::DateOrder;
using operations::Error;
using operations::Result;

namespace {

QComboBox *makeBox(QWidget *parent, const QString &name, const QString &title)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(u"import." + name);
    box->setAccessibleName(title);
    return box;
}

} // namespace

ImportRules::ImportRules(QFormLayout &form, QWidget *parent)
    : QObject(parent)
{
    makeTimes(form, parent);
    makeRest(form, parent);
}

void ImportRules::makeTimes(QFormLayout &form, QWidget *parent)
{
    m_zone = makeBox(parent, QStringLiteral("zone"), tr("Time zone"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItem(QStringLiteral("UTC"));
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/'))
            m_zone->addItem(QString::fromLatin1(id));
    }
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(20);
    m_zone->setToolTip(tr("Of times that do not say it themselves."));
    m_zoneError = new FieldError(m_zone, parent);
    m_dateOrder = makeBox(parent, QStringLiteral("dateOrder"), tr("How dates are written"));
    m_dateOrder->addItem(tr("year first: 2024-01-31"), static_cast<int>(DateOrder::YearFirst));
    m_dateOrder->addItem(tr("day first: 31.01.2024"), static_cast<int>(DateOrder::DayFirst));
    m_dateOrder->addItem(tr("month first: 01/31/2024"), static_cast<int>(DateOrder::MonthFirst));
    form.addRow(labelFor(tr("Dat&es:"), m_dateOrder), sideBySide({m_dateOrder}));
    m_label = makeBox(parent, QStringLiteral("label"), tr("What a bar's time says"));
    m_label->addItem(tr("its start"), static_cast<int>(BarLabel::Start));
    m_label->addItem(tr("its end"), static_cast<int>(BarLabel::End));
    form.addRow(labelFor(tr("Time &zone:"), m_zone),
                above(sideBySide({m_zone, labelFor(tr("A &bar's time is:"), m_label), m_label}),
                      {m_zoneError}));
    connect(m_zone, &QComboBox::currentTextChanged, this, &ImportRules::changed);
    connect(m_label, &QComboBox::activated, this, &ImportRules::changed);
    connect(m_dateOrder, &QComboBox::activated, this, &ImportRules::changed);
}

void ImportRules::makeRest(QFormLayout &form, QWidget *parent)
{
    m_calendar = makeBox(parent, QStringLiteral("calendar"), tr("Market calendar"));
    m_calendar->addItem(tr("as before, at first from the bars"), QString());
    for (const QString &code : marketdata::marketCodes())
        m_calendar->addItem(code, code);
    m_calendar->setToolTip(tr("Says which bars are to be expected, and so which are missing."));
    m_skipBad = new QCheckBox(tr("&Leave out rows that cannot be read"), parent);
    m_skipBad->setObjectName(QStringLiteral("import.skipBad"));
    form.addRow(labelFor(tr("Mar&ket calendar:"), m_calendar), sideBySide({m_calendar}));
    form.addRow(QString(), m_skipBad);
    connect(m_calendar, &QComboBox::activated, this, &ImportRules::changed);
    connect(m_skipBad, &QCheckBox::toggled, this, &ImportRules::changed);
}

Result<void> ImportRules::read(CsvImportOptions &options) const
{
    options.zone = QTimeZone(m_zone->currentText().trimmed().toLatin1());
    if (!options.zone.isValid()) {
        const Error unknown = marketdata::dataError(
            "DATA-InvalidRequest", tr("There is no time zone “%1”.").arg(m_zone->currentText()),
            tr("Choose one from the list, for example Europe/Berlin."));
        m_zoneError->setProblem(problemText(unknown));
        return operations::failure(unknown);
    }
    m_zoneError->setProblem({});
    options.dateOrder = static_cast<DateOrder>(m_dateOrder->currentData().toInt());
    options.label = static_cast<BarLabel>(m_label->currentData().toInt());
    options.skipBad = m_skipBad->isChecked();
    return {};
}

QString ImportRules::calendar() const
{
    return m_calendar->currentData().toString();
}

void ImportRules::setDateOrder(DateOrder order)
{
    m_dateOrder->setCurrentIndex(m_dateOrder->findData(static_cast<int>(order)));
}

void ImportRules::setLabel(BarLabel label)
{
    m_label->setCurrentIndex(m_label->findData(static_cast<int>(label)));
}

void ImportRules::setIntraday(bool isIntraday)
{
    m_label->setEnabled(isIntraday);
    m_label->setToolTip(
        isIntraday ? QString() : tr("Daily and longer bars belong to the date that is written."));
}

} // namespace ktrdr::ui
