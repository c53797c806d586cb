#include "core/training/labels/cusumfilter.h"
#include "core/training/labels/labels.h"
#include "core/training/labels/regimelabels.h"
#include "core/training/labels/triplebarrier.h"
#include "core/training/labels/uniqueness.h"
#include "tests/core/training/series.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;
using ktrdr::marketdata::BarColumns;

namespace {

using Values = std::vector<double>;
using Places = std::vector<qsizetype>;

Labels labels(const LabelSpec &spec, const BarColumns &bars = goldenSeries())
{
    return makeLabels(spec, bars).value();
}

qsizetype count(const Labels &labels, double value)
{
    return std::ranges::count(labels.values, value);
}

/// Classes as digits.
QString digits(const Labels &labels, qsizetype from, qsizetype length)
{
    QString text;
    for (qsizetype i = from; i < from + length; ++i) {
        text += QString::number(labels.values[size_t(i)]);
    }
    return text;
}

Places turningPoints(const Labels &labels)
{
    Places points;
    for (size_t i = 0; i < labels.values.size(); ++i) {
        if (labels.values[i] == 1) {
            points.push_back(labels.bars[i]);
        }
    }
    return points;
}

/// Bars of high, low and close.
BarColumns bars(const std::vector<std::array<double, 3>> &rows)
{
    BarColumns result;
    for (const auto &row : rows) {
        result.append({result.size() * 3600, row[2], row[0], row[1], row[2], 1});
    }
    return result;
}

/// Volatility of 10 % at every bar, barriers at +20 % and -10 %, decided within two bars.
const TripleBarrierSpec Barriers{2, 1, 2, 1, VolatilityMethod::Atr, false, std::nullopt, 0.5};

/// The label of the first bar (high 105, low 95, close 100), whatever comes later.
double firstLabel(const std::vector<std::array<double, 3>> &later)
{
    std::vector<std::array<double, 3>> rows{{105, 95, 100}};
    rows.insert(rows.end(), later.begin(), later.end());
    return labels(Barriers, bars(rows)).values.front();
}

} // namespace

class TestLabels : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void zigzagLabelsAreThoseOfKtrdr();
    void zigzagTurnsAreThoseOfKtrdr();
    void forwardReturnsAreThoseOfKtrdr();
    void contextLabelsAreThoseOfKtrdr();
    void tripleBarriersAreThoseOfKtrdr();
    void uniquenessWeightsAreThoseOfKtrdr();
    void cusumEventsAreThoseOfKtrdr();
    void whicheverBarrierIsMetFirst_data();
    void whicheverBarrierIsMetFirst();
    void cusumKeepsOnlyEvents();
    void weightsOfLabelsThatDoNotOverlapAreOne();
    void weightsShareWhatOverlaps();
    void legsWithStepsAreTrends();
    void legsWithoutStepsRange();
    void burstsAreVolatile();
    void zigzagLabelsSettleWithTheNextLeg();
    void flatPricesHaveNoLegs();
    void classesHaveNames();
    void thresholdsOfTheWholeCanBeFixed();
};

void TestLabels::zigzagLabelsAreThoseOfKtrdr()
{
    const Labels made = labels(ZigzagSpec{0.02});
    QCOMPARE(count(made, 0), 137);
    QCOMPARE(count(made, 1), 19);
    QCOMPARE(count(made, 2), 144);
    QCOMPARE(digits(made, 0, 40), u"1000001222221000000012222222222222222222"_s);
    QCOMPARE(digits(made, 280, 20), u"00000000000001222221"_s);
}

void TestLabels::zigzagTurnsAreThoseOfKtrdr()
{
    const Labels made = labels(ZigzagSpec{0.05});
    QCOMPARE(count(made, 0), 159);
    QCOMPARE(count(made, 1), 18);
    QCOMPARE(count(made, 2), 123);
    const Places turns{0, 20, 46, 72, 98, 124, 150, 190, 215, 242, 267, 293};
    Places points = turningPoints(made);
    points.resize(turns.size());
    QCOMPARE(points, turns);
}

void TestLabels::forwardReturnsAreThoseOfKtrdr()
{
    const Labels made = labels(ForwardReturnSpec{20});
    QCOMPARE(made.size(), 280);
    QVERIFY(printsAs(made.values[0], "0.09467556183"));
    QVERIFY(printsAs(made.values[50], "0.1775048707"));
    QCOMPARE(made.settled[50], 70);
}

void TestLabels::contextLabelsAreThoseOfKtrdr()
{
    const Labels made = labels(ContextSpec());
    QCOMPARE(made.size(), 295);
    QCOMPARE(count(made, 0), 133);
    QCOMPARE(count(made, 1), 124);
    QCOMPARE(count(made, 2), 38);
}

void TestLabels::tripleBarriersAreThoseOfKtrdr()
{
    const BarColumns bars = goldenSeries();
    TripleBarrierSpec spec;
    const Labels made = labels(spec);
    QCOMPARE(made.size(), 250);
    QCOMPARE(count(made, 0), 113);
    QCOMPARE(count(made, 1), 0);
    QCOMPARE(count(made, 2), 137);
    QCOMPARE(digits(made, 0, 16), u"0002222222000000"_s);
    const Values volatility = barrierVolatility(spec, bars.high, bars.low, bars.close);
    const double mean = std::accumulate(volatility.begin(), volatility.begin() + 250, 0.0) / 250;
    QVERIFY(printsAs(100 * 1.5 * mean, "2.74519265687"));
    // From the fiftieth bar on a label settles with its own end.
    const Places lives{1, 3, 16, 23, 22, 20, 19, 18, 17, 16, 9, 7, 6, 5, 4, 4};
    for (size_t i = 0; i < lives.size(); ++i) {
        QCOMPARE(made.settled[i], std::max(qsizetype(i) + lives[i], qsizetype(50)));
    }
}

void TestLabels::uniquenessWeightsAreThoseOfKtrdr()
{
    TripleBarrierSpec spec;
    spec.weights = true;
    const Labels made = labels(spec);
    QVERIFY(printsAs(made.weights[0], "4.91320093"));
    QVERIFY(printsAs(made.weights[1], "3.00251168"));
    QVERIFY(printsAs(made.weights[50], "2.04716705"));
    QVERIFY(printsAs(made.weights[249], "4.42188083"));
    QVERIFY(printsAs(*std::ranges::min_element(made.weights), "0.33924483"));
}

void TestLabels::cusumEventsAreThoseOfKtrdr()
{
    const BarColumns bars = goldenSeries();
    TripleBarrierSpec spec;
    spec.cusumThreshold = 0;
    const std::vector<bool> events = cusumEvents(bars.close, cusumThreshold(spec, bars.close));
    QCOMPARE(std::ranges::count(events, true), 129);
    Places first;
    for (qsizetype i = 0; first.size() < 10; ++i) {
        if (events[size_t(i)]) {
            first.push_back(i);
        }
    }
    QCOMPARE(first, (Places{1, 2, 3, 4, 17, 23, 24, 25, 26, 27}));
}

void TestLabels::whicheverBarrierIsMetFirst_data()
{
    QTest::addColumn<QList<double>>("next");
    QTest::addColumn<QList<double>>("last");
    QTest::addColumn<double>("label");
    // Barriers at 120 and 90; noise up to 7.07 %.
    QTest::newRow("upper") << QList<double>{120, 99, 110} << QList<double>{100, 80, 90} << 0.0;
    QTest::newRow("lower") << QList<double>{101, 90, 95} << QList<double>{130, 99, 130} << 2.0;
    QTest::newRow("second bar") << QList<double>{101, 99, 100} << QList<double>{121, 99, 100}
                                << 0.0;
    QTest::newRow("both, closes at the entry")
        << QList<double>{125, 85, 100} << QList<double>{100, 99, 100} << 0.0;
    QTest::newRow("both, closes below")
        << QList<double>{125, 85, 99} << QList<double>{100, 99, 100} << 2.0;
    QTest::newRow("neither, small rise")
        << QList<double>{101, 99, 100} << QList<double>{108, 99, 107} << 1.0;
    QTest::newRow("neither, great rise")
        << QList<double>{101, 99, 100} << QList<double>{109, 99, 108} << 0.0;
    QTest::newRow("neither, great fall")
        << QList<double>{101, 99, 100} << QList<double>{101, 91, 92} << 2.0;
}

void TestLabels::whicheverBarrierIsMetFirst()
{
    QFETCH(QList<double>, next);
    QFETCH(QList<double>, last);
    QFETCH(double, label);
    QCOMPARE(firstLabel({{next[0], next[1], next[2]}, {last[0], last[1], last[2]}}), label);
}

void TestLabels::cusumKeepsOnlyEvents()
{
    TripleBarrierSpec spec;
    const Labels all = labels(spec);
    spec.cusumThreshold = 0;
    const Labels events = labels(spec);
    QCOMPARE(Places(events.bars.begin(), events.bars.begin() + 5), (Places{1, 2, 3, 4, 17}));
    for (size_t i = 0; i < events.bars.size(); ++i) {
        QCOMPARE(events.values[i], all.values[size_t(events.bars[i])]);
    }
    spec.cusumThreshold = 10;
    QCOMPARE(labels(spec).size(), 0);
}

void TestLabels::weightsOfLabelsThatDoNotOverlapAreOne()
{
    QCOMPARE(uniquenessWeights(Places{3, 5, 9}, Places{2, 4, 1}), (Values{1, 1, 1}));
    QVERIFY(uniquenessWeights({}, {}).empty());
}

void TestLabels::weightsShareWhatOverlaps()
{
    // The first lives in bars 0 and 1, the second in 1 alone: (1 + 1/2) / 2 and 1/2, mean 0.625.
    QCOMPARE(uniquenessWeights(Places{0, 1}, Places{2, 1}), (Values{1.2, 0.8}));
}

void TestLabels::legsWithStepsAreTrends()
{
    // Up to 130 over higher lows, then down to 100 over lower highs.
    const BarColumns series =
        flatSeries({100, 110, 105, 120, 115, 130, 120, 125, 110, 115, 100, 101});
    RegimeSpec spec;
    spec.relativeRange = 0.04;
    spec.macroAtrMultiplier = 4.5;
    spec.microAtrMultiplier = 1;
    spec.atrPeriod = 2;
    const Labels made = labels(spec, series);
    QCOMPARE(digits(made, 0, made.size()), u"00000111111"_s);
}

void TestLabels::legsWithoutStepsRange()
{
    const BarColumns series = flatSeries({100, 105, 110, 115, 120, 125, 130, 120, 110, 100, 99});
    RegimeSpec spec;
    spec.relativeRange = 0.04;
    spec.macroAtrMultiplier = 4.5;
    spec.atrPeriod = 2;
    const Labels made = labels(spec, series);
    QCOMPARE(count(made, 2), made.size());
}

void TestLabels::burstsAreVolatile()
{
    BarColumns series = goldenSeries();
    for (size_t i = 200; i < 214; ++i) {
        series.close[i] *= i % 2 == 0 ? 1.2 : 0.8;
        series.high[i] = series.close[i] + 1;
        series.low[i] = series.close[i] - 1;
    }
    const Labels made = labels(RegimeSpec(), series);
    QCOMPARE(made.values[size_t(std::ranges::find(made.bars, 199) - made.bars.begin())], 3.0);
    QVERIFY(made.values[size_t(std::ranges::find(made.bars, 150) - made.bars.begin())] != 3.0);
    // Bars whose past is too short are never volatile.
    QVERIFY(std::none_of(made.values.begin(), made.values.begin() + 120,
                         [](double label) { return label == 3; }));
}

void TestLabels::zigzagLabelsSettleWithTheNextLeg()
{
    // A leg up from 0 to 2, down to 3, up again from 4 on.
    const Labels made = labels(ZigzagSpec{0.1}, flatSeries({100, 105, 120, 100, 115, 115}));
    QCOMPARE(digits(made, 0, 6), u"101111"_s);
    QCOMPARE(made.settled, (Places{2, 3, 3, 4, 5, 5}));
}

void TestLabels::flatPricesHaveNoLegs()
{
    const BarColumns flat = constantSeries(300, 10);
    QCOMPARE(count(labels(ZigzagSpec(), flat), 1), 300);
    QCOMPARE(labels(RegimeSpec(), flat).size(), 0);
    QCOMPARE(count(labels(ContextSpec(), flat), 2), 295);
}

void TestLabels::classesHaveNames()
{
    QCOMPARE(sourceName(TripleBarrierSpec()), u"triple_barrier"_s);
    QCOMPARE(classNames(RegimeSpec()).size(), 4);
    QCOMPARE(classNames(ZigzagSpec()), (QStringList{u"buy"_s, u"hold"_s, u"sell"_s}));
    QVERIFY(classNames(ForwardReturnSpec()).isEmpty());
}

void TestLabels::thresholdsOfTheWholeCanBeFixed()
{
    const BarColumns series = goldenSeries();
    TripleBarrierSpec spec;
    spec.cusumThreshold = 0;
    for (const LabelSpec &each : {LabelSpec(spec), LabelSpec(RegimeSpec())}) {
        const LabelSpec fixed = withFixedThresholds(each, series);
        QVERIFY(!(fixed == each));
        QCOMPARE(labels(fixed).values, labels(each).values);
    }
    QVERIFY(withFixedThresholds(ZigzagSpec(), series) == LabelSpec(ZigzagSpec()));
}

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
