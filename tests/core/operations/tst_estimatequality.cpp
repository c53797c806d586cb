#include "core/operations/timeestimationengine.h"

#include "tests/core/operations/estimationdriver.h"
#include "tests/core/operations/simulatedruns.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <cmath>

using namespace ktrdr::operations;
using namespace ktrdr::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Mean error and churn of the predicted end, as shares of the duration.
struct Score
{
    double error = 0;
    double churn = 0;
};

} // namespace

class TestEstimateQuality : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void historyBlendBeatsLinearByAQuarter();

private:
    void prepare() override;
    ManualClock m_clock;
};

void TestEstimateQuality::prepare()
{
    m_clock = ManualClock();
}

/// Engine against a straight line, both judged at the same moments.
void TestEstimateQuality::historyBlendBeatsLinearByAQuarter()
{
    Score blend;
    Score linear;
    for (int shape = 0; shape < ShapeCount; ++shape) {
        std::mt19937 random(static_cast<unsigned>(1000 + shape));
        TimeEstimationEngine engine(nullptr, m_clock);
        Score blendOfShape;
        Score linearOfShape;
        for (int i = 0; i < 20; ++i) {
            const SimulatedRun run = simulate(static_cast<Shape>(shape), random);
            Driver driver(engine, m_clock);
            Score mine;
            Score line;
            double lastMine = 0;
            double lastLine = 0;
            int judged = 0;
            for (double now = 0.1; now < run.seconds; now += 0.1) {
                const double fraction = run.fraction(now);
                const auto estimate = driver.step(100ms, fraction);
                if (now < 1.0 || fraction < 0.005 || fraction >= 1.0) {
                    continue;
                }
                QVERIFY(estimate);
                const double mineEnd = now + seconds(estimate->mid);
                const double lineEnd = now / fraction;
                mine.error += std::abs(mineEnd - run.seconds) / run.seconds;
                line.error += std::abs(lineEnd - run.seconds) / run.seconds;
                if (judged > 0) {
                    mine.churn += std::abs(mineEnd - lastMine) / run.seconds;
                    line.churn += std::abs(lineEnd - lastLine) / run.seconds;
                }
                lastMine = mineEnd;
                lastLine = lineEnd;
                ++judged;
            }
            driver.finish();
            blendOfShape.error += mine.error / judged / 20;
            linearOfShape.error += line.error / judged / 20;
            blendOfShape.churn += mine.churn / 20;
            linearOfShape.churn += line.churn / 20;
        }
        qInfo("%-13s error %5.1f %% against %5.1f %%, churn %4.0f %% against %4.0f %%",
              name(static_cast<Shape>(shape)), 100 * blendOfShape.error, 100 * linearOfShape.error,
              100 * blendOfShape.churn, 100 * linearOfShape.churn);
        blend.error += blendOfShape.error / ShapeCount;
        linear.error += linearOfShape.error / ShapeCount;
        blend.churn += blendOfShape.churn / ShapeCount;
        linear.churn += linearOfShape.churn / ShapeCount;
    }
    qInfo("all           error %5.1f %% against %5.1f %%, churn %4.0f %% against %4.0f %%",
          100 * blend.error, 100 * linear.error, 100 * blend.churn, 100 * linear.churn);
    QVERIFY(blend.error <= 0.75 * linear.error);
}

QTEST_GUILESS_MAIN(TestEstimateQuality)

#include "tst_estimatequality.moc"
