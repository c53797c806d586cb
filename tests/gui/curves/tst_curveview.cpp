#include "ui/curves/curveview.h"

#include "tests/gui/fixtures/appearance.h"
#include "tests/support/stricttest.h"
#include "translations/translators.h"
#include "ui/curves/curvechart.h"
#include "ui/curves/curvelook.h"
#include "ui/theme/palettes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QTest>

#include <cmath>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace Qt::StringLiterals;

namespace {

/// Wobbling curves whose rate is halved twice.
CurveRun runOf(int epochs, int seed, const QString &name = {})
{
    CurveRun run{name, {}};
    double lowest = 9;
    for (int i = 1; i <= epochs; ++i) {
        const double wobble = 0.03 * std::sin(i * 1.7 + seed);
        const double loss = 0.5 + 0.6 * std::exp(-i / (8.0 + seed)) + 0.002 * i + wobble;
        run.curve.epochs.push_back({i, loss - 0.004 * i, loss, 0.9 - loss * 0.4,
                                    0.85 - loss * 0.4 + wobble,
                                    0.01 / (1 << (3 * i / (epochs + 1)))});
        if (loss < lowest) {
            lowest = loss;
            run.curve.bestEpoch = i;
        }
    }
    return run;
}

struct Fixture
{
    CurveView view;

    Fixture()
    {
        view.resize(1000, 340);
        view.show();
    }
    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return view.findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString figures() const { return child<QLabel>("curves.figures")->text(); }
};

} // namespace

class TestCurveView final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutEpochsWordsSayWhy();
    void oneRunIsSummedUp();
    void theEpochThatIsPointedAtIsTold();
    void theRateCanBeSwitchedWhereItChanges();
    void switchesChangeTheChart();
    void choicesAreKept();
    void everyLook_data();
    void everyLook();
};

void TestCurveView::initTestCase()
{
    translations::install(*qApp, u"en"_s);
    test::useAppearance(lightPalette());
}

void TestCurveView::withoutEpochsWordsSayWhy()
{
    Fixture f;
    f.view.showRuns({CurveRun()}, u"Not yet."_s);
    QVERIFY(f.child<QLabel>("curves.why")->isVisible());
    QCOMPARE(f.child<QLabel>("curves.why")->text(), u"Not yet."_s);
    QVERIFY(!f.view.chart().isVisible());
    f.view.showRuns({runOf(1, 0)}, u"Not yet."_s);
    QVERIFY(f.view.chart().isVisible());
    QVERIFY(!f.child<QLabel>("curves.why")->isVisible());
}

void TestCurveView::oneRunIsSummedUp()
{
    Fixture f;
    CurveRun run{{}, {}};
    run.curve.epochs = {{1, 1, 1, 0.5, 0.5, 0.01}, {2, 0.9, 0.8, 0.6, 0.55, 0.01}};
    run.curve.bestEpoch = 2;
    f.view.showRuns({run}, {});
    QCOMPARE(f.figures(), u"2 epochs, the best is epoch 2 · learning rate 0.01"_s);
}

void TestCurveView::theEpochThatIsPointedAtIsTold()
{
    Fixture f;
    CurveRun run{{}, {}};
    run.curve.epochs = {{1, 1, 1, 0.5, 0.5, 0.01}, {2, 0.9, 0.8, 0.6, 0.55, 0.005}};
    run.curve.bestEpoch = 2;
    f.view.showRuns({run}, {});
    QTest::keyClick(&f.view.chart(), Qt::Key_End);
    QCOMPARE(f.figures(), u"Epoch 2 · training 0.9000, 60.0 % · validation 0.8000, 55.0 % · "
                          "learning rate 0.005"_s);
    run.name = u"a"_s;
    f.view.showRuns({run, {u"b"_s, {}}}, {});
    QCOMPARE(f.figures(), u"Epoch 2 · a: 0.8000, 55.0 %"_s);
}

void TestCurveView::theRateCanBeSwitchedWhereItChanges()
{
    Fixture f;
    f.view.showRuns({runOf(20, 0)}, {});
    QVERIFY(f.child<QCheckBox>("curves.rate")->isVisible());
    f.view.showRuns({runOf(20, 0), runOf(20, 1)}, {});
    QVERIFY(!f.child<QCheckBox>("curves.rate")->isVisible());
}

void TestCurveView::switchesChangeTheChart()
{
    Fixture f;
    f.view.showRuns({runOf(20, 0)}, {});
    auto *training = f.child<QCheckBox>("curves.training");
    training->setFocus();
    QTest::keyClick(training, Qt::Key_Space);
    QVERIFY(!f.view.chart().choice().training);
    QTest::keyClick(f.child<QCheckBox>("curves.logarithmic"), Qt::Key_Space);
    QVERIFY(f.view.chart().choice().isLogarithmic);
    f.child<QComboBox>("curves.smoothing")->setCurrentIndex(2);
    QVERIFY(f.view.chart().choice().smoothing > 0.8);
}

void TestCurveView::choicesAreKept()
{
    Fixture f;
    f.child<QCheckBox>("curves.training")->setChecked(false);
    f.child<QComboBox>("curves.smoothing")->setCurrentIndex(1);
    CurveView again;
    again.restoreState(f.view.saveState());
    QVERIFY(again.chart().choice() == f.view.chart().choice());
    QVERIFY(!again.findChild<QCheckBox *>(u"curves.training"_s)->isChecked());
    again.restoreState({{u"smoothing"_s, 7}});
    QVERIFY(again.chart().choice() == CurveChoice());
}

void TestCurveView::everyLook_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("runs");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << lightPalette() << u"en"_s << 1 << QSize(1000, 340);
    QTest::newRow("dark") << darkPalette() << u"en"_s << 1 << QSize(1000, 340);
    QTest::newRow("german") << lightPalette() << u"de"_s << 1 << QSize(1000, 340);
    QTest::newRow("tall") << lightPalette() << u"en"_s << 1 << QSize(420, 600);
    QTest::newRow("several light") << lightPalette() << u"en"_s << 4 << QSize(1000, 340);
    QTest::newRow("several dark") << darkPalette() << u"de"_s << 4 << QSize(1000, 340);
}

void TestCurveView::everyLook()
{
    QFETCH(const QPalette, palette);
    QFETCH(const QString, language);
    QFETCH(const int, runs);
    QFETCH(const QSize, size);
    translations::install(*qApp, language);
    test::useAppearance(palette);
    Fixture f;
    f.view.resize(size);
    std::vector<CurveRun> all;
    for (int i = 0; i < runs; ++i)
        all.push_back(runOf(60 - 9 * i, i, u"trend/1d_v%1"_s.arg(i + 1)));
    f.view.showRuns(all, {});
    QTRY_VERIFY(f.view.chart().graphCount() > 0);
    f.view.chart().replot(QCustomPlot::rpImmediateRefresh);
    const QImage picture = f.view.grab().toImage();
    test::keepPicture(picture, u"curves-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    const QColor line =
        runs == 1 ? CurveLook::validation(palette).color() : CurveLook::colorOf(0, palette);
    QVERIFY(test::countPixels(picture, line) > 200);
    translations::install(*qApp, u"en"_s);
    test::useAppearance(lightPalette());
}

QTEST_MAIN(TestCurveView)
#include "tst_curveview.moc"
