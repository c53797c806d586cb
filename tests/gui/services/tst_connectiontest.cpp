#include "tests/doubles/ktrdrbackenddouble.h"
#include "tests/doubles/ktrdribhostdouble.h"
#include "tests/gui/services/servicedialogfixture.h"
#include "tests/support/stricttest.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace ktrdr;
using remote::ServiceKind;
using Fixture = test::ServiceDialogFixture;

namespace {

test::DoubleReply sayNothing(const test::DoubleRequest &)
{
    test::DoubleReply reply;
    reply.manner = test::DoubleReply::Manner::Silence;
    return reply;
}

} // namespace

/// The test of a connection before its service is saved.
class TestConnectionTest final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void testTellsWhatAnswered();
    void testTellsWhyNot_data();
    void testTellsWhyNot();
    void testUsesTheTokenThatIsTyped();
    void changedInputsForgetTheResult();
    void closingStopsATest();
    void theButtonStopsATest();
};

void TestConnectionTest::testTellsWhatAnswered()
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

void TestConnectionTest::testTellsWhyNot_data()
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

void TestConnectionTest::testTellsWhyNot()
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

void TestConnectionTest::testUsesTheTokenThatIsTyped()
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

void TestConnectionTest::changedInputsForgetTheResult()
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

void TestConnectionTest::closingStopsATest()
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

void TestConnectionTest::theButtonStopsATest()
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

QTEST_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
