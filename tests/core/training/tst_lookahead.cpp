#include "core/operations/cancellationsource.h"
#include "core/operations/operationcancelled.h"
#include "core/training/samples/changedfuture.h"
#include "core/training/samples/lookaheadcheck.h"
#include "tests/core/training/series.h"
#include "tests/support/stricttest.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;
using ktrdr::operations::CancellationSource;
using ktrdr::operations::CancellationToken;
using ktrdr::operations::OperationCancelled;

namespace {

LookAheadReport look(const FeatureRecipe &recipe, const LabelSpec &labels)
{
    return checkLookAhead(recipe, labels, {goldenBars(u"GOLD"_s, 900)}, CancellationToken())
        .value();
}

QStringList columnsFound(const LookAheadReport &report)
{
    QStringList columns;
    for (const LookAheadFinding &finding : report.findings) {
        columns.append(finding.column);
    }
    return columns;
}

} // namespace

class TestLookAhead : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualFeaturesDoNotLookAhead();
    void labelsSettleWhereTheySay_data();
    void labelsSettleWhereTheySay();
    void theCompatibleJoinLooksAhead();
    void aZigzagAsFeatureLooksAhead();
    void everyOtherIndicatorIsClean();
    void theFutureIsRemovedOrAltered();
    void theReportIsKeptAsJson();
    void aCancelledTokenEndsTheWork();
};

void TestLookAhead::theUsualFeaturesDoNotLookAhead()
{
    const LookAheadReport report = look(goldenRecipe(), ForwardReturnSpec());
    QCOMPARE(columnsFound(report), QStringList());
    QVERIFY(report.isClean());
    QCOMPARE(report.moments, 4);
    QVERIFY(report.comparedFeatures > 10'000);
    QVERIFY(report.comparedLabels > 1'000);
}

void TestLookAhead::labelsSettleWhereTheySay_data()
{
    QTest::addColumn<int>("kind");
    for (const int kind : {0, 1, 2, 3, 4, 5}) {
        QTest::addRow("%d", kind) << kind;
    }
}

void TestLookAhead::labelsSettleWhereTheySay()
{
    QFETCH(int, kind);
    TripleBarrierSpec events;
    events.cusumThreshold = 0;
    events.method = VolatilityMethod::Close;
    const std::vector<LabelSpec> specs{ZigzagSpec(), ForwardReturnSpec(), ContextSpec(),
                                       RegimeSpec(), TripleBarrierSpec(), events};
    const LookAheadReport report = look(goldenRecipe(), specs[size_t(kind)]);
    QCOMPARE(columnsFound(report), QStringList());
    QVERIFY(report.comparedLabels > 100);
}

void TestLookAhead::theCompatibleJoinLooksAhead()
{
    // A bar of four hours stands in the row that starts with it, three hours before it is over.
    FeatureRecipe recipe = goldenRecipe();
    recipe.isKtrdrCompatible = true;
    const LookAheadReport report = look(recipe, ForwardReturnSpec());
    QVERIFY(!report.isClean());
    const QStringList columns = columnsFound(report);
    QVERIFY(columns.contains(u"4h_r_high"_s));
    QVERIFY(std::ranges::all_of(columns,
                                [](const QString &column) { return column.startsWith(u"4h_"); }));
}

void TestLookAhead::aZigzagAsFeatureLooksAhead()
{
    FeatureRecipe recipe = goldenRecipe();
    recipe.isKtrdrCompatible = true;
    recipe.timeframes = {timeframe("1h")};
    recipe.indicators.append({u"turns"_s, indicator("zigzag", {{u"threshold"_s, 0.05}})});
    recipe.inputs.append({FeatureInput::Kind::RawIndicator, u"turns"_s, {}, {}});
    QCOMPARE(columnsFound(look(recipe, ForwardReturnSpec())), QStringList{u"1h_turns_raw"_s});
}

void TestLookAhead::everyOtherIndicatorIsClean()
{
    FeatureRecipe recipe;
    recipe.timeframes = {timeframe("1h"), timeframe("4h")};
    for (const IndicatorType &type : indicatorTypes()) {
        if (type.looksAhead) {
            continue;
        }
        const QString id(type.name);
        recipe.indicators.append({id, Indicator::make(id).value()});
        recipe.inputs.append({FeatureInput::Kind::RawIndicator, id, {}, {}});
    }
    const LookAheadReport report = look(recipe, ZigzagSpec());
    QCOMPARE(columnsFound(report), QStringList());
    QVERIFY(report.isClean());
}

void TestLookAhead::theFutureIsRemovedOrAltered()
{
    const SymbolBars bars = goldenBars();
    const qint64 moment = bars.timeframes[0].bars.times[10];
    const SymbolBars removed = withChangedFuture(bars, moment, FutureChange::Removed);
    QCOMPARE(removed.timeframes[0].bars.size(), 10);
    // Of the bars of four hours two are over after ten hours.
    QCOMPARE(removed.timeframes[1].bars.size(), 2);
    const SymbolBars altered = withChangedFuture(bars, moment, FutureChange::Altered);
    QVERIFY(altered.timeframes[0].bars.slice(0, 10) == bars.timeframes[0].bars.slice(0, 10));
    QVERIFY(altered.timeframes[0].bars.close[10] != bars.timeframes[0].bars.close[10]);
    QVERIFY(altered.timeframes[1].bars.close[2] != bars.timeframes[1].bars.close[2]);
}

void TestLookAhead::theReportIsKeptAsJson()
{
    LookAheadReport report{4, 100, 50, {}};
    QVERIFY(report.toJson().value(u"clean"_s).toBool());
    report.findings.append({u"GOLD"_s, u"1h_x_raw"_s, 0, 1.5, 2.5});
    const QJsonObject json = report.toJson();
    QVERIFY(!json.value(u"clean"_s).toBool());
    const QJsonObject finding = json.value(u"findings"_s).toArray()[0].toObject();
    QCOMPARE(finding.value(u"time"_s).toString(), u"1970-01-01T00:00:00Z"_s);
    QCOMPARE(finding.value(u"value_with_other_future"_s).toDouble(), 2.5);
}

void TestLookAhead::aCancelledTokenEndsTheWork()
{
    CancellationSource source;
    source.cancel();
    QVERIFY_THROWS_EXCEPTION(
        OperationCancelled,
        std::ignore = checkLookAhead(goldenRecipe(), ZigzagSpec(), {goldenBars()}, source.token()));
}

QTEST_GUILESS_MAIN(TestLookAhead)
#include "tst_lookahead.moc"
