#include "core/training/trainer/dropoutmask.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <vector>

using namespace ktrdr::training;

class DropoutMaskTest : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void dropsTheRightShare_data();
    void dropsTheRightShare();
    void theKeyAloneDecides();
    void aShorterMaskBeginsTheSame();
    void neighbouringKeysAreUnrelated();
};

namespace {

std::vector<float> mask(size_t size, double dropout, quint64 key)
{
    std::vector<float> values(size, -1);
    fillDropoutMask(values, dropout, key);
    return values;
}

} // namespace

void DropoutMaskTest::dropsTheRightShare_data()
{
    QTest::addColumn<double>("dropout");
    QTest::newRow("a fifth") << 0.2;
    QTest::newRow("half") << 0.5;
    QTest::newRow("nearly all") << 0.99;
}

void DropoutMaskTest::dropsTheRightShare()
{
    QFETCH(double, dropout);
    constexpr size_t Size = 1'000'001;
    const auto values = mask(Size, dropout, 42);
    const auto dropped = static_cast<double>(std::ranges::count(values, 0.0F));
    const auto kept = std::ranges::count(values, static_cast<float>(1 / (1 - dropout)));
    QCOMPARE(qint64(dropped) + kept, qint64(Size));
    QVERIFY(std::abs(dropped / Size - dropout) < 0.003);
}

void DropoutMaskTest::theKeyAloneDecides()
{
    const auto values = mask(1000, 0.3, mixKey(1, 2, 3, 4));
    (void)mask(1000, 0.3, 99);
    QVERIFY(values == mask(1000, 0.3, mixKey(1, 2, 3, 4)));
    QVERIFY(values != mask(1000, 0.3, mixKey(1, 2, 3, 5)));
}

void DropoutMaskTest::aShorterMaskBeginsTheSame()
{
    auto values = mask(1001, 0.3, 7);
    values.resize(1000);
    QVERIFY(values == mask(1000, 0.3, 7));
}

void DropoutMaskTest::neighbouringKeysAreUnrelated()
{
    std::set<quint64> keys;
    for (quint64 a = 0; a < 10; ++a) {
        for (quint64 b = 0; b < 10; ++b) {
            for (quint64 c = 0; c < 10; ++c) {
                keys.insert(mixKey(1, a, b, c));
            }
        }
    }
    QCOMPARE(keys.size(), size_t(1000));
    const auto first = mask(100'000, 0.5, mixKey(1, 0, 0, 1));
    const auto second = mask(100'000, 0.5, mixKey(1, 0, 0, 2));
    double equal = 0;
    for (size_t i = 0; i < first.size(); ++i) {
        equal += first[i] == second[i] ? 1 : 0;
    }
    QVERIFY(std::abs(equal / 100'000 - 0.5) < 0.01);
}

QTEST_GUILESS_MAIN(DropoutMaskTest)

#include "tst_dropoutmask.moc"
