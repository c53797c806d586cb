#include "core/services/engine/httpengine.h"
#include "core/training/manager/trainingadapter.h"
#include "tests/core/training/manager/trainingworkplace.h"
#include "tests/doubles/ktrdrbackenddouble.h"
#include "tests/doubles/ktrdrtraininghostdouble.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::services;
using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

namespace {

ServiceSettings settingsOf(const QUrl &url)
{
    ServiceSettings settings;
    settings.name = u"lab"_s;
    settings.origin.host = url.host();
    settings.origin.port = static_cast<quint16>(url.port());
    return settings;
}

} // namespace

/// Trainings on another computer.
class TestTrainingAdapter : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aHostGetsTheStrategyWithTheRequestsValues();
    void whatAServiceCannotBeToldIsRefusedBefore();
    void aBusyHostSaysSo();
    void anInvalidStrategyIsNotSent();
};

void TestTrainingAdapter::aHostGetsTheStrategyWithTheRequestsValues()
{
    TrainingHostDouble server;
    HttpEngine engine;
    HostService service(settingsOf(server.url()), engine);
    TrainingRequest request = requestFor(rsiStrategy());
    request.overrides = {{u"training.epochs"_s, u"42"_s}};
    const auto id = TrainingAdapter(service, TrainingHostKind::Host).start(request, {});
    QVERIFY2(id, id ? "" : qPrintable(id.error().message));
    const QJsonObject sent = server.requests().last().json();
    QVERIFY(sent["strategy_yaml"_L1].toString().contains(u"epochs: 42"));
    QVERIFY(sent["strategy_yaml"_L1].toString().contains(u"seed: 7"));
    QCOMPARE(sent["symbols"_L1][0].toString(), u"AAA"_s);
    QCOMPARE(sent["timeframes"_L1][0].toString(), u"1h"_s);
}

void TestTrainingAdapter::whatAServiceCannotBeToldIsRefusedBefore()
{
    KtrdrBackendDouble server;
    HttpEngine engine;
    HostService service(settingsOf(server.url()), engine);
    const auto before = server.requests().size();
    const auto named =
        TrainingAdapter(service, TrainingHostKind::Backend).start(requestFor(rsiStrategy()), {});
    QVERIFY(!named);
    QCOMPARE(named.error().code, u"TRAINING-NotThere"_s);
    TrainingRequest sweep = requestFor(rsiStrategy());
    sweep.sweep = {{u"training.epochs"_s, {u"1"_s, u"2"_s}}};
    const auto refused = TrainingAdapter(service, TrainingHostKind::Host).start(sweep, {});
    QCOMPARE(refused.error().code, u"TRAINING-NotThere"_s);
    QCOMPARE(server.requests().size(), before);
}

void TestTrainingAdapter::aBusyHostSaysSo()
{
    TrainingHostDouble server;
    HttpEngine engine;
    HostService service(settingsOf(server.url()), engine);
    const TrainingAdapter adapter(service, TrainingHostKind::Host);
    QVERIFY(adapter.start(requestFor(rsiStrategy()), {}));
    const auto second = adapter.start(requestFor(rsiStrategy()), {});
    QVERIFY(!second);
    QVERIFY(!second.error().hint.isEmpty());
}

void TestTrainingAdapter::anInvalidStrategyIsNotSent()
{
    TrainingHostDouble server;
    HttpEngine engine;
    HostService service(settingsOf(server.url()), engine);
    const auto refused =
        TrainingAdapter(service, TrainingHostKind::Host).start(requestFor("name: x"), {});
    QCOMPARE(refused.error().code, u"TRAINING-InvalidStrategy"_s);
    QVERIFY(server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestTrainingAdapter)

#include "tst_trainingadapter.moc"
