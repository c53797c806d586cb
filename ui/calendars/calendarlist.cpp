#include "ui/calendars/calendarlist.h"

#include "ui/dialogs/fielderror.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace ktrdr::ui {

using marketdata::CalendarEntry;
using marketdata::CalendarFolder;
using marketdata::CalendarOrigin;

namespace {

constexpr int CodeRole = Qt::UserRole;

QString lineOf(const CalendarEntry &entry, bool isUnsaved)
{
    QString line =
        entry.name.isEmpty() ? entry.code : QStringLiteral("%1 – %2").arg(entry.code, entry.name);
    if (isUnsaved)
        line = CalendarList::tr("%1 (not saved)").arg(line);
    else if (entry.problem)
        line = CalendarList::tr("%1 (cannot be used)").arg(line);
    else if (entry.origin == CalendarOrigin::Changed)
        line = CalendarList::tr("%1 (changed)").arg(line);
    return line;
}

} // namespace

CalendarList::CalendarList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_code(new QLineEdit(this))
    , m_problem(nullptr)
    , m_add(new QPushButton(tr("&Add"), this))
{
    m_list->setObjectName(QStringLiteral("calendars.list"));
    m_list->setAccessibleName(tr("Calendars"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_code->setObjectName(QStringLiteral("calendars.newCode"));
    m_code->setPlaceholderText(tr("for example XPAR"));
    m_add->setObjectName(QStringLiteral("calendars.add"));
    m_add->setAutoDefault(false);
    m_add->setToolTip(tr("Begins a calendar of your own with the text that is shown."));
    m_problem = new FieldError(m_code, this);
    auto *label = new QLabel(tr("&New market code:"), this);
    label->setBuddy(m_code);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_list, 0, 0, 1, 2);
    grid->addWidget(label, 1, 0, 1, 2);
    grid->addWidget(m_code, 2, 0);
    grid->addWidget(m_add, 2, 1);
    grid->addWidget(m_problem, 3, 0, 1, 2);
    connect(m_list, &QListWidget::currentItemChanged, this,
            [this] { Q_EMIT currentChanged(current()); });
    connect(m_code, &QLineEdit::returnPressed, this, &CalendarList::add);
    connect(m_code, &QLineEdit::textEdited, this, [this] { m_problem->setProblem({}); });
    connect(m_add, &QPushButton::clicked, this, &CalendarList::add);
    setFocusProxy(m_list);
}

void CalendarList::setEntries(const QList<CalendarEntry> &entries, const QSet<QString> &unsaved)
{
    const QString kept = current();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const CalendarEntry &entry : entries) {
        auto *item = new QListWidgetItem(lineOf(entry, unsaved.contains(entry.code)), m_list);
        item->setData(CodeRole, entry.code);
    }
    setCurrent(holds(kept) ? kept : entries.value(0).code);
}

QString CalendarList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(CodeRole).toString() : QString();
}

void CalendarList::setCurrent(const QString &code)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(CodeRole).toString() == code)
            m_list->setCurrentRow(row);
    }
}

void CalendarList::add()
{
    const QString code = m_code->text().trimmed().toUpper();
    if (!CalendarFolder::isCode(code)) {
        m_problem->setProblem(tr("Use 2 to 16 letters, digits, - and _, and a letter first."));
        return;
    }
    if (holds(code)) {
        m_problem->setProblem(tr("There is a calendar %1 already.").arg(code));
        return;
    }
    m_code->clear();
    Q_EMIT newWanted(code);
}

bool CalendarList::holds(const QString &code) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(CodeRole).toString() == code)
            return true;
    }
    return false;
}

} // namespace ktrdr::ui
