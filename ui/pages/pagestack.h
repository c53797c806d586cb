#pragma once

#include <QList>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace ktrdr::ui {

class WindowPage;

/// The window's pages with a tab for each; with one page alone there are no tabs to see.
class PageStack final : public QWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    /// Becomes the owner.
    void add(WindowPage *page);
    [[nodiscard]] const QList<WindowPage *> &pages() const { return m_pages; }
    /// Null while there is no page.
    [[nodiscard]] WindowPage *current() const;
    /// Puts the page on top and the focus into it.
    void show(WindowPage &page);

Q_SIGNALS:
    void currentChanged();

private:
    QList<WindowPage *> m_pages;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace ktrdr::ui
