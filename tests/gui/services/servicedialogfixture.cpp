#include "tests/gui/services/servicedialogfixture.h"

#include "ui/dialogs/fielderror.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace ktrdr::test {

void ServiceDialogFixture::open(const QString &replaced)
{
    dialog = std::make_unique<ui::ServiceDialog>(services.hub, replaced);
    dialog->show();
    if (!QTest::qWaitForWindowActive(dialog.get()))
        qFatal("The dialog did not become active");
}

void ServiceDialogFixture::type(const char *field, const QString &text) const
{
    auto &edit = child<QLineEdit>(field);
    edit.selectAll();
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QTest::keyClicks(&edit, text);
}

void ServiceDialogFixture::choose(remote::ServiceKind kind) const
{
    auto &box = child<QComboBox>("service.kind");
    box.setCurrentIndex(box.findData(static_cast<int>(kind)));
}

QString ServiceDialogFixture::problem(const char *field) const
{
    return child<ui::FieldError>(field).problem();
}

QString ServiceDialogFixture::shown(const char *label) const
{
    const auto &text = child<QLabel>(label);
    return text.isVisible() ? text.text() : QString();
}

} // namespace ktrdr::test
