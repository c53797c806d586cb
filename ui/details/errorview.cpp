#include "ui/details/errorview.h"

#include "ui/presentation/operationtext.h"
#include "ui/presentation/statuslook.h"

#include <QEvent>
#include <QJsonValue>
#include <QLabel>
#include <QVBoxLayout>

namespace ktrdr::ui {

using operations::Error;
using operations::OperationStatus;

namespace {

QString placeText(const Error &error)
{
    QStringList parts;
    for (auto it = error.context.begin(); it != error.context.end(); ++it) {
        parts.append(OperationText::spelledOut(it.key()) + QStringLiteral(": ") +
                     OperationText::value(QJsonValue::fromVariant(it.value())));
    }
    return parts.join(QStringLiteral(", "));
}

QLabel *makeLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ErrorView::ErrorView(QWidget *parent)
    : QFrame(parent)
    , m_message(makeLabel(QStringLiteral("errorMessage"), this))
    , m_hint(makeLabel(QStringLiteral("errorHint"), this))
    , m_chain(makeLabel(QStringLiteral("errorChain"), this))
{
    setObjectName(QStringLiteral("errorView"));
    setAutoFillBackground(true);
    m_message->setAccessibleName(tr("What went wrong"));
    m_hint->setAccessibleName(tr("What to do"));
    m_chain->setAccessibleName(tr("Causes"));
    QFont bold = font();
    bold.setBold(true);
    m_message->setFont(bold);
    m_chain->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(6);
    layout->addWidget(m_message);
    layout->addWidget(m_hint);
    layout->addWidget(m_chain);
    hide();
    colour();
}

void ErrorView::showError(const std::optional<Error> &error)
{
    if (error == m_error) {
        return;
    }
    m_error = error;
    setVisible(error.has_value());
    if (!error) {
        return;
    }
    m_message->setText(error->message);
    m_hint->setText(error->hint);
    m_hint->setVisible(!error->hint.isEmpty());
    m_chain->setText(chainText(*error));
}

QString ErrorView::chainText(const Error &error)
{
    QStringList lines;
    int depth = 0;
    for (const Error *link = &error; link != nullptr; link = link->cause.get(), ++depth) {
        const QString indent(qsizetype(2) * depth, QLatin1Char(' '));
        if (depth > 0) {
            lines.append(indent + tr("because: %1").arg(link->message));
        }
        QString origin = link->code;
        if (const QString place = placeText(*link); !place.isEmpty()) {
            origin += origin.isEmpty() ? place : QStringLiteral(" · ") + place;
        }
        if (!origin.isEmpty()) {
            lines.append(indent + origin);
        }
        if (depth > 0 && !link->hint.isEmpty() && link->hint != error.hint) {
            lines.append(indent + link->hint);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

void ErrorView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange) {
        colour();
    }
}

void ErrorView::colour()
{
    const QPalette inherited = parentWidget() != nullptr ? parentWidget()->palette() : QPalette();
    QPalette own = inherited;
    const QColor ink = StatusLook::color(OperationStatus::Failed, inherited);
    own.setColor(QPalette::Window, StatusLook::mix(ink, inherited.color(QPalette::Window), 0.12));
    setPalette(own);
    QPalette title = own;
    title.setColor(QPalette::WindowText, ink);
    m_message->setPalette(title);
}

} // namespace ktrdr::ui
