#include "tests/support/stricttest.h"
#include "ui/training/findingsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace Qt::StringLiterals;
using training::Finding;
using training::FindingSeverity;

namespace {

const Finding Warning{FindingSeverity::Warning, {3, 1}, u"a.fast"_s, u"No effect."_s, u"Use b."_s};
const Finding Wrong{FindingSeverity::Error, {9, 5}, u"b"_s, u"Too small."_s, u"Take 2."_s};

QString cell(const FindingsModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestFindingsModel final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void errorsComeFirstAndNameTheirPlace();
    void whatIsInNoFileHasNoPlace();
    void theSameFindingsChangeNothing();
};

void TestFindingsModel::errorsComeFirstAndNameTheirPlace()
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model);
    model.set({Warning, Wrong}, {});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.errorCount(), 1);
    QCOMPARE(model.warningCount(), 1);
    QCOMPARE(cell(model, 0, FindingsModel::Kind), u"Error"_s);
    QCOMPARE(cell(model, 0, FindingsModel::Line), u"9"_s);
    QCOMPARE(cell(model, 0, FindingsModel::Place), u"5"_s);
    QCOMPARE(cell(model, 0, FindingsModel::What), u"Too small.\nTake 2."_s);
    QCOMPARE(cell(model, 1, FindingsModel::Kind), u"Warning"_s);
    QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(u"a.fast"));
}

void TestFindingsModel::whatIsInNoFileHasNoPlace()
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model);
    model.set({}, {{u"X"_s, u"No engine."_s, u"Install it."_s, {}, {}}});
    QCOMPARE(cell(model, 0, FindingsModel::Kind), u"Error"_s);
    QCOMPARE(cell(model, 0, FindingsModel::Line), u"–"_s);
    QCOMPARE(cell(model, 0, FindingsModel::What), u"No engine.\nInstall it."_s);
}

void TestFindingsModel::theSameFindingsChangeNothing()
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model);
    model.set({Wrong}, {});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.set({Wrong}, {});
    QCOMPARE(reset.count(), 0);
    model.set({}, {});
    QCOMPARE(reset.count(), 1);
}

QTEST_MAIN(TestFindingsModel)
#include "tst_findingsmodel.moc"
