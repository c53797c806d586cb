#include "ui/details/logtab.h"

#include "ui/details/logdelegate.h"
#include "ui/details/logmodel.h"
#include "ui/details/logreader.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace ktrdr::ui {

LogTab::LogTab(const QString &logFolder, QWidget *parent)
    : QWidget(parent)
    , m_model(new LogModel(20'000, this))
    , m_reader(new LogReader(logFolder, this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(m_table))
{
    setObjectName(QStringLiteral("logTab"));
    setAccessibleName(tr("Log"));
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_table, 1);
    connect(m_reader, &LogReader::newsRead, this, &LogTab::takeNews);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LogTab::updateEmptyText);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &LogTab::updateEmptyText);
    updateEmptyText();
}

void LogTab::showRecord(const operations::OperationRecord &record)
{
    const QString id = record.id.toString();
    m_isLive = !record.isFinal();
    if (m_operationId != id) {
        m_operationId = id;
        m_model->clear();
        m_reader->close();
    } else if (!m_isLive) {
        // The last lines are written around the end.
        m_reader->readSoon();
    }
    updateReading();
}

void LogTab::clear()
{
    m_operationId.clear();
    m_reader->close();
    m_model->clear();
}

void LogTab::copy()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            lines.append(m_model->lineText(row));
        }
    } else {
        for (const QModelIndex &row : rows) {
            lines.append(m_model->lineText(row.row()));
        }
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void LogTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateReading();
}

void LogTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reader->setFollowing(false);
}

QWidget *LogTab::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_level = new QComboBox(bar);
    m_level->setObjectName(QStringLiteral("logLevel"));
    m_level->setAccessibleName(tr("Lowest level shown"));
    for (const auto level : {spdlog::level::trace, spdlog::level::debug, spdlog::level::info,
                             spdlog::level::warn, spdlog::level::err}) {
        m_level->addItem(level == spdlog::level::trace
                             ? tr("All levels")
                             : tr("%1 and above").arg(LogModel::levelTitle(level)),
                         static_cast<int>(level));
    }
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setLevel(static_cast<spdlog::level::level_enum>(m_level->currentData().toInt()));
    });
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("logSearch"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, m_model, &LogModel::setSearch);
    m_follow = new QToolButton(bar);
    m_follow->setObjectName(QStringLiteral("logFollow"));
    m_follow->setText(tr("Follow"));
    m_follow->setAccessibleDescription(tr("Keeps the newest line in view"));
    m_follow->setToolTip(tr("Keep the newest line in view"));
    m_follow->setIcon(icon(QStringLiteral("follow")));
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    connect(m_follow, &QToolButton::toggled, this, [this](bool following) {
        if (following) {
            m_table->scrollToBottom();
        }
    });
    auto *copyButton = new QToolButton(bar);
    copyButton->setObjectName(QStringLiteral("logCopy"));
    copyButton->setText(tr("Copy"));
    copyButton->setToolTip(tr("Copy the selected lines, or all"));
    copyButton->setIcon(icon(QStringLiteral("copy")));
    copyButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(copyButton, &QToolButton::clicked, this, &LogTab::copy);
    layout->addWidget(m_level);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_follow);
    layout->addWidget(copyButton);
    return bar;
}

void LogTab::buildTable()
{
    m_table->setObjectName(QStringLiteral("logTable"));
    m_table->setAccessibleName(tr("Log lines"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LogDelegate(m_table));
    m_table->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    const QFontMetrics metrics = m_table->fontMetrics();
    m_table->setColumnWidth(LogModel::TimeColumn,
                            metrics.horizontalAdvance(QStringLiteral("00:00:00.000")) + 24);
    m_table->setColumnWidth(LogModel::LevelColumn,
                            metrics.horizontalAdvance(QStringLiteral("Critical")) + 24);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(metrics.height() + 4);
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 4);
    auto *copyAction = new QAction(tr("Copy"), m_table);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &LogTab::copy);
    m_table->addAction(copyAction);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *over = new QVBoxLayout(m_table->viewport());
    over->addWidget(m_empty, 0, Qt::AlignCenter);
}

void LogTab::takeNews(const logging::LogNews &news)
{
    if (news.isWhole) {
        m_model->setLines(news.lines);
    } else {
        m_model->appendLines(news.lines);
    }
    updateEmptyText();
    if (m_follow->isChecked()) {
        m_table->scrollToBottom();
    }
}

void LogTab::updateReading()
{
    if (!isVisible() || m_operationId.isEmpty()) {
        return;
    }
    m_reader->open(m_operationId);
    m_reader->setFollowing(m_isLive);
    if (!m_isLive) {
        m_reader->readSoon();
    }
}

void LogTab::updateEmptyText()
{
    m_empty->setVisible(m_model->rowCount() == 0);
    m_empty->setText(m_model->lineCount() > 0 ? tr("No line matches the level and the search.")
                                              : tr("This operation has written no log lines."));
}

} // namespace ktrdr::ui
