#include "ui/dialogs/daterangefield.h"

#include "ui/dialogs/fielderror.h"

#include "core/marketdata/loadtexts.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>

namespace ktrdr::ui {

using operations::Error;

namespace {

const auto StartKey = QStringLiteral("start");
const auto EndKey = QStringLiteral("end");
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

QDate dayOf(qint64 moment)
{
    return QDateTime::fromSecsSinceEpoch(moment, Qt::UTC).date();
}

qint64 midnight(const QDate &date)
{
    return QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

void setDay(std::optional<qint64> moment, QCheckBox &isOn, QDateEdit &edit)
{
    if (moment)
        edit.setDate(dayOf(*moment));
    isOn.setChecked(moment.has_value());
}

/// Null where the date does not count.
QJsonValue dateValue(const QCheckBox &isOn, const QDateEdit &edit)
{
    return isOn.isChecked() ? QJsonValue(edit.date().toString(Qt::ISODate)) : QJsonValue();
}

void restoreDate(const QJsonValue &value, QCheckBox &isOn, QDateEdit &edit)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (date.isValid())
        edit.setDate(date);
    isOn.setChecked(date.isValid());
}

} // namespace

DateRangeField::DateRangeField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_hasStart(new QCheckBox(tr("F&rom"), this))
    , m_hasEnd(new QCheckBox(tr("&until"), this))
    , m_explanation(new QLabel(this))
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    m_hasStart->setObjectName(name + u".hasStart");
    m_start = makeDate(name + u".start", tr("First day"), today.addYears(-1), this);
    m_hasEnd->setObjectName(name + u".hasEnd");
    m_end = makeDate(name + u".end", tr("Last day"), today, this);
    m_problem = new FieldError(m_start, this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_hasStart);
    row->addWidget(m_start);
    row->addSpacing(12);
    row->addWidget(m_hasEnd);
    row->addWidget(m_end);
    row->addWidget(m_explanation);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_problem);
    setFocusProxy(m_hasStart);
    connect(m_hasStart, &QCheckBox::toggled, m_start, &QWidget::setEnabled);
    connect(m_hasEnd, &QCheckBox::toggled, m_end, &QWidget::setEnabled);
    for (QCheckBox *box : {m_hasStart, m_hasEnd}) {
        connect(box, &QCheckBox::toggled, this, &DateRangeField::showExact);
        connect(box, &QCheckBox::toggled, this, &DateRangeField::changed);
    }
    for (QDateEdit *edit : {m_start, m_end}) {
        connect(edit, &QDateEdit::dateChanged, this, &DateRangeField::showExact);
        connect(edit, &QDateEdit::dateChanged, this, &DateRangeField::changed);
    }
    showExact();
}

/// A date whose edit is going on ends it when it goes.
DateRangeField::~DateRangeField()
{
    m_start->disconnect(this);
    m_end->disconnect(this);
}

std::optional<qint64> DateRangeField::start() const
{
    if (!m_hasStart->isChecked())
        return {};
    const QDate day = m_start->date();
    return m_exactStart && dayOf(*m_exactStart) == day ? *m_exactStart : midnight(day);
}

std::optional<qint64> DateRangeField::end() const
{
    if (!m_hasEnd->isChecked())
        return {};
    const QDate day = m_end->date();
    return m_exactEnd && dayOf(*m_exactEnd) == day ? *m_exactEnd : midnight(day) + LastSecondOfDay;
}

void DateRangeField::set(std::optional<qint64> start, std::optional<qint64> end)
{
    m_exactStart = start;
    m_exactEnd = end;
    setDay(start, *m_hasStart, *m_start);
    setDay(end, *m_hasEnd, *m_end);
    showExact();
}

operations::Result<void> DateRangeField::check()
{
    const std::optional<qint64> first = start();
    const std::optional<qint64> last = end();
    if (!first || !last || *first <= *last) {
        m_problem->setProblem({});
        return {};
    }
    const Error wrong{QStringLiteral("DATA-InvalidDateRange"),
                      tr("The first day is after the last."),
                      tr("Choose an earlier first day, or a later last day."),
                      {},
                      {}};
    m_problem->setProblem(problemText(wrong));
    return operations::failure(wrong);
}

/// A command or another program may have named a time of day.
void DateRangeField::showExact()
{
    const std::optional<qint64> first = start();
    const std::optional<qint64> last = end();
    const bool isFromMidnight = !first || *first == midnight(m_start->date());
    const bool isToTheEnd = !last || *last == midnight(m_end->date()) + LastSecondOfDay;
    if (isFromMidnight && isToTheEnd) {
        m_explanation->setText(tr("(UTC, both days included)"));
        return;
    }
    const QString nothing = tr("–", "no date");
    m_explanation->setText(tr("(exactly %1 to %2, UTC)")
                               .arg(first ? marketdata::momentText(*first) : nothing,
                                    last ? marketdata::momentText(*last) : nothing));
}

void DateRangeField::saveTo(QJsonObject &state) const
{
    state.insert(StartKey, dateValue(*m_hasStart, *m_start));
    state.insert(EndKey, dateValue(*m_hasEnd, *m_end));
}

void DateRangeField::restoreFrom(const QJsonObject &state)
{
    if (state.contains(StartKey))
        restoreDate(state.value(StartKey), *m_hasStart, *m_start);
    if (state.contains(EndKey))
        restoreDate(state.value(EndKey), *m_hasEnd, *m_end);
}

} // namespace ktrdr::ui
