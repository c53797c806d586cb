#include "ui/details/overviewtab.h"

#include "tests/gui/fixtures/records.h"
#include "tests/support/stricttest.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace ktrdr::ui;
using namespace ktrdr::operations;
using ktrdr::test::makeRecord;
using namespace Qt::StringLiterals;

/// How the facts of an operation are laid out.
class TestOverviewTab final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aLongSentenceKeepsToItsShare_data();
    void aLongSentenceKeepsToItsShare();
};

void TestOverviewTab::aLongSentenceKeepsToItsShare_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isWide");
    QTest::newRow("wide") << 1100 << true;
    QTest::newRow("narrow") << 520 << false;
}

void TestOverviewTab::aLongSentenceKeepsToItsShare()
{
    QFETCH(int, width);
    QFETCH(bool, isWide);
    OperationRecord record = makeRecord(1, OperationStatus::Completed,
                                        u"A model of thirty epochs, the eighth was the best"_s);
    record.context.insert(u"metrics"_s, QJsonObject{{u"epoch"_s, 30}});
    record.result.insert(
        u"summary"_s,
        u"A summary that is longer than everything else that stands beside it, by far, "
        "and would take all the width for itself if it were let"_s);
    OverviewTab tab;
    tab.showRecord(record);
    tab.resize(width, 300);
    tab.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tab));
    const auto *message = tab.findChild<QLabel *>(u"fact_message"_s);
    const auto *id = tab.findChild<QLabel *>(u"fact_id"_s);
    QVERIFY(message && id);
    QVERIFY2(message->width() >= 100, qPrintable(QString::number(message->width())));
    const auto top = [&tab](const QLabel *label) {
        return label->mapTo(tab.widget(), QPoint()).y();
    };
    const int bottom = top(message) + message->height();
    QVERIFY(isWide || top(id) > bottom);
    QVERIFY(id->mapTo(tab.widget(), QPoint(id->width(), 0)).x() <= tab.viewport()->width());
}

QTEST_MAIN(TestOverviewTab)

#include "tst_overviewtab.moc"
