#include "core/services/servicehealth.h"

#include "tests/support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ktrdr::operations::Error;
using ktrdr::services::HealthRecord;
using ktrdr::services::Light;

class TestServiceHealth : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownAtFirst();
    void theFirstWordCounts();
    void lightsDoNotFlicker();
    void aProcessThatAnswersNeedNotWork();
    void whatCannotBeReachedIsNotKnownToWork();
    void dataProvesTheService();
};

namespace {

const Error Refused{u"SERVICE-Unreachable"_s, u"refused"_s, {}, {}, {}};
const Error Broken{u"SERVICE-Failed"_s, u"broken"_s, {}, {}, {}};

} // namespace

void TestServiceHealth::nothingIsKnownAtFirst()
{
    const HealthRecord record;
    const auto health = record.health();
    QVERIFY(health.process == Light::Unknown && health.service == Light::Unknown);
    QVERIFY(!health.provenAt && !health.error);
    QVERIFY(record.isSilentFor(0ms));
}

void TestServiceHealth::theFirstWordCounts()
{
    HealthRecord up;
    up.answered(3ms);
    QVERIFY(up.health().process == Light::Up);
    QCOMPARE(*up.health().latency, 3ms);
    QVERIFY(!up.isSilentFor(1h));
    HealthRecord down;
    down.unreachable(Refused);
    QVERIFY(down.health().process == Light::Down);
    QVERIFY(*down.health().error == Refused);
}

void TestServiceHealth::lightsDoNotFlicker()
{
    HealthRecord record;
    record.answered(1ms);
    record.unreachable(Refused);
    record.unreachable(Refused);
    QVERIFY(record.health().process == Light::Up);
    QVERIFY(!record.health().error);
    record.answered(1ms);
    record.unreachable(Refused);
    record.unreachable(Refused);
    record.unreachable(Refused);
    QVERIFY(record.health().process == Light::Down);
    record.answered(1ms);
    QVERIFY(record.health().process == Light::Down);
    record.answered(1ms);
    QVERIFY(record.health().process == Light::Up);
}

void TestServiceHealth::aProcessThatAnswersNeedNotWork()
{
    HealthRecord record;
    record.answered(1ms);
    record.didNotWork(Broken);
    const auto health = record.health();
    QVERIFY(health.process == Light::Up && health.service == Light::Down);
    QVERIFY(*health.error == Broken);
}

void TestServiceHealth::whatCannotBeReachedIsNotKnownToWork()
{
    HealthRecord record;
    record.answered(1ms);
    record.worked();
    QVERIFY(record.health().service == Light::Up);
    for (int i = 0; i < 3; ++i)
        record.unreachable(Refused);
    QVERIFY(record.health().service == Light::Unknown);
}

void TestServiceHealth::dataProvesTheService()
{
    HealthRecord record;
    const QDateTime now({2026, 11, 25}, {12, 0}, Qt::UTC);
    record.answered(1ms);
    record.broughtData(now);
    QCOMPARE(*record.health().provenAt, now);
    QVERIFY(record.health().service == Light::Up);
}

QTEST_APPLESS_MAIN(TestServiceHealth)
#include "tst_servicehealth.moc"
