#include "app/desktop/desktoparguments.h"
#include "tests/support/stricttest.h"

#include <QTest>

using ktrdr::desktop::DesktopArguments;

class TestDesktopArguments final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyOptionIsRead();
    void wrongOnesAreNamed_data();
    void wrongOnesAreNamed();
};

void TestDesktopArguments::everyOptionIsRead()
{
    const auto parsed = DesktopArguments::parse(
        {QStringLiteral("--home"), QStringLiteral("/x"), QStringLiteral("--log-level=debug"),
         QStringLiteral("--show"), QStringLiteral("op_1"), QStringLiteral("--new-load"),
         QStringLiteral("--tray")});
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->home, QStringLiteral("/x"));
    QCOMPARE(parsed->logLevel, QStringLiteral("debug"));
    QCOMPARE(parsed->show, QStringLiteral("op_1"));
    QVERIFY(parsed->newLoad && parsed->inTray && !parsed->help && !parsed->version);
}

void TestDesktopArguments::wrongOnesAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option")
        << QStringList{QStringLiteral("--nonsense")} << QStringLiteral("nonsense");
    QTest::newRow("stray word") << QStringList{QStringLiteral("GOOG")} << QStringLiteral("GOOG");
    QTest::newRow("log level") << QStringList{QStringLiteral("--log-level=loud")}
                               << QStringLiteral("loud");
    QTest::newRow("missing value")
        << QStringList{QStringLiteral("--home")} << QStringLiteral("home");
}

void TestDesktopArguments::wrongOnesAreNamed()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);
    const auto parsed = DesktopArguments::parse(arguments);
    QVERIFY(!parsed.has_value());
    QVERIFY2(parsed.error().message.contains(named), qPrintable(parsed.error().message));
    QVERIFY(!parsed.error().hint.isEmpty());
}

QTEST_MAIN(TestDesktopArguments)
#include "tst_desktoparguments.moc"
