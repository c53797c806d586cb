#include "ui/pages/emptypage.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ktrdr::ui {

namespace {

constexpr int TextWidth = 460;
constexpr int ButtonHeight = 36;

} // namespace

EmptyPage::EmptyPage(const Content &content, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(content.name);
    setAccessibleName(content.text);
    auto *text = new QLabel(content.text, this);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    text->setFixedWidth(TextWidth);
    auto *button = new QPushButton(icon(content.buttonIcon), content.buttonText, this);
    button->setObjectName(content.buttonName);
    button->setAutoDefault(true);
    button->setMinimumHeight(ButtonHeight);
    connect(button, &QPushButton::clicked, this, &EmptyPage::clicked);
    // Aligned in the column by itself, the text would have the height of fewer lines than it has.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(text);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addStretch(2);
    column->addLayout(row);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setFocusProxy(button);
}

} // namespace ktrdr::ui
