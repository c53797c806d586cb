#include "core/services/retrybudget.h"
#include "core/services/retryrules.h"

#include "tests/doubles/fakeclock.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace ktrdr::services;
using ktrdr::test::FakeClock;

Q_DECLARE_METATYPE(ktrdr::services::FailureKind)

class TestRetryRules : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void failuresAreRepeatedWhereNothingCanHappenTwice_data();
    void failuresAreRepeatedWhereNothingCanHappenTwice();
    void statusesAreRepeatedWhereNothingCanHappenTwice_data();
    void statusesAreRepeatedWhereNothingCanHappenTwice();
    void anUnansweredPostMayHaveHappened();
    void boundsDoubleUpToTheLongest();
    void retryAfterIsReadInBothForms_data();
    void retryAfterIsReadInBothForms();
    void theBudgetIsEarnedByCallsAndRefillsSlowly();
};

namespace {

constexpr Repeatability Get{true, false};
constexpr Repeatability Post{false, false};
constexpr Repeatability KeyedPost{false, true};

} // namespace

void TestRetryRules::failuresAreRepeatedWhereNothingCanHappenTwice_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<bool>("dead");
    QTest::addColumn<int>("get");
    QTest::addColumn<int>("post");
    QTest::addColumn<int>("keyed");
    const auto add = [](const char *name, FailureKind kind, bool sent, bool dead, RetryVerdict get,
                        RetryVerdict post, RetryVerdict keyed) {
        QTest::newRow(name) << int(kind) << sent << dead << int(get) << int(post) << int(keyed);
    };
    using enum RetryVerdict;
    add("name unknown", FailureKind::Dns, false, false, Again, Again, Again);
    add("refused", FailureKind::Refused, false, false, Again, Again, Again);
    add("connect too slow", FailureKind::ConnectTimeout, false, false, Again, Again, Again);
    add("closed while connecting", FailureKind::Closed, false, false, Again, Again, Again);
    add("dead connection", FailureKind::Closed, true, true, AgainOnFreshConnection, GiveUp,
        AgainOnFreshConnection);
    add("closed after sending", FailureKind::Closed, true, false, Again, GiveUp, Again);
    add("no first byte", FailureKind::FirstByteTimeout, true, false, Again, GiveUp, Again);
    add("stopped", FailureKind::Inactivity, true, false, Again, GiveUp, Again);
    add("certificate", FailureKind::Tls, false, false, GiveUp, GiveUp, GiveUp);
    add("grammar", FailureKind::Protocol, true, false, GiveUp, GiveUp, GiveUp);
    add("too large", FailureKind::TooLarge, true, false, GiveUp, GiveUp, GiveUp);
    add("time is up", FailureKind::Deadline, true, false, GiveUp, GiveUp, GiveUp);
    add("program ends", FailureKind::Shutdown, false, false, GiveUp, GiveUp, GiveUp);
}

void TestRetryRules::failuresAreRepeatedWhereNothingCanHappenTwice()
{
    QFETCH(int, kind);
    QFETCH(bool, sent);
    QFETCH(bool, dead);
    QFETCH(int, get);
    QFETCH(int, post);
    QFETCH(int, keyed);
    const TransportFailure failure{static_cast<FailureKind>(kind), {}, sent, dead};
    QCOMPARE(int(verdictOn(failure, Get)), get);
    QCOMPARE(int(verdictOn(failure, Post)), post);
    QCOMPARE(int(verdictOn(failure, KeyedPost)), keyed);
}

void TestRetryRules::statusesAreRepeatedWhereNothingCanHappenTwice_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("retryAfter");
    QTest::addColumn<bool>("get");
    QTest::addColumn<bool>("post");
    QTest::addColumn<bool>("keyed");
    const auto add = [](int status, bool after, bool get, bool post, bool keyed) {
        QTest::addRow("%d %s", status, after ? "with Retry-After" : "")
            << status << after << get << post << keyed;
    };
    add(429, false, true, false, true);
    add(429, true, true, true, true);
    add(503, false, true, false, true);
    add(503, true, true, true, true);
    add(408, true, true, false, true);
    add(502, true, true, false, true);
    add(504, false, true, false, true);
    for (const int status : {301, 400, 401, 403, 404, 418, 422, 451, 500, 501})
        add(status, true, false, false, false);
}

void TestRetryRules::statusesAreRepeatedWhereNothingCanHappenTwice()
{
    QFETCH(int, status);
    QFETCH(bool, retryAfter);
    QFETCH(bool, get);
    QFETCH(bool, post);
    QFETCH(bool, keyed);
    QCOMPARE(verdictOn(status, retryAfter, Get) == RetryVerdict::Again, get);
    QCOMPARE(verdictOn(status, retryAfter, Post) == RetryVerdict::Again, post);
    QCOMPARE(verdictOn(status, retryAfter, KeyedPost) == RetryVerdict::Again, keyed);
}

void TestRetryRules::anUnansweredPostMayHaveHappened()
{
    const TransportFailure sent{FailureKind::Closed, {}, true, false};
    const TransportFailure unsent{FailureKind::Refused, {}, false, false};
    QVERIFY(isOutcomeUnknown(sent, Post));
    QVERIFY(!isOutcomeUnknown(sent, Get));
    QVERIFY(!isOutcomeUnknown(unsent, Post));
    QVERIFY(Repeatability::of("DELETE", false).isIdempotent);
    QVERIFY(!Repeatability::of("POST", false).isIdempotent);
    QVERIFY(!Repeatability::of("PATCH", false).isIdempotent);
}

void TestRetryRules::boundsDoubleUpToTheLongest()
{
    const RetryRules rules;
    QCOMPARE(rules.boundBefore(0), 200ms);
    QCOMPARE(rules.boundBefore(1), 400ms);
    QCOMPARE(rules.boundBefore(2), 800ms);
    QCOMPARE(rules.boundBefore(10), 5'000ms);
    QCOMPARE(rules.boundBefore(1'000), 5'000ms);
}

void TestRetryRules::retryAfterIsReadInBothForms_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("seconds") << QByteArray("41") << qint64(41);
    QTest::newRow("padded") << QByteArray(" 5 ") << qint64(5);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("date") << QByteArray("Wed, 25 Nov 2026 12:00:30 GMT") << qint64(30);
    QTest::newRow("past date") << QByteArray("Wed, 25 Nov 2026 11:00:00 GMT") << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("huge") << QByteArray("99999999999999999999") << qint64(-1);
    QTest::newRow("garbage") << QByteArray("soon") << qint64(-1);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
}

void TestRetryRules::retryAfterIsReadInBothForms()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, seconds);
    const QDateTime now({2026, 11, 25}, {12, 0}, Qt::UTC);
    const auto read = parseRetryAfter(value, now);
    QCOMPARE(read.has_value(), seconds >= 0);
    if (read)
        QCOMPARE(*read, std::chrono::seconds(seconds));
}

void TestRetryRules::theBudgetIsEarnedByCallsAndRefillsSlowly()
{
    FakeClock clock;
    RetryBudget budget(clock);
    int spent = 0;
    while (budget.spend())
        ++spent;
    QCOMPARE(spent, 20);
    for (int i = 0; i < 4; ++i)
        budget.earn();
    QVERIFY(!budget.spend());
    budget.earn();
    QVERIFY(budget.spend());
    QVERIFY(!budget.spend());
    clock.advance(2s);
    QVERIFY(budget.spend());
    QVERIFY(!budget.spend());
}

QTEST_APPLESS_MAIN(TestRetryRules)
#include "tst_retryrules.moc"
