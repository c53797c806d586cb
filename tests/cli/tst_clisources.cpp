#include "tests/cli/contractfields.h"
#include "tests/cli/ktrdrprogram.h"
#include "tests/core/settings/secretservice.h"
#include "tests/doubles/ktrdrbackenddouble.h"
#include "tests/doubles/ktrdribhostdouble.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] int add(const KtrdrHome &home, const QString &name, const QUrl &url)
{
    return home.run({u"services"_s, u"add"_s, name, u"--kind"_s, name, u"--url"_s, url.toString()})
        .exitCode;
}

QStringList loadFrom(const QString &source)
{
    return {u"data"_s,     u"load"_s,       u"AAPL"_s,   u"1h"_s,
            u"--source"_s, source,          u"--mode"_s, u"full"_s,
            u"--start"_s,  u"2024-02-05"_s, u"--end"_s,  u"2024-02-09T23:00Z"_s,
            u"--json"_s};
}

} // namespace

/// `ktrdr data load` from KTRDR's services, as a process.
class TestCliSources : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void ibIsAskedAtItsPace();
    void anInterruptCancelsTheDownloadThere();
    void aTokenOfTheKeychainIsAwaited();
};

void TestCliSources::ibIsAskedAtItsPace()
{
    const IbHostDouble server;
    const KtrdrHome home;
    QCOMPARE(add(home, u"ib"_s, server.url()), 0);
    const Run run = home.run(loadFrom(u"ib"_s));
    QCOMPARE(run.exitCode, 0);
    const QList<QJsonObject> lines = run.lines();
    QCOMPARE(checkRun(lines), QString());
    QCOMPARE(lines.last()[u"result"_s][u"bars_loaded"_s].toInt(), 5 * 24);
    QCOMPARE(lines.last()[u"result"_s][u"source"_s].toString(), u"ib"_s);
    QVERIFY(std::any_of(lines.begin(), lines.end(),
                        [](const QJsonObject &line) { return line[u"status"_s] == u"waiting"_s; }));
}

void TestCliSources::anInterruptCancelsTheDownloadThere()
{
    const KtrdrBackendDouble server;
    const KtrdrHome home;
    QCOMPARE(add(home, u"ktrdr"_s, server.url()), 0);
    const auto program = home.start(loadFrom(u"ktrdr"_s));
    QVERIFY(program->waitForLine(
        [](const QJsonObject &line) { return line[u"status"_s] == u"waiting"_s; }));
    const QString there = server.operationIds().constFirst();
    QVERIFY(server.isWorking(there));
    program->signal(SIGINT);
    const Run run = program->end();
    QVERIFY(run.hasExited);
    QCOMPARE(run.exitCode, 130);
    QVERIFY(!server.isWorking(there));
}

void TestCliSources::aTokenOfTheKeychainIsAwaited()
{
    if (!SecretService::isInstalled()) {
        QSKIP("gnome-keyring and dbus are not installed");
    }
    SecretService keychain;
    if (const QString trouble = keychain.begin(); !trouble.isEmpty()) {
        QSKIP(qPrintable(trouble));
    }
    const IbHostDouble server;
    const KtrdrHome home;
    const QStringList withKeychain{u"KTRDR_KEYCHAIN=yes"_s};
    const QString token = home.writeScratch(u"token"_s, "s3cret\n");
    QCOMPARE(home.run({u"services"_s, u"add"_s, u"ib"_s, u"--kind"_s, u"ib"_s, u"--url"_s,
                       server.url().toString(), u"--token-file"_s, token},
                      withKeychain)
                 .exitCode,
             0);
    QVERIFY(!QFile::exists(home.folder() + u"/secrets/ib"_s));
    QCOMPARE(home.run(loadFrom(u"ib"_s), withKeychain).exitCode, 0);
    QVERIFY(!server.requests().isEmpty());
    for (const DoubleRequest &request : server.requests()) {
        QCOMPARE(request.field("Authorization"), "Bearer s3cret");
    }
}

QTEST_GUILESS_MAIN(TestCliSources)

#include "tst_clisources.moc"
