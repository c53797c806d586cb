#include "core/marketdata/isotime.h"
#include "tests/gui/fixtures/mnemonics.h"
#include "tests/gui/support/corefixture.h"
#include "tests/support/stricttest.h"
#include "translations/translators.h"
#include "ui/dialogs/fielderror.h"
#include "ui/dialogs/import/importcsvdialog.h"
#include "ui/dialogs/import/importpreviewmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace ktrdr::marketdata;
using namespace ktrdr::operations;
using namespace ktrdr::ui;
using namespace Qt::StringLiterals;
using ktrdr::test::CoreFixture;

namespace {

struct Fixture
{
    CoreFixture core;
    ImportCsvDialog dialog{*core.data};

    template<typename T>
    T &child(const char *name) const
    {
        T *found = dialog.findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s", name);
        return *found;
    }
    QPushButton &start() const { return child<QPushButton>("importCsv.start"); }
    QString reason() const { return child<QLabel>("importCsv.reason").text(); }
    QString problem(const char *field) const { return child<FieldError>(field).problem(); }
    QString cell(int row, int column) const
    {
        return child<QTableView>("importCsv.rows").model()->index(row, column).data().toString();
    }
    int rows() const { return child<QTableView>("importCsv.rows").model()->rowCount(); }

    QString file(const QString &name, const QByteArray &text) const
    {
        QFile made(core.home.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(text) != text.size())
            qFatal("cannot write");
        return made.fileName();
    }
    /// Takes the file and waits until its rows, or why there are none, are on show.
    void open(const QString &path)
    {
        QSignalSpy shown(&dialog, &ImportCsvDialog::previewShown);
        dialog.setFile(path);
        QTRY_VERIFY(shown.count() > 0 && !reason().contains(u"Reading"_s));
    }
    void choose(const char *box, const QVariant &value)
    {
        auto &field = child<QComboBox>(box);
        field.setCurrentIndex(field.findData(value));
        Q_EMIT field.activated(field.currentIndex());
    }
};

const QByteArray Daily = ",open,high,low,close,volume\n2024-01-02T00:00:00Z,1,2,0.5,1.5,10\n"
                         "2024-01-03T00:00:00Z,1.5,2.25,1,1.75,11\n";

} // namespace

class TestImportCsvDialog final : public ktrdr::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileItSaysWhatToDo();
    void theModelKeepsTheRulesOfModels();
    void aKtrdrFileIsReadyAtOnce();
    void enterStartsTheImport();
    void aDroppedFileIsTaken();
    void whatTheFileDoesNotTellIsAsked();
    void aNameWithoutSymbolIsMarked();
    void aMissingFileIsMarked();
    void zoneAndLabelMoveThePreview();
    void datesAreReadAsTheirOrderSays();
    void anUnknownZoneIsMarked();
    void anotherDelimiterMakesOtherColumns();
    void aWrongDecimalMarkIsSeenInThePreview();
    void columnsAreAssignedByHand();
    void badRowsAreRefusedOrLeftOut();
    void noTwoFieldsShareAKey_data();
    void noTwoFieldsShareAKey();
};

void TestImportCsvDialog::withoutAFileItSaysWhatToDo()
{
    const Fixture f;
    QVERIFY(!f.start().isEnabled());
    QVERIFY(f.reason().contains(u"drop one"_s));
    QCOMPARE(f.problem("import.file.problem"), QString());
    QCOMPARE(f.problem("import.symbol.problem"), QString());
}

void TestImportCsvDialog::theModelKeepsTheRulesOfModels()
{
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    CsvPreview preview;
    preview.rows = {{2, u"2024-01-02,1"_s, Bar{1'704'153'600, 1, 2, 0.5, 1.5}, {}},
                    {3, u"x"_s, {}, u"no time"_s}};
    model.show(preview, Timeframe::parse(u"1d").value());
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.isProblem(0) && model.isProblem(1));
    QCOMPARE(model.index(0, ImportPreviewModel::Time).data().toString(), u"2024-01-02"_s);
    QCOMPARE(model.index(0, ImportPreviewModel::Volume).data().toString(), u"none"_s);
    QVERIFY(model.index(1, ImportPreviewModel::Time).data().toString().contains(u"no time"_s));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestImportCsvDialog::aKtrdrFileIsReadyAtOnce()
{
    Fixture f;
    f.open(f.file(u"BRK_B_1d.csv"_s, Daily));
    QVERIFY2(f.start().isEnabled(), qPrintable(f.reason()));
    QCOMPARE(f.child<QLineEdit>("import.symbol").text(), u"BRK_B"_s);
    QCOMPARE(f.child<QComboBox>("import.timeframe").currentText(), u"1d"_s);
    QVERIFY(!f.child<QLabel>("import.questions").isVisibleTo(&f.dialog));
    QCOMPARE(f.rows(), 2);
    QCOMPARE(f.cell(1, ImportPreviewModel::High), u"2.25"_s);
    QCOMPARE(f.cell(1, ImportPreviewModel::InFile), u"2024-01-03T00:00:00Z,1.5,2.25,1,1.75,11"_s);
}

void TestImportCsvDialog::enterStartsTheImport()
{
    Fixture f;
    f.dialog.show();
    f.open(f.file(u"AAPL_1d.csv"_s, Daily));
    std::optional<OperationId> started;
    connect(&f.dialog, &ImportCsvDialog::importStarted, this,
            [&started](const OperationId &id) { started = id; });
    QTest::keyClick(&f.dialog, Qt::Key_Return);
    QVERIFY(!f.dialog.isVisible());
    QVERIFY(started);
    QTRY_VERIFY(f.core.status(*started) == OperationStatus::Completed);
    QCOMPARE(f.core.store->read({Symbol::parse(u"AAPL"_s).value(), Timeframe::parse(u"1d").value()})
                 ->size(),
             2);
}

void TestImportCsvDialog::aDroppedFileIsTaken()
{
    Fixture f;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(f.file(u"AAPL_1d.csv"_s, Daily))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.dialog, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.dialog, &drop);
    QVERIFY(drop.isAccepted());
    QTRY_VERIFY(f.start().isEnabled());
    QVERIFY(f.child<QLineEdit>("import.file").text().endsWith(u"AAPL_1d.csv"_s));
}

void TestImportCsvDialog::whatTheFileDoesNotTellIsAsked()
{
    Fixture f;
    f.open(f.file(u"FESX_1m.csv"_s, "time,close\n2006-01-02 09:01,1\n2006-01-02 09:02,1\n"));
    const QString questions = f.child<QLabel>("import.questions").text();
    QVERIFY(questions.contains(u"zone"_s));
    QVERIFY(questions.contains(u"ends of bars"_s));
    QCOMPARE(f.child<QComboBox>("import.label").currentData().toInt(), int(BarLabel::End));
}

void TestImportCsvDialog::aNameWithoutSymbolIsMarked()
{
    Fixture f;
    f.open(f.file(u"notes.csv"_s, Daily));
    QVERIFY(!f.start().isEnabled());
    QVERIFY(!f.problem("import.symbol.problem").isEmpty());
    QCOMPARE(f.child<QComboBox>("import.timeframe").currentText(), u"1d"_s);
    QTest::keyClicks(&f.child<QLineEdit>("import.symbol"), u"AAPL"_s);
    QTRY_VERIFY(f.start().isEnabled());
    QCOMPARE(f.problem("import.symbol.problem"), QString());
}

void TestImportCsvDialog::aMissingFileIsMarked()
{
    Fixture f;
    f.open(f.core.home.filePath(u"none.csv"_s));
    QVERIFY(f.problem("import.file.problem").contains(u"none.csv"_s));
    QVERIFY(!f.start().isEnabled());
}

void TestImportCsvDialog::zoneAndLabelMoveThePreview()
{
    Fixture f;
    f.open(f.file(u"FESX_1m.csv"_s, "time,close\n2006-01-02 09:01,1\n2006-01-02 09:02,1\n"));
    QCOMPARE(f.cell(0, ImportPreviewModel::Time), u"2006-01-02 09:00"_s);
    f.child<QComboBox>("import.zone").setCurrentText(u"Europe/Berlin"_s);
    QTRY_COMPARE(f.cell(0, ImportPreviewModel::Time), u"2006-01-02 08:00"_s);
    f.choose("import.label", int(BarLabel::Start));
    QTRY_COMPARE(f.cell(0, ImportPreviewModel::Time), u"2006-01-02 08:01"_s);
}

void TestImportCsvDialog::datesAreReadAsTheirOrderSays()
{
    Fixture f;
    f.open(f.file(u"AAPL_1d.csv"_s, "time;close\n01.02.2024;1\n02.02.2024;1\n"));
    QCOMPARE(f.cell(0, ImportPreviewModel::Time), u"2024-02-01"_s);
    QVERIFY(f.child<QLabel>("import.questions").text().contains(u"day or with the month"_s));
    f.choose("import.dateOrder", int(DateOrder::MonthFirst));
    QTRY_COMPARE(f.cell(0, ImportPreviewModel::Time), u"2024-01-02"_s);
    f.choose("import.dateOrder", int(DateOrder::YearFirst));
    QTRY_VERIFY(f.cell(0, ImportPreviewModel::Time).contains(u"another order"_s));
    QVERIFY(!f.start().isEnabled());
}

void TestImportCsvDialog::anUnknownZoneIsMarked()
{
    Fixture f;
    f.open(f.file(u"AAPL_1d.csv"_s, Daily));
    f.child<QComboBox>("import.zone").setEditText(u"Europe/Atlantis"_s);
    QVERIFY(f.problem("import.zone.problem").contains(u"Atlantis"_s));
    QVERIFY(!f.start().isEnabled());
}

void TestImportCsvDialog::anotherDelimiterMakesOtherColumns()
{
    Fixture f;
    f.open(f.file(u"AAPL_1d.csv"_s, "time;close\n2024-01-02;1,5\n2024-01-03;1,5\n"));
    QVERIFY(f.start().isEnabled());
    QCOMPARE(f.cell(0, ImportPreviewModel::Close), u"1.5"_s);
    f.choose("import.delimiter", '|');
    QTRY_VERIFY(!f.problem("import.columns.problem").isEmpty());
    QVERIFY(!f.start().isEnabled());
    f.choose("import.delimiter", ';');
    QTRY_VERIFY(f.start().isEnabled());
}

void TestImportCsvDialog::aWrongDecimalMarkIsSeenInThePreview()
{
    Fixture f;
    f.open(f.file(u"AAPL_1d.csv"_s, "time;close\n2024-01-02;1,5\n2024-01-03;1,5\n"));
    f.choose("import.decimal", '.');
    QTRY_VERIFY(f.reason().contains(u"None of the first rows"_s));
    QVERIFY(f.cell(0, ImportPreviewModel::Time).contains(u"close"_s));
    QVERIFY(!f.start().isEnabled());
}

void TestImportCsvDialog::columnsAreAssignedByHand()
{
    Fixture f;
    f.open(f.file(u"AAPL_1d.csv"_s, "Datum,Schluss\n2024-01-02,1.5\n2024-01-03,1.5\n"));
    QVERIFY(f.problem("import.columns.problem").contains(u"column"_s));
    const auto assign = [&f](const char *box, const char *column) {
        f.child<QComboBox>(box).setCurrentText(QString::fromLatin1(column));
    };
    assign("import.column.time", "Datum");
    assign("import.column.close", "Schluss");
    QTRY_VERIFY(f.start().isEnabled());
    QCOMPARE(f.problem("import.columns.problem"), QString());
    QCOMPARE(f.cell(0, ImportPreviewModel::Close), u"1.5"_s);
    assign("import.column.open", "Schluss");
    QTRY_VERIFY(f.problem("import.columns.problem").contains(u"two things"_s));
}

void TestImportCsvDialog::badRowsAreRefusedOrLeftOut()
{
    Fixture f;
    f.open(f.file(u"AAPL_1d.csv"_s, Daily + "rubbish\n"));
    QVERIFY(!f.start().isEnabled());
    QVERIFY(f.reason().contains(u"1 "_s));
    f.child<QCheckBox>("import.skipBad").setChecked(true);
    QTRY_VERIFY(f.start().isEnabled());
}

void TestImportCsvDialog::noTwoFieldsShareAKey_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestImportCsvDialog::noTwoFieldsShareAKey()
{
    QFETCH(const QString, language);
    ktrdr::translations::install(*QCoreApplication::instance(), language);
    const Fixture f;
    QCOMPARE(ktrdr::test::sharedKeys(f.dialog), QStringList());
    ktrdr::translations::install(*QCoreApplication::instance(), u"en"_s);
}

QTEST_MAIN(TestImportCsvDialog)
#include "tst_importcsvdialog.moc"
