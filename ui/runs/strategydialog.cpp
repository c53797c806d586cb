#include "ui/runs/strategydialog.h"

#include "ui/theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ktrdr::ui {

namespace {

constexpr QSize DialogSize{640, 560};

} // namespace

StrategyDialog::StrategyDialog(const QString &run, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("strategyDialog"));
    setWindowTitle(tr("Strategy of %1").arg(run));
    auto *view = new QPlainTextEdit(text, this);
    view->setObjectName(QStringLiteral("strategy.text"));
    view->setAccessibleName(tr("Strategy as it was used"));
    view->setReadOnly(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setTabChangesFocus(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("strategy.copy"));
    copy->setIcon(icon(QStringLiteral("copy")));
    connect(copy, &QPushButton::clicked, this,
            [text] { QApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    resize(DialogSize);
}

} // namespace ktrdr::ui
