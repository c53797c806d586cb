#include "core/ktrdr/traininghost.h"
#include "core/remote/serviceentry.h"
#include "core/services/engine/httpengine.h"
#include "tests/cli/contractfields.h"
#include "tests/cli/ktrdrprogram.h"
#include "tests/doubles/ktrdrtraininghostdouble.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ktrdr::remote::ServiceEntry;
using ktrdr::remote::ServiceKind;

/// A training on KTRDR's host, as the program shows it.
class TestCliTraining : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestMetricsAreShown();
};

void TestCliTraining::theLatestMetricsAreShown()
{
    TrainingHostDouble server;
    ktrdr::services::HttpEngine engine;
    ktrdr::services::HostService service(
        ServiceEntry{u"lab"_s, ServiceKind::TrainingHost, server.url()}.settings({}), engine);
    ktrdr::wire::TrainingRequest request;
    request.strategyYaml = u"name: trend_v3"_s;
    const auto started = ktrdr::wire::TrainingHost(service).start(request, {});
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    const KtrdrHome home;
    QCOMPARE(home.run({u"services"_s, u"add"_s, u"lab"_s, u"--kind"_s, u"training-host"_s,
                       u"--url"_s, server.url().toString()})
                 .exitCode,
             0);
    const QStringList show{u"ops"_s, u"show"_s, started->id.toString(), u"--on"_s, u"lab"_s};
    const QJsonObject young = home.run(show + QStringList{u"--json"_s}).lines().value(0);
    QCOMPARE(checkOperationLine(young), QString());
    QVERIFY(!young.contains(u"metrics"_s));
    server.advance(26s);
    const QJsonObject shown = home.run(show + QStringList{u"--json"_s}).lines().value(0);
    QCOMPARE(checkOperationLine(shown), QString());
    QCOMPARE(shown[u"metrics"_s].toObject(), (QJsonObject{{u"epoch"_s, 2},
                                                          {u"train_loss"_s, 0.5},
                                                          {u"train_accuracy"_s, 0.5},
                                                          {u"learning_rate"_s, 0.001}}));
    const Run human = home.run(show);
    QVERIFY2(human.out.contains("Epoch: 2, Training loss: 0.5, Training accuracy: 0.5, Learning "
                                "rate: 0.001\n"),
             human.out.constData());
}

QTEST_GUILESS_MAIN(TestCliTraining)

#include "tst_clitraining.moc"
