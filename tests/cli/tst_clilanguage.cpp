#include "tests/cli/ktrdrprogram.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

/// The terminal speaks the user's language; what scripts read stays as it is.
class TestCliLanguage final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void humanTextIsInTheLanguageOfTheSystem_data();
    void humanTextIsInTheLanguageOfTheSystem();
    void theLanguageOfTheWindowIsSpokenToo();
    void errorsAreTranslatedAndKeepTheirCode();
    void jsonFieldsStayAsTheyAre();
    void englishCountsAsPeopleDo();
};

void TestCliLanguage::humanTextIsInTheLanguageOfTheSystem_data()
{
    const QByteArray english = "No operations.\n";
    const QByteArray german = "Keine Vorgänge.\n";
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("C") << QStringList{u"LC_ALL=C"_s} << english;
    QTest::newRow("C.UTF-8") << QStringList{u"LC_ALL=C.UTF-8"_s} << english;
    QTest::newRow("LANGUAGE") << QStringList{u"LC_ALL=C.UTF-8"_s, u"LANGUAGE=de"_s} << german;
    QTest::newRow("first known of LANGUAGE")
        << QStringList{u"LC_ALL=C.UTF-8"_s, u"LANGUAGE=xx:de:zh_CN"_s} << german;
    QTest::newRow("English before others")
        << QStringList{u"LC_ALL=C.UTF-8"_s, u"LANGUAGE=en:de"_s} << english;
    QTest::newRow("LC_ALL that is not installed here")
        << QStringList{u"LC_ALL=de_DE.UTF-8"_s} << german;
    QTest::newRow("LC_MESSAGES") << QStringList{u"LC_ALL="_s, u"LC_MESSAGES=de_DE.UTF-8"_s,
                                                u"LANG=C.UTF-8"_s}
                                 << german;
    QTest::newRow("LANG") << QStringList{u"LC_ALL="_s, u"LC_MESSAGES="_s, u"LANG=de_DE.UTF-8"_s}
                          << german;
    QTest::newRow("Chinese") << QStringList{u"LC_ALL=zh_CN.UTF-8"_s} << QByteArray("没有操作。\n");
    QTest::newRow("a language that is not there")
        << QStringList{u"LC_ALL=C.UTF-8"_s, u"LANGUAGE=xx"_s} << english;
}

void TestCliLanguage::humanTextIsInTheLanguageOfTheSystem()
{
    QFETCH(const QStringList, environment);
    QFETCH(const QByteArray, said);
    const KtrdrHome home;
    const Run run = home.run({u"ops"_s, u"list"_s}, environment);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, said);
    QCOMPARE(run.err, QByteArray());
}

void TestCliLanguage::theLanguageOfTheWindowIsSpokenToo()
{
    const KtrdrHome home;
    QFile settings(home.folder() + u"/settings.json"_s);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(R"({"ui.language": "de"})");
    settings.close();
    QCOMPARE(home.run({u"ops"_s, u"list"_s}).out, QByteArray("Keine Vorgänge.\n"));
}

void TestCliLanguage::errorsAreTranslatedAndKeepTheirCode()
{
    const KtrdrHome home;
    const Run run = home.run({u"data"_s, u"load"_s, u"../x"_s, u"1d"_s}, {u"LANGUAGE=de"_s});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    const Run english = home.run({u"data"_s, u"load"_s, u"../x"_s, u"1d"_s});
    QCOMPARE(english.exitCode, 2);
    QVERIFY(!run.err.isEmpty() && run.err != english.err);
}

void TestCliLanguage::jsonFieldsStayAsTheyAre()
{
    const auto lastLine = [](const QStringList &environment) {
        const KtrdrHome home;
        const Run run = home.run(
            {u"data"_s, u"load"_s, u"GOOG"_s, u"1d"_s, u"--mode"_s, u"full"_s, u"--json"_s},
            environment);
        return run.lines().isEmpty() ? QJsonObject() : run.lines().last();
    };
    const QJsonObject english = lastLine({});
    const QJsonObject german = lastLine({u"LANGUAGE=de"_s});
    QCOMPARE(german.keys(), english.keys());
    QCOMPARE(german.value(u"type"), QJsonValue(u"completed"_s));
    QCOMPARE(german.value(u"status"), english.value(u"status"));
    QVERIFY(german.value(u"message") != english.value(u"message"));
}

void TestCliLanguage::englishCountsAsPeopleDo()
{
    const KtrdrHome home;
    const auto warnings = [&home](const QByteArray &rows) {
        const QString file =
            home.writeScratch(u"bars.csv"_s, "timestamp,open,high,low,close,volume\n" + rows);
        return home
            .run({u"data"_s, u"import"_s, file, u"--symbol"_s, u"X"_s, u"--timeframe"_s, u"1d"_s})
            .err;
    };
    const QByteArray first = "2024-01-02,1,2,1,2,10\n";
    const QByteArray second = "2024-01-03,1,2,1,2,10\n";
    const QByteArray third = "2024-01-04,1,2,1,2,10\n";
    const QByteArray one = warnings(first + second + second);
    QVERIFY2(one.contains("1 row repeated"), one.constData());
    const QByteArray two = warnings(first + second + second + third + third);
    QVERIFY2(two.contains("2 rows repeated"), two.constData());
}

QTEST_GUILESS_MAIN(TestCliLanguage)

#include "tst_clilanguage.moc"
