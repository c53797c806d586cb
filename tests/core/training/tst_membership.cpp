#include "core/training/features/membership.h"
#include "tests/core/training/series.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <cmath>

using namespace ktrdr::test;
using namespace ktrdr::training;
using namespace Qt::StringLiterals;

namespace {

using Numbers = std::vector<double>;

double of(MembershipKind kind, const Numbers &parameters, double value)
{
    return Membership::make(kind, parameters).value().of(value);
}

} // namespace

class TestMembership : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreThoseOfKtrdr_data();
    void valuesAreThoseOfKtrdr();
    void theShoulderOfATriangleIsFull();
    void edgesOfATrapezoidAreNot();
    void whatIsNotANumberStaysSo();
    void shapesThatCannotBeAreRefused_data();
    void shapesThatCannotBeAreRefused();
};

void TestMembership::valuesAreThoseOfKtrdr_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<double>>("parameters");
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("membership");
    const auto row = [](MembershipKind kind, const QList<double> &parameters, double value,
                        const char *membership) {
        QTest::addRow("%s at %g", qPrintable(toString(kind)), value)
            << int(kind) << parameters << value << QByteArray(membership);
    };
    const std::vector<double> at{-1, 0, 15, 20, 30, 40, 50};
    const std::vector<const char *> triangle{"0", "0", "0.5", "0.666667", "1.0", "0.5", "0.0"};
    const std::vector<const char *> trapezoid{"0", "0.0", "1.0", "1.0", "0.5", "0.0", "0.0"};
    for (size_t i = 0; i < at.size(); ++i) {
        row(MembershipKind::Triangular, {0, 30, 50}, at[i], triangle[i]);
        row(MembershipKind::Trapezoidal, {0, 0, 20, 40}, at[i], trapezoid[i]);
    }
    row(MembershipKind::Gaussian, {50, 10}, 30, "0.135335283237");
    row(MembershipKind::Gaussian, {50, 10}, 40, "0.606530659713");
    row(MembershipKind::Gaussian, {50, 10}, 65.5, "0.300817954357");
}

void TestMembership::valuesAreThoseOfKtrdr()
{
    QFETCH(int, kind);
    QFETCH(QList<double>, parameters);
    QFETCH(double, value);
    QFETCH(QByteArray, membership);
    QVERIFY(printsAs(of(MembershipKind(kind), {parameters.begin(), parameters.end()}, value),
                     membership.constData()));
}

void TestMembership::theShoulderOfATriangleIsFull()
{
    QCOMPARE(of(MembershipKind::Triangular, {0, 0, 40}, 0), 1.0);
    QCOMPARE(of(MembershipKind::Triangular, {0, 0, 40}, -0.001), 0.0);
    QCOMPARE(of(MembershipKind::Triangular, {5, 5, 5}, 5), 1.0);
    QCOMPARE(of(MembershipKind::Triangular, {60, 100, 100}, 100), 1.0);
}

void TestMembership::edgesOfATrapezoidAreNot()
{
    QCOMPARE(of(MembershipKind::Trapezoidal, {10, 10, 20, 20}, 10), 0.0);
    QCOMPARE(of(MembershipKind::Trapezoidal, {10, 10, 20, 20}, 15), 1.0);
    QCOMPARE(of(MembershipKind::Trapezoidal, {10, 10, 20, 20}, 20), 0.0);
}

void TestMembership::whatIsNotANumberStaysSo()
{
    QVERIFY(std::isnan(of(MembershipKind::Triangular, {0, 1, 2}, std::nan(""))));
    QVERIFY(std::isnan(of(MembershipKind::Gaussian, {0, 1}, std::nan(""))));
}

void TestMembership::shapesThatCannotBeAreRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<double>>("parameters");
    QTest::newRow("falling triangle") << int(MembershipKind::Triangular) << QList<double>{0, 5, 4};
    QTest::newRow("two of three") << int(MembershipKind::Triangular) << QList<double>{0, 5};
    QTest::newRow("falling trapezoid")
        << int(MembershipKind::Trapezoidal) << QList<double>{0, 3, 2, 4};
    QTest::newRow("five of four") << int(MembershipKind::Trapezoidal)
                                  << QList<double>{0, 1, 2, 3, 4};
    QTest::newRow("no width") << int(MembershipKind::Gaussian) << QList<double>{50, 0};
    QTest::newRow("negative width") << int(MembershipKind::Gaussian) << QList<double>{50, -1};
    QTest::newRow("not a number") << int(MembershipKind::Gaussian)
                                  << QList<double>{std::nan(""), 1};
    QTest::newRow("nothing") << int(MembershipKind::Triangular) << QList<double>{};
}

void TestMembership::shapesThatCannotBeAreRefused()
{
    QFETCH(int, kind);
    QFETCH(QList<double>, parameters);
    const auto made =
        Membership::make(MembershipKind(kind), Numbers(parameters.begin(), parameters.end()));
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"TRAINING-InvalidMembership"_s);
    QVERIFY(!made.error().hint.isEmpty());
}

QTEST_GUILESS_MAIN(TestMembership)
#include "tst_membership.moc"
