#include "ui/dialogs/formrow.h"

#include <QHBoxLayout>
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

QVBoxLayout *above(QLayout *fields, std::initializer_list<QWidget *> below)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addLayout(fields);
    for (QWidget *line : below)
        column->addWidget(line);
    return column;
}

QHBoxLayout *sideBySide(std::initializer_list<QWidget *> fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (QWidget *field : fields)
        row->addWidget(field);
    row->addStretch(1);
    return row;
}

} // namespace ktrdr::ui
