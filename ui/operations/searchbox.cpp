#include "ui/operations/searchbox.h"

#include "ui/theme/icons.h"
#include "ui/theme/palettes.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>

namespace ktrdr::ui {

using namespace std::chrono_literals;

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_modes(new QActionGroup(this))
{
    setObjectName(QStringLiteral("searchBox"));
    setAccessibleName(tr("Search operations"));
    setAccessibleDescription(tr("Words, or fields such as status:failed, symbol:AAPL and "
                                "type:data_load. Enter searches at once, Escape clears."));
    setPlaceholderText(tr("Search, e.g. status:failed symbol:AAPL"));
    setClearButtonEnabled(true);
    m_timer.setSingleShot(true);
    m_timer.setInterval(200ms);
    buildActions();
    connect(&m_timer, &QTimer::timeout, this, &SearchBox::search);
    connect(this, &QLineEdit::returnPressed, this, &SearchBox::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) {
            search();
        } else {
            m_timer.start();
        }
    });
}

void SearchBox::setMode(SearchMode mode)
{
    if (m_mode != mode) {
        m_mode = mode;
        m_modes->actions().at(static_cast<int>(mode))->setChecked(true);
        m_searched.clear();
        search();
    }
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setPlaceholderText(tr("Search, e.g. status:failed symbol:AAPL"));
        setAccessibleName(tr("Search operations"));
    }
}

void SearchBox::buildActions()
{
    m_lens = addAction(icon(QStringLiteral("search")), LeadingPosition);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("searchModes"));
    const auto addMode = [this, menu](SearchMode mode, const QString &title, const char *name) {
        QAction *action = menu->addAction(title);
        action->setObjectName(QLatin1StringView(name));
        action->setCheckable(true);
        action->setChecked(mode == m_mode);
        m_modes->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode] { setMode(mode); });
    };
    addMode(SearchMode::Plain, tr("Words"), "searchPlain");
    addMode(SearchMode::Wildcard, tr("Words with * and ?"), "searchWildcard");
    addMode(SearchMode::Regex, tr("Regular expression"), "searchRegex");
    m_options = addAction(icon(QStringLiteral("filter")), TrailingPosition);
    m_options->setObjectName(QStringLiteral("searchOptions"));
    m_options->setText(tr("How to search"));
    m_options->setToolTip(tr("How to search"));
    connect(m_options, &QAction::triggered, this,
            [this, menu] { menu->popup(mapToGlobal(rect().bottomRight())); });
}

void SearchBox::search()
{
    m_timer.stop();
    const QString wanted = text().trimmed();
    if (wanted == m_searched) {
        return;
    }
    m_searched = wanted;
    const SearchQuery query = SearchQuery::parse(wanted, m_mode);
    showProblem(query.problem());
    Q_EMIT searchChanged(query);
}

void SearchBox::showProblem(const QString &problem)
{
    QPalette palette;
    if (!problem.isEmpty()) {
        palette.setColor(QPalette::Text, colourOf(Meaning::Bad, palette));
    }
    setPalette(palette);
    setToolTip(problem);
}

} // namespace ktrdr::ui
