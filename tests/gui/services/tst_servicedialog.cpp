#include "ui/services/servicedialog.h"

#include "tests/doubles/ktrdrbackenddouble.h"
#include "tests/doubles/ktrdribhostdouble.h"
#include "tests/gui/fixtures/mnemonics.h"
#include "tests/gui/services/servicesfixture.h"
#include "tests/support/stricttest.h"
#include "translations/translators.h"
#include "ui/dialogs/fielderror.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ktrdr;
using namespace ktrdr::ui;
using remote::ServiceEntry;
using remote::ServiceKind;

namespace {

struct Fixture
{
    test::ServicesFixture services;
    std::unique_ptr<ServiceDialog> dialog;

    /// `replaced` = the service to edit; empty = a new one.
    void open(const QString &replaced = {})
    {
        dialog = std::make_unique<ServiceDialog>(services.hub, replaced);
        dialog->show();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("The dialog did not become active");
    }
    template<typename T>
    [[nodiscard]] T &child(const char *name) const
    {
        T *found = dialog->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s", name);
        return *found;
    }
    void type(const char *field, const QString &text) const
    {
        auto &edit = child<QLineEdit>(field);
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QTest::keyClicks(&edit, text);
    }
    void choose(ServiceKind kind) const
    {
        auto &box = child<QComboBox>("service.kind");
        box.setCurrentIndex(box.findData(static_cast<int>(kind)));
    }
    [[nodiscard]] QString problem(const char *field) const
    {
        return child<FieldError>(field).problem();
    }
    void save() const { child<QPushButton>("service.save").click(); }
    void test() const { child<QPushButton>("service.test").click(); }
    [[nodiscard]] QString shown(const char *label) const
    {
        const auto &text = child<QLabel>(label);
        return text.isVisible() ? text.text() : QString();
    }
};

test::DoubleReply sayNothing(const test::DoubleRequest &)
{
    test::DoubleReply reply;
    reply.manner = test::DoubleReply::Manner::Silence;
    return reply;
}

} // namespace

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
    void testTellsWhatAnswered();
    void testTellsWhyNot_data();
    void testTellsWhyNot();
    void testUsesTheTokenThatIsTyped();
    void changedInputsForgetTheResult();
    void closingStopsATest();
    void theButtonStopsATest();
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

void TestServiceDialog::testTellsWhatAnswered()
{
    const test::KtrdrBackendDouble backend;
    Fixture f;
    f.open();
    f.choose(ServiceKind::Backend);
    f.type("service.url", backend.url().toString());
    f.test();
    QVERIFY(f.child<QProgressBar>("service.test.progress").isVisible());
    QTRY_VERIFY(f.shown("service.test.success").startsWith(QStringLiteral("The connection works")));
    QVERIFY(!f.child<QProgressBar>("service.test.progress").isVisible());
    // A service needs no name to be tested, and nothing is saved.
    QVERIFY(f.problem("service.name.problem").isEmpty());
    QVERIFY(f.services.hub.entries().isEmpty());
}

void TestServiceDialog::testTellsWhyNot_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("refused") << QStringLiteral("none") << QStringLiteral("SERVICE-Unreachable");
    QTest::newRow("no such host") << QStringLiteral("dns") << QStringLiteral("SERVICE-Unreachable");
    QTest::newRow("no TLS") << QStringLiteral("tls") << QStringLiteral("SERVICE-Unreachable");
    QTest::newRow("401") << QStringLiteral("401") << QStringLiteral("KTRDR-Denied");
    QTest::newRow("another program")
        << QStringLiteral("html") << QStringLiteral("SERVICES-NotKtrdr");
    QTest::newRow("another kind") << QStringLiteral("ib") << QStringLiteral("SERVICES-OtherKind");
}

void TestServiceDialog::testTellsWhyNot()
{
    QFETCH(const QString, answer);
    QFETCH(const QString, code);
    test::KtrdrHttpDouble server([&answer](const test::DoubleRequest &) {
        if (answer == u"401")
            return test::DoubleReply::detail(QStringLiteral("Unauthorized"), 401);
        test::DoubleReply reply;
        reply.body = "<html>It works!</html>";
        return reply;
    });
    const test::IbHostDouble ib;
    QUrl url = answer == u"none" ? test::refusedUrl() : answer == u"ib" ? ib.url() : server.url();
    if (answer == u"dns")
        url = QUrl(QStringLiteral("http://no-such-host.invalid:8000"));
    if (answer == u"tls")
        url.setScheme(QStringLiteral("https"));
    Fixture f;
    f.open();
    // Both hosts tell of their health at the same place.
    f.choose(answer == u"ib" ? ServiceKind::TrainingHost : ServiceKind::Backend);
    f.type("service.url", url.toString());
    f.test();
    QTRY_VERIFY_WITH_TIMEOUT(!f.shown("errorMessage").isEmpty(), 60'000);
    QVERIFY2(f.shown("errorChain").contains(code), qPrintable(f.shown("errorChain")));
    QVERIFY2(!f.shown("errorHint").isEmpty(), qPrintable(f.shown("errorMessage")));
    QVERIFY(f.shown("service.test.success").isEmpty());
}

void TestServiceDialog::testUsesTheTokenThatIsTyped()
{
    const test::KtrdrBackendDouble backend;
    Fixture f;
    f.services.add(QStringLiteral("desk"), ServiceKind::Backend, backend.url(), "stored");
    f.open(QStringLiteral("desk"));
    f.test();
    QTRY_VERIFY(!f.shown("service.test.success").isEmpty());
    QCOMPARE(backend.requests().last().field("authorization"), QByteArray("Bearer stored"));
    f.type("service.token", QStringLiteral("typed"));
    f.test();
    QTRY_VERIFY(!f.shown("service.test.success").isEmpty());
    QCOMPARE(backend.requests().last().field("authorization"), QByteArray("Bearer typed"));
}

void TestServiceDialog::changedInputsForgetTheResult()
{
    const test::KtrdrBackendDouble backend;
    Fixture f;
    f.open();
    f.choose(ServiceKind::Backend);
    f.type("service.url", backend.url().toString());
    f.test();
    QTRY_VERIFY(!f.shown("service.test.success").isEmpty());
    f.type("service.url", test::refusedUrl().toString());
    QVERIFY(f.shown("service.test.success").isEmpty());
    f.test();
    f.type("service.url", backend.url().toString());
    QVERIFY(!f.child<QProgressBar>("service.test.progress").isVisible());
    f.test();
    QTRY_VERIFY(!f.shown("service.test.success").isEmpty());
    QVERIFY(f.shown("errorMessage").isEmpty());
}

void TestServiceDialog::closingStopsATest()
{
    const test::KtrdrHttpDouble silent(sayNothing);
    Fixture f;
    f.open();
    f.type("service.url", silent.url().toString());
    f.test();
    QVERIFY(silent.waitForRequests(1));
    QTest::keyClick(f.dialog.get(), Qt::Key_Escape);
    QVERIFY(!f.dialog->isVisible());
    QVERIFY(silent.waitForConnections(0));
    f.dialog.reset();
}

void TestServiceDialog::theButtonStopsATest()
{
    const test::KtrdrHttpDouble silent(sayNothing);
    Fixture f;
    f.open();
    f.type("service.url", silent.url().toString());
    const QString before = f.child<QPushButton>("service.test").text();
    f.test();
    QVERIFY(f.child<QPushButton>("service.test").text() != before);
    QVERIFY(silent.waitForRequests(1));
    f.test();
    QVERIFY(!f.child<QProgressBar>("service.test.progress").isVisible());
    QCOMPARE(f.child<QPushButton>("service.test").text(), before);
    QVERIFY(silent.waitForConnections(0));
    QVERIFY(f.shown("errorMessage").isEmpty());
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
