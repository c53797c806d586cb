#pragma once

#include <QWidget>

namespace ktrdr::ui {

/// What stands in for a page's table while there is nothing in it: what would be there, and the
/// button that brings it about, which has the focus.
class EmptyPage final : public QWidget
{
    Q_OBJECT

public:
    /// Object names: the page's is `name`, the button's is `buttonName`. Texts are translated.
    struct Content
    {
        QString name;
        QString text;
        QString buttonName;
        QString buttonIcon;
        QString buttonText;
    };

    explicit EmptyPage(const Content &content, QWidget *parent = nullptr);

Q_SIGNALS:
    void clicked();
};

} // namespace ktrdr::ui
