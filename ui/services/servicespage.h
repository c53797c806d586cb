#pragma once

#include "core/operations/error.h"
#include "ui/pages/windowpage.h"

class QSplitter;
class QStackedWidget;

namespace ktrdr::remote {
class ServiceHub;
}

namespace ktrdr::ui {

class ServiceDetails;
class ServicesModel;
class ServiceTable;

/// The configured services: how each one is, what went over the wire, and what can be done about
/// it.
class ServicesPage final : public WindowPage
{
    Q_OBJECT

public:
    /// The hub is borrowed and outlives it.
    explicit ServicesPage(remote::ServiceHub &hub, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("services"); }
    [[nodiscard]] QString title() const override { return tr("Serv&ices"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("services"); }
    void addCommands(CommandRegistry &registry) override;
    [[nodiscard]] QStringList menuCommands() const override;
    [[nodiscard]] QStringList toolBarCommands() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    /// Empty where nothing is selected.
    [[nodiscard]] QString selectedName() const;

public Q_SLOTS:
    /// Selects it; nothing happens where there is no such service.
    void showService(const QString &name);
    void addService();
    void editService();
    /// Asks first.
    void removeService();
    void checkService();
    void checkAll();

Q_SIGNALS:
    /// Something was not done.
    void failed(const ktrdr::operations::Error &error);

private:
    void build();
    [[nodiscard]] QWidget *makeEmptyPage();
    void openDialog(const QString &replaced);
    void takeRemoval(const QString &name);
    void showSelected();
    void updateEmptyState();
    void showContextMenu(const QPoint &position);

    remote::ServiceHub &m_hub;
    CommandRegistry *m_commands = nullptr;
    ServicesModel *m_model;
    ServiceTable *m_table;
    ServiceDetails *m_details;
    QSplitter *m_tableAndDetails;
    QWidget *m_empty;
    QStackedWidget *m_stack;
};

} // namespace ktrdr::ui
