#include "ui/dialogs/timeframechooser.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ktrdr::ui {

using marketdata::Timeframe;

namespace {

QString titleOf(const Timeframe &timeframe)
{
    const int count = timeframe.count();
    switch (timeframe.unit()) {
    case Timeframe::Unit::Minute:
        return TimeframeChooser::tr("%n minute(s)", nullptr, count);
    case Timeframe::Unit::Hour:
        return TimeframeChooser::tr("%n hour(s)", nullptr, count);
    case Timeframe::Unit::Day:
        return TimeframeChooser::tr("%n day(s)", nullptr, count);
    case Timeframe::Unit::Week:
        return TimeframeChooser::tr("%n week(s)", nullptr, count);
    case Timeframe::Unit::Month:
        break;
    }
    return TimeframeChooser::tr("%n month(s)", nullptr, count);
}

} // namespace

TimeframeChooser::TimeframeChooser(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setStyleSheet(QStringLiteral(
        "QToolButton { padding: 4px 8px; border: 1px solid palette(mid); border-radius: 4px;"
        " background: palette(button); }"
        "QToolButton:checked { background: palette(highlight); color: palette(highlighted-text);"
        " border-color: palette(highlight); font-weight: bold; }"
        "QToolButton:focus { border: 2px solid palette(link); padding: 3px 7px; }"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const Timeframe &timeframe : Timeframe::all()) {
        auto *button = new QToolButton(this);
        button->setText(timeframe.toString());
        button->setObjectName(name + u'.' + timeframe.toString());
        button->setAccessibleName(titleOf(timeframe));
        button->setToolTip(titleOf(timeframe));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumWidth(44);
        connect(button, &QToolButton::toggled, this, &TimeframeChooser::chosenChanged);
        row->addWidget(button);
        m_buttons.append(button);
    }
    row->addStretch();
    setFocusProxy(m_buttons.first());
}

QList<Timeframe> TimeframeChooser::chosen() const
{
    QList<Timeframe> timeframes;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->isChecked())
            timeframes.append(Timeframe::all().at(i));
    }
    return timeframes;
}

void TimeframeChooser::choose(const QList<Timeframe> &timeframes)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(timeframes.contains(Timeframe::all().at(i)));
}

} // namespace ktrdr::ui
