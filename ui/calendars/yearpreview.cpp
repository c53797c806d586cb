#include "ui/calendars/yearpreview.h"

#include "core/marketdata/marketcalendar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QTime>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ktrdr::ui {

using marketdata::DayKind;
using marketdata::MarketCalendar;
using marketdata::SpecialDay;

namespace {

constexpr int FirstYear = 1970;
constexpr int LastYear = 2099;

int tradingDays(const MarketCalendar &calendar, int year)
{
    int days = 0;
    for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1))
        days += calendar.dayKind(date) == DayKind::Trading ? 1 : 0;
    return days;
}

} // namespace

YearPreview::YearPreview(QWidget *parent)
    : QWidget(parent)
    , m_year(new QSpinBox(this))
    , m_count(new QLabel(this))
    , m_days(new QTreeWidget(this))
{
    m_year->setObjectName(QStringLiteral("calendars.year"));
    m_year->setRange(FirstYear, LastYear);
    m_year->setValue(QDate::currentDate().year());
    m_year->setAccessibleName(tr("Year"));
    m_count->setObjectName(QStringLiteral("calendars.tradingDays"));
    m_days->setObjectName(QStringLiteral("calendars.days"));
    m_days->setAccessibleName(tr("Holidays, half days and closures of the year"));
    m_days->setHeaderLabels({tr("Date"), tr("Day"), tr("What")});
    m_days->setRootIsDecorated(false);
    m_days->setUniformRowHeights(true);
    auto *label = new QLabel(tr("&Year:"), this);
    label->setBuddy(m_year);
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_year);
    top->addWidget(m_count);
    top->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_days);
    connect(m_year, &QSpinBox::valueChanged, this, &YearPreview::showYear);
}

void YearPreview::setCalendar(std::shared_ptr<const MarketCalendar> calendar)
{
    m_calendar = std::move(calendar);
    setEnabled(m_calendar != nullptr);
    showYear();
}

void YearPreview::showYear()
{
    m_days->clear();
    m_count->clear();
    if (!m_calendar)
        return;
    m_count->setText(tr("%n trading day(s)", nullptr, tradingDays(*m_calendar, m_year->value())));
    const QList<SpecialDay> days = m_calendar->specialDays(m_year->value());
    for (const SpecialDay &day : days)
        addDay(day);
    for (int column = 0; column < m_days->columnCount(); ++column)
        m_days->resizeColumnToContents(column);
}

void YearPreview::addDay(const SpecialDay &day)
{
    const QLocale locale;
    QString what = tr("Holiday");
    if (day.kind == DayKind::Closure)
        what = tr("Closed for once");
    else if (day.kind == DayKind::Trading)
        what = tr("Closes at %1")
                   .arg(locale.toString(QTime(0, 0).addSecs(day.close * 60), QLocale::ShortFormat));
    m_days->addTopLevelItem(new QTreeWidgetItem({locale.toString(day.date, QLocale::ShortFormat),
                                                 locale.dayName(day.date.dayOfWeek()), what}));
}

} // namespace ktrdr::ui
