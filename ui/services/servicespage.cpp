#include "ui/services/servicespage.h"

#include "ui/commands/commandmenu.h"
#include "ui/pages/emptypage.h"
#include "ui/pages/splittersizes.h"
#include "ui/services/servicedetails.h"
#include "ui/services/servicedialog.h"
#include "ui/services/servicesmodel.h"
#include "ui/services/servicetable.h"

#include "core/remote/servicehub.h"

#include <QJsonArray>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ktrdr::ui {

using remote::ServiceHub;

namespace {

constexpr int TableHeight = 220;
const auto TableKey = QStringLiteral("table");
const auto SizesKey = QStringLiteral("tableAndDetails");

} // namespace

ServicesPage::ServicesPage(ServiceHub &hub, QWidget *parent)
    : WindowPage(parent)
    , m_hub(hub)
    , m_model(new ServicesModel(hub, this))
    , m_table(new ServiceTable(*m_model, this))
    , m_details(new ServiceDetails(this))
    , m_tableAndDetails(new QSplitter(Qt::Vertical, this))
    , m_empty(makeEmptyPage())
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("servicesPage"));
    setAccessibleName(tr("Services"));
    build();
    connect(m_table, &ServiceTable::selectedChanged, this, [this] {
        showSelected();
        Q_EMIT commandsChanged();
    });
    connect(m_table, &QAbstractItemView::activated, this, &ServicesPage::editService);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ServicesPage::showContextMenu);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ServicesPage::showSelected);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ServicesPage::updateEmptyState);
    updateEmptyState();
    showSelected();
}

QJsonObject ServicesPage::saveState() const
{
    return {{TableKey, m_table->saveColumns()}, {SizesKey, sizesOf(*m_tableAndDetails)}};
}

void ServicesPage::restoreState(const QJsonObject &state)
{
    m_table->restoreColumns(state.value(TableKey).toObject());
    restoreSizes(*m_tableAndDetails, state.value(SizesKey));
}

QString ServicesPage::selectedName() const
{
    return m_table->selectedName();
}

void ServicesPage::showService(const QString &name)
{
    if (m_table->select(name))
        m_table->setFocus(Qt::OtherFocusReason);
}

void ServicesPage::addService()
{
    openDialog({});
}

void ServicesPage::editService()
{
    if (const QString name = selectedName(); !name.isEmpty())
        openDialog(name);
}

void ServicesPage::removeService()
{
    const QString name = selectedName();
    if (name.isEmpty() || findChild<QMessageBox *>())
        return;
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Remove service?"),
                        tr("“%1” is forgotten together with its access token.").arg(name),
                        QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("removeService"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("What runs there goes on and is no longer told here. Stored "
                                    "bars and ended operations stay."));
    QPushButton *yes = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("removeService.yes"));
    question->setDefaultButton(question->addButton(tr("&Keep it"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::finished, this, [this, question, yes, name] {
        if (question->clickedButton() == yes)
            takeRemoval(name);
    });
    question->open();
}

void ServicesPage::checkService()
{
    if (const QString name = selectedName(); !name.isEmpty())
        m_hub.check(name);
}

void ServicesPage::checkAll()
{
    m_hub.checkAll();
}

void ServicesPage::build()
{
    m_tableAndDetails->setObjectName(QStringLiteral("servicesAndDetails"));
    m_tableAndDetails->addWidget(m_table);
    m_tableAndDetails->addWidget(m_details);
    m_tableAndDetails->setStretchFactor(0, 1);
    m_tableAndDetails->setStretchFactor(1, 0);
    m_tableAndDetails->setChildrenCollapsible(false);
    m_details->setMinimumSize(240, 120);
    m_tableAndDetails->setSizes({TableHeight, TableHeight});
    m_stack->addWidget(m_tableAndDetails);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setTabOrder(m_table, m_details);
}

QWidget *ServicesPage::makeEmptyPage()
{
    auto *page = new EmptyPage(
        {QStringLiteral("noServices"),
         tr("No service is configured: add KTRDR's hosts, its backend, an exchange, or another "
            "“ktrdr serve”, to use their data and see their operations here."),
         QStringLiteral("noServices.add"), QStringLiteral("add"), tr("&Add service…")},
        this);
    connect(page, &EmptyPage::clicked, this, &ServicesPage::addService);
    return page;
}

void ServicesPage::openDialog(const QString &replaced)
{
    if (auto *open = window()->findChild<ServiceDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new ServiceDialog(m_hub, replaced, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServiceDialog::saved, this, [this](const QString &name) {
        showService(name);
        m_hub.check(name);
    });
    dialog->open();
}

void ServicesPage::takeRemoval(const QString &name)
{
    if (const auto removed = m_hub.remove(name); !removed)
        Q_EMIT failed(removed.error());
}

void ServicesPage::showSelected()
{
    const QModelIndex index = m_model->indexOf(selectedName());
    if (index.isValid())
        m_details->showState(m_model->state(index));
}

void ServicesPage::updateEmptyState()
{
    QWidget *wanted = m_model->rowCount() == 0 ? m_empty : m_tableAndDetails;
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(wanted);
    setFocusProxy(wanted == m_empty ? m_empty : m_table);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    Q_EMIT commandsChanged();
}

void ServicesPage::showContextMenu(const QPoint &position)
{
    if (!m_commands)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("serviceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, *m_commands, menuCommands());
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace ktrdr::ui
