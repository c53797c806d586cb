#include "ui/training/valuesfield.h"

#include "ui/dialogs/fielderror.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ktrdr::ui {

using operations::Error;
using operations::Result;
using training::SweepAxis;

namespace {

constexpr int ShownLines = 2;

} // namespace

ValuesField::ValuesField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setObjectName(QStringLiteral("training.values"));
    m_edit->setAccessibleName(tr("Other values"));
    m_edit->setAccessibleDescription(
        tr("Values to train with instead of the strategy's, a key to a line. Several values with "
           "commas between them are a sweep: each makes a training of its own."));
    m_edit->setToolTip(m_edit->accessibleDescription());
    m_edit->setPlaceholderText(
        QStringLiteral("training.epochs=50\ntraining.learning_rate=0.001,0.01"));
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    const int frame =
        2 * m_edit->frameWidth() + static_cast<int>(m_edit->document()->documentMargin() * 2);
    m_edit->setFixedHeight(ShownLines * m_edit->fontMetrics().lineSpacing() + frame + 2);
    m_problem = new FieldError(m_edit, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ValuesField::changed);
}

QString ValuesField::text() const
{
    return m_edit->toPlainText();
}

void ValuesField::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

void ValuesField::setValues(const Values &values)
{
    QStringList lines;
    for (const training::StrategyOverride &change : values.overrides)
        lines.append(SweepAxis{change.key, {change.value}}.toText());
    for (const SweepAxis &axis : values.sweep)
        lines.append(axis.toText());
    setText(lines.join(u'\n'));
}

Result<ValuesField::Values> ValuesField::read()
{
    Values values;
    const QStringList lines = text().split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const auto axis = SweepAxis::parse(line);
        if (!axis) {
            const Error error{QStringLiteral("TRAINING-InvalidRequest"),
                              tr("“%1” gives no value.").arg(line.trimmed()),
                              tr("Write a key of the strategy and its value, like "
                                 "training.epochs=50; for a sweep several values with commas "
                                 "between them."),
                              {},
                              {}};
            m_problem->setProblem(problemText(error));
            return operations::failure(error);
        }
        if (axis->values.size() == 1)
            values.overrides.append({axis->key, axis->values.first()});
        else
            values.sweep.append(*axis);
    }
    m_problem->setProblem({});
    return values;
}

} // namespace ktrdr::ui
