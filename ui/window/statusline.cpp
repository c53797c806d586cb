#include "ui/window/statusline.h"

#include "ui/tray/liveoperations.h"

#include <QLabel>
#include <QStatusBar>

namespace ktrdr::ui {

StatusLine::StatusLine(QStatusBar &bar, const LiveOperations &live)
    : QObject(&bar)
    , m_live(live)
    , m_counts(new QLabel(&bar))
{
    m_counts->setObjectName(QStringLiteral("status.counts"));
    m_counts->setAccessibleName(tr("Running and queued operations"));
    m_counts->setContentsMargins(8, 0, 8, 0);
    bar.addPermanentWidget(m_counts);
    connect(&live, &LiveOperations::statusChanged, this, &StatusLine::refresh);
    refresh();
}

QString StatusLine::text() const
{
    if (m_live.count() == 0)
        return tr("Nothing is running");
    QStringList parts;
    if (m_live.running() > 0)
        parts << tr("%n running", nullptr, m_live.running());
    if (m_live.queued() > 0)
        parts << tr("%n queued", nullptr, m_live.queued());
    if (m_live.paused() > 0)
        parts << tr("%n paused", nullptr, m_live.paused());
    return parts.join(QStringLiteral(" · "));
}

void StatusLine::refresh()
{
    m_counts->setText(text());
}

} // namespace ktrdr::ui
