#include "ui/schedules/ruleform.h"

#include "ui/dialogs/fielderror.h"
#include "ui/dialogs/formrow.h"
#include "ui/schedules/scheduletext.h"

#include "core/marketdata/marketcalendars.h"
#include "core/marketdata/schedules/zonenames.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace ktrdr::ui {

using marketdata::CloseRule;
using marketdata::DailyRule;
using marketdata::ScheduleRule;
using marketdata::Weekdays;
using operations::Result;

namespace {

constexpr Weekdays MondayToFriday = 0x1f;
constexpr int MomentsShown = 3;

/// By the names that people use; this computer's first.
QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        names.append(marketdata::zoneName(QTimeZone(id)));
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    const QString here = marketdata::zoneName(marketdata::localZone());
    names.removeOne(here);
    names.prepend(here);
    return names;
}

QWidget *rowOf(QWidget *parent, std::initializer_list<QWidget *> fields)
{
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget *field : fields)
        line->addWidget(field);
    line->addStretch(1);
    return row;
}

} // namespace

RuleForm::RuleForm(const ScheduleRule &rule, qint64 now, QWidget *parent)
    : QWidget(parent)
    , m_now(now)
    , m_rows(new QFormLayout(this))
    , m_kind(new QComboBox(this))
    , m_time(new QTimeEdit(this))
    , m_zone(new QComboBox(this))
    , m_market(new QComboBox(this))
    , m_delay(new QSpinBox(this))
    , m_moments(new QLabel(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(12);
    m_rows->setHorizontalSpacing(16);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeKind(*m_rows);
    makeDays(*m_rows);
    makeTime(*m_rows);
    makeMarket(*m_rows);
    m_moments->setObjectName(QStringLiteral("schedule.moments"));
    m_moments->setForegroundRole(QPalette::PlaceholderText);
    m_moments->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->addRow(new QLabel(tr("Next runs:"), this), m_moments);
    show(rule);
    setFocusProxy(m_kind);
}

Result<ScheduleRule> RuleForm::read()
{
    m_daysError->setProblem({});
    m_zoneError->setProblem({});
    if (kind() == Kind::AfterClose)
        return ScheduleRule::afterClose(
            {m_market->currentText(), std::chrono::minutes(m_delay->value())});
    const auto zone = marketdata::zoneFromName(m_zone->currentText());
    Result<ScheduleRule> rule =
        ScheduleRule::daily({days(), m_time->time(), zone.value_or(QTimeZone())});
    if (days() == 0)
        m_daysError->setProblem(tr("Choose at least one day."));
    if (!zone)
        m_zoneError->setProblem(
            tr("There is no time zone “%1”. Write a city such as New York, or a name such as "
               "Europe/Berlin.")
                .arg(m_zone->currentText()));
    return rule;
}

void RuleForm::makeKind(QFormLayout &form)
{
    m_kind->setObjectName(QStringLiteral("schedule.kind"));
    m_kind->setAccessibleName(tr("When"));
    m_kind->addItem(tr("Every day"), static_cast<int>(Kind::EveryDay));
    m_kind->addItem(tr("Every weekday, Monday to Friday"), static_cast<int>(Kind::Weekdays));
    m_kind->addItem(tr("On chosen days"), static_cast<int>(Kind::ChosenDays));
    m_kind->addItem(tr("After the close of a market"), static_cast<int>(Kind::AfterClose));
    form.addRow(labelFor(tr("&When:"), m_kind), m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RuleForm::takeChange);
}

void RuleForm::makeDays(QFormLayout &form)
{
    m_daysRow = new QWidget(this);
    auto *line = new QHBoxLayout(m_daysRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(locale.standaloneDayName(day, QLocale::ShortFormat), m_daysRow);
        box->setObjectName(u"schedule.day." + QString::number(day));
        box->setAccessibleName(locale.standaloneDayName(day, QLocale::LongFormat));
        connect(box, &QCheckBox::toggled, this, &RuleForm::takeChange);
        line->addWidget(box);
        m_days.at(static_cast<size_t>(day - 1)) = box;
    }
    line->addStretch(1);
    m_daysError = new FieldError(m_daysRow, this);
    m_daysError->setObjectName(QStringLiteral("schedule.daysError"));
    auto *field = new QWidget(this);
    auto *column = under(m_daysRow, m_daysError);
    column->setContentsMargins(0, 0, 0, 0);
    field->setLayout(column);
    m_daysRow = field;
    form.addRow(new QLabel(tr("Days:"), this), m_daysRow);
}

void RuleForm::makeTime(QFormLayout &form)
{
    m_time->setObjectName(QStringLiteral("schedule.time"));
    m_time->setAccessibleName(tr("Time of the day"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_zone->setObjectName(QStringLiteral("schedule.zone"));
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setToolTip(tr("By whose clocks: a city, or the name of a time zone."));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItems(zoneNames());
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(20);
    m_zoneError = new FieldError(m_zone, this);
    m_zoneError->setObjectName(QStringLiteral("schedule.zoneError"));
    auto *row = rowOf(this, {m_time, m_zone});
    m_timeRow = new QWidget(this);
    auto *column = under(row, m_zoneError);
    column->setContentsMargins(0, 0, 0, 0);
    m_timeRow->setLayout(column);
    form.addRow(labelFor(tr("&Time:"), m_time), m_timeRow);
    connect(m_time, &QTimeEdit::timeChanged, this, &RuleForm::takeChange);
    connect(m_zone, &QComboBox::currentTextChanged, this, &RuleForm::takeChange);
}

void RuleForm::makeMarket(QFormLayout &form)
{
    m_market->setObjectName(QStringLiteral("schedule.market"));
    m_market->setAccessibleName(tr("Market"));
    m_market->addItems(marketdata::marketCodes());
    m_market->setToolTip(tr("Its holidays and half days are heeded."));
    m_delay->setObjectName(QStringLiteral("schedule.delay"));
    m_delay->setAccessibleName(tr("Minutes after the close"));
    m_delay->setRange(0, static_cast<int>(ScheduleRule::LongestDelay.count()));
    m_delay->setSingleStep(5);
    m_delay->setSuffix(tr(" min after the close"));
    m_delay->setSpecialValueText(tr("at the close"));
    m_marketRow = rowOf(this, {m_market, m_delay});
    form.addRow(labelFor(tr("&Market:"), m_market), m_marketRow);
    connect(m_market, &QComboBox::currentIndexChanged, this, &RuleForm::takeChange);
    connect(m_delay, &QSpinBox::valueChanged, this, &RuleForm::takeChange);
}

void RuleForm::show(const ScheduleRule &rule)
{
    Kind shown = Kind::AfterClose;
    {
        const QSignalBlocker kindBlocker(m_kind);
        if (const auto *daily = std::get_if<DailyRule>(&rule.parts())) {
            shown = daily->days == marketdata::AllWeekdays ? Kind::EveryDay
                    : daily->days == MondayToFriday        ? Kind::Weekdays
                                                           : Kind::ChosenDays;
            m_time->setTime(daily->time);
            m_zone->setCurrentText(marketdata::zoneName(daily->zone));
            for (size_t day = 0; day < m_days.size(); ++day)
                m_days.at(day)->setChecked((daily->days >> day & 1) != 0);
        } else {
            const auto &close = std::get<CloseRule>(rule.parts());
            m_market->setCurrentText(close.market);
            m_delay->setValue(static_cast<int>(close.delay.count()));
        }
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(shown)));
    }
    takeChange();
}

void RuleForm::takeChange()
{
    const bool isDaily = kind() != Kind::AfterClose;
    const std::pair<QWidget *, bool> rows[] = {
        {m_daysRow, kind() == Kind::ChosenDays}, {m_timeRow, isDaily}, {m_marketRow, !isDaily}};
    for (const auto &[row, isWanted] : rows) {
        row->setVisible(isWanted);
        m_rows->labelForField(row)->setVisible(isWanted);
    }
    const Result<ScheduleRule> rule = read();
    if (rule)
        showMoments(*rule);
    else
        m_moments->setText(QStringLiteral("–"));
    Q_EMIT changed();
}

void RuleForm::showMoments(const ScheduleRule &rule)
{
    QStringList lines;
    std::optional<qint64> moment = m_now;
    for (int i = 0; i < MomentsShown; ++i) {
        moment = rule.nextAfter(*moment);
        if (!moment)
            break;
        lines.append(ScheduleText::moment(*moment));
    }
    m_moments->setText(lines.join(u'\n'));
}

RuleForm::Kind RuleForm::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

Weekdays RuleForm::days() const
{
    if (kind() == Kind::EveryDay)
        return marketdata::AllWeekdays;
    if (kind() == Kind::Weekdays)
        return MondayToFriday;
    unsigned days = 0;
    for (size_t day = 0; day < m_days.size(); ++day)
        days |= m_days.at(day)->isChecked() ? 1U << day : 0U;
    return static_cast<Weekdays>(days);
}

} // namespace ktrdr::ui
