#include "ui/pages/pagestack.h"

#include "ui/pages/windowpage.h"
#include "ui/theme/icons.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ktrdr::ui {

PageStack::PageStack(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("pageTabs"));
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setAutoHide(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        Q_EMIT currentChanged();
    });
}

void PageStack::add(WindowPage *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    m_tabs->addTab(icon(page->iconName()), page->title().remove(u'&'));
}

WindowPage *PageStack::current() const
{
    return m_pages.value(m_tabs->currentIndex());
}

void PageStack::show(WindowPage &page)
{
    if (current() == &page)
        return;
    m_tabs->setCurrentIndex(static_cast<int>(m_pages.indexOf(&page)));
    page.setFocus(Qt::ShortcutFocusReason);
}

} // namespace ktrdr::ui
