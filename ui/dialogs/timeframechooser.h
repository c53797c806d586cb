#pragma once

#include "core/marketdata/timeframe.h"

#include <QWidget>

class QToolButton;

namespace ktrdr::ui {

/// One toggle per timeframe; any number can be on.
class TimeframeChooser final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object's name of the toggles, with a dot and the timeframe after it.
    explicit TimeframeChooser(const QString &name, QWidget *parent = nullptr);

    /// From short to long.
    [[nodiscard]] QList<marketdata::Timeframe> chosen() const;
    void choose(const QList<marketdata::Timeframe> &timeframes);

Q_SIGNALS:
    void chosenChanged();

private:
    QList<QToolButton *> m_buttons;
};

} // namespace ktrdr::ui
