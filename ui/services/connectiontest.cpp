#include "ui/services/connectiontest.h"

#include "ui/details/errorview.h"
#include "ui/presentation/statuslook.h"
#include "ui/services/servicelamp.h"
#include "ui/services/servicetext.h"
#include "ui/theme/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ktrdr::ui {

using remote::ServiceCheck;

namespace {

constexpr int IconSize = 16;

/// Who cannot see must hear of it.
void announce(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace

ConnectionTest::ConnectionTest(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_picture(new QLabel(this))
    , m_success(new QLabel(this))
    , m_error(new ErrorView(this))
{
    m_button->setObjectName(QStringLiteral("service.test"));
    m_button->setAutoDefault(false);
    m_button->setToolTip(tr("Looks whether the service answers, is of this kind, lets you in and "
                            "works. Nothing is saved."));
    m_button->setAccessibleDescription(m_button->toolTip());
    m_progress->setObjectName(QStringLiteral("service.test.progress"));
    m_progress->setAccessibleName(tr("Testing the connection…"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_success->setObjectName(QStringLiteral("service.test.success"));
    m_success->setWordWrap(true);
    m_success->setTextFormat(Qt::PlainText);
    m_success->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_button);
    row->addWidget(m_progress, 1);
    row->addStretch(1);
    auto *success = new QHBoxLayout;
    success->setSpacing(8);
    success->addWidget(m_picture, 0, Qt::AlignTop);
    success->addWidget(m_success, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(row);
    column->addLayout(success);
    column->addWidget(m_error);
    connect(m_button, &QPushButton::clicked, this, &ConnectionTest::press);
    drawPicture();
    forget();
}

ConnectionTest::~ConnectionTest()
{
    m_stop.cancel();
}

void ConnectionTest::press()
{
    if (m_isRunning)
        forget();
    else
        Q_EMIT requested();
}

void ConnectionTest::run(remote::ServiceHub &hub, const remote::ServiceEntry &entry,
                         const std::optional<QByteArray> &token, const QString &replaced)
{
    forget();
    showRunning(true);
    hub.test(entry, token, replaced, m_stop.token(),
             [this, stop = m_stop.token()](const ServiceCheck &check) {
                 // It may have been on its way already.
                 if (!stop.isCancelled())
                     take(check);
             });
}

void ConnectionTest::forget()
{
    m_stop.cancel();
    m_stop = {};
    showRunning(false);
    m_picture->hide();
    m_success->hide();
    m_error->showError(std::nullopt);
}

void ConnectionTest::showError(const operations::Error &error)
{
    forget();
    m_error->showError(error);
    announce(m_error);
}

void ConnectionTest::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawPicture();
}

void ConnectionTest::take(const ServiceCheck &check)
{
    if (check.error) {
        showError(*check.error);
        return;
    }
    showRunning(false);
    showSuccess(check);
    announce(m_success);
}

void ConnectionTest::showRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_progress->setVisible(isRunning);
    m_button->setText(isRunning ? tr("S&top testing") : tr("&Test connection"));
    m_button->setIcon(icon(isRunning ? QStringLiteral("stop") : QStringLiteral("check")));
}

void ConnectionTest::showSuccess(const ServiceCheck &check)
{
    m_success->setText(tr("The connection works: %1 answers (%2).")
                           .arg(check.identity, ServiceText::latency(check.health)));
    m_picture->show();
    m_success->show();
}

void ConnectionTest::drawPicture()
{
    const LampLook look = lookOf(services::Light::Up);
    m_picture->setPixmap(StatusLook::pixmap(look.iconName, colourOf(look.meaning, palette()),
                                            IconSize, devicePixelRatioF()));
}

} // namespace ktrdr::ui
