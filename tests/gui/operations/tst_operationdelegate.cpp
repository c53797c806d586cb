#include "ui/operations/operationdelegate.h"

#include "tests/gui/fixtures/appearance.h"
#include "tests/gui/fixtures/records.h"
#include "tests/support/stricttest.h"
#include "ui/operations/operationtablemodel.h"
#include "ui/operations/operationtableview.h"
#include "ui/presentation/statuslook.h"
#include "ui/theme/palettes.h"

#include <QPainter>
#include <QTest>

using namespace ktrdr;
using namespace ktrdr::ui;
using operations::OperationRecord;
using operations::OperationStatus;

namespace {

const QSize CellSize(180, 30);

struct Look
{
    QPalette palette;
    Qt::LayoutDirection direction;
};

QImage paintCell(const OperationRecord &record, OperationColumn column, const Look &look,
                 qreal ratio = 1.0, QStyle::State state = QStyle::State_Enabled)
{
    test::useAppearance(look.palette, look.direction);
    OperationTableModel model;
    model.addRecords({record});
    OperationDelegate delegate;
    QImage image(CellSize * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(look.palette.color(QPalette::Base));
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(0, 0), CellSize);
    option.palette = look.palette;
    option.direction = look.direction;
    option.state = state;
    option.font = QApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    QPainter painter(&image);
    delegate.paint(&painter, option, model.index(0, static_cast<int>(column)));
    return image;
}

void addLooks()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << lightPalette() << Qt::LeftToRight;
    QTest::newRow("dark") << darkPalette() << Qt::LeftToRight;
    QTest::newRow("light mirrored") << lightPalette() << Qt::RightToLeft;
    QTest::newRow("dark mirrored") << darkPalette() << Qt::RightToLeft;
}

/// The middle of the bar's row, from the side where it begins.
QColor barPixel(const QImage &image, int distance, Qt::LayoutDirection direction)
{
    const int y = CellSize.height() / 2;
    const int x = direction == Qt::LeftToRight ? distance : CellSize.width() - 1 - distance;
    return image.pixelColor(x, y);
}

} // namespace

class TestOperationDelegate : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void barIsFilledFromTheLeadingEdge_data() { addLooks(); }
    void barIsFilledFromTheLeadingEdge();
    void barGrowsWithThePercentage_data() { addLooks(); }
    void barGrowsWithThePercentage();
    void unknownTotalMovesWithTheRecordAndShowsNoNumber();
    void whatNobodyHearsOfStandsStillAndMuted();
    void statusIsDrawnInItsColourOnItsSide_data() { addLooks(); }
    void statusIsDrawnInItsColourOnItsSide();
    void everyStatusHasAShapeOfItsOwn();
    void statusColoursAreReadable();
    void selectionAndFocusAreVisible();
    void twiceThePixelsGiveTheSamePicture();
    void wholeTableInEveryLook_data() { addLooks(); }
    void wholeTableInEveryLook();
};

void TestOperationDelegate::barIsFilledFromTheLeadingEdge()
{
    QFETCH(QPalette, palette);
    QFETCH(Qt::LayoutDirection, direction);
    const OperationRecord record = test::atPercent(test::makeRecord(1), 50);
    const QImage image = paintCell(record, OperationColumn::Progress, {palette, direction});
    const QColor ink = StatusLook::color(OperationStatus::Running, palette);
    QCOMPARE(barPixel(image, 16, direction), ink);
    QVERIFY(barPixel(image, 110, direction) != ink);
    QVERIFY(barPixel(image, 110, direction) != palette.color(QPalette::Base));
}

void TestOperationDelegate::barGrowsWithThePercentage()
{
    QFETCH(QPalette, palette);
    QFETCH(Qt::LayoutDirection, direction);
    const QColor ink = StatusLook::color(OperationStatus::Running, palette);
    int before = -1;
    for (const double percentage : {0.0, 20.0, 40.0, 60.0, 80.0, 99.0}) {
        const QImage image = paintCell(test::atPercent(test::makeRecord(1), percentage),
                                       OperationColumn::Progress, {palette, direction});
        const int filled = test::countPixels(image, ink, 4);
        QVERIFY(filled > before);
        before = filled;
    }
}

void TestOperationDelegate::unknownTotalMovesWithTheRecordAndShowsNoNumber()
{
    OperationRecord record = test::makeRecord(1);
    record.status = OperationStatus::Running;
    const Look look{lightPalette(), Qt::LeftToRight};
    const QImage first = paintCell(record, OperationColumn::Progress, look);
    QCOMPARE(test::countPixels(first, look.palette.color(QPalette::Text), 60), 0);
    record.progress.elapsed = std::chrono::milliseconds(700);
    const QImage second = paintCell(record, OperationColumn::Progress, look);
    QVERIFY(first != second);
    QCOMPARE(paintCell(record, OperationColumn::Progress, look), second);
    record.status = OperationStatus::Failed;
    const QImage ended = paintCell(record, OperationColumn::Progress, look);
    QCOMPARE(test::countPixels(ended, StatusLook::color(OperationStatus::Failed, look.palette)), 0);
}

void TestOperationDelegate::whatNobodyHearsOfStandsStillAndMuted()
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const Look look{palette, Qt::LeftToRight};
        OperationRecord record = test::unheardRecord();
        const QColor ink = StatusLook::color(OperationStatus::Running, palette);
        QVERIFY(test::countPixels(paintCell(record, OperationColumn::Progress, look),
                                  palette.color(QPalette::Base)) <
                CellSize.width() * CellSize.height());
        for (const auto column : {OperationColumn::Progress, OperationColumn::Status})
            QCOMPARE(test::countPixels(paintCell(record, column, look), ink), 0);
        record.progress.percentage.reset();
        const QImage before = paintCell(record, OperationColumn::Progress, look);
        record.progress.elapsed += std::chrono::milliseconds(700);
        QCOMPARE(paintCell(record, OperationColumn::Progress, look), before);
    }
}

void TestOperationDelegate::statusIsDrawnInItsColourOnItsSide()
{
    QFETCH(QPalette, palette);
    QFETCH(Qt::LayoutDirection, direction);
    const OperationRecord record =
        test::makeRecord(1, OperationStatus::Failed, QStringLiteral("x"));
    const QImage image = paintCell(record, OperationColumn::Status, {palette, direction});
    const QColor ink = StatusLook::color(OperationStatus::Failed, palette);
    const int half = CellSize.width() / 2;
    const int left = test::countPixels(image.copy(0, 0, half, CellSize.height()), ink);
    const int right = test::countPixels(image.copy(half, 0, half, CellSize.height()), ink);
    QVERIFY(direction == Qt::LeftToRight ? left > right : right > left);
    QVERIFY(left + right > 30);
}

void TestOperationDelegate::everyStatusHasAShapeOfItsOwn()
{
    QList<QImage> drawings;
    for (int i = 0; i < operations::OperationStatusCount; ++i) {
        const auto status = static_cast<OperationStatus>(i);
        const QImage drawing =
            StatusLook::pixmap(StatusLook::iconName(status), Qt::black, 16, 1.0).toImage();
        QVERIFY2(!drawing.isNull(), qPrintable(StatusLook::iconName(status)));
        QVERIFY(!drawings.contains(drawing));
        drawings.append(drawing);
    }
}

void TestOperationDelegate::statusColoursAreReadable()
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        for (int i = 0; i < operations::OperationStatusCount; ++i) {
            const QColor color = StatusLook::color(static_cast<OperationStatus>(i), palette);
            QVERIFY(contrast(color, palette.color(QPalette::Base)) >= 4.5);
        }
    }
}

void TestOperationDelegate::selectionAndFocusAreVisible()
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const Look look{palette, Qt::LeftToRight};
        const OperationRecord record = test::makeRecord(1);
        const auto paint = [&](QStyle::State state) {
            return paintCell(record, OperationColumn::Name, look, 1.0, state);
        };
        const QImage plain = paint(QStyle::State_Enabled);
        const QImage selected =
            paint(QStyle::State_Enabled | QStyle::State_Selected | QStyle::State_Active);
        const QImage focused = paint(QStyle::State_Enabled | QStyle::State_HasFocus);
        QVERIFY(plain.pixelColor(2, 4) != selected.pixelColor(2, 4));
        QCOMPARE(focused.pixelColor(0, 10), palette.color(QPalette::Highlight));
    }
}

void TestOperationDelegate::twiceThePixelsGiveTheSamePicture()
{
    const Look look{lightPalette(), Qt::LeftToRight};
    const OperationRecord record = test::atPercent(test::makeRecord(1), 50);
    const QColor ink = StatusLook::color(OperationStatus::Running, look.palette);
    const int once = test::countPixels(paintCell(record, OperationColumn::Progress, look), ink, 4);
    const int twice =
        test::countPixels(paintCell(record, OperationColumn::Progress, look, 2.0), ink, 4);
    QVERIFY(twice > 3 * once && twice < 5 * once);
}

void TestOperationDelegate::wholeTableInEveryLook()
{
    QFETCH(QPalette, palette);
    QFETCH(Qt::LayoutDirection, direction);
    test::useAppearance(palette, direction);
    OperationTableModel model;
    model.addRecords(test::everyKindOfRecord());
    OperationTableView view(model);
    view.resize(1280, 420);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(HasChildrenRole).toBool()) {
            model.setExpanded(model.index(row, 0), true);
        }
    }
    view.selectRow(2);
    const QImage image = view.grab().toImage();
    test::keepPicture(image, QStringLiteral("table-") + QLatin1StringView(QTest::currentDataTag()));
    for (const auto status :
         {OperationStatus::Running, OperationStatus::Failed, OperationStatus::Completed}) {
        QVERIFY(test::countPixels(image, StatusLook::color(status, palette)) > 50);
    }
}

QTEST_MAIN(TestOperationDelegate)

#include "tst_operationdelegate.moc"
