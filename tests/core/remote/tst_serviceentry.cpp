#include "core/remote/serviceentry.h"

#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::remote;
using namespace Qt::StringLiterals;

class TestServiceEntry : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void kindsHaveWords();
    void aBadFieldIsNamed_data();
    void aBadFieldIsNamed();
    void itComesBackFromItsJson();
    void whatIsNoEntryIsLeftOut();
    void theApiPathIsNotGivenTwice_data();
    void theApiPathIsNotGivenTwice();
};

void TestServiceEntry::kindsHaveWords()
{
    for (const ServiceKind kind : AllServiceKinds) {
        QVERIFY(serviceKindFromString(toString(kind)) == kind);
        QVERIFY(!kindText(kind).isEmpty());
        QVERIFY((ServiceEntry{u"lab"_s, kind, usualUrl(kind)}).check().has_value());
    }
    QVERIFY(!serviceKindFromString(u"fax"));
    QVERIFY(!hasOperations(ServiceKind::Ib));
}

void TestServiceEntry::aBadFieldIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("field");
    const QString good = u"http://lab:8000"_s;
    QTest::newRow("no name") << u""_s << good << u""_s << u""_s << u"name"_s;
    QTest::newRow("a path") << u"../x"_s << good << u""_s << u""_s << u"name"_s;
    QTest::newRow("an option") << u"-x"_s << good << u""_s << u""_s << u"name"_s;
    QTest::newRow("local") << u"local"_s << good << u""_s << u""_s << u"name"_s;
    QTest::newRow("too long") << QString(41, u'a') << good << u""_s << u""_s << u"name"_s;
    QTest::newRow("no url") << u"lab"_s << u""_s << u""_s << u""_s << u"url"_s;
    QTest::newRow("no scheme") << u"lab"_s << u"lab:8000"_s << u""_s << u""_s << u"url"_s;
    QTest::newRow("other scheme") << u"lab"_s << u"ftp://lab"_s << u""_s << u""_s << u"url"_s;
    QTest::newRow("password") << u"lab"_s << u"http://a:b@lab"_s << u""_s << u""_s << u"url"_s;
    QTest::newRow("query") << u"lab"_s << u"http://lab?a=b"_s << u""_s << u""_s << u"url"_s;
    QTest::newRow("no such file") << u"lab"_s << good << u"/nonsense.pem"_s << u""_s << u"ca"_s;
    QTest::newRow("no proxy") << u"lab"_s << good << u""_s << u"lab"_s << u"proxy"_s;
    QTest::newRow("no port") << u"lab"_s << good << u""_s << u"http://lab"_s << u"proxy"_s;
    QTest::newRow("other proxy") << u"lab"_s << good << u""_s << u"ftp://lab:1"_s << u"proxy"_s;
}

void TestServiceEntry::aBadFieldIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, url);
    QFETCH(QString, caFile);
    QFETCH(QString, proxy);
    const ServiceEntry entry{name, ServiceKind::Backend, QUrl(url), caFile, QUrl(proxy)};
    const auto checked = entry.check();
    QVERIFY(!checked);
    QTEST(checked.error().context[u"field"_s].toString(), "field");
    QVERIFY(!checked.error().hint.isEmpty());
}

void TestServiceEntry::itComesBackFromItsJson()
{
    const ServiceEntry entry{
        u"lab-2"_s,        ServiceKind::TrainingHost,      QUrl(u"https://lab.example:443"_s),
        u"/etc/lab.pem"_s, QUrl(u"socks5://proxy:1080"_s), true};
    QVERIFY(ServiceEntry::fromJson(entry.toJson()) == entry);
    const ServiceEntry plain{u"lab"_s, ServiceKind::Ib, usualUrl(ServiceKind::Ib)};
    QVERIFY(ServiceEntry::fromJson(plain.toJson()) == plain);
}

void TestServiceEntry::whatIsNoEntryIsLeftOut()
{
    QVERIFY(!ServiceEntry::fromJson({}));
    QJsonObject json = ServiceEntry{u"lab"_s, ServiceKind::Ib, usualUrl(ServiceKind::Ib)}.toJson();
    json.insert(u"kind"_s, u"fax"_s);
    QVERIFY(!ServiceEntry::fromJson(json));
}

void TestServiceEntry::theApiPathIsNotGivenTwice_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("basePath");
    QTest::newRow("none") << u"http://lab:8000"_s << QByteArray();
    QTest::newRow("slash") << u"http://lab:8000/"_s << QByteArray();
    QTest::newRow("the api's") << u"http://lab:8000/api/v1/"_s << QByteArray();
    QTest::newRow("own") << u"http://lab/ktrdr"_s << QByteArray("/ktrdr");
    QTest::newRow("both") << u"http://lab/ktrdr/api/v1"_s << QByteArray("/ktrdr");
}

void TestServiceEntry::theApiPathIsNotGivenTwice()
{
    QFETCH(QString, url);
    const ServiceEntry entry{u"lab"_s, ServiceKind::Backend, QUrl(url)};
    QTEST(entry.settings("secret").basePath, "basePath");
    QCOMPARE(entry.settings("secret").token, QByteArray("secret"));
}

QTEST_GUILESS_MAIN(TestServiceEntry)

#include "tst_serviceentry.moc"
