#include "core/ktrdr/failurewatch.h"
#include "tests/core/ktrdr/wireanswers.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ktrdr::wire;
using ktrdr::test::object;

namespace {

RemoteOperation at(double percentage, const QString &status, const QString &error)
{
    return *RemoteOperation::fromJson({{u"operation_id"_s, u"op_1"_s},
                                       {u"operation_type"_s, u"data_load"_s},
                                       {u"status"_s, status},
                                       {u"error_message"_s, error},
                                       {u"progress_percentage"_s, percentage}},
                                      {});
}

RemoteOperation unclaimed(double percentage)
{
    return at(percentage, u"failed"_s, u"Operation was RUNNING but no worker claimed it"_s);
}

const FailureWatch::TimePoint Start{1h};

} // namespace

class FailureWatchTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstSightIsNotBelieved();
    void whatMovesIsNotBelieved();
    void whatStandsStillForMinutesIsBelieved();
    void otherFailuresAreBelievedAtOnce();
    void aReturnToWorkStartsAfresh();
};

void FailureWatchTest::aFirstSightIsNotBelieved()
{
    FailureWatch watch;
    QVERIFY(!watch.isBelievedAfter(unclaimed(66), Start));
    QVERIFY(!watch.isBelievedAfter(unclaimed(66), Start + 60s));
}

void FailureWatchTest::whatMovesIsNotBelieved()
{
    FailureWatch watch;
    // It first shows 0, then moves on.
    QVERIFY(!watch.isBelievedAfter(unclaimed(0), Start));
    for (int minute = 1; minute < 20; ++minute) {
        QVERIFY(!watch.isBelievedAfter(unclaimed(70 + minute), Start + minute * 2min));
    }
}

void FailureWatchTest::whatStandsStillForMinutesIsBelieved()
{
    FailureWatch watch;
    QVERIFY(!watch.isBelievedAfter(unclaimed(66), Start));
    QVERIFY(!watch.isBelievedAfter(unclaimed(72), Start + 1min));
    QVERIFY(!watch.isBelievedAfter(unclaimed(72), Start + 1min + FailureWatch::Patience - 1s));
    QVERIFY(watch.isBelievedAfter(unclaimed(72), Start + 1min + FailureWatch::Patience));
}

void FailureWatchTest::otherFailuresAreBelievedAtOnce()
{
    FailureWatch watch;
    QVERIFY(watch.isBelievedAfter(at(66, u"failed"_s, u"Disk full"_s), Start));
    QVERIFY(!watch.isBelievedAfter(at(66, u"running"_s, QString()), Start));
    QVERIFY(!watch.isBelievedAfter(at(100, u"completed"_s, unclaimed(0).errorMessage), Start));
}

void FailureWatchTest::aReturnToWorkStartsAfresh()
{
    FailureWatch watch;
    QVERIFY(!watch.isBelievedAfter(unclaimed(66), Start));
    QVERIFY(!watch.isBelievedAfter(at(70, u"running"_s, QString()), Start + 1min));
    QVERIFY(!watch.isBelievedAfter(unclaimed(66), Start + 10min));
}

QTEST_GUILESS_MAIN(FailureWatchTest)
#include "tst_failurewatch.moc"
