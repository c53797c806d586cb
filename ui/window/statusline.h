#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace ktrdr::ui {

class LiveOperations;

/// The counts at the right of the status bar.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    StatusLine(QStatusBar &bar, const LiveOperations &live);

    [[nodiscard]] QString text() const;

private:
    void refresh();

    const LiveOperations &m_live;
    QLabel *m_counts;
};

} // namespace ktrdr::ui
