#include "ui/operations/searchquery.h"

#include "tests/gui/fixtures/records.h"
#include "tests/support/stricttest.h"
#include "ui/operations/operationstore.h"

#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;

Q_DECLARE_METATYPE(ktrdr::ui::SearchMode)

class TestSearchQuery : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatItIsAskedFor_data();
    void findsWhatItIsAskedFor();
    void anIncompleteExpressionIsExplainedAndHidesNothing();
    void theTextOfAChangedRowIsSearchedAnew();
};

void TestSearchQuery::findsWhatItIsAskedFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SearchMode>("mode");
    QTest::addColumn<QStringList>("names");

    const auto row = [](const char *text, SearchMode mode, const QStringList &names) {
        QTest::newRow(text) << QString::fromUtf8(text) << mode << names;
    };
    const QString goog = QStringLiteral("Load GOOG 1d");
    const QString csv = QStringLiteral("Import prices.csv");
    const QString msft = QStringLiteral("Load MSFT 1d");
    row("goog segment", SearchMode::Plain, {goog});
    row("status:failed", SearchMode::Plain, {csv});
    row("STATUS:Failed", SearchMode::Plain, {csv});
    row("status:failed,running name:o", SearchMode::Plain, {goog, csv});
    row("status:completed", SearchMode::Plain, {msft});
    row("type:data_import", SearchMode::Plain, {csv});
    row("symbol:MSFT", SearchMode::Plain, {msft});
    row("symbol:MS*", SearchMode::Plain, {msft});
    row("symbol:MS", SearchMode::Plain, {});
    row("timeframe:1d -type:data_load", SearchMode::Plain, {csv});
    row("-status:running,completed", SearchMode::Plain, {csv});
    row("\"prices.csv cannot\"", SearchMode::Plain, {csv});
    row("load*1d", SearchMode::Wildcard, {goog, msft});
    row("MS?T", SearchMode::Wildcard, {msft});
    row("load*1d", SearchMode::Plain, {});
    row("load (goog|msft) 1d", SearchMode::Regex, {goog, msft});
    row("^import status:failed", SearchMode::Regex, {csv});
    row("", SearchMode::Plain, {goog, csv, msft});
    row("nothing:like this", SearchMode::Plain, {});
    row("status:", SearchMode::Plain, {goog, csv, msft});
}

void TestSearchQuery::findsWhatItIsAskedFor()
{
    QFETCH(QString, text);
    QFETCH(SearchMode, mode);
    QFETCH(QStringList, names);
    OperationStore store;
    const QList<operations::OperationRecord> all = test::everyKindOfRecord();
    std::vector<RowSlot> rows;
    for (const int kept : {2, 4, 3}) {
        operations::OperationRecord record = all.at(kept);
        if (kept == 3) {
            record.context[QStringLiteral("symbols")] = QStringLiteral("MSFT");
        }
        rows.push_back(store.add(record));
    }
    const SearchQuery query = SearchQuery::parse(text, mode);
    QCOMPARE(query.problem(), QString());
    QStringList found;
    for (const RowSlot slot : rows) {
        if (query.matches(store, slot)) {
            found.append(store.row(slot).record->name);
        }
    }
    QCOMPARE(found, names);
}

void TestSearchQuery::anIncompleteExpressionIsExplainedAndHidesNothing()
{
    OperationStore store;
    const RowSlot slot = store.add(test::makeRecord(1));
    const SearchQuery query = SearchQuery::parse(QStringLiteral("load ("), SearchMode::Regex);
    QVERIFY(!query.problem().isEmpty());
    QVERIFY(query.matches(store, slot));
}

void TestSearchQuery::theTextOfAChangedRowIsSearchedAnew()
{
    OperationStore store;
    operations::OperationRecord record = test::makeRecord(1);
    const RowSlot slot = store.add(record);
    const SearchQuery query = SearchQuery::parse(QStringLiteral("segment"));
    QVERIFY(!query.matches(store, slot));
    record.message = QStringLiteral("Fetching SEGMENT 2");
    store.update(slot, record);
    QVERIFY(query.matches(store, slot));
}

QTEST_MAIN(TestSearchQuery)

#include "tst_searchquery.moc"
