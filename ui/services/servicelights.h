#pragma once

#include "core/remote/servicehub.h"

#include <QMap>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace ktrdr::ui {

/// A small item per configured service in the status bar: its name and its light, in words in the
/// tool tip. Not there without services; where the window is narrow, names give way.
class ServiceLights final : public QWidget
{
    Q_OBJECT

public:
    /// The hub is borrowed and outlives it.
    explicit ServiceLights(const remote::ServiceHub &hub, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user wants to know more of this service.
    void serviceRequested(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeEntries();
    void takeState(const QString &name);
    [[nodiscard]] QToolButton *makeItem(const QString &name);

    const remote::ServiceHub &m_hub;
    QMap<QString, QToolButton *> m_items;
    QHBoxLayout *m_row;
};

} // namespace ktrdr::ui
