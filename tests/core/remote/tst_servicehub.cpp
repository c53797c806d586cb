#include "core/remote/servicehub.h"

#include "core/settings/secretstore.h"
#include "core/settings/settings.h"
#include "tests/doubles/ktrdrbackenddouble.h"
#include "tests/support/stricttest.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ktrdr::remote;
using namespace ktrdr::test;
using namespace Qt::StringLiterals;
using ktrdr::operations::Result;
using ktrdr::services::Light;
using ktrdr::settings::SecretStore;
using ktrdr::settings::Settings;

namespace {

/// A hub over one home; secrets in files.
struct Home
{
    explicit Home(const QTemporaryDir &dir)
        : settings(Settings::open(dir.filePath(u"settings.json"_s)))
        , secrets(dir.filePath(u"secrets"_s), false)
        , hub(settings, secrets)
    {}

    [[nodiscard]] Result<void> save(const ServiceEntry &entry,
                                    const std::optional<QByteArray> &token = {},
                                    const QString &replaced = {})
    {
        std::optional<Result<void>> saved;
        hub.save(entry, token, replaced, [&](const Result<void> &result) { saved = result; });
        return *saved;
    }

    Settings settings;
    SecretStore secrets;
    ServiceHub hub;
};

ServiceEntry backend(const QString &name, const QUrl &url = QUrl(u"http://127.0.0.1:8000"_s))
{
    return {name, ServiceKind::Backend, url};
}

} // namespace

class TestServiceHub : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void servicesAreKept();
    void aNameIsTakenOnce();
    void aTokenIsSentAndIsInNoSettings();
    void aTokenStaysUnlessItIsReplaced();
    void aRemovedServiceTakesItsTokenAlong();
    void whatANewerVersionConfiguredIsKept();
    void aCheckTurnsTheLights();
    void whatIsAnotherKindDoesNotWorkWhateverItAnswers();
    void aTestNeedsNoSavedService();
    void aTestThatNobodyWaitsForIsNotContinued();
    void aSilentServiceIsProbed();
    void secretsThatCannotBeWrittenAreAnError();
    void aTokenThatCannotBeReadIsNotLost();
    void whatAnotherProgramConfiguresIsTakenOver();

protected:
    void prepare() override { m_dir = std::make_unique<QTemporaryDir>(); }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestServiceHub::servicesAreKept()
{
    {
        Home home(*m_dir);
        QSignalSpy changed(&home.hub, &ServiceHub::entriesChanged);
        QVERIFY(home.save(backend(u"b"_s)));
        QVERIFY(home.save(backend(u"a"_s)));
        QCOMPARE(changed.size(), 2);
    }
    Home home(*m_dir);
    QCOMPARE(home.hub.entries(), (QList{backend(u"b"_s), backend(u"a"_s)}));
    QVERIFY(home.hub.remove(u"b"_s));
    QCOMPARE(home.hub.remove(u"b"_s).error().code, u"SERVICES-NotFound"_s);
    QCOMPARE(home.hub.entries().size(), 1);
}

void TestServiceHub::aNameIsTakenOnce()
{
    Home home(*m_dir);
    QVERIFY(home.save(backend(u"a"_s)));
    QVERIFY(home.save(backend(u"b"_s)));
    QCOMPARE(home.save(backend(u"a"_s)).error().code, u"SERVICES-NameTaken"_s);
    QCOMPARE(home.save(backend(u"a"_s), {}, u"b"_s).error().code, u"SERVICES-NameTaken"_s);
    QVERIFY(home.save(backend(u"c"_s), {}, u"a"_s));
    QCOMPARE(home.hub.entries(), (QList{backend(u"c"_s), backend(u"b"_s)}));
}

void TestServiceHub::aTokenIsSentAndIsInNoSettings()
{
    const KtrdrBackendDouble server;
    {
        Home home(*m_dir);
        QVERIFY(home.save(backend(u"lab"_s, server.url()), "s3cret"));
    }
    QFile file(m_dir->filePath(u"settings.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("s3cret"));
    const QString secret = m_dir->filePath(u"secrets/service-lab"_s);
    QVERIFY(!(QFile::permissions(secret) & (QFile::ReadGroup | QFile::ReadOther)));
    Home home(*m_dir);
    QSignalSpy checked(&home.hub, &ServiceHub::stateChanged);
    home.hub.check(u"lab"_s);
    QTRY_VERIFY(!server.requests().isEmpty());
    QCOMPARE(server.requests().first().field("authorization"), QByteArray("Bearer s3cret"));
}

void TestServiceHub::aTokenStaysUnlessItIsReplaced()
{
    Home home(*m_dir);
    QVERIFY(home.save(backend(u"lab"_s), "one"));
    QVERIFY(home.save(backend(u"lab"_s, QUrl(u"http://other:1"_s)), {}, u"lab"_s));
    QCOMPARE(home.hub.service(u"lab"_s)->settings().token, QByteArray("one"));
    QVERIFY(home.save(backend(u"renamed"_s), {}, u"lab"_s));
    QCOMPARE(home.hub.service(u"renamed"_s)->settings().token, QByteArray("one"));
    QVERIFY(!QFile::exists(m_dir->filePath(u"secrets/service-lab"_s)));
    QVERIFY(home.save(backend(u"renamed"_s), "", u"renamed"_s));
    QVERIFY(home.hub.service(u"renamed"_s)->settings().token.isEmpty());
    QVERIFY(!home.hub.entry(u"renamed"_s)->hasToken);
    QVERIFY(!QFile::exists(m_dir->filePath(u"secrets/service-renamed"_s)));
}

void TestServiceHub::aRemovedServiceTakesItsTokenAlong()
{
    Home home(*m_dir);
    QVERIFY(home.save(backend(u"lab"_s), "one"));
    QVERIFY(QFile::exists(m_dir->filePath(u"secrets/service-lab"_s)));
    QVERIFY(home.hub.remove(u"lab"_s));
    QVERIFY(!QFile::exists(m_dir->filePath(u"secrets/service-lab"_s)));
}

void TestServiceHub::whatANewerVersionConfiguredIsKept()
{
    const QJsonObject strange{{u"name"_s, u"future"_s}, {u"kind"_s, u"quantum"_s}};
    {
        Settings settings = Settings::open(m_dir->filePath(u"settings.json"_s));
        settings.setValue(u"services"_s, QJsonArray{strange});
        QVERIFY(settings.save());
    }
    Home home(*m_dir);
    QVERIFY(home.hub.entries().isEmpty());
    QVERIFY(home.save(backend(u"lab"_s)));
    QVERIFY(home.settings.value(u"services"_s).toArray().contains(strange));
}

void TestServiceHub::aCheckTurnsTheLights()
{
    auto server = std::make_unique<KtrdrBackendDouble>();
    Home home(*m_dir);
    QVERIFY(home.save(backend(u"lab"_s, server->url())));
    QVERIFY(home.hub.state(u"lab"_s)->health.process == Light::Unknown);
    std::optional<ServiceCheck> check;
    home.hub.check(u"lab"_s, [&](const ServiceCheck &found) { check = found; });
    QVERIFY(home.hub.state(u"lab"_s)->isChecking);
    QTRY_VERIFY(check);
    QVERIFY(check->isUsable());
    const auto state = home.hub.state(u"lab"_s);
    QVERIFY(!state->isChecking && state->checkedAt);
    QVERIFY(state->health.process == Light::Up);
    QVERIFY(state->traffic.exchanges > 0);
}

void TestServiceHub::whatIsAnotherKindDoesNotWorkWhateverItAnswers()
{
    const KtrdrBackendDouble server;
    Home home(*m_dir);
    QVERIFY(home.save({u"lab"_s, ServiceKind::TrainingHost, server.url()}));
    // Its operations are read, as a host's would be.
    home.hub.service(u"lab"_s)->health().worked();
    std::optional<ServiceCheck> check;
    home.hub.check(u"lab"_s, [&](const ServiceCheck &found) { check = found; });
    QTRY_VERIFY(check);
    QVERIFY(check->foundAnother());
    const auto state = home.hub.state(u"lab"_s);
    QVERIFY(state->health.process == Light::Up);
    QVERIFY(state->health.service == Light::Down);
    QCOMPARE(state->health.error->code, check->error->code);
}

void TestServiceHub::aTestNeedsNoSavedService()
{
    const KtrdrBackendDouble server;
    Home home(*m_dir);
    std::optional<ServiceCheck> check;
    const auto take = [&](const ServiceCheck &found) { check = found; };
    home.hub.test(backend(u"lab"_s, server.url()), "typed", {}, {}, take);
    QTRY_VERIFY(check);
    QVERIFY(check->isUsable());
    QCOMPARE(server.requests().first().field("authorization"), QByteArray("Bearer typed"));
    QVERIFY(home.hub.entries().isEmpty());
    check.reset();
    home.hub.test(backend(u"not a name"_s), {}, {}, {}, take);
    QTRY_VERIFY(check);
    QCOMPARE(check->error->code, u"SERVICES-BadName"_s);
}

void TestServiceHub::aTestThatNobodyWaitsForIsNotContinued()
{
    const KtrdrHttpDouble silent([](const DoubleRequest &) {
        DoubleReply reply;
        reply.manner = DoubleReply::Manner::Silence;
        return reply;
    });
    Home home(*m_dir);
    const ktrdr::operations::CancellationSource stop;
    bool isToldOf = false;
    home.hub.test(backend(u"lab"_s, silent.url()), {}, {}, stop.token(),
                  [&isToldOf](const ServiceCheck &) { isToldOf = true; });
    QVERIFY(silent.waitForRequests(1));
    stop.cancel();
    QVERIFY(silent.waitForConnections(0));
    QCoreApplication::processEvents();
    QVERIFY(!isToldOf);
    QCOMPARE(silent.requests().size(), 1);
}

void TestServiceHub::aSilentServiceIsProbed()
{
    const KtrdrBackendDouble server;
    Home home(*m_dir);
    QVERIFY(home.save(backend(u"lab"_s, server.url())));
    home.hub.startProbing();
    QTRY_VERIFY(home.hub.state(u"lab"_s)->health.service == Light::Up);
}

void TestServiceHub::secretsThatCannotBeWrittenAreAnError()
{
    QFile inTheWay(m_dir->filePath(u"secrets"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Home home(*m_dir);
    QCOMPARE(home.save(backend(u"lab"_s), "one").error().code, u"SECRETS-NotWritten"_s);
    QVERIFY(home.hub.entries().isEmpty());
}

void TestServiceHub::aTokenThatCannotBeReadIsNotLost()
{
    Home home(*m_dir);
    QVERIFY(home.save(backend(u"lab"_s), "one"));
    const QString secret = m_dir->filePath(u"secrets/service-lab"_s);
    // A folder is there and yields nothing, as a keychain does that is locked.
    QVERIFY(QFile::rename(secret, secret + u".away"));
    QVERIFY(QDir().mkdir(secret));
    const ServiceEntry moved = backend(u"lab"_s, QUrl(u"http://other:1"_s));
    QCOMPARE(home.save(moved, {}, u"lab"_s).error().code, u"SECRETS-NotReadable"_s);
    QVERIFY(home.hub.entry(u"lab"_s)->hasToken);
    std::optional<ServiceCheck> check;
    home.hub.test(moved, {}, u"lab"_s, {}, [&](const ServiceCheck &found) { check = found; });
    QTRY_VERIFY(check);
    QCOMPARE(check->error->code, u"SECRETS-NotReadable"_s);
    QVERIFY(QDir().rmdir(secret));
    QVERIFY(QFile::rename(secret + u".away", secret));
    QVERIFY(home.save(moved, {}, u"lab"_s));
    QCOMPARE(home.hub.service(u"lab"_s)->settings().token, QByteArray("one"));
}

void TestServiceHub::whatAnotherProgramConfiguresIsTakenOver()
{
    Home window(*m_dir);
    QVERIFY(window.save(backend(u"ours"_s)));
    Home terminal(*m_dir);
    QVERIFY(terminal.save(backend(u"theirs"_s), "two"));
    QVERIFY(terminal.hub.remove(u"ours"_s));
    QVERIFY(window.save(backend(u"more"_s)));
    QSignalSpy changed(&window.hub, &ServiceHub::entriesChanged);
    window.hub.startProbing();
    QVERIFY(!changed.isEmpty());
    Home later(*m_dir);
    for (ServiceHub *hub : {&window.hub, &later.hub}) {
        QCOMPARE(hub->entries().size(), 2);
        QVERIFY(hub->entry(u"theirs"_s) && hub->entry(u"more"_s));
        QCOMPARE(hub->service(u"theirs"_s)->settings().token, QByteArray("two"));
    }
}

QTEST_GUILESS_MAIN(TestServiceHub)

#include "tst_servicehub.moc"
