#include "ui/dialogs/formrow.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ktrdr::ui {

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

QVBoxLayout *under(QWidget *field, QWidget *below)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(below);
    return column;
}

} // namespace ktrdr::ui
