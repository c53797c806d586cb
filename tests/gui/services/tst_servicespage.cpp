#include "ui/services/servicespage.h"

#include "tests/doubles/ktrdrbackenddouble.h"
#include "tests/gui/fixtures/appearance.h"
#include "tests/gui/services/servicesfixture.h"
#include "tests/support/stricttest.h"
#include "ui/commands/commandids.h"
#include "ui/commands/commandregistry.h"
#include "ui/services/servicetable.h"
#include "ui/theme/palettes.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;
using remote::ServiceKind;

namespace {

/// The page in a window, with its commands.
struct Fixture
{
    test::ServicesFixture services;
    CommandRegistry commands;
    QMainWindow window;
    ServicesPage *page = new ServicesPage(services.hub);

    Fixture()
    {
        page->addCommands(commands);
        window.addActions(commands.actions());
        window.setCentralWidget(page);
        const auto update = [this] { commands.update({}); };
        QObject::connect(page, &WindowPage::commandsChanged, &window, update);
        update();
        window.resize(1000, 600);
    }

    void show()
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window did not become active");
        page->setFocus();
    }
    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return window.findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString textOf(const char *name) const
    {
        const auto *label = child<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] bool isEnabled(const QString &command) const
    {
        return commands.action(command)->isEnabled();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const remote::ServiceEntry &entry : services.hub.entries())
            names.append(entry.name);
        return names;
    }
};

const QUrl SomeUrl(QStringLiteral("http://10.0.0.7:5001"));

} // namespace

class TestServicesPage final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void emptyPageSaysWhatToDo();
    void firstServiceIsAddedByKeyboardAlone();
    void detailsTellThreeLightsInSentences();
    void detailsTellTheExactErrorAndWhatToDo();
    void figuresStandBelowEachOtherWhereItIsNarrow();
    void checkKeysCheckOneOrAll();
    void enterEditsTheSelectedService();
    void removalAsksFirst();
    void commandsNeedASelectedServiceOnTheTopPage();
    void afterARemovalTheNeighbourIsSelected();
    void stateIsKept();
    void everyLook_data();
    void everyLook();
};

void TestServicesPage::emptyPageSaysWhatToDo()
{
    Fixture f;
    f.show();
    QVERIFY(f.child<QWidget>("noServices")->isVisible());
    QVERIFY(!f.child<QWidget>("serviceTable")->isVisible());
    QVERIFY(f.child<QPushButton>("noServices.add")->hasFocus());
    QVERIFY(!f.isEnabled(command::CheckServices));
    f.services.add(QStringLiteral("desk"), ServiceKind::Serve, SomeUrl);
    QVERIFY(!f.child<QWidget>("noServices")->isVisible());
    QVERIFY(f.child<QWidget>("serviceTable")->hasFocus());
    QCOMPARE(f.page->selectedName(), QStringLiteral("desk"));
    QVERIFY(f.isEnabled(command::CheckServices));
}

void TestServicesPage::firstServiceIsAddedByKeyboardAlone()
{
    const test::KtrdrBackendDouble backend;
    Fixture f;
    f.show();
    QTest::keyClick(f.child<QPushButton>("noServices.add"), Qt::Key_Return);
    auto *dialog = f.child<QDialog>("serviceDialog");
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("desk"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    // The third kind: its usual address is offered, and replaced.
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Up);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    auto *url = dialog->findChild<QLineEdit *>(QStringLiteral("service.url"));
    QCOMPARE(dialog->focusWidget(), url);
    QCOMPARE(url->text(), remote::usualUrl(ServiceKind::Backend).toString());
    url->selectAll();
    QTest::keyClicks(url, backend.url().authority());
    QTest::keyClick(url, Qt::Key_Return);
    QTRY_VERIFY(!f.child<QDialog>("serviceDialog"));
    QCOMPARE(f.names(), QStringList{QStringLiteral("desk")});
    QVERIFY(f.services.hub.entry(QStringLiteral("desk"))->kind == ServiceKind::Backend);
    QCOMPARE(f.services.hub.entry(QStringLiteral("desk"))->url, backend.url());
    QCOMPARE(f.page->selectedName(), QStringLiteral("desk"));
    // It is looked at without being asked.
    QTRY_COMPARE(f.textOf("serviceDetails.service"), QStringLiteral("The service does its work."));
}

void TestServicesPage::detailsTellThreeLightsInSentences()
{
    const test::KtrdrBackendDouble backend;
    Fixture f;
    f.services.add(QStringLiteral("desk"), ServiceKind::Backend, backend.url(), "s3cret");
    f.show();
    QCOMPARE(f.textOf("serviceDetails.title"), QStringLiteral("desk (KTRDR backend)"));
    QVERIFY(f.textOf("serviceDetails.process").startsWith(QStringLiteral("Whether anything")));
    QCOMPARE(f.textOf("fact_checkedAt"), QStringLiteral("Not checked yet"));
    QCOMPARE(f.textOf("fact_token"), QStringLiteral("Stored"));
    QVERIFY(f.services.check(QStringLiteral("desk")).isUsable());
    QTRY_COMPARE(f.textOf("serviceDetails.process"),
                 QStringLiteral("A process answers at %1.").arg(backend.url().authority()));
    QCOMPARE(f.textOf("serviceDetails.service"), QStringLiteral("The service does its work."));
    QVERIFY(f.textOf("serviceDetails.data").startsWith(QStringLiteral("No data have come")));
    QVERIFY(!f.textOf("fact_identity").isEmpty());
    QTRY_COMPARE(f.textOf("fact_requests"), QString::number(backend.requests().size()));
    QVERIFY(f.textOf("errorMessage").isEmpty());
}

void TestServicesPage::detailsTellTheExactErrorAndWhatToDo()
{
    Fixture f;
    f.services.add(QStringLiteral("off"), ServiceKind::Backend, test::refusedUrl());
    f.show();
    (void)f.services.check(QStringLiteral("off"));
    QTRY_VERIFY(f.textOf("errorMessage").startsWith(QStringLiteral("Nothing answers for “off”")));
    QCOMPARE(f.textOf("errorHint"),
             QStringLiteral("Is the service running, and is this its port?"));
    QVERIFY(f.textOf("errorChain").contains(QStringLiteral("refused")));
    QVERIFY(f.textOf("serviceDetails.process")
                .startsWith(QStringLiteral("No usable answer comes from")));
}

void TestServicesPage::figuresStandBelowEachOtherWhereItIsNarrow()
{
    Fixture f;
    f.services.add(QStringLiteral("desk"), ServiceKind::Serve, SomeUrl);
    f.window.resize(1200, 600);
    f.show();
    const auto place = [&f](const char *fact) {
        const auto *label = f.child<QLabel>(fact);
        return label->mapTo(&f.window, QPoint());
    };
    QTRY_VERIFY(place("fact_requests").x() > place("fact_url").x());
    QCOMPARE(place("fact_requests").y(), place("fact_url").y());
    f.window.resize(400, 600);
    QTRY_VERIFY(place("fact_requests").y() > place("fact_checkedAt").y());
}

void TestServicesPage::checkKeysCheckOneOrAll()
{
    const test::KtrdrBackendDouble one;
    const test::KtrdrBackendDouble other;
    Fixture f;
    f.services.add(QStringLiteral("one"), ServiceKind::Backend, one.url());
    f.services.add(QStringLiteral("other"), ServiceKind::Backend, other.url());
    f.show();
    QTest::keyClick(&f.window, Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY(f.services.hub.state(QStringLiteral("one"))->checkedAt);
    QVERIFY(other.requests().isEmpty());
    QTest::keyClick(&f.window, Qt::Key_F5);
    QTRY_VERIFY(f.services.hub.state(QStringLiteral("other"))->checkedAt);
    QVERIFY(!other.requests().isEmpty());
}

void TestServicesPage::enterEditsTheSelectedService()
{
    Fixture f;
    f.services.add(QStringLiteral("desk"), ServiceKind::Serve, SomeUrl);
    f.show();
    QTest::keyClick(f.child<QWidget>("serviceTable"), Qt::Key_Return);
    auto *dialog = f.child<QDialog>("serviceDialog");
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("service.name"));
    QCOMPARE(name->text(), QStringLiteral("desk"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("attic"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(f.names(), QStringList{QStringLiteral("attic")});
    QCOMPARE(f.page->selectedName(), QStringLiteral("attic"));
    // Asked for twice, it is there once.
    QTRY_VERIFY(!f.child<QDialog>("serviceDialog"));
    f.page->editService();
    f.page->addService();
    QCOMPARE(f.window.findChildren<QDialog *>(QStringLiteral("serviceDialog")).size(), 1);
}

void TestServicesPage::removalAsksFirst()
{
    Fixture f;
    f.services.add(QStringLiteral("desk"), ServiceKind::Serve, SomeUrl);
    f.show();
    f.commands.action(command::RemoveService)->trigger();
    auto *question = f.child<QMessageBox>("removeService");
    QVERIFY(question);
    QVERIFY(QTest::qWaitForWindowActive(question));
    // Enter keeps it.
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!f.child<QMessageBox>("removeService"));
    QCOMPARE(f.names(), QStringList{QStringLiteral("desk")});
    f.commands.action(command::RemoveService)->trigger();
    QTest::mouseClick(f.child<QPushButton>("removeService.yes"), Qt::LeftButton);
    QTRY_VERIFY(f.names().isEmpty());
    QVERIFY(f.child<QWidget>("noServices")->isVisible());
}

void TestServicesPage::commandsNeedASelectedServiceOnTheTopPage()
{
    Fixture f;
    f.show();
    QVERIFY(f.isEnabled(command::AddService));
    QVERIFY(!f.isEnabled(command::EditService));
    f.services.add(QStringLiteral("desk"), ServiceKind::Serve, SomeUrl);
    for (const QString &id : f.page->toolBarCommands())
        QVERIFY2(f.isEnabled(id), qPrintable(id));
    f.page->hide();
    f.commands.update({});
    QVERIFY(!f.isEnabled(command::RemoveService));
    QVERIFY(f.isEnabled(command::CheckServices));
}

void TestServicesPage::afterARemovalTheNeighbourIsSelected()
{
    Fixture f;
    for (const char *name : {"a", "b", "c"})
        f.services.add(QString::fromLatin1(name), ServiceKind::Serve, SomeUrl);
    f.show();
    f.page->showService(QStringLiteral("b"));
    QCOMPARE(f.page->selectedName(), QStringLiteral("b"));
    QVERIFY(f.services.hub.remove(QStringLiteral("b")));
    QVERIFY(!f.page->selectedName().isEmpty());
    QCOMPARE(f.textOf("serviceDetails.title").section(u' ', 0, 0), f.page->selectedName());
    f.page->showService(QStringLiteral("nobody"));
    QVERIFY(!f.page->selectedName().isEmpty());
}

void TestServicesPage::stateIsKept()
{
    Fixture f;
    f.services.add(QStringLiteral("b"), ServiceKind::Serve, SomeUrl);
    f.services.add(QStringLiteral("a"), ServiceKind::Serve, SomeUrl);
    f.show();
    auto *table = f.child<ServiceTable>("serviceTable");
    table->setColumnWidth(0, 222);
    table->sortByColumn(0, Qt::AscendingOrder);
    ServicesPage again(f.services.hub);
    again.restoreState(f.page->saveState());
    const auto *restored = again.findChild<ServiceTable *>();
    QCOMPARE(restored->columnWidth(0), 222);
    QCOMPARE(restored->model()->index(0, 0).data().toString(), QStringLiteral("a"));
}

void TestServicesPage::everyLook_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << lightPalette() << Qt::LeftToRight;
    QTest::newRow("dark") << darkPalette() << Qt::LeftToRight;
    QTest::newRow("light mirrored") << lightPalette() << Qt::RightToLeft;
}

void TestServicesPage::everyLook()
{
    QFETCH(const QPalette, palette);
    QFETCH(const Qt::LayoutDirection, direction);
    test::useAppearance(palette, direction);
    const test::KtrdrBackendDouble backend;
    Fixture f;
    f.services.add(QStringLiteral("desk"), ServiceKind::Backend, backend.url());
    f.services.add(QStringLiteral("off"), ServiceKind::Backend, test::refusedUrl());
    (void)f.services.check(QStringLiteral("desk"));
    (void)f.services.check(QStringLiteral("off"));
    f.show();
    QTRY_COMPARE(f.textOf("serviceDetails.service"), QStringLiteral("The service does its work."));
    const QImage picture = f.page->grab().toImage();
    test::keepPicture(
        picture, QStringLiteral("services-%1").arg(QLatin1StringView(QTest::currentDataTag())));
    QVERIFY(test::countPixels(picture, colourOf(Meaning::Good, palette)) > 100);
    QVERIFY(test::countPixels(picture, colourOf(Meaning::Bad, palette)) > 30);
    test::useAppearance(lightPalette());
}

QTEST_MAIN(TestServicesPage)
#include "tst_servicespage.moc"
