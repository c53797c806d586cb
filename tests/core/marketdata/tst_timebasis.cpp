#include "core/marketdata/loadplan.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace ktrdr::marketdata;
using namespace std::chrono_literals;

/// Where the expected time of a whole plan comes from.
class TestTimeBasis : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theBasisIsThatOfAllSeriesThatAsk();
    void anUnknownTimeHasNoBasis();
};

namespace {

SeriesPlan planBy(TimeBasis basis, qsizetype requests = 1)
{
    SeriesPlan plan{
        {*Symbol::parse(QStringLiteral("AAPL")), *Timeframe::parse(u"1d")}, {}, {}, {}, {}, {}, {}};
    plan.segments.resize(requests);
    plan.expected = 1s * requests;
    plan.basis = basis;
    return plan;
}

const SeriesPlan ByPace = planBy(TimeBasis::SourcePace);
const SeriesPlan Learned = planBy(TimeBasis::EarlierLoads);
const SeriesPlan Nothing = planBy(TimeBasis::SourcePace, 0);

bool isBasis(const QList<SeriesPlan> &series, std::optional<TimeBasis> wanted)
{
    return LoadPlan{series}.basis() == wanted;
}

} // namespace

void TestTimeBasis::theBasisIsThatOfAllSeriesThatAsk()
{
    QVERIFY(isBasis({}, std::nullopt));
    QVERIFY(isBasis({Nothing}, std::nullopt));
    QVERIFY(isBasis({Nothing, ByPace}, TimeBasis::SourcePace));
    QVERIFY(isBasis({Learned, Nothing}, TimeBasis::EarlierLoads));
    QVERIFY(isBasis({Learned, ByPace}, TimeBasis::Both));
    QVERIFY(isBasis({Learned, ByPace, ByPace}, TimeBasis::Both));
}

void TestTimeBasis::anUnknownTimeHasNoBasis()
{
    SeriesPlan unknown = ByPace;
    unknown.expected.reset();
    QVERIFY(isBasis({Learned, unknown}, std::nullopt));
}

QTEST_GUILESS_MAIN(TestTimeBasis)

#include "tst_timebasis.moc"
