#include "ui/window/quitguard.h"

#include <QMessageBox>
#include <QPushButton>

namespace ktrdr::ui {

QuitGuard::QuitGuard(QWidget &window)
    : QObject(&window)
    , m_window(window)
{}

void QuitGuard::ask(int operations, bool isTrayShown)
{
    if (m_question) {
        m_question->raise();
        return;
    }
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Quit ktrdr monitor?"),
        tr("%n operation(s) run in this program and would end with it.", nullptr, operations),
        QMessageBox::NoButton, &m_window);
    question->setObjectName(QStringLiteral("quitGuard"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("Cancelled operations keep what they have stored; you can run them again."));
    QPushButton *cancel =
        question->addButton(tr("&Cancel them and quit"), QMessageBox::DestructiveRole);
    cancel->setObjectName(QStringLiteral("quitGuard.cancelThem"));
    QPushButton *keep = nullptr;
    if (isTrayShown) {
        keep = question->addButton(tr("&Keep running in the tray"), QMessageBox::AcceptRole);
        keep->setObjectName(QStringLiteral("quitGuard.keep"));
    }
    QPushButton *stay = question->addButton(tr("&Stay"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("quitGuard.stay"));
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(question, &QMessageBox::finished, this, [this, question, cancel, keep] {
        const QAbstractButton *pressed = question->clickedButton();
        m_question.clear();
        if (pressed == cancel)
            Q_EMIT answered(QuitAnswer::CancelThem);
        else if (keep && pressed == keep)
            Q_EMIT answered(QuitAnswer::KeepInTray);
        else
            Q_EMIT answered(QuitAnswer::Stay);
    });
    m_question = question;
    question->open();
}

} // namespace ktrdr::ui
