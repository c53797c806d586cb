#include "ui/tray/trayicon.h"

#include "ui/commands/commandids.h"
#include "ui/commands/commandmenu.h"
#include "ui/commands/commandregistry.h"
#include "ui/theme/icons.h"
#include "ui/tray/liveoperations.h"

#include "core/operations/operationboard.h"

#include <QMenu>

namespace ktrdr::ui {

using operations::OperationId;
using operations::OperationRecord;
using operations::OperationStatus;

namespace {

constexpr std::chrono::seconds RetryInterval{5};
constexpr int ListedOperations = 8;

QString lineOf(const OperationRecord &record)
{
    if (record.status == OperationStatus::Pending)
        return TrayIcon::tr("%1: queued").arg(record.name);
    if (record.status == OperationStatus::Cancelling)
        return TrayIcon::tr("%1: cancelling").arg(record.name);
    if (record.status == OperationStatus::Paused)
        return TrayIcon::tr("%1: paused").arg(record.name);
    if (!record.progress.percentage)
        return TrayIcon::tr("%1: running").arg(record.name);
    return TrayIcon::tr("%1: %2 %").arg(record.name).arg(qRound(*record.progress.percentage));
}

} // namespace

TrayIcon::TrayIcon(TrayHost &host, operations::OperationBoard &board, LiveOperations &live,
                   const CommandRegistry &commands, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_board(board)
    , m_live(live)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(QStringLiteral("tray.menu"));
    m_menu->setAccessibleName(tr("Tray menu"));
    fillMenu(*m_menu, commands, {command::ShowWindow, {}});
    m_operationsEnd = m_menu->addSeparator();
    fillMenu(*m_menu, commands,
             {command::PauseAll,
              command::ResumeAll,
              {},
              command::LoadData,
              command::Train,
              {},
              command::Quit});

    connect(&host, &TrayHost::activated, this, &TrayIcon::windowRequested);
    connect(&live, &LiveOperations::changed, this, &TrayIcon::refresh);
    connect(&live, &LiveOperations::statusChanged, this, &TrayIcon::refresh);
    connect(&m_retry, &QTimer::timeout, this, &TrayIcon::lookForTray);
    m_retry.setInterval(RetryInterval);
    m_retry.start();
    lookForTray();
}

TrayIcon::~TrayIcon()
{
    m_host.hide();
}

TrayMood TrayIcon::mood() const
{
    if (m_wantsAttention)
        return TrayMood::Attention;
    return m_live.running() > 0 ? TrayMood::Working : TrayMood::Idle;
}

QString TrayIcon::toolTip() const
{
    const QList<OperationRecord> live = m_live.records();
    QStringList lines;
    if (live.isEmpty())
        lines << tr("ktrdr monitor: nothing is running");
    else
        lines << tr("ktrdr monitor: %n operation(s)", nullptr, static_cast<int>(live.size()));
    for (const OperationRecord &record : live.first(std::min<qsizetype>(live.size(), 3)))
        lines << lineOf(record);
    if (m_wantsAttention)
        lines << tr("An operation needs your attention.");
    return lines.join(u'\n');
}

void TrayIcon::askForAttention()
{
    m_wantsAttention = true;
    refresh();
    Q_EMIT attentionChanged(true);
}

void TrayIcon::acknowledge()
{
    if (!m_wantsAttention)
        return;
    m_wantsAttention = false;
    refresh();
    Q_EMIT attentionChanged(false);
}

/// Trays come and go (a panel restarts), so looking never ends; it costs nothing.
void TrayIcon::lookForTray()
{
    const bool isAvailable = m_host.isAvailable();
    if (isAvailable == m_isShown)
        return;
    m_isShown = isAvailable;
    if (m_isShown)
        refresh();
    else
        m_host.hide();
    Q_EMIT shownChanged(m_isShown);
}

void TrayIcon::refresh()
{
    refreshMenu();
    if (m_isShown)
        m_host.show(trayPicture(mood(), m_live.running()), toolTip(), m_menu.get());
}

void TrayIcon::refreshMenu()
{
    QList<OperationRecord> live = m_live.records();
    if (live.size() > ListedOperations)
        live = live.first(ListedOperations);
    QList<OperationId> ids;
    for (const OperationRecord &record : live)
        ids.append(record.id);
    if (ids != m_listed) {
        m_listed = ids;
        rebuildOperations(live);
    }
    for (qsizetype row = 0; row < live.size(); ++row)
        m_operationMenus.at(row)->setTitle(
            lineOf(live.at(row)).replace(QStringLiteral("&"), QStringLiteral("&&")));
}

void TrayIcon::rebuildOperations(const QList<OperationRecord> &live)
{
    for (QMenu *menu : std::as_const(m_operationMenus)) {
        m_menu->removeAction(menu->menuAction());
        menu->deleteLater();
    }
    m_operationMenus.clear();
    for (const OperationRecord &record : live) {
        QMenu *menu = makeOperationMenu(record);
        m_menu->insertMenu(m_operationsEnd, menu);
        m_operationMenus.append(menu);
    }
}

QMenu *TrayIcon::makeOperationMenu(const OperationRecord &record)
{
    auto *menu = new QMenu(m_menu.get());
    menu->setObjectName(u"tray.operation." + record.id.toString());
    QAction *show = menu->addAction(icon(QStringLiteral("window")), tr("&Show"));
    show->setObjectName(QStringLiteral("tray.show"));
    connect(show, &QAction::triggered, this,
            [this, id = record.id] { Q_EMIT operationRequested(id); });
    QAction *cancel = menu->addAction(icon(QStringLiteral("cancel")), tr("&Cancel"));
    cancel->setObjectName(QStringLiteral("tray.cancel"));
    connect(cancel, &QAction::triggered, this, [this, id = record.id] { m_board.cancel({id}); });
    return menu;
}

} // namespace ktrdr::ui
