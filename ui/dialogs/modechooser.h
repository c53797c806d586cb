#pragma once

#include "core/marketdata/loadmode.h"

#include <QWidget>

class QButtonGroup;

namespace ktrdr::ui {

/// The load modes, each with a line on what it does.
class ModeChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit ModeChooser(QWidget *parent = nullptr);

    [[nodiscard]] marketdata::LoadMode mode() const;
    void setMode(marketdata::LoadMode mode);

Q_SIGNALS:
    void modeChanged();

private:
    void addMode(marketdata::LoadMode mode, const QString &title, const QString &explanation);

    QButtonGroup *m_modes;
};

} // namespace ktrdr::ui
