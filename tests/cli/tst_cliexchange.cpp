#include "tests/cli/contractfields.h"
#include "tests/cli/ktrdrprogram.h"
#include "tests/doubles/binancedouble.h"
#include "tests/support/stricttest.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FirstBar = 1'704'067'200; // 2024-01-01 00:00 UTC
constexpr int Bars = 1440;                 // to 2024-02-29 23:00

/// The program knows the double as a service of the kind binance.
struct Configured
{
    Configured()
    {
        server.setBars(exchangeBars(FirstBar, 3600, Bars));
        server.setTime(QDateTime::currentSecsSinceEpoch());
    }

    [[nodiscard]] Run add(const QString &name) const
    {
        return home.run({u"services"_s, u"add"_s, name, u"--kind"_s, u"binance"_s, u"--url"_s,
                         server.url().toString(), u"--json"_s});
    }

    BinanceDouble server;
    KtrdrHome home;
};

QStringList loadOf(const QString &source)
{
    return {u"data"_s,     u"load"_s,       u"BTCUSDT"_s, u"1h"_s,
            u"--source"_s, source,          u"--mode"_s,  u"full"_s,
            u"--start"_s,  u"2024-01-01"_s, u"--end"_s,   u"2024-02-29T23:00Z"_s,
            u"--json"_s};
}

} // namespace

/// `ktrdr` with an exchange, as a process.
class TestCliExchange : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aLoadTellsItsProgressAndItsPause();
    void aPlanNeedsNoNetworkAndNoService();
    void interruptEndsALoadThatHangs();
    void unknownSymbolsAreNamed();
};

void TestCliExchange::aLoadTellsItsProgressAndItsPause()
{
    Configured f;
    const QList<QJsonObject> added = f.add(u"binance"_s).lines();
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first()[u"kind"_s].toString(), u"binance"_s);
    QCOMPARE(added.first()[u"service"_s].toString(), u"up"_s);

    f.server.misbehave({{429, "{}", {{"Retry-After", "1"}}}});
    const Run run = f.home.run(loadOf(u"binance"_s));
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitCode, 0);
    const QList<QJsonObject> lines = run.lines();
    QCOMPARE(checkRun(lines), QString());
    const bool hasWaited = std::any_of(lines.begin(), lines.end(), [](const QJsonObject &line) {
        return line[u"status"_s] == u"waiting"_s;
    });
    QVERIFY(hasWaited);
    QCOMPARE(lines.last()[u"type"_s].toString(), u"completed"_s);
    QCOMPARE(lines.last()[u"status"_s].toString(), u"completed"_s);
    QCOMPARE(lines.last()[u"result"_s][u"bars_loaded"_s].toInt(), Bars);
    QCOMPARE(lines.last()[u"result"_s][u"source"_s].toString(), u"binance"_s);
    QCOMPARE(f.server.barRequests(), 3);

    // Where the series came from is where it goes on.
    QStringList again = loadOf(u"binance"_s);
    again.remove(4, 2);
    QCOMPARE(f.home.run(again).exitCode, 0);
    QCOMPARE(f.server.barRequests(), 3);
}

void TestCliExchange::aPlanNeedsNoNetworkAndNoService()
{
    const KtrdrHome home;
    QStringList arguments = loadOf(u"binance"_s);
    arguments << u"--plan"_s;
    const Run run = home.run(arguments);
    QCOMPARE(run.exitCode, 0);
    const QJsonObject plan = run.lines().constFirst();
    QCOMPARE(plan[u"requests"_s].toInt(), 2);
    QCOMPARE(plan[u"segments"_s].toArray().size(), 2);
}

void TestCliExchange::interruptEndsALoadThatHangs()
{
    Configured f;
    QCOMPARE(f.add(u"coins"_s).exitCode, 0);
    f.server.misbehave({{200, "[]", {}, DoubleReply::Manner::Silence}});
    const auto program = f.home.start(loadOf(u"coins"_s));
    QVERIFY(QTest::qWaitFor([&] { return f.server.barRequests() == 1; }, 30'000));
    program->signal(SIGINT);
    const Run run = program->end();
    QVERIFY(run.hasExited);
    QCOMPARE(run.exitCode, 130);
    QVERIFY(f.server.waitForConnections(0));
}

void TestCliExchange::unknownSymbolsAreNamed()
{
    Configured f;
    QCOMPARE(f.add(u"coins"_s).exitCode, 0);
    QStringList arguments = loadOf(u"coins"_s);
    arguments[2] = u"NOSUCHCOIN"_s;
    arguments.removeLast();
    const Run run = f.home.run(arguments);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("Binance does not have NOSUCHCOIN."), run.err.constData());
    QVERIFY2(run.err.contains("BTCUSDT"), run.err.constData());
}

QTEST_GUILESS_MAIN(TestCliExchange)

#include "tst_cliexchange.moc"
