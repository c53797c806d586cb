#include "ui/dialogs/modechooser.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

namespace ktrdr::ui {

using marketdata::LoadMode;

ModeChooser::ModeChooser(QWidget *parent)
    : QWidget(parent)
    , m_modes(new QButtonGroup(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    addMode(LoadMode::Tail, tr("Tai&l"), tr("From the last stored bar to now."));
    addMode(LoadMode::Backfill, tr("&Backfill"),
            tr("From the start you give, or the earliest bar there is, to the first stored bar."));
    addMode(LoadMode::Full, tr("&Full"),
            tr("Both ends, and every gap that the calendar does not explain."));
    addMode(LoadMode::Local, tr("L&ocal"),
            tr("Asks nobody: checks what is stored on this computer."));
    setMode(LoadMode::Tail);
    connect(m_modes, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            Q_EMIT modeChanged();
    });
}

LoadMode ModeChooser::mode() const
{
    return static_cast<LoadMode>(m_modes->checkedId());
}

void ModeChooser::setMode(LoadMode mode)
{
    m_modes->button(static_cast<int>(mode))->setChecked(true);
    setFocusProxy(m_modes->checkedButton());
}

void ModeChooser::addMode(LoadMode mode, const QString &title, const QString &explanation)
{
    auto *button = new QRadioButton(title, this);
    button->setObjectName(u"load.mode." + marketdata::toString(mode));
    button->setAccessibleDescription(explanation);
    auto *text = new QLabel(explanation, this);
    text->setForegroundRole(QPalette::PlaceholderText);
    text->setWordWrap(true);
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    grid->addWidget(button, row, 0, Qt::AlignTop);
    grid->addWidget(text, row, 1);
    m_modes->addButton(button, static_cast<int>(mode));
}

} // namespace ktrdr::ui
