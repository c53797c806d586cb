#include "ui/services/servicedialog.h"

#include "ui/services/connectiontest.h"
#include "ui/services/serviceform.h"

#include "core/remote/servicehub.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFrame>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace ktrdr::ui {

using operations::Result;

namespace {

/// In heights of a line of text.
constexpr int Width = 35;

} // namespace

ServiceDialog::ServiceDialog(remote::ServiceHub &hub, const QString &replaced, QWidget *parent)
    : QDialog(parent)
    , m_hub(hub)
    , m_replaced(replaced)
    , m_form(new ServiceForm(hub.entry(replaced), this))
    , m_test(new ConnectionTest(this))
{
    setObjectName(QStringLiteral("serviceDialog"));
    setWindowTitle(replaced.isEmpty() ? tr("Add service") : tr("Edit service “%1”").arg(replaced));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("service.save"));
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(14);
    column->addWidget(m_form);
    column->addWidget(line);
    column->addWidget(m_test);
    column->addWidget(buttons);
    connect(m_form, &ServiceForm::changed, m_test, &ConnectionTest::forget);
    connect(m_test, &ConnectionTest::requested, this, &ServiceDialog::test);
    connect(this, &QDialog::finished, m_test, &ConnectionTest::forget);
    m_form->setFocus();
    fit();
}

void ServiceDialog::accept()
{
    const auto entry = m_form->read();
    if (!entry)
        return;
    m_save->setEnabled(false);
    const QPointer<ServiceDialog> self(this);
    m_hub.save(*entry, m_form->token(), m_replaced,
               [self, name = entry->name](const Result<void> &saved) {
                   if (ServiceDialog *alive = self.data())
                       alive->takeSaved(saved, name);
               });
}

bool ServiceDialog::event(QEvent *event)
{
    const bool isTaken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return isTaken;
}

void ServiceDialog::test()
{
    if (const auto entry = m_form->readNameless())
        m_test->run(m_hub, *entry, m_form->token(), m_replaced);
}

void ServiceDialog::takeSaved(const Result<void> &saved, const QString &name)
{
    m_save->setEnabled(true);
    if (saved) {
        Q_EMIT this->saved(name);
        QDialog::accept();
        return;
    }
    if (!m_form->showProblem(saved.error()))
        m_test->showError(saved.error());
}

/// As high as what there is to say now, which changes while the dialog is open.
void ServiceDialog::fit()
{
    const int width = Width * fontMetrics().height();
    setFixedSize(width, layout()->totalHeightForWidth(width));
}

} // namespace ktrdr::ui
