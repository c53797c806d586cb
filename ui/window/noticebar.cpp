#include "ui/window/noticebar.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ktrdr::ui {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("notices"));
    setAccessibleName(tr("Notices"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setObjectName(QStringLiteral("notices.text"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setForegroundRole(QPalette::ToolTipText);

    auto *picture = new QLabel(this);
    picture->setPixmap(icon(QStringLiteral("warning"), QColor(0xff, 0xc2, 0x4b)).pixmap(20, 20));
    auto *putAway = new QToolButton(this);
    putAway->setObjectName(QStringLiteral("notices.putAway"));
    putAway->setText(tr("Put away"));
    putAway->setAccessibleDescription(tr("Hides these notices."));
    connect(putAway, &QToolButton::clicked, this, &NoticeBar::putAway);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(putAway, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::add(const QString &sentence)
{
    if (sentence.isEmpty() || m_notices.contains(sentence))
        return;
    m_notices.append(sentence);
    m_text->setText(m_notices.join(u'\n'));
    show();
}

void NoticeBar::putAway()
{
    m_notices.clear();
    hide();
}

} // namespace ktrdr::ui
