#include "ui/calendars/calendarsdialog.h"

#include "ui/calendars/calendareditor.h"
#include "ui/calendars/calendarlist.h"
#include "ui/dialogs/fielderror.h"

#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ktrdr::ui {

using marketdata::CalendarEntry;
using marketdata::CalendarOrigin;

namespace {

/// In heights of a line of text.
constexpr QSize Size(58, 40);

QString savedText(const QString &code)
{
    return marketdata::marketCalendarText(code).value_or(QString());
}

QString whyText(const CalendarEntry &entry, bool isSaved)
{
    if (!isSaved && entry.origin == CalendarOrigin::User && savedText(entry.code).isEmpty())
        return CalendarsDialog::tr("A new calendar, not saved yet.");
    switch (entry.origin) {
    case CalendarOrigin::Program:
        return CalendarsDialog::tr("The program's own calendar.");
    case CalendarOrigin::Changed:
        return CalendarsDialog::tr("Your version, in place of the program's own calendar.");
    case CalendarOrigin::User:
        return CalendarsDialog::tr("Your own calendar.");
    }
    Q_UNREACHABLE();
}

} // namespace

CalendarsDialog::CalendarsDialog(const QString &code, QWidget *parent)
    : QDialog(parent)
    , m_list(new CalendarList(this))
    , m_editor(new CalendarEditor(this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_reset(new QPushButton(this))
{
    setObjectName(QStringLiteral("calendarsDialog"));
    setWindowTitle(tr("Market calendars"));
    build();
    connect(m_list, &CalendarList::currentChanged, this, &CalendarsDialog::showCurrent);
    connect(m_list, &CalendarList::newWanted, this, &CalendarsDialog::begin);
    connect(m_editor, &CalendarEditor::edited, this, &CalendarsDialog::keepDraft);
    connect(m_save, &QPushButton::clicked, this, &CalendarsDialog::save);
    connect(m_reset, &QPushButton::clicked, this, &CalendarsDialog::askReset);
    refresh();
    if (!code.isEmpty())
        m_list->setCurrent(code);
}

void CalendarsDialog::build()
{
    m_save->setObjectName(QStringLiteral("calendars.save"));
    m_save->setShortcut(QKeySequence::Save);
    m_save->setAutoDefault(false);
    m_reset->setObjectName(QStringLiteral("calendars.reset"));
    m_reset->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_reset, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *halves = new QSplitter(this);
    halves->addWidget(m_list);
    halves->addWidget(m_editor);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    halves->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(halves);
    column->addWidget(buttons);
    m_list->setFocus();
    resize(Size * fontMetrics().height());
}

CalendarEntry CalendarsDialog::entryOf(const QString &code) const
{
    const auto found = std::ranges::find(m_entries, code, &CalendarEntry::code);
    return found != m_entries.cend() ? *found : CalendarEntry{code, {}, CalendarOrigin::User, {}};
}

void CalendarsDialog::showCurrent()
{
    const QString code = m_list->current();
    const CalendarEntry entry = entryOf(code);
    const auto draft = m_drafts.constFind(code);
    const bool isSaved = draft == m_drafts.cend();
    m_editor->setCalendar(code, isSaved ? savedText(code) : *draft, whyText(entry, isSaved));
    m_save->setEnabled(!isSaved && m_editor->isRight());
    m_reset->setEnabled(!isSaved || entry.origin != CalendarOrigin::Program);
    m_reset->setText(entry.origin == CalendarOrigin::User ? tr("&Remove…")
                                                          : tr("&Use the program's own…"));
}

void CalendarsDialog::refresh()
{
    m_entries = marketdata::marketCalendarEntries();
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft) {
        if (std::ranges::find(m_entries, draft.key(), &CalendarEntry::code) == m_entries.cend())
            m_entries << CalendarEntry{draft.key(), {}, CalendarOrigin::User, {}};
    }
    std::ranges::sort(m_entries, {}, &CalendarEntry::code);
    const QStringList unsaved = m_drafts.keys();
    m_list->setEntries(m_entries, {unsaved.cbegin(), unsaved.cend()});
    showCurrent();
}

void CalendarsDialog::begin(const QString &code)
{
    m_drafts.insert(code, m_editor->text());
    refresh();
    m_list->setCurrent(code);
    m_editor->setFocus();
}

void CalendarsDialog::keepDraft()
{
    const QString code = m_list->current();
    const bool wasSaved = !m_drafts.contains(code);
    if (m_editor->text() == savedText(code))
        m_drafts.remove(code);
    else
        m_drafts.insert(code, m_editor->text());
    if (wasSaved == m_drafts.contains(code))
        refresh();
    else
        showCurrent();
}

void CalendarsDialog::save()
{
    const QString code = m_list->current();
    if (const auto saved = marketdata::calendarFolder().save(code, m_editor->text()); !saved) {
        m_editor->setProblem(problemText(saved.error()));
        return;
    }
    m_editor->setProblem({});
    m_drafts.remove(code);
    refresh();
    Q_EMIT changed(code);
}

void CalendarsDialog::askReset()
{
    const QString code = m_list->current();
    if (marketdata::calendarFolder().stampOf(code).isEmpty()) {
        askDiscard(1, [this, code] {
            m_drafts.remove(code);
            refresh();
        });
        return;
    }
    const bool isProgram = marketdata::programMarketCodes().contains(code);
    auto *box =
        new QMessageBox(QMessageBox::Question, windowTitle(),
                        tr("Remove your calendar of %1?").arg(code), QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("calendars.confirm"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(isProgram
                                ? tr("Its series are judged by the program's own calendar then.")
                                : tr("Its series are judged by hours that their bars tell then."));
    const QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, code] { reset(code); });
    box->open();
}

void CalendarsDialog::reset(const QString &code)
{
    if (const auto removed = marketdata::calendarFolder().remove(code); !removed) {
        m_editor->setProblem(problemText(removed.error()));
        return;
    }
    m_drafts.remove(code);
    refresh();
    Q_EMIT changed(code);
}

void CalendarsDialog::reject()
{
    if (m_drafts.isEmpty())
        QDialog::reject();
    else
        askDiscard(static_cast<int>(m_drafts.size()), [this] { QDialog::reject(); });
}

void CalendarsDialog::askDiscard(int calendars, std::function<void()> then)
{
    auto *box = new QMessageBox(QMessageBox::Question, windowTitle(),
                                tr("%n calendar(s) are not saved.", nullptr, calendars),
                                QMessageBox::Cancel | QMessageBox::Discard, this);
    box->setObjectName(QStringLiteral("calendars.discard"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("What you wrote is lost if you discard it."));
    connect(box->button(QMessageBox::Discard), &QPushButton::clicked, this, std::move(then));
    box->open();
}

} // namespace ktrdr::ui
