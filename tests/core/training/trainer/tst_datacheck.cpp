#include "core/training/trainer/datacheck.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <limits>

using namespace ktrdr::training;
using namespace Qt::StringLiterals;

class DataCheckTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void soundDataHaveNoProblem();
    void featuresHaveToBeFinite();
    void featuresAndLabelsHaveToFit();
    void lossAndLabelsHaveToFit();
    void noRowIsInTwoParts();
    void labelsAreClasses();
    void labelsOutsideThePartsDoNotMatter();
    void numbersHaveToBeFinite();
    void eachPartNeedsSamples();
    void windowsNeedRows();
    void oneClassTeachesNothing();
    void weightsHaveToMeanSomething();
    void classWeightsAreOnePerClass();
    void fingerprintTellsDataApart();

private:
    [[nodiscard]] QString codeOf(const TrainingData &data) const
    {
        const auto problem = problemOf(data, m_spec);
        return problem ? problem->code : QString();
    }

    TrainingSpec m_spec;
};

namespace {

/// Eight rows of two features, classes 0 and 1.
TrainingData sound()
{
    TrainingData data;
    data.columns = 2;
    data.features.assign(16, 0.5F);
    data.labels = ClassLabels{{0, 1, 0, 1, 0, 1, 0, 1}, 2};
    data.training = {0, 1, 2, 3};
    data.validation = {4, 5};
    data.test = {6, 7};
    return data;
}

ClassLabels &classes(TrainingData &data)
{
    return std::get<ClassLabels>(data.labels);
}

} // namespace

void DataCheckTest::soundDataHaveNoProblem()
{
    QCOMPARE(codeOf(sound()), QString());
}

void DataCheckTest::featuresHaveToBeFinite()
{
    for (const float bad :
         {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
        TrainingData data = sound();
        data.features[5] = bad;
        const auto problem = problemOf(data, m_spec);
        QCOMPARE(problem->code, u"TRAINING-InvalidData"_s);
        QCOMPARE(problem->context[u"row"_s].toInt(), 2);
        QCOMPARE(problem->context[u"column"_s].toInt(), 1);
    }
}

void DataCheckTest::featuresAndLabelsHaveToFit()
{
    TrainingData data = sound();
    classes(data).values.pop_back();
    QCOMPARE(codeOf(data), u"TRAINING-InvalidData"_s);
    data = sound();
    data.features.pop_back();
    QCOMPARE(codeOf(data), u"TRAINING-InvalidData"_s);
    data = sound();
    data.columns = 0;
    QCOMPARE(codeOf(data), u"TRAINING-InvalidData"_s);
    data = sound();
    data.sampleWeights = {1, 2};
    QCOMPARE(codeOf(data), u"TRAINING-InvalidData"_s);
    data = sound();
    data.test = {8};
    QCOMPARE(codeOf(data), u"TRAINING-InvalidData"_s);
}

void DataCheckTest::lossAndLabelsHaveToFit()
{
    TrainingData data = sound();
    data.labels = NumberLabels{std::vector<float>(8, 1)};
    const auto problem = problemOf(data, m_spec);
    QCOMPARE(problem->code, u"TRAINING-InvalidSpec"_s);
    QCOMPARE(problem->context[u"key"_s].toString(), u"loss"_s);
    TrainingSpec numbers;
    numbers.loss = HuberLoss{};
    QVERIFY(!problemOf(data, numbers));
    QVERIFY(problemOf(sound(), numbers).has_value());
}

void DataCheckTest::noRowIsInTwoParts()
{
    TrainingData data = sound();
    data.test.push_back(0);
    const auto problem = problemOf(data, m_spec);
    QCOMPARE(problem->code, u"TRAINING-InvalidData"_s);
    QCOMPARE(problem->context[u"row"_s].toInt(), 0);
}

void DataCheckTest::labelsAreClasses()
{
    TrainingData data = sound();
    classes(data).values[7] = 2;
    QCOMPARE(codeOf(data), u"TRAINING-InvalidData"_s);
    classes(data).values[7] = -1;
    QCOMPARE(codeOf(data), u"TRAINING-InvalidData"_s);
}

void DataCheckTest::labelsOutsideThePartsDoNotMatter()
{
    TrainingData data = sound();
    data.test = {6};
    classes(data).values[7] = -1;
    QCOMPARE(codeOf(data), QString());
}

void DataCheckTest::numbersHaveToBeFinite()
{
    TrainingData data = sound();
    data.labels = NumberLabels{{1, 2, 3, 4, 5, 6, std::numeric_limits<float>::quiet_NaN(), 8}};
    m_spec.loss = MeanSquaredError{};
    QCOMPARE(codeOf(data), u"TRAINING-InvalidData"_s);
    m_spec = {};
}

void DataCheckTest::eachPartNeedsSamples()
{
    TrainingData data = sound();
    data.training = {0};
    auto problem = problemOf(data, m_spec);
    QCOMPARE(problem->code, u"TRAINING-TooLittleData"_s);
    QCOMPARE(problem->context[u"part"_s].toString(), u"training"_s);
    data = sound();
    data.validation.clear();
    problem = problemOf(data, m_spec);
    QCOMPARE(problem->context[u"part"_s].toString(), u"validation"_s);
    data = sound();
    data.test.clear();
    problem = problemOf(data, m_spec);
    QCOMPARE(problem->code, u"TRAINING-TooLittleData"_s);
    QCOMPARE(problem->context[u"part"_s].toString(), u"test"_s);
    QVERIFY(!problem->hint.isEmpty());
}

void DataCheckTest::windowsNeedRows()
{
    TrainingSpec recurrent;
    recurrent.network = RecurrentSpec{.sequence = 3};
    TrainingData data = sound();
    QVERIFY(!problemOf(data, recurrent));
    data.seriesStarts = {0, 6};
    QCOMPARE(problemOf(data, recurrent)->context[u"part"_s].toString(), u"test"_s);
    recurrent.network = RecurrentSpec{.sequence = 4};
    QCOMPARE(problemOf(sound(), recurrent)->context[u"part"_s].toString(), u"training"_s);
}

void DataCheckTest::oneClassTeachesNothing()
{
    TrainingData data = sound();
    data.training = {1, 3};
    const auto problem = problemOf(data, m_spec);
    QCOMPARE(problem->code, u"TRAINING-OneClass"_s);
    QCOMPARE(problem->context[u"label"_s].toInt(), 1);
    QVERIFY(!problem->hint.isEmpty());
}

void DataCheckTest::weightsHaveToMeanSomething()
{
    TrainingData data = sound();
    data.sampleWeights = {0, 0, 0, 0, 1, 1, 1, 1};
    QCOMPARE(codeOf(data), QString());
    m_spec.sampleWeighting = SampleWeighting::Drawing;
    QCOMPARE(codeOf(data), u"TRAINING-InvalidData"_s);
    m_spec = {};
    data.sampleWeights[0] = -1;
    QCOMPARE(codeOf(data), u"TRAINING-InvalidData"_s);
}

void DataCheckTest::classWeightsAreOnePerClass()
{
    m_spec.loss = CrossEntropyLoss{{ClassWeights::Kind::Given, {1, 2, 3}}};
    const auto problem = problemOf(sound(), m_spec);
    QCOMPARE(problem->code, u"TRAINING-InvalidSpec"_s);
    QCOMPARE(problem->context[u"key"_s].toString(), u"class_weights"_s);
    m_spec = {};
}

void DataCheckTest::fingerprintTellsDataApart()
{
    const QByteArray original = fingerprint(sound());
    QCOMPARE(original.size(), 64);
    QCOMPARE(fingerprint(sound()), original);
    TrainingData data = sound();
    data.features[3] = 0.6F;
    QVERIFY(fingerprint(data) != original);
    data = sound();
    std::swap(data.test, data.validation);
    QVERIFY(fingerprint(data) != original);
    data = sound();
    classes(data).values[0] = 1;
    QVERIFY(fingerprint(data) != original);
}

QTEST_GUILESS_MAIN(DataCheckTest)

#include "tst_datacheck.moc"
