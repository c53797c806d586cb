#include "tests/gui/window/windowfixture.h"
#include "tests/support/stricttest.h"
#include "ui/commands/commandids.h"
#include "ui/commands/commandregistry.h"
#include "ui/operations/operationspage.h"
#include "ui/services/servicespage.h"

#include <QDialog>
#include <QMessageBox>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace ktrdr;
using namespace ktrdr::ui;
using test::WindowFixture;

namespace {

struct Fixture : WindowFixture
{
    void add(const QString &name)
    {
        remote::ServiceEntry entry;
        entry.name = name;
        entry.url = QUrl(QStringLiteral("http://10.0.0.7:8321"));
        services.save(entry, {}, {}, [](const operations::Result<void> &saved) { QVERIFY(saved); });
    }
    [[nodiscard]] ServicesPage &page() const
    {
        return *window->findChild<ServicesPage *>(QStringLiteral("servicesPage"));
    }
    [[nodiscard]] QToolButton *light(const QString &name) const
    {
        return window->statusBar()->findChild<QToolButton *>(u"serviceLight." + name);
    }
};

} // namespace

class TestWindowServices final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void pageHasItsKeysAndItsMenu();
    void lightOpensThePageWithItsService();
    void rowsOfTheHiddenPageAreSafe();
    void servicesAreThereAgainAfterARestart();
    void anOpenDialogStopsWithTheWindow();
};

void TestWindowServices::pageHasItsKeysAndItsMenu()
{
    Fixture f;
    f.show();
    QVERIFY(!f.page().isVisible());
    QTest::keyClick(f.window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(f.page().isVisible());
    QTest::keyClick(f.window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.child<QDialog>("serviceDialog"));
}

void TestWindowServices::lightOpensThePageWithItsService()
{
    Fixture f;
    f.show();
    f.add(QStringLiteral("desk"));
    f.add(QStringLiteral("attic"));
    QTRY_VERIFY(f.light(QStringLiteral("attic"))->isVisible());
    QTest::mouseClick(f.light(QStringLiteral("attic")), Qt::LeftButton);
    QVERIFY(f.page().isVisible());
    QCOMPARE(f.page().selectedName(), QStringLiteral("attic"));
    QVERIFY(f.window->commands().action(command::RemoveService)->isEnabled());
}

void TestWindowServices::rowsOfTheHiddenPageAreSafe()
{
    Fixture f;
    f.show();
    f.add(QStringLiteral("desk"));
    QVERIFY(!f.trigger(command::RemoveService));
    QVERIFY(f.trigger(QStringLiteral("page.services")));
    QVERIFY(f.trigger(command::RemoveService));
    QVERIFY(f.child<QMessageBox>("removeService"));
    f.child<QMessageBox>("removeService")->reject();
    QVERIFY(f.trigger(QStringLiteral("page.operations")));
    QVERIFY(!f.trigger(command::EditService));
    // All services can be looked at from everywhere.
    QVERIFY(f.trigger(command::CheckServices));
    QVERIFY(f.services.state(QStringLiteral("desk"))->isChecking);
}

void TestWindowServices::servicesAreThereAgainAfterARestart()
{
    Fixture f;
    f.add(QStringLiteral("desk"));
    f.restart();
    f.show();
    QVERIFY(f.light(QStringLiteral("desk"))->isVisible());
    QCOMPARE(f.page().selectedName(), QStringLiteral("desk"));
}

void TestWindowServices::anOpenDialogStopsWithTheWindow()
{
    Fixture f;
    f.show();
    f.add(QStringLiteral("desk"));
    f.page().editService();
    QVERIFY(f.child<QDialog>("serviceDialog"));
    f.restart();
    QVERIFY(!f.child<QDialog>("serviceDialog"));
}

QTEST_MAIN(TestWindowServices)
#include "tst_windowservices.moc"
