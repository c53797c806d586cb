#include "core/training/strategy/strategyoverride.h"
#include "core/training/strategy/strategyreader.h"
#include "tests/core/training/manager/trainingworkplace.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::training;
using namespace Qt::StringLiterals;

class TestStrategyOverride : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void withoutOverridesTheTextStays();
    void valuesAreReplacedAndAdded();
    void whatIsNotChangedReadsTheSame();
    void aPlaceThatIsNotThereIsRefused_data();
    void aPlaceThatIsNotThereIsRefused();
    void theFileAsJsonKeepsNumbersTextsAndLists();
};

void TestStrategyOverride::withoutOverridesTheTextStays()
{
    QCOMPARE(*withOverrides("# c\nname: x\n", {}), QByteArray("# c\nname: x\n"));
}

void TestStrategyOverride::valuesAreReplacedAndAdded()
{
    const auto changed = withOverrides(ktrdr::test::rsiStrategy(),
                                       {{u"training.epochs"_s, u"20"_s},
                                        {u"model.architecture.hidden_layers"_s, u"[64, 32]"_s},
                                        {u"nn_inputs[1].timeframes"_s, u"[1h]"_s},
                                        {u"training.early_stopping.patience"_s, u"5"_s},
                                        {u"name"_s, quotedYaml(u"12"_s)}});
    QVERIFY(changed);
    const StrategyReading reading = readStrategy(*changed);
    QVERIFY2(reading.strategy, changed->constData());
    QCOMPARE(reading.strategy->training.epochs, 20);
    QCOMPARE(reading.strategy->name, u"12"_s);
    QCOMPARE(std::get<MlpSpec>(reading.strategy->network).hidden, (std::vector{64, 32}));
    QCOMPARE(reading.strategy->training.earlyStopping->patience, 5);
    QCOMPARE(reading.strategy->inputs[1].timeframes.size(), 1);
}

void TestStrategyOverride::whatIsNotChangedReadsTheSame()
{
    const QByteArray text = ktrdr::test::rsiStrategy();
    const auto changed = withOverrides(text, {{u"training.epochs"_s, u"3"_s}});
    Strategy before = *readStrategy(text).strategy;
    Strategy after = *readStrategy(*changed).strategy;
    QCOMPARE(after.version, before.version);
    QCOMPARE(after.labels, before.labels);
    QCOMPARE(after.training, before.training);
    QCOMPARE(strategyToJson(*changed), strategyToJson(text));
}

void TestStrategyOverride::aPlaceThatIsNotThereIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("empty") << u""_s << u"1"_s;
    QTest::newRow("dots") << u"training..epochs"_s << u"1"_s;
    QTest::newRow("below a number") << u"training.epochs.more"_s << u"1"_s;
    QTest::newRow("past the list") << u"nn_inputs[7].timeframes"_s << u"[1h]"_s;
    QTest::newRow("no list") << u"training[0]"_s << u"1"_s;
    QTest::newRow("no value") << u"training.epochs"_s << u"[1"_s;
}

void TestStrategyOverride::aPlaceThatIsNotThereIsRefused()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    const auto changed = withOverrides(ktrdr::test::rsiStrategy(), {{key, value}});
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, u"TRAINING-InvalidOverride"_s);
    QVERIFY(!changed.error().hint.isEmpty());
}

void TestStrategyOverride::theFileAsJsonKeepsNumbersTextsAndLists()
{
    const QJsonObject json = strategyToJson(ktrdr::test::rsiStrategy(5));
    QCOMPARE(json["version"_L1].toString(), u"3.0"_s);
    QCOMPARE(json["training"_L1]["epochs"_L1].toInt(), 5);
    QCOMPARE(json["fuzzy_sets"_L1]["level"_L1]["low"_L1][2].toInt(), 45);
    QVERIFY(strategyToJson("a: [").isEmpty());
}

QTEST_GUILESS_MAIN(TestStrategyOverride)

#include "tst_strategyoverride.moc"
