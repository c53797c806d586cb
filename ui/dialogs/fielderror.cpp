#include "ui/dialogs/fielderror.h"

#include "ui/theme/palettes.h"

#include "core/operations/error.h"

#include <QApplication>
#include <QEvent>

namespace ktrdr::ui {

FieldError::FieldError(QWidget *field, QWidget *parent, Marks marks)
    : QLabel(parent)
    , m_field(field)
    , m_marks(marks)
    , m_description(field->accessibleDescription())
{
    setObjectName(field->objectName() + u".problem");
    setWordWrap(true);
    hide();
}

void FieldError::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    setText(problem.isEmpty() ? QString() : QStringLiteral("⚠ %1").arg(problem));
    setVisible(!problem.isEmpty());
    m_field->setAccessibleDescription(problem.isEmpty() ? m_description : problem);
    mark();
}

void FieldError::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        mark();
}

void FieldError::mark()
{
    const QPalette palette = QApplication::palette();
    const QColor bad = colourOf(Meaning::Bad, palette);
    QPalette own;
    own.setColor(QPalette::WindowText, bad);
    setPalette(own);
    if (m_marks == Marks::Nothing)
        return;
    QPalette field;
    if (!m_problem.isEmpty()) {
        field.setColor(QPalette::Text, bad);
        field.setColor(QPalette::Highlight, bad);
        field.setColor(QPalette::HighlightedText, palette.color(QPalette::Base));
    }
    m_field->setPalette(field);
}

QString problemText(const operations::Error &error)
{
    return error.hint.isEmpty() ? error.message
                                : QStringLiteral("%1 %2").arg(error.message, error.hint);
}

} // namespace ktrdr::ui
