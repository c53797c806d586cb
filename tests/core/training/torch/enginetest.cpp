#include "tests/core/training/torch/enginetest.h"

#include <QTest>

namespace ktrdr::test {

using namespace operations;
using namespace training;
using namespace Qt::StringLiterals;

void EngineTest::initTestCase()
{
    const auto engine = m_library.engine();
    QVERIFY2(engine.has_value(),
             engine ? "" : qPrintable(engine.error().context["reason"_L1].toString()));
}

TrainingSpec EngineTest::quick(NetworkSpec network, int epochs)
{
    TrainingSpec spec;
    spec.network = std::move(network);
    spec.epochs = epochs;
    spec.learningRate = 0.01;
    spec.seed = 3;
    return spec;
}

Result<TrainingResult> EngineTest::train(const TrainingSpec &spec, const TrainingData &data,
                                         RecordingObserver &observer,
                                         const CancellationToken &token)
{
    return LocalTrainer(m_library).train(spec, data, {}, token, observer);
}

} // namespace ktrdr::test
