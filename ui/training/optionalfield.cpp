#include "ui/training/optionalfield.h"

#include "ui/dialogs/fielderror.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ktrdr::ui {

OptionalField::OptionalField(const QString &name, const QString &title, const QString &help,
                             QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(title);
    m_edit->setAccessibleDescription(help);
    m_edit->setToolTip(help);
    m_edit->setClearButtonEnabled(true);
    m_problem = new FieldError(m_edit, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &OptionalField::changed);
}

QString OptionalField::text() const
{
    return m_edit->text().trimmed();
}

void OptionalField::setText(const QString &text)
{
    m_edit->setText(text);
}

void OptionalField::setEmptyMeaning(const QString &meaning)
{
    m_edit->setPlaceholderText(meaning);
}

void OptionalField::setProblem(const QString &problem)
{
    m_problem->setProblem(problem);
}

} // namespace ktrdr::ui
