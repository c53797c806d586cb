#include "core/operations/cancellationtoken.h"
#include "core/services/engine/httpengine.h"
#include "tests/cli/ktrdrprogram.h"
#include "tests/support/stricttest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace ktrdr::test;
using namespace Qt::StringLiterals;

namespace {

/// `ktrdr serve` as a process, on a free port, with a home of its own.
class Serving
{
public:
    explicit Serving(const KtrdrHome &home, const QStringList &arguments = {},
                     const QStringList &environment = {})
        : m_program(ktrdrProgram(),
                    QStringList{u"--home"_s, home.folder(), u"serve"_s, u"--port"_s, u"0"_s,
                                u"--json"_s} +
                        arguments,
                    environment)
    {
        m_isListening = m_program.waitForLine([this](const QJsonObject &line) {
            m_url = QUrl(line[u"url"_s].toString());
            return line[u"type"_s] == u"serving"_s;
        });
    }

    [[nodiscard]] bool isListening() const { return m_isListening; }
    [[nodiscard]] QString url() const { return m_url.toString(); }
    [[nodiscard]] LiveProgram &program() { return m_program; }

    /// Status and JSON of one request.
    [[nodiscard]] std::pair<int, QJsonObject>
    ask(const QByteArray &method, const QByteArray &target, const QJsonObject &body = {})
    {
        ktrdr::services::HttpRequest request;
        request.method = method;
        request.target = target;
        if (!body.isEmpty()) {
            request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
            request.fields.add("Content-Type", "application/json");
        }
        const auto answer = m_engine.exchange(*ktrdr::services::Origin::fromUrl(m_url), request);
        return answer ? std::pair(answer->status(), QJsonDocument::fromJson(answer->body).object())
                      : std::pair(0, QJsonObject());
    }
    /// Starts a load and returns its id.
    [[nodiscard]] QString startLoad(const QString &symbol, const QString &timeframe,
                                    const QString &source)
    {
        const auto [status, answer] = ask("POST", "/api/v1/data/acquire/download",
                                          {{u"symbol"_s, symbol},
                                           {u"timeframe"_s, timeframe},
                                           {u"mode"_s, u"full"_s},
                                           {u"source"_s, source}});
        return answer[u"operation_id"_s].toString();
    }

private:
    ktrdr::services::HttpEngine m_engine;
    LiveProgram m_program;
    QUrl m_url;
    bool m_isListening = false;
};

QJsonObject operationOf(const KtrdrHome &home, const QString &id, const QStringList &more = {})
{
    const Run run = home.run(QStringList{u"ops"_s, u"show"_s, id, u"--json"_s} + more);
    return run.lines().value(0);
}

} // namespace

/// `ktrdr serve`, `ktrdr services` and `--on`, as processes over real sockets.
class TestCliServe : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aLoadOnAServiceIsSeenWatchedAndRepeated();
    void aCancelOverTheWireStopsTheWork();
    void sigtermCancelsWhatRunsAndRecordsIt();
    void historyIsThereBeforeTheFirstRequest();
    void anotherAddressDemandsAToken();
    void aTokenIsAskedForAndSent();
    void badArgumentsAreRefused_data();
    void badArgumentsAreRefused();
    void aPortInUseIsAnError();
    void servicesAreListedCheckedAndRemoved();
    void aDeadServiceIsUnreachable();
    void anOperationOfAServiceIsNotCancelledHere();

private:
    /// A folder with a CSV file whose load takes seconds.
    [[nodiscard]] static QStringList longCsv();
};

QStringList TestCliServe::longCsv()
{
    return {u"KTRDR_DATA_DIR="_s + QFileInfo(longImportFile()).absolutePath()};
}

void TestCliServe::aLoadOnAServiceIsSeenWatchedAndRepeated()
{
    const KtrdrHome there;
    const KtrdrHome here;
    Serving serving(there);
    QVERIFY(serving.isListening());
    QCOMPARE(here.run({u"services"_s, u"add"_s, u"far"_s, u"--kind"_s, u"serve"_s, u"--url"_s,
                       serving.url()})
                 .exitCode,
             0);
    const QString id = serving.startLoad(u"GOOG"_s, u"1d"_s, u"sample"_s);
    QVERIFY(!id.isEmpty());
    const Run watch = here.run({u"ops"_s, u"watch"_s, id, u"--on"_s, u"far"_s, u"--json"_s});
    QCOMPARE(watch.exitCode, 0);
    QCOMPARE(watch.lines().last()[u"type"_s].toString(), u"completed"_s);
    const QJsonObject shown = operationOf(here, id, {u"--on"_s, u"far"_s});
    QCOMPARE(shown[u"where"_s].toString(), u"far"_s);
    QCOMPARE(shown[u"items_processed"_s].toInt(), 1047);
    const Run retry = here.run({u"ops"_s, u"retry"_s, id, u"--on"_s, u"far"_s, u"--json"_s});
    QCOMPARE(retry.exitCode, 0);
    QCOMPARE(here.run({u"ops"_s, u"list"_s, u"--on"_s, u"far"_s, u"--json"_s}).lines().size(), 2);
    // The history stays here, also without the service.
    QCOMPARE(operationOf(here, id)[u"where"_s].toString(), u"far"_s);
    QCOMPARE(operationOf(there, id)[u"where"_s].toString(), u"local"_s);
}

void TestCliServe::aCancelOverTheWireStopsTheWork()
{
    const KtrdrHome there;
    const KtrdrHome here;
    Serving serving(there, {}, longCsv());
    QVERIFY(serving.isListening());
    QCOMPARE(here.run({u"services"_s, u"add"_s, u"far"_s, u"--kind"_s, u"serve"_s, u"--url"_s,
                       serving.url()})
                 .exitCode,
             0);
    const QString id = serving.startLoad(u"LONG"_s, u"1m"_s, u"csv"_s);
    QVERIFY(!id.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(operationOf(here, id, {u"--on"_s, u"far"_s})[u"status"_s].toString(),
                              u"running"_s, 10'000);
    const Run cancel = here.run(
        {u"ops"_s, u"cancel"_s, id, u"--on"_s, u"far"_s, u"--reason"_s, u"enough"_s, u"--json"_s});
    QCOMPARE(cancel.exitCode, 0);
    QCOMPARE(cancel.lines().last()[u"status"_s].toString(), u"cancelled"_s);
    QCOMPARE(operationOf(there, id)[u"status"_s].toString(), u"cancelled"_s);
    QCOMPARE(operationOf(there, id)[u"reason"_s].toString(), u"enough"_s);
}

void TestCliServe::sigtermCancelsWhatRunsAndRecordsIt()
{
    const KtrdrHome there;
    Serving serving(there, {}, longCsv());
    QVERIFY(serving.isListening());
    const QString id = serving.startLoad(u"LONG"_s, u"1m"_s, u"csv"_s);
    QTRY_COMPARE_WITH_TIMEOUT(operationOf(there, id)[u"status"_s].toString(), u"running"_s, 10'000);
    serving.program().signal(SIGTERM);
    const Run run = serving.program().end();
    QVERIFY(run.hasExited);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(operationOf(there, id)[u"status"_s].toString(), u"cancelled"_s);
}

void TestCliServe::historyIsThereBeforeTheFirstRequest()
{
    const KtrdrHome there;
    QCOMPARE(there.run({u"demo"_s}).exitCode, 0);
    Serving serving(there);
    const auto [status, list] = serving.ask("GET", "/api/v1/operations");
    QCOMPARE(status, 200);
    QVERIFY(list[u"total_count"_s].toInt() >= 1);
}

void TestCliServe::anotherAddressDemandsAToken()
{
    const KtrdrHome there;
    const Run run = there.run({u"serve"_s, u"--bind"_s, u"0.0.0.0"_s, u"--port"_s, u"0"_s});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.errorLines().size(), 2);
    QVERIFY(run.errorLines().at(1).contains(u"token"_s));
}

void TestCliServe::aTokenIsAskedForAndSent()
{
    const KtrdrHome there;
    const KtrdrHome here;
    const QString file = there.writeScratch(u"token"_s, "s3cret\n");
    QFile::setPermissions(file, QFile::ReadOwner);
    Serving serving(there, {u"--token-file"_s, file});
    QVERIFY(serving.isListening());
    QCOMPARE(serving.ask("GET", "/api/v1/operations").first, 401);
    const QStringList add{u"services"_s, u"add"_s,   u"far"_s,     u"--kind"_s,
                          u"serve"_s,    u"--url"_s, serving.url()};
    const Run without = here.run(add);
    QCOMPARE(without.exitCode, 0);
    QVERIFY(!without.errorLines().isEmpty());
    QCOMPARE(here.run({u"services"_s, u"check"_s, u"far"_s}).exitCode, 5);
    QCOMPARE(here.run({u"services"_s, u"remove"_s, u"far"_s}).exitCode, 0);
    QCOMPARE(here.run(add + QStringList{u"--token-file"_s, file}).exitCode, 0);
    QCOMPARE(here.run({u"services"_s, u"check"_s, u"far"_s}).exitCode, 0);
    QCOMPARE(here.run({u"ops"_s, u"list"_s, u"--on"_s, u"far"_s}).exitCode, 0);
}

void TestCliServe::badArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    const auto add = [](const char *name, const QStringList &arguments, int code = 2) {
        QTest::newRow(name) << arguments << code;
    };
    add("port", {u"serve"_s, u"--port"_s, u"70000"_s});
    add("address", {u"serve"_s, u"--bind"_s, u"nowhere"_s});
    add("no token file", {u"serve"_s, u"--token-file"_s, u"/nonsense"_s});
    add("empty token file", {u"serve"_s, u"--token-file"_s, u"/dev/null"_s});
    add("certificate without key", {u"serve"_s, u"--cert"_s, u"/dev/null"_s});
    add("kind", {u"services"_s, u"add"_s, u"a"_s, u"--kind"_s, u"fax"_s});
    add("no kind", {u"services"_s, u"add"_s, u"a"_s});
    add("name", {u"services"_s, u"add"_s, u"a/b"_s, u"--kind"_s, u"serve"_s});
    add("url", {u"services"_s, u"add"_s, u"a"_s, u"--kind"_s, u"serve"_s, u"--url"_s, u"x y"_s});
    add("remove nobody", {u"services"_s, u"remove"_s, u"nobody"_s}, 4);
    add("check nobody", {u"services"_s, u"check"_s, u"nobody"_s}, 4);
    add("on nobody", {u"ops"_s, u"list"_s, u"--on"_s, u"nobody"_s}, 4);
}

void TestCliServe::badArgumentsAreRefused()
{
    QFETCH(QStringList, arguments);
    const KtrdrHome home;
    const Run run = home.run(arguments);
    QVERIFY(run.hasExited);
    QTEST(run.exitCode, "exitCode");
    QCOMPARE(run.errorLines().size(), 2);
}

void TestCliServe::aPortInUseIsAnError()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const KtrdrHome home;
    const Run run = home.run({u"serve"_s, u"--port"_s, QString::number(other.serverPort())});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorLines().size(), 2);
}

void TestCliServe::servicesAreListedCheckedAndRemoved()
{
    const KtrdrHome there;
    const KtrdrHome here;
    Serving serving(there);
    QVERIFY(here.run({u"services"_s, u"list"_s, u"--json"_s}).out.isEmpty());
    QCOMPARE(here.run({u"services"_s, u"add"_s, u"far"_s, u"--kind"_s, u"serve"_s, u"--url"_s,
                       serving.url()})
                 .exitCode,
             0);
    QCOMPARE(here.run({u"services"_s, u"add"_s, u"far"_s, u"--kind"_s, u"serve"_s}).exitCode, 2);
    const QJsonObject listed = here.run({u"services"_s, u"list"_s, u"--json"_s}).lines().value(0);
    QCOMPARE(listed[u"type"_s].toString(), u"service"_s);
    QCOMPARE(listed[u"process"_s].toString(), u"unknown"_s);
    const Run check = here.run({u"services"_s, u"check"_s, u"--json"_s});
    QCOMPARE(check.exitCode, 0);
    QCOMPARE(check.lines().value(0)[u"process"_s].toString(), u"up"_s);
    QCOMPARE(check.lines().value(0)[u"service"_s].toString(), u"up"_s);
    QVERIFY(check.lines().value(0)[u"error"_s].isNull());
    QCOMPARE(here.run({u"services"_s, u"remove"_s, u"far"_s}).exitCode, 0);
    QVERIFY(here.run({u"services"_s, u"list"_s, u"--json"_s}).out.isEmpty());
}

void TestCliServe::aDeadServiceIsUnreachable()
{
    const KtrdrHome here;
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1"_s.arg(gone.serverPort());
    gone.close();
    QCOMPARE(here.run({u"services"_s, u"add"_s, u"far"_s, u"--kind"_s, u"ktrdr"_s, u"--url"_s, url})
                 .exitCode,
             0);
    QCOMPARE(here.run({u"services"_s, u"check"_s}).exitCode, 5);
    const Run list = here.run({u"ops"_s, u"list"_s, u"--on"_s, u"far"_s});
    QCOMPARE(list.exitCode, 5);
    QVERIFY(list.errorLines().value(0).contains(u"far"_s));
}

void TestCliServe::anOperationOfAServiceIsNotCancelledHere()
{
    const KtrdrHome there;
    const KtrdrHome here;
    Serving serving(there, {}, longCsv());
    QCOMPARE(here.run({u"services"_s, u"add"_s, u"far"_s, u"--kind"_s, u"serve"_s, u"--url"_s,
                       serving.url()})
                 .exitCode,
             0);
    const QString id = serving.startLoad(u"LONG"_s, u"1m"_s, u"csv"_s);
    QCOMPARE(here.run({u"ops"_s, u"list"_s, u"--on"_s, u"far"_s}).exitCode, 0);
    const QJsonObject known = operationOf(here, id);
    QVERIFY(known[u"context"_s].toObject().contains(u"unheard_since"_s));
    const Run cancel = here.run({u"ops"_s, u"cancel"_s, id});
    QCOMPARE(cancel.exitCode, 2);
    QVERIFY(cancel.errorLines().value(1).contains(u"--on far"_s));
    QCOMPARE(here.run({u"ops"_s, u"cancel"_s, u"--all"_s}).exitCode, 0);
    const QString status = operationOf(there, id)[u"status"_s].toString();
    QVERIFY2(status == u"running" || status == u"pending", qPrintable(status));
    QCOMPARE(here.run({u"ops"_s, u"cancel"_s, u"--all"_s, u"--on"_s, u"far"_s}).exitCode, 0);
    QCOMPARE(operationOf(there, id)[u"status"_s].toString(), u"cancelled"_s);
}

QTEST_GUILESS_MAIN(TestCliServe)

#include "tst_cliserve.moc"
