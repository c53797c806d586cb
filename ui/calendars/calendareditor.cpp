#include "ui/calendars/calendareditor.h"

#include "ui/calendars/yearpreview.h"
#include "ui/dialogs/fielderror.h"
#include "ui/theme/palettes.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>

namespace ktrdr::ui {

using marketdata::MarketCalendar;
using marketdata::MarketRules;

CalendarEditor::CalendarEditor(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_problem(nullptr)
    , m_year(new YearPreview(this))
{
    m_title->setObjectName(QStringLiteral("calendars.title"));
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("calendars.text"));
    m_text->setAccessibleName(tr("Text of the calendar"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_problem = new FieldError(m_text, this, FieldError::Marks::Nothing);
    auto *help = new QLabel(
        tr("A line each: name, zone, session DAYS HH:MM-HH:MM, holiday DAY, half HH:MM DAY, "
           "closure "
           "DATE [DATE], open DATE. A DAY is a date, 12-25, 3.Mon.01, last.Mon.05 or easter-2."),
        this);
    help->setObjectName(QStringLiteral("calendars.help"));
    help->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_text, 3);
    column->addWidget(m_problem);
    column->addWidget(help);
    column->addWidget(m_year, 2);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        judge();
        Q_EMIT edited();
    });
}

void CalendarEditor::setCalendar(const QString &code, const QString &text, const QString &why)
{
    m_title->setText(QStringLiteral("%1 · %2").arg(code, why));
    const bool isShown = code == m_code && text == m_text->toPlainText();
    m_code = code;
    // What is being typed has been judged, and keeps its cursor.
    if (isShown)
        return;
    {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(text);
    }
    judge();
}

QString CalendarEditor::text() const
{
    return m_text->toPlainText();
}

void CalendarEditor::setProblem(const QString &problem)
{
    m_problem->setProblem(problem);
}

void CalendarEditor::judge()
{
    const auto rules = MarketRules::fromText(text());
    m_isRight = rules.has_value();
    m_problem->setProblem(rules ? QString() : rules.error().message);
    markLine(rules ? 0 : rules.error().context.value(QStringLiteral("line")).toInt());
    m_year->setCalendar(rules ? std::make_shared<MarketCalendar>(m_code, *rules) : nullptr);
}

/// From 1; 0 = none.
void CalendarEditor::markLine(int line)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (const QTextBlock block = m_text->document()->findBlockByNumber(line - 1); block.isValid()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setForeground(colourOf(Meaning::Bad, palette()));
        mark.format.setFontWeight(QFont::Bold);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.cursor.select(QTextCursor::LineUnderCursor);
        marks << mark;
    }
    m_text->setExtraSelections(marks);
}

} // namespace ktrdr::ui
