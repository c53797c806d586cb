#pragma once

#include "core/remote/serviceentry.h"

#include <QDialog>

class QPushButton;

namespace ktrdr::remote {
class ServiceHub;
}

namespace ktrdr::ui {

class ConnectionTest;
class ServiceForm;

/// Adds a service, or changes one; tests the connection before anything is saved. Closing it
/// stops a test that is under way.
class ServiceDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `replaced` is the name of the service that is edited; empty = a new one. The hub is borrowed
    /// and outlives it.
    explicit ServiceDialog(remote::ServiceHub &hub, const QString &replaced = {},
                           QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void saved(const QString &name);

protected:
    bool event(QEvent *event) override;

private:
    void test();
    void takeSaved(const operations::Result<void> &saved, const QString &name);
    void fit();

    remote::ServiceHub &m_hub;
    const QString m_replaced;
    ServiceForm *m_form;
    ConnectionTest *m_test;
    QPushButton *m_save;
};

} // namespace ktrdr::ui
