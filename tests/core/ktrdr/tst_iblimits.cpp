#include "core/ktrdr/iblimits.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ktrdr::wire;
using std::chrono::days;
using std::chrono::seconds;

class IbLimitsTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyTimeframeHasItsSpan();
    void theHostRoundsSpansDown();
    void safeSpansAreAskedForCompletely();
    void fullSpansAreAskedForCompletelyAndAreNoLongerThanNeeded();
    void thePacingRulesAreThoseOfIb();
};

void IbLimitsTest::everyTimeframeHasItsSpan()
{
    const QList<std::pair<QString, int>> spans{{u"1m"_s, 1},   {u"5m"_s, 7},   {u"15m"_s, 14},
                                               {u"30m"_s, 30}, {u"1h"_s, 30},  {u"2h"_s, 60},
                                               {u"3h"_s, 90},  {u"4h"_s, 120}, {u"1d"_s, 365},
                                               {u"1w"_s, 730}, {u"1M"_s, 3650}};
    QStringList names;
    for (const auto &[timeframe, length] : spans) {
        QCOMPARE(longestIbSpan(timeframe), days(length));
        names << timeframe;
    }
    QCOMPARE(ibTimeframes(), names);
    QVERIFY(!longestIbSpan(u"1H"_s));
    QVERIFY(!longestIbSpan(QString()));
}

void IbLimitsTest::theHostRoundsSpansDown()
{
    QCOMPARE(askedIbSpan(10min), days(1));
    QCOMPARE(askedIbSpan(days(1)), days(1));
    QCOMPARE(askedIbSpan(days(6) + 23h), days(6));
    QCOMPARE(askedIbSpan(days(7)), days(7));
    QCOMPARE(askedIbSpan(days(13)), days(7));
    QCOMPARE(askedIbSpan(days(30)), days(28));
    QCOMPARE(askedIbSpan(days(365)), days(364));
    QCOMPARE(askedIbSpan(days(729)), days(365));
    QCOMPARE(askedIbSpan(days(730)), days(730));
}

void IbLimitsTest::safeSpansAreAskedForCompletely()
{
    QCOMPARE(safeIbSpan(10min), 10min);
    QCOMPARE(safeIbSpan(days(30)), days(28));
    QCOMPARE(safeIbSpan(days(365)), days(364));
    for (seconds span = 1h; span < days(1200); span += 5h) {
        const seconds safe = safeIbSpan(span);
        QVERIFY(safe <= span);
        QVERIFY(safe > 0s);
        QVERIFY(askedIbSpan(safe) >= safe);
    }
}

void IbLimitsTest::fullSpansAreAskedForCompletelyAndAreNoLongerThanNeeded()
{
    QCOMPARE(fullIbSpan(10min), days(1));
    QCOMPARE(fullIbSpan(days(2) + 1h), days(3));
    QCOMPARE(fullIbSpan(days(13)), days(14));
    QCOMPARE(fullIbSpan(days(364)), days(364));
    QCOMPARE(fullIbSpan(days(365)), days(730));
    for (seconds span = 1h; span < days(1200); span += 5h) {
        const seconds full = fullIbSpan(span);
        QVERIFY(full >= span);
        QCOMPARE(askedIbSpan(full), full);
    }
}

void IbLimitsTest::thePacingRulesAreThoseOfIb()
{
    using enum IbPacingRule::Scope;
    const auto &rules = ibPacingRules();
    const auto has = [&rules](const IbPacingRule &rule) {
        return std::find(rules.begin(), rules.end(), rule) != rules.end();
    };
    QVERIFY(has({All, 1, 2s}));
    QVERIFY(has({All, 60, 600s}));
    QVERIFY(has({Identical, 1, 15s}));
    QVERIFY(has({Contract, 6, 2s}));
    QCOMPARE(rules.size(), 4U);
}

QTEST_GUILESS_MAIN(IbLimitsTest)
#include "tst_iblimits.moc"
