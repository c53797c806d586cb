#pragma once

#include "core/training/trainer/localtrainer.h"
#include "tests/core/training/torch/recordingobserver.h"
#include "tests/support/stricttest.h"

namespace ktrdr::test {

/// Base of tests that train a network with the real engine.
class EngineTest : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

protected:
    [[nodiscard]] static training::TrainingSpec
    quick(training::NetworkSpec network = training::MlpSpec{{16}}, int epochs = 4);
    [[nodiscard]] operations::Result<training::TrainingResult>
    train(const training::TrainingSpec &spec, const training::TrainingData &data,
          RecordingObserver &observer, const operations::CancellationToken &token = {});

    training::EngineLibrary m_library;
};

} // namespace ktrdr::test
