#include "core/training/trainer/atomicfile.h"
#include "core/training/trainer/enginelibrary.h"
#include "core/training/trainer/localtrainer.h"
#include "core/training/trainer/trainingspecjson.h"
#include "tests/core/training/torch/pythontorch.h"
#include "tests/core/training/torch/recordingobserver.h"
#include "tests/core/training/torch/trainingsets.h"
#include "tests/support/stricttest.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ktrdr::training::NetworkSpec)
Q_DECLARE_METATYPE(ktrdr::training::LossSpec)
Q_DECLARE_METATYPE(ktrdr::training::OptimizerSpec)

namespace {

constexpr double Tolerance = 1e-6;

QJsonArray array(std::span<const float> values)
{
    QJsonArray result;
    for (const float value : values) {
        result.append(static_cast<double>(value));
    }
    return result;
}

/// The greatest difference of two lists of numbers; infinite where they do not fit.
double distance(const QJsonArray &a, const QJsonArray &b)
{
    double greatest = a.size() == b.size() && !a.isEmpty() ? 0 : HUGE_VAL;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        const double difference = std::abs(a[i].toDouble() - b[i].toDouble());
        greatest = std::isnan(difference) ? HUGE_VAL : std::max(greatest, difference);
    }
    return greatest;
}

std::vector<NetworkSpec> networks()
{
    return {MlpSpec{{16, 8}, Activation::Relu, 0},
            MlpSpec{{16}, Activation::LeakyRelu, 0},
            MlpSpec{{16, 8}, Activation::Tanh, 0},
            MlpSpec{{8}, Activation::Sigmoid, 0},
            MlpSpec{{16, 8}, Activation::Relu, 0, true},
            MlpSpec{{}, Activation::Relu, 0},
            RecurrentSpec{RecurrentCell::Lstm, 8, 2, 0, 5},
            RecurrentSpec{RecurrentCell::Gru, 8, 2, 0, 5}};
}

QByteArray nameOf(const NetworkSpec &network, size_t number)
{
    return u"%1 %2"_s.arg(networkName(network)).arg(number).toLatin1();
}

/// Before batch norm a bias changes nothing: its gradient is rounding alone, which Adam would blow
/// up to full steps.
bool isNormalised(const NetworkSpec &network)
{
    const auto *mlp = std::get_if<MlpSpec>(&network);
    return mlp != nullptr && mlp->batchNorm;
}

/// Rows 10 … 41, so that every window is whole.
std::vector<qint64> someSamples()
{
    std::vector<qint64> samples;
    for (qint64 row = 10; row < 42; ++row) {
        samples.push_back(row);
    }
    return samples;
}

} // namespace

/// The engine against Python's PyTorch, from equal weights.
class PyTorchTest : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void forwardPassIsEqual_data();
    void forwardPassIsEqual();
    void trainingStepsAreEqual_data();
    void trainingStepsAreEqual();
    void ourWeightsAreReadWithoutTrust();
    void ourCheckpointIsReadWithoutTrust();
    void ktrdrsStateDictsAreRead_data();
    void ktrdrsStateDictsAreRead();

private:
    void prepare() override { m_folder = std::make_unique<QTemporaryDir>(); }
    [[nodiscard]] QString keep(const QByteArray &file) const
    {
        const QString path = m_folder->filePath(u"weights.pt"_s);
        return writeAtomically(path, file) ? path : QString();
    }
    [[nodiscard]] QJsonObject request(const TrainingSpec &spec, const TrainingData &data,
                                      const std::vector<qint64> &samples) const;

    PythonTorch m_python;
    EngineLibrary m_library;
    TrainingEngine *m_engine = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void PyTorchTest::initTestCase()
{
    const auto engine = m_library.engine();
    QVERIFY2(engine.has_value(),
             engine ? "" : qPrintable(engine.error().context["reason"_L1].toString()));
    m_engine = *engine;
    if (m_python.version().isEmpty()) {
        QSKIP("Python's PyTorch is not installed (package python3-torch).");
    }
}

QJsonObject PyTorchTest::request(const TrainingSpec &spec, const TrainingData &data,
                                 const std::vector<qint64> &samples) const
{
    const int rows = rowsPerSample(spec.network);
    QJsonArray inputs;
    for (const qint64 sample : samples) {
        const auto first = static_cast<size_t>((sample - rows + 1) * data.columns);
        for (const auto value :
             array({data.features.data() + first, static_cast<size_t>(rows * data.columns)})) {
            inputs.append(value);
        }
    }
    QJsonArray shape{qint64(samples.size())};
    if (std::holds_alternative<RecurrentSpec>(spec.network)) {
        shape.append(rows);
    }
    shape.append(data.columns);
    return {{u"spec"_s, toJson(spec)},
            {u"columns"_s, data.columns},
            {u"outputs"_s, data.outputs()},
            {u"inputs"_s, inputs},
            {u"shape"_s, shape}};
}

void PyTorchTest::forwardPassIsEqual_data()
{
    QTest::addColumn<NetworkSpec>("network");
    const auto all = networks();
    for (size_t i = 0; i < all.size(); ++i) {
        QTest::newRow(nameOf(all[i], i).constData()) << all[i];
    }
}

void PyTorchTest::forwardPassIsEqual()
{
    QFETCH(NetworkSpec, network);
    TrainingSpec spec;
    spec.network = network;
    spec.seed = 11;
    const TrainingData data = googleClasses();
    const auto learner = m_engine->makeLearner(spec, data);
    const Outcome ours = learner->evaluate(someSamples());

    QJsonObject asked = request(spec, data, someSamples());
    asked["weights"_L1] = keep(learner->weights());
    const QJsonObject theirs = m_python.ask(u"forward"_s, asked);
    QVERIFY2(!theirs.contains("error"_L1), qPrintable(theirs["error"_L1].toString()));
    const double difference = distance(array(ours.outputs), theirs["outputs"_L1].toArray());
    QVERIFY2(difference <= Tolerance, qPrintable(QString::number(difference)));
}

void PyTorchTest::trainingStepsAreEqual_data()
{
    QTest::addColumn<NetworkSpec>("network");
    QTest::addColumn<LossSpec>("loss");
    QTest::addColumn<OptimizerSpec>("optimizer");
    QTest::addColumn<int>("steps");
    const ClassWeights weights{ClassWeights::Kind::Given, {1, 0.5, 1.5}};
    const std::vector<std::pair<const char *, LossSpec>> losses{
        {"cross entropy", CrossEntropyLoss{{ClassWeights::Kind::Equal, {}}}},
        {"weighted cross entropy", CrossEntropyLoss{weights}},
        {"focal", FocalLoss{2, {ClassWeights::Kind::Equal, {}}}},
        {"weighted focal", FocalLoss{2, weights}},
        {"huber", HuberLoss{0.01}},
        {"mse", MeanSquaredError{}}};
    const std::vector<std::pair<const char *, OptimizerSpec>> optimizers{
        {"adam", AdamSpec{}},
        {"sgd", SgdSpec{}},
        {"rmsprop", RmsPropSpec{}},
        {"rmsprop with momentum", RmsPropSpec{.momentum = 0.5}}};
    for (const auto &[lossName, loss] : losses) {
        for (const auto &[optimizerName, optimizer] : optimizers) {
            QTest::addRow("%s, %s", lossName, optimizerName)
                << NetworkSpec(MlpSpec{{16, 8}, Activation::Tanh, 0}) << loss << optimizer << 1;
        }
    }
    const auto all = networks();
    for (size_t i = 0; i < all.size(); ++i) {
        QTest::addRow("%s, 3 steps", nameOf(all[i], i).constData())
            << all[i] << losses[1].second << optimizers[isNormalised(all[i]) ? 1 : 0].second << 3;
    }
}

void PyTorchTest::trainingStepsAreEqual()
{
    QFETCH(NetworkSpec, network);
    QFETCH(LossSpec, loss);
    QFETCH(OptimizerSpec, optimizer);
    QFETCH(int, steps);
    TrainingSpec spec;
    spec.network = network;
    spec.loss = loss;
    spec.optimizer = optimizer;
    spec.seed = 12;
    spec.gradientClip = 0.5;
    const TrainingData data = isForClasses(loss) ? googleClasses() : googleNumbers();
    const std::vector<qint64> samples = someSamples();
    const auto learner = m_engine->makeLearner(spec, data);

    QJsonObject asked = request(spec, data, samples);
    QJsonArray labels;
    for (const qint64 row : samples) {
        std::visit([&](const auto &all) { labels.append(double(all.values[size_t(row)])); },
                   data.labels);
    }
    asked["labels"_L1] = labels;
    asked["steps"_L1] = steps;
    asked["weights"_L1] = keep(learner->weights());
    const QJsonObject theirs = m_python.ask(u"steps"_s, asked);
    QVERIFY2(!theirs.contains("error"_L1), qPrintable(theirs["error"_L1].toString()));

    for (int step = 0; step < steps; ++step) {
        learner->beginBatch(samples, {0, step});
        const Outcome outcome = learner->runPart(0, qsizetype(samples.size()));
        learner->learnPart();
        QVERIFY(learner->step(spec.learningRate));
        const double theirLoss = theirs["losses"_L1][step].toDouble();
        QVERIFY(std::abs(outcome.lossSum / outcome.weightSum - theirLoss) <=
                Tolerance * std::max(1.0, theirLoss));
    }
    QJsonObject loading{{u"file"_s, keep(learner->weights())}};
    const QJsonObject ours = m_python.ask(u"load"_s, loading)["content"_L1].toObject();
    const QJsonObject state = theirs["state"_L1].toObject();
    QCOMPARE(ours.keys(), state.keys());
    for (const QString &name : state.keys()) {
        const double difference =
            distance(ours[name]["values"_L1].toArray(), state[name].toArray());
        QVERIFY2(difference <= Tolerance, qPrintable(u"%1: %2"_s.arg(name).arg(difference)));
    }
}

void PyTorchTest::ourWeightsAreReadWithoutTrust()
{
    TrainingSpec spec;
    spec.network = MlpSpec{{4}};
    spec.epochs = 2;
    RecordingObserver observer;
    const auto result = LocalTrainer(m_library).train(spec, googleClasses(), {}, {}, observer);
    const QJsonObject content =
        m_python.ask(u"load"_s, {{u"file"_s, keep(result->weights)}})["content"_L1].toObject();
    // The names of KTRDR's Sequential: linear, activation, dropout, linear.
    QCOMPARE(content.keys(), QStringList({u"0.bias"_s, u"0.weight"_s, u"3.bias"_s, u"3.weight"_s}));
    QCOMPARE(content["0.weight"_L1]["shape"_L1].toArray(), QJsonArray({4, 6}));
}

void PyTorchTest::ourCheckpointIsReadWithoutTrust()
{
    TrainingSpec spec;
    spec.network = RecurrentSpec{RecurrentCell::Lstm, 4, 1, 0, 3};
    spec.epochs = 1;
    RecordingObserver observer;
    const QString file = m_folder->filePath(u"checkpoint.pt"_s);
    QVERIFY(LocalTrainer(m_library).train(spec, googleClasses(), {file}, {}, observer));
    const QJsonObject content =
        m_python.ask(u"load"_s, {{u"file"_s, file}})["content"_L1].toObject();
    QCOMPARE(content.keys(), QStringList({u"best_model_state_dict"_s, u"model_state_dict"_s,
                                          u"optimizer_state_dict"_s, u"trainer_state"_s}));
    QVERIFY(content["model_state_dict"_L1].toObject().contains("lstm.weight_ih_l0"_L1));
    QVERIFY(content["model_state_dict"_L1].toObject().contains("fc.weight"_L1));
}

void PyTorchTest::ktrdrsStateDictsAreRead_data()
{
    forwardPassIsEqual_data();
}

void PyTorchTest::ktrdrsStateDictsAreRead()
{
    QFETCH(NetworkSpec, network);
    TrainingSpec spec;
    spec.network = network;
    const TrainingData data = googleClasses();
    QJsonObject asked = request(spec, data, someSamples());
    const QString file = m_folder->filePath(u"model.pt"_s);
    asked["file"_L1] = file;
    asked["seed"_L1] = 3;
    const QJsonObject theirs = m_python.ask(u"save"_s, asked);
    QVERIFY2(!theirs.contains("error"_L1), qPrintable(theirs["error"_L1].toString()));
    const auto said =
        LocalTrainer(m_library).outputs(spec, readWhole(file).value(), data, someSamples(), {});
    QVERIFY2(said.has_value(),
             said ? "" : qPrintable(said.error().context["detail"_L1].toString()));
    const double difference = distance(array(*said), theirs["outputs"_L1].toArray());
    QVERIFY2(difference <= Tolerance, qPrintable(QString::number(difference)));
}

QTEST_GUILESS_MAIN(PyTorchTest)

#include "tst_pytorch.moc"
