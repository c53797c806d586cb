#include "tests/doubles/ktrdrbackenddouble.h"
#include "tests/gui/fixtures/mnemonics.h"
#include "tests/gui/services/servicedialogfixture.h"
#include "tests/support/stricttest.h"
#include "translations/translators.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ktrdr;
using namespace ktrdr::ui;
using remote::ServiceEntry;
using remote::ServiceKind;
using Fixture = test::ServiceDialogFixture;

class TestServiceDialog final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void kindSetsItsUsualAddressUnlessTheUserEnteredAnother();
    void wrongFieldsSaySoOnceTheUserWasThere();
    void savingMarksEveryWrongField();
    void aTakenNameIsToldAtTheName();
    void whatGoesWithoutSayingIsAdded();
    void tokenIsHiddenKeptReplacedAndRemoved();
    void whatIsShownHasRoom();
    void keyboardAloneReachesEverything();
    void noTwoFieldsShareAKey_data();
    void noTwoFieldsShareAKey();
};

void TestServiceDialog::kindSetsItsUsualAddressUnlessTheUserEnteredAnother()
{
    Fixture f;
    f.open();
    const auto &url = f.child<QLineEdit>("service.url");
    for (const ServiceKind kind : remote::AllServiceKinds) {
        f.choose(kind);
        QCOMPARE(url.text(), remote::usualUrl(kind).toString());
        QVERIFY(!f.shown("service.kind.help").isEmpty());
    }
    f.type("service.url", QStringLiteral("https://lab.example:8443"));
    f.choose(ServiceKind::Ib);
    QCOMPARE(url.text(), QStringLiteral("https://lab.example:8443"));
}

void TestServiceDialog::wrongFieldsSaySoOnceTheUserWasThere()
{
    Fixture f;
    f.open();
    QVERIFY(f.problem("service.name.problem").isEmpty());
    f.type("service.url", QStringLiteral("ftp://host"));
    QVERIFY(f.problem("service.url.problem").contains(QStringLiteral("ftp://host")));
    QVERIFY(f.problem("service.name.problem").isEmpty());
    f.type("service.url", QStringLiteral("http://host:1"));
    QVERIFY(f.problem("service.url.problem").isEmpty());
    f.type("service.name", QStringLiteral("local"));
    QVERIFY(f.problem("service.name.problem").contains(QStringLiteral("local")));
    f.type("service.proxy", QStringLiteral("ftp://x:1"));
    QVERIFY(!f.problem("service.proxy.problem").isEmpty());
    f.type("service.ca", f.services.home.filePath(QStringLiteral("none.pem")));
    QVERIFY(f.problem("service.ca.problem").contains(QStringLiteral("none.pem")));
}

void TestServiceDialog::savingMarksEveryWrongField()
{
    Fixture f;
    f.open();
    f.type("service.url", QString());
    f.save();
    QVERIFY(f.dialog->isVisible());
    QVERIFY(!f.problem("service.name.problem").isEmpty());
    QVERIFY(!f.problem("service.url.problem").isEmpty());
    QVERIFY(f.child<QLineEdit>("service.name").hasFocus());
    QVERIFY(f.services.hub.entries().isEmpty());
}

void TestServiceDialog::aTakenNameIsToldAtTheName()
{
    Fixture f;
    f.services.add(QStringLiteral("desk"), ServiceKind::Serve,
                   remote::usualUrl(ServiceKind::Serve));
    f.open();
    f.type("service.name", QStringLiteral("desk"));
    f.save();
    QVERIFY(f.dialog->isVisible());
    QVERIFY(f.problem("service.name.problem").contains(QStringLiteral("desk")));
    QVERIFY(f.child<QPushButton>("service.save").isEnabled());
}

void TestServiceDialog::whatGoesWithoutSayingIsAdded()
{
    Fixture f;
    f.open();
    const QSignalSpy saved(f.dialog.get(), &ServiceDialog::saved);
    f.type("service.name", QStringLiteral(" desk "));
    f.type("service.url", QStringLiteral("lab.example:8321"));
    f.type("service.proxy", QStringLiteral("proxy.example:3128"));
    f.save();
    QTRY_COMPARE(saved.size(), 1);
    const ServiceEntry entry = *f.services.hub.entry(QStringLiteral("desk"));
    QCOMPARE(entry.url, QUrl(QStringLiteral("http://lab.example:8321")));
    QCOMPARE(entry.proxy, QUrl(QStringLiteral("http://proxy.example:3128")));
    QVERIFY(!entry.hasToken);
}

void TestServiceDialog::tokenIsHiddenKeptReplacedAndRemoved()
{
    const test::KtrdrBackendDouble backend;
    Fixture f;
    const QString name = QStringLiteral("desk");
    const auto sent = [&] {
        (void)f.services.check(name);
        return backend.requests().last().field("authorization");
    };
    f.open();
    QVERIFY(!f.child<QCheckBox>("service.removeToken").isVisible());
    QCOMPARE(f.child<QLineEdit>("service.token").echoMode(), QLineEdit::Password);
    f.choose(ServiceKind::Backend);
    f.type("service.name", name);
    f.type("service.url", backend.url().toString());
    f.type("service.token", QStringLiteral("first"));
    f.save();
    QTRY_COMPARE(sent(), QByteArray("Bearer first"));

    f.open(name);
    QVERIFY(f.child<QLineEdit>("service.token").text().isEmpty());
    QVERIFY(f.child<QLineEdit>("service.token")
                .placeholderText()
                .contains(QStringLiteral("is stored")));
    f.save();
    QTRY_VERIFY(!f.dialog->isVisible());
    QCOMPARE(sent(), QByteArray("Bearer first"));

    f.open(name);
    f.type("service.token", QStringLiteral("second"));
    f.save();
    QTRY_VERIFY(!f.dialog->isVisible());
    QCOMPARE(sent(), QByteArray("Bearer second"));

    f.open(name);
    f.child<QCheckBox>("service.removeToken").click();
    QVERIFY(!f.child<QLineEdit>("service.token").isEnabled());
    f.save();
    QTRY_VERIFY(!f.dialog->isVisible());
    QCOMPARE(sent(), QByteArray());
    QVERIFY(!f.services.hub.entry(name)->hasToken);
}

void TestServiceDialog::whatIsShownHasRoom()
{
    Fixture f;
    f.open();
    f.choose(ServiceKind::Backend);
    f.type("service.url", test::refusedUrl().toString());
    QCoreApplication::sendPostedEvents();
    const int before = f.dialog->height();
    f.test();
    QTRY_VERIFY_WITH_TIMEOUT(!f.shown("errorMessage").isEmpty(), 60'000);
    QTRY_VERIFY(f.dialog->height() > before);
    const QList<QLabel *> labels = f.dialog->findChildren<QLabel *>();
    // The layout takes more than one turn of the event loop.
    QTRY_VERIFY(std::all_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return !label->isVisible() || label->height() >= label->heightForWidth(label->width());
    }));
    const auto &kind = f.child<QComboBox>("service.kind");
    QVERIFY(kind.height() >= kind.sizeHint().height());
    const auto &save = f.child<QPushButton>("service.save");
    QVERIFY(f.dialog->rect().contains(
        save.geometry().translated(save.parentWidget()->mapTo(f.dialog.get(), QPoint()))));
    // What is no longer said takes no room.
    f.type("service.token", QStringLiteral("x"));
    QTRY_COMPARE(f.dialog->height(), before);
}

void TestServiceDialog::keyboardAloneReachesEverything()
{
    Fixture f;
    f.services.add(QStringLiteral("desk"), ServiceKind::Serve, remote::usualUrl(ServiceKind::Serve),
                   "secret");
    f.open(QStringLiteral("desk"));
    QStringList order;
    for (int step = 0; step < 20; ++step) {
        QWidget *focus = f.dialog->focusWidget();
        QVERIFY(focus);
        if (order.contains(focus->objectName()))
            break;
        QVERIFY2(focus->objectName().isEmpty() || !focus->accessibleName().isEmpty() ||
                     qobject_cast<QAbstractButton *>(focus),
                 qPrintable(focus->objectName()));
        order << focus->objectName();
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    const QStringList wanted{
        QStringLiteral("service.name"),        QStringLiteral("service.kind"),
        QStringLiteral("service.url"),         QStringLiteral("service.token"),
        QStringLiteral("service.removeToken"), QStringLiteral("service.ca"),
        QStringLiteral("service.ca.browse"),   QStringLiteral("service.proxy"),
        QStringLiteral("service.test"),
    };
    QCOMPARE(order.first(wanted.size()), wanted);
    QVERIFY(order.contains(QStringLiteral("service.save")));
}

void TestServiceDialog::noTwoFieldsShareAKey_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestServiceDialog::noTwoFieldsShareAKey()
{
    QFETCH(const QString, language);
    translations::install(*QCoreApplication::instance(), language);
    Fixture f;
    f.services.add(QStringLiteral("desk"), ServiceKind::Serve, remote::usualUrl(ServiceKind::Serve),
                   "secret");
    f.open(QStringLiteral("desk"));
    QCOMPARE(ktrdr::test::sharedKeys(*f.dialog), QStringList());
    translations::install(*QCoreApplication::instance(), QStringLiteral("en"));
}

QTEST_MAIN(TestServiceDialog)
#include "tst_servicedialog.moc"
