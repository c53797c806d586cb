#include "ui/catalogue/cataloguemodel.h"

#include "tests/support/stricttest.h"
#include "ui/catalogue/cataloguetable.h"
#include "ui/catalogue/cataloguetext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;
using namespace Qt::StringLiterals;
using marketdata::CatalogueEntry;
using marketdata::SeriesId;
using marketdata::Symbol;
using marketdata::Timeframe;

namespace {

SeriesId seriesOf(const QString &symbol, QStringView timeframe = u"1d")
{
    return {Symbol::parse(symbol).value(), Timeframe::parse(timeframe).value()};
}

CatalogueEntry entryOf(const QString &symbol, qint64 bars, qint64 missing,
                       QStringView timeframe = u"1d")
{
    CatalogueEntry entry{{seriesOf(symbol, timeframe), u"sample"_s, 0, 86'400 * bars, bars}};
    entry.missing = missing;
    return entry;
}

struct Fixture
{
    CatalogueModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    [[nodiscard]] QString text(int row, CatalogueColumn column) const
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
};

QStringList shownIn(const CatalogueTable &table)
{
    QStringList names;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        names += table.model()->index(row, 0).data().toString();
    return names;
}

} // namespace

class TestCatalogueModel final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void rowsTellWhatIsStored();
    void onlyAWholeSeriesIsAHundredPercent();
    void anEmptySeriesHasNoCoverage();
    void changesKeepTheRowsThatStay();
    void whatIsAsItWasIsNotTold();
    void everyColumnSortsByItsValues();
    void theSelectionFollowsItsSeries();
};

void TestCatalogueModel::rowsTellWhatIsStored()
{
    Fixture f;
    QCOMPARE(f.model.rowCount(), 0);
    f.model.setEntries({entryOf(u"GOOG"_s, 1'047, 0)});
    QCOMPARE(f.text(0, CatalogueColumn::Symbol), u"GOOG"_s);
    QCOMPARE(f.text(0, CatalogueColumn::Timeframe), u"1d"_s);
    QCOMPARE(f.text(0, CatalogueColumn::First), u"1970-01-01"_s);
    QCOMPARE(f.text(0, CatalogueColumn::Bars), u"1,047"_s);
    QCOMPARE(f.text(0, CatalogueColumn::Coverage), u"100 %"_s);
    QCOMPARE(f.text(0, CatalogueColumn::Calendar), u"inferred from the bars"_s);
}

void TestCatalogueModel::onlyAWholeSeriesIsAHundredPercent()
{
    Fixture f;
    f.model.setEntries({entryOf(u"A"_s, 99'999, 1), entryOf(u"B"_s, 1, 1)});
    QCOMPARE(f.text(0, CatalogueColumn::Coverage), u"99.9 %"_s);
    QCOMPARE(f.text(1, CatalogueColumn::Coverage), u"50.0 %"_s);
}

void TestCatalogueModel::anEmptySeriesHasNoCoverage()
{
    Fixture f;
    f.model.setEntries({entryOf(u"A"_s, 0, 0)});
    QVERIFY(f.text(0, CatalogueColumn::Coverage).isEmpty());
    QVERIFY(f.text(0, CatalogueColumn::First).isEmpty());
}

void TestCatalogueModel::changesKeepTheRowsThatStay()
{
    Fixture f;
    f.model.setEntries({entryOf(u"A"_s, 1, 0), entryOf(u"B"_s, 1, 0), entryOf(u"C"_s, 1, 0)});
    const QPersistentModelIndex c = f.model.indexOf(seriesOf(u"C"_s));
    f.model.setEntries({entryOf(u"C"_s, 7, 0), entryOf(u"D"_s, 1, 0), entryOf(u"A"_s, 1, 0)});
    QCOMPARE(f.model.rowCount(), 3);
    QVERIFY(c.isValid());
    QCOMPARE(f.model.entry(c).summary.bars, 7);
    QVERIFY(!f.model.indexOf(seriesOf(u"B"_s)).isValid());
    QCOMPARE(f.model.entry(f.model.indexOf(seriesOf(u"D"_s))).summary.id, seriesOf(u"D"_s));
}

void TestCatalogueModel::whatIsAsItWasIsNotTold()
{
    Fixture f;
    f.model.setEntries({entryOf(u"A"_s, 1, 0), entryOf(u"B"_s, 1, 0)});
    const QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    f.model.setEntries({entryOf(u"A"_s, 1, 0), entryOf(u"B"_s, 2, 0)});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 1);
}

void TestCatalogueModel::everyColumnSortsByItsValues()
{
    Fixture f;
    CatalogueTable table(f.model);
    f.model.setEntries({entryOf(u"B"_s, 900, 100, u"1w"), entryOf(u"C"_s, 10'000, 0, u"5m"),
                        entryOf(u"A"_s, 1'000, 7, u"1h")});
    const auto sorted = [&table](CatalogueColumn column) {
        table.sortByColumn(static_cast<int>(column), Qt::AscendingOrder);
        return shownIn(table);
    };
    QCOMPARE(sorted(CatalogueColumn::Symbol), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(sorted(CatalogueColumn::Timeframe), QStringList({u"C"_s, u"A"_s, u"B"_s}));
    QCOMPARE(sorted(CatalogueColumn::Bars), QStringList({u"B"_s, u"A"_s, u"C"_s}));
    QCOMPARE(sorted(CatalogueColumn::Coverage), QStringList({u"B"_s, u"A"_s, u"C"_s}));
    QCOMPARE(sorted(CatalogueColumn::Missing), QStringList({u"C"_s, u"A"_s, u"B"_s}));
}

void TestCatalogueModel::theSelectionFollowsItsSeries()
{
    Fixture f;
    CatalogueTable table(f.model);
    f.model.setEntries({entryOf(u"A"_s, 1, 0), entryOf(u"B"_s, 1, 0)});
    QCOMPARE(table.selectedSeries(), QList<SeriesId>{seriesOf(u"A"_s)});
    QVERIFY(table.select(seriesOf(u"B"_s)));
    QVERIFY(!table.select(seriesOf(u"Z"_s)));
    f.model.setEntries({entryOf(u"0"_s, 1, 0), entryOf(u"B"_s, 2, 0)});
    QCOMPARE(table.selectedSeries(), QList<SeriesId>{seriesOf(u"B"_s)});
}

QTEST_MAIN(TestCatalogueModel)
#include "tst_cataloguemodel.moc"
